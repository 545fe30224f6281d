import type { Span } from '../../text/types.js';
import { NO_NAME, OUTLETS, OUTLET_ENDINGS, PLACES, ROLES, SITE_ENDINGS } from './vocabulary.js';
import { isBlank } from './word-table.js';

const HAN = /^\p{Script=Han}$/u;
const LETTER = /^[\p{L}\p{M}]$/u;
const LATIN = /^[a-z]+[.'-]?$/;
const FOREIGN = /^\p{Script=Han}+[·•‧・]\p{Script=Han}+$/u;

const LONGEST_NAME = 4;
const LONGEST_FOREIGN = 14;
const LONGEST_OUTLET = 16;
const LONGEST_PLACE = 8;

/** Whether all of a word is Chinese characters. */
export const isHan = (word: string): boolean => word !== '' && [...word].every((c) => HAN.test(c));

/** Whether all of a word is letters, of whatever script. */
export const isWord = (word: string): boolean =>
  word !== '' && [...word].every((c) => LETTER.test(c));

/** Whether a word has the form of a person's name; an outlet's is none. */
export function isPersonName(stretched: string): boolean {
  const word = stretched.replace(/\s/g, '');
  if (LATIN.test(word)) return word.length > 1;
  if (word.length <= LONGEST_FOREIGN && FOREIGN.test(word)) return true;
  const isShort = word.length >= 2 && word.length <= LONGEST_NAME;
  return isShort && isHan(word) && !isOutlet(word) && ![...word].some((c) => NO_NAME().has(c));
}

/** Whether a word has the form of an outlet's name: it is known, or ends as they do. */
export function isOutlet(word: string): boolean {
  if (word.length < 2 || word.length > LONGEST_OUTLET) return false;
  if (OUTLETS().at(word, 0)?.end === word.length) return true;
  const ending = OUTLET_ENDINGS().before(word, word.length);
  return ending !== undefined && ending.start > 0 && isOutletStem(word.slice(0, ending.start));
}

const isOutletStem = (stem: string): boolean => /^[\p{L}\d-]+$/u.test(stem) && !/^\d/.test(stem);

/** Whether a word names a site, as it stands behind the title of a page. */
export const isSite = (word: string): boolean =>
  isOutlet(word) || SITE_ENDINGS().before(word, word.length) !== undefined;

/** Whether a word may be the place of a dateline. */
export const isPlace = (word: string): boolean =>
  word.length <= LONGEST_PLACE &&
  word.length >= 2 &&
  isHan(word) &&
  ROLES().at(word, 0) === undefined &&
  // Towns are named by 都, which no person is: 成都, 江都, 都匀.
  ![...word].some((c) => c !== '都' && NO_NAME().has(c));

/** Where the outlet ends with which a stretch begins; `from` where there is none. */
export function outletEnd(line: string, from: number, to: number): number {
  const known = OUTLETS().at(line, from);
  if (known && known.end <= to) {
    // 新华社客户端, 中新网 and 人民日报海外网 are names that begin with another.
    const ending = OUTLET_ENDINGS().at(line, known.end);
    return ending && ending.end <= to ? ending.end : known.end;
  }
  for (let end = Math.min(to, from + LONGEST_OUTLET); end > from + 1; end--) {
    if (isOutlet(line.slice(from, end))) return end;
  }
  return from;
}

/** A name and the place glued to it: 王甲台北, of which only a known place can be told. */
export function splitPlace(line: string, { start, end }: Span): { name: Span; place?: Span } {
  const place = PLACES().before(line, end);
  return place && place.start - start >= 2
    ? { name: { start, end: place.start }, place: { start: place.start, end } }
    : { name: { start, end } };
}

/** A word of a list of names, and the sign before it. */
export interface Token extends Span {
  /** The separator before it that is no blank, else a blank, else nothing. */
  before: string;
}

const SEPARATORS = new Set([...'、,/|丨;&:·╱／■●◎□◆○▲★※']);

/** The words of a list of names. Two letters apart are one name: 张 三. */
export function tokensOf(line: string, from: number, to: number): Token[] {
  const tokens: Token[] = [];
  let before = '';
  let start = -1;
  const close = (end: number): void => {
    if (start < 0) return;
    const token = { start, end, before };
    const last = tokens.at(-1);
    if (last && isSplitName(line, last, token)) last.end = end;
    else tokens.push(token);
    start = -1;
    before = '';
  };
  for (let at = from; at < to; at++) {
    const unit = line.charAt(at);
    const isInner = unit === '·' && start >= 0 && at + 1 < to && HAN.test(line.charAt(at + 1));
    if (isBlank(unit) || (SEPARATORS.has(unit) && !isInner)) {
      close(at);
      before = isBlank(unit) ? before || ' ' : unit;
    } else if (start < 0) start = at;
  }
  close(to);
  return tokens;
}

function isSplitName(line: string, last: Token, { start, end, before }: Token): boolean {
  if (before !== ' ') return false;
  const [left, right] = [line.slice(last.start, last.end), line.slice(start, end)];
  if (LATIN.test(right) && /^[a-z .'-]+$/.test(left)) return true;
  const isLone = (word: string): boolean =>
    word.length === 1 && HAN.test(word) && ROLES().at(word, 0) === undefined;
  return isLone(left) && isLone(right);
}
