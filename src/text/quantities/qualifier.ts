/** Finds the qualifier before a number, over verbs as well, and the one behind it. */
import { LARGE, SMALL } from '../characters/alphabet.js';
import { wordAt, wordBefore } from '../characters/lexicon.js';
import {
  isDigit,
  isHan,
  isLatin,
  isChar,
  isOneOf,
  kindAt,
  skipSpace,
  stands,
} from '../characters/source.js';
import type { Source } from '../characters/source.js';
import type { Approximation } from '../types.js';
import {
  DENIALS,
  DENIED,
  DENYING_WORDS,
  MODALS,
  qualifiersBefore,
  qualifiersBehind,
} from '../vocabulary/qualifiers.js';
import type { Guards } from '../vocabulary/guards.js';

/** A qualifier found, and its far end. */
export interface Qualifier {
  value: Approximation;
  end: number;
  /** It bends a sum, a share or a length alone: 最高50万元, over 61 billion yuan; not 最大5家. */
  sumsOnly?: boolean;
}

/** Where a text has no words before a qualifier. */
export const NO_GUARDS: Guards = { words: {} };

/** Where the denial of a bound that begins at `start` begins, or `start` itself. */
function denialBefore(source: Source, start: number, limit: number): number {
  let pos = start;
  if (pos - 2 >= limit && DENYING_WORDS.some((word) => stands(source, word, pos - 2)))
    return pos - 2;
  while (pos > start - 2 && isOneOf(source, pos - 1, MODALS)) pos--;
  // 淹没超过200公顷 and 沉没 deny nothing, and neither do 遇难 and 解禁.
  const denies = isOneOf(source, pos - 1, DENIALS) && !isOneOf(source, pos - 2, '淹沉覆吞埋出');
  return pos - 1 >= limit && denies ? pos - 1 : start;
}

/** <b>50 and ->50 close a tag and an arrow. */
function closesTag(source: Source, start: number): boolean {
  return isLatin(source, start - 1) || isOneOf(source, start - 1, '-="/');
}

/** 入超 is a deficit, 收入超 and 投入超 are not. */
function isDeficit(source: Source, start: number): boolean {
  return isChar(source, start - 1, '入') && !isOneOf(source, start - 2, '收投纳输');
}

/** Whether a round word stands at `pos`: 百, 万, and 十万 but not 十. */
function isRound(source: Source, pos: number): boolean {
  const kind = kindAt(source, pos);
  if (kind === LARGE) return true;
  return kind === SMALL && !(isChar(source, pos, '十') && kindAt(source, pos + 1) !== LARGE);
}

/** Where the figures that begin at `start` end, point and commas included. */
export function figuresEnd(source: Source, start: number): number {
  let end = start;
  while (isDigit(source, end) || isOneOf(source, end, '.,')) end++;
  return end;
}

/** 过, 破 and 上 bend round words: 过百, 破亿, 上万. 破10万 and 产值过10亿元 pass a mark as well. */
function passesMark(
  source: Source,
  word: string,
  start: number,
  number: number,
  { exceeds }: Guards,
): boolean {
  // 事实上百分之九十.
  if (word === '上') return isRound(source, number) && !stands(source, '百分之', number);
  if (isChar(source, number, '半') || isRound(source, number)) return true;
  return word === '破'
    ? isRound(source, figuresEnd(source, number))
    : exceeds?.(source, start, number) === true;
}

/** Whether a qualifier of one character is part of something else. */
function isPart(
  source: Source,
  word: string,
  start: number,
  number: number,
  guards: Guards,
): boolean {
  if (word === '>') return closesTag(source, start);
  if (word === '超') return isDeficit(source, start);
  return '过破上'.includes(word) && !passesMark(source, word, start, number, guards);
}

/**
 * The qualifier that ends at `end`, before a number that starts at `number`. `guards` are the
 * characters before a qualifier of one character that make it part of another word.
 */
export function qualifierBefore(
  source: Source,
  end: number,
  limit: number,
  number: number,
  guards = NO_GUARDS,
): Qualifier | null {
  const entry = wordBefore(source, qualifiersBefore(), end, limit);
  if (!entry) return null;
  const { word, value } = entry;
  const start = end - word.length;
  const denied = DENIED[value];
  if (denied && !DENIALS.includes(word.charAt(0))) {
    const denial = denialBefore(source, start, limit);
    if (denial < start) return { value: denied, end: denial };
  }
  if (isOneOf(source, start - 1, guards.words[word] ?? '')) return null;
  if (word.length === 1 && isPart(source, word, start, number, guards)) return null;
  return { value, end: start };
}

/** The qualifier behind a number and its unit, which end at `end`. */
export function qualifierBehind(source: Source, end: number): Qualifier | null {
  const start = skipSpace(source, end);
  const entry = wordAt(source, qualifiersBehind(), start);
  if (!entry) return null;
  const { word, value } = entry;
  const found = { value, end: start + word.length };
  if (word.length > 1) return found;
  // 10元起 and 8米许 end their clauses; 5名许姓男子 and 3家起诉 go on as other words.
  const goesOn = (value === 'at-least' || value === 'about') && isHan(source, found.end);
  return start !== end || goesOn ? null : found;
}
