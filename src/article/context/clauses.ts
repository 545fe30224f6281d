import type { Span } from '../../text/types.js';
import type { Sentence } from '../words/sentences.js';
import { type Token, isAmong, isOf } from '../words/token.js';
import type { WordClass } from '../words/word-class.js';
import { wording } from '../words/wording.js';

type Tokens = Pick<Sentence, 'tokens'>;

const ENDS_CLAUSE = ['COMMA', 'STOP'] as const;

/** Index of the first token of the clause in which a token stands. */
export function clauseStart({ tokens }: Tokens, at: number): number {
  let from = at;
  while (from > 0 && !isAmong(tokens[from - 1], ENDS_CLAUSE)) from--;
  return from;
}

/** Index behind the last token of the clause in which a token stands. */
export function clauseEnd({ tokens }: Tokens, at: number): number {
  let to = at;
  while (to < tokens.length && !isAmong(tokens[to], ENDS_CLAUSE)) to++;
  return to;
}

const GOES_ON = ['WILL', 'DATE', 'ADVERB', 'AT', 'HOLD', 'OPEN', 'CLOSE'] as const;

const IS = wording('^(?:是|为|成为|作为|打造成?|建成)$');

/** 江北园是综合性的园区: whether a token only says what another thing is, and names nothing. */
export function isPredicate(tokens: readonly Token[], at: number): boolean {
  if (at === 0) return false;
  if (!isOf(tokens[at - 1], 'OF')) return IS().test(tokens[at - 1]?.text ?? '');
  // 作为重头戏的江北论坛将于…: what something is said of is no predicate.
  if (isAmong(tokens[at + 1], GOES_ON)) return false;
  return tokens.slice(clauseStart({ tokens }, at), at).some(({ text }) => IS().test(text));
}

const TAKES_OBJECT = ['HOLD', 'HAVE', 'RELEASE', 'JOIN', 'SAY'] as const;

/** 年会举办了甲大赛和乙论坛, 出席甲论坛: whether a verb of its clause governs what a token names. */
export const isObject = (tokens: readonly Token[], at: number): boolean =>
  isOf(tokens[at - 1], 'LISTED', 'AND', ...TAKES_OBJECT) &&
  tokens.slice(clauseStart({ tokens }, at), at).some((token) => isAmong(token, TAKES_OBJECT));

/** Verbs that state something of their own: what stands before them is not said of the next. */
export const MAIN_VERBS: readonly WordClass[] = [
  'SIGN',
  'HOLD',
  'OPEN',
  'CLOSE',
  'POSTPONE',
  'CANCEL',
  'UNVEIL',
  'LAUNCH',
  'ACCEPT',
  'OPERATE',
  'OPEN_SITE',
  'FOUND',
  'DESIGNATE',
  'RELEASE',
  'SAY',
  'HAVE',
  'JOIN',
  'SET_UP',
];

/** The nearest token of some classes to the left of `at`, not before `from`; -1 when there is none. */
export function lastBefore(
  tokens: readonly Token[],
  at: number,
  from: number,
  test: (token: Token, index: number) => boolean,
): number {
  for (let i = at - 1; i >= from; i--) if (test(tokens[i] as Token, i)) return i;
  return -1;
}

/** The stretch from one token to another. */
export const spanOf = (first: Token, last: Token): Span => ({
  start: Math.min(first.start, last.start),
  end: Math.max(first.end, last.end),
});
