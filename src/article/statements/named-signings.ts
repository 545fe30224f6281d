import type { EntityMention } from '../../lookup/name-index.js';
import type { SigningKind } from '../../ids/enums.js';
import { draftId } from '../draft-id.js';
import { type Sentence, forumBefore, isPlanned } from './sentence.js';
import type { SigningStatement } from './statement.js';

// A与B(共同)签署(了)某某协议. What is signed tells the kind.
const SIGNING =
  /([与與和同])([^，,。、；;：:]{2,40}?)(也|将|將|正式|共同|分别|分別|现场|現場|在会上|在會上)*[签簽][署订訂](了)?([^，,。、；;]{0,20}?)(协议|協議|备忘录|備忘錄|协定|協定|合同)/g;

const SIGNATORIES = new Set(['organization', 'park', 'platform']);
const LONGEST_NAME = 30;

function kindOf(object: string): SigningKind {
  if (/备忘录|備忘錄/.test(object)) return 'memorandum';
  if (/框架/.test(object)) return 'framework-agreement';
  if (/[战戰]略/.test(object)) return 'strategic-cooperation';
  if (/投[资資]/.test(object)) return 'investment';
  return /合同/.test(object) ? 'contract' : 'other';
}

interface Party {
  start: number;
  end: number;
  entity: EntityMention | undefined;
}

/** The party that a stretch names: an entity that fills it, or the words themselves. */
function partyAt(sentence: Sentence, start: number, end: number): Party {
  const entity = sentence.entities.find(
    (one) => SIGNATORIES.has(one.type) && one.start === start && one.end === end,
  );
  return { start, end, entity };
}

/** Where the first party begins: behind the last comma, or at a known name that ends there. */
function firstPartyBefore(sentence: Sentence, end: number): Party | undefined {
  const entity = sentence.entities.find((one) => SIGNATORIES.has(one.type) && one.end === end);
  if (entity) return { start: entity.start, end, entity };
  const before = sentence.text.slice(0, end - sentence.start);
  const name = /[^，,。、；;：:“”"\s]+$/.exec(before)?.[0] ?? '';
  if (name.length < 2 || name.length > LONGEST_NAME) return undefined;
  return { start: end - name.length, end, entity: undefined };
}

/**
 * Signings with both parties named. A party that no record is known for stands as its words,
 * and the statement is then no more than likely.
 */
export function findNamedSignings(sentence: Sentence): SigningStatement[] {
  const statements: SigningStatement[] = [];
  for (const match of sentence.text.matchAll(SIGNING)) {
    const [whole, , second = '', , , object = '', word = ''] = match;
    const joint = sentence.start + match.index;
    const one = firstPartyBefore(sentence, joint);
    if (one === undefined) continue;
    const other = partyAt(sentence, joint + 1, joint + 1 + second.length);
    const wordsOf = ({ start, end }: Party): string =>
      sentence.text.slice(start - sentence.start, end - sentence.start);
    const parties = [one, other].map((party) =>
      party.entity ? { id: party.entity.id } : { text: wordsOf(party) },
    );
    const end = joint + whole.length;
    const planned = isPlanned(sentence.text.slice(0, end - sentence.start));
    const forum = forumBefore(sentence, end);
    const content = {
      kind: kindOf(object + word),
      status: planned ? ('planned' as const) : ('held' as const),
      parties,
      ...(forum && { forumId: forum.id }),
    };
    statements.push({
      kind: 'signing',
      draft: { type: 'signing', id: draftId('signing', JSON.stringify(content)), ...content },
      start: one.start,
      end,
      paragraph: sentence.paragraph,
      status: planned ? 'planned' : 'reported',
      confidence: one.entity && other.entity ? 'high' : 'medium',
    });
  }
  return statements;
}
