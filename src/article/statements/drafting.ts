import { draftId } from '../../ids/draft-id.js';
import type { RecordType } from '../../ids/enums.js';
import type { Reference } from '../../schemas/drafts.js';
import { fold } from '../../text/fold.js';
import type { Occasion } from '../context/occasion.js';
import type { Citation, Story } from '../context/story.js';
import type { Token } from '../words/token.js';

/** The names of a draft: in the form of the text that names it. */
export type DraftNames = { hans: string } | { hant: string };

const QUOTES = /^[“「『"《]|[”」』"》]$/g;

/** A name as printed, without quotes around it. */
export const printed = (token: Token, story: Story): string =>
  story.words(token).replace(QUOTES, '').trim();

/** A name in the script of its article. */
export const namesOf = (name: string, story: Story): DraftNames =>
  story.read.isTraditional ? { hant: name } : { hans: name };

/** What a token names: a known record, or words. */
export function referenceTo(token: Token, story: Story): Reference {
  const { entity } = token;
  return entity !== undefined ? { id: entity.id } : { text: printed(token, story) };
}

/** Id of a draft: of its kind and of what tells it from others, whatever the script. */
export const idOf = (kind: RecordType, ...parts: (string | number | undefined)[]): string =>
  draftId(kind, parts.map(keyOf).join('|'));

/** A part of an id, whatever its script, width and marks. */
function keyOf(part: string | number | undefined): string {
  if (part === undefined) return '';
  return fold(String(part)).replace(/[\s\p{P}]+/gu, '');
}

/** The edition that stands before a name. */
export const LEADING_EDITION =
  /^(?:(?:19|20)\d\d年?|[（(][^（()）]{1,8}[）)]|第[\d〇零一二三四五六七八九十百 ]+[届屆]|首[届屆]|本[届屆]|\s)+(?=.{2})/u;

const LEADING_RANK = /^(?:第[\d〇零一二三四五六七八九十百 ]+[届屆]|首[届屆]|本[届屆])(?=.{2})/u;

/** The name of an occasion without the edition that its draft has in fields of its own. */
export function nameOfOccasion(occasion: Occasion, story: Story): string {
  const name = story.occasions.nameOf(occasion);
  // 第二届“江北创科展”
  if (occasion.kind === 'forum')
    return name.replace(LEADING_EDITION, '').replace(/^[“「『]([^“”「」『』]*)[”」』]$/, '$1');
  return occasion.kind === 'competition' ? name.replace(LEADING_RANK, '') : name;
}

/** Id of the draft of an occasion. */
export function occasionId(occasion: Occasion): string {
  const [stem] = occasion.stems;
  return idOf(occasion.kind, stem, occasion.ordinal, occasion.year);
}

/** The record that an occasion is, where it is a known one. */
export const recordOf = ({ entity, kind }: Occasion): string | undefined =>
  entity?.type === kind ? entity.id : undefined;

/** A reference to an occasion of which a statement speaks, which is stated then too. */
export function citeOccasion(occasion: Occasion, citation: Citation, story: Story): Reference {
  story.cite(occasion, citation);
  return referenceToOccasion(occasion);
}

/** A reference to an occasion: a record, or its draft. */
export function referenceToOccasion(occasion: Occasion): Reference {
  const id = recordOf(occasion);
  return id !== undefined ? { id } : { draft: occasionId(occasion) };
}
