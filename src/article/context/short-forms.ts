import type { Span } from '../../text/types.js';
import { JOINER } from '../words/name-class.js';
import type { Token } from '../words/token.js';
import { wording } from '../words/wording.js';
import { stemOf } from './edition.js';
import type { Occasion } from './occasion.js';

// Short forms of the names of events, which a text introduces or which are parts of them.

const ALIAS = wording('^\\((?:以下)?(?:简称|下称|统称)?(?:为)?[:“]*([^“”()]{2,16})”?\\)$');

/** The short form that a bracket behind a name introduces: (以下简称“…”). */
export function aliasBehind(
  name: Token,
  behind: Token | undefined,
): { text: string; start: number } | undefined {
  const isHere = behind?.class === 'BRACKET' && behind.start === name.end;
  const text = isHere ? ALIAS().exec(behind.text)?.[1] : undefined;
  if (behind === undefined || text === undefined || /\d年|^\d+$/.test(text)) return undefined;
  return { text, start: behind.start + behind.text.indexOf(text) };
}

/** Notes the short form that is introduced behind a name. */
export function noteAlias(occasion: Occasion, name: Token, behind: Token | undefined): void {
  const alias = aliasBehind(name, behind);
  if (alias === undefined) return;
  occasion.stems.add(stemOf(alias.text));
  occasion.aliases.push({ start: alias.start, length: alias.text.length });
  occasion.hasAlias = true;
}

/** 菜博会 is no 种博会: whether an occasion has another short form than this one. */
export const hasOtherShort = ({ hasAlias, stems }: Occasion, short: string): boolean =>
  hasAlias &&
  short.length <= SHORT &&
  ![...stems].includes(short) &&
  [...stems].some(({ length }) => length === short.length);
const SHORT = 4;

/** The parts of a name that 暨 joins; each names the event by itself. */
export function partsOf(name: Span, words: string): { start: number; length: number }[] {
  const [first = '', ...others] = words.split(JOINER);
  if (others.length === 0) return [];
  return [{ start: name.start, length: first.length }];
}
