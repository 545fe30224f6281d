import { fold } from '../../text/fold.js';
import { lazy } from '../../text/lazy.js';
import { spelled } from '../edition-names.js';

/** A name, or what somebody typed, in the form in which the two are compared. */
export interface NameKey {
  /** As it is written. */
  text: string;
  /** Its words, folded: a run of Han characters, a Latin word, a number, an edition (`第28届`). */
  words: readonly string[];
  /** The words, put together. */
  key: string;
}

const WORD = /第\d+[屆次]|\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;

/** 二十八 by its value; the editions of a forum stay below a hundred, and 首届 is the first. */
const numerals = lazy(
  () =>
    new Map([
      ['首', '1'],
      ...Array.from({ length: 99 }, (_, i) => [spelled(i + 1), String(i + 1)] as const),
    ]),
);
const toNumber = (digits: string): string =>
  /\d/.test(digits) ? String(Number(digits)) : (numerals().get(digits) ?? digits);

/** 〇 and 零 are not among them, and are 0. */
const DIGITS_FROM_ONE = '一二三四五六七八九';
const yearDigit = (digit: string): string => String(DIGITS_FROM_ONE.indexOf(digit) + 1);

/** An edition as one word, a session by its own counter; the counter is in its folded form. */
const edition = (_: string, number: string, counter = '屆'): string =>
  ` 第${toNumber(number)}${counter} `;

/**
 * What is written in several ways, in one: 第二十八届, 28届 and 28th; 2024年, 二〇二四年 and 2024.
 * Each becomes a word of its own. Of a folded text, in which 届 is 屆.
 */
function withNumbersAlike(text: string): string {
  return text
    .replace(/第 ?(\d{1,3}|[一二三四五六七八九十]{1,3}) ?([屆次])/g, edition)
    .replace(/(?<![第\d])(\d{1,3}|首|[一二三四五六七八九十]{1,3}) ?屆/g, (all, number: string) =>
      edition(all, number),
    )
    .replace(/(?<![\da-z])(\d{1,3})(?:st|nd|rd|th)(?![a-z])/g, (all, number: string) =>
      edition(all, number),
    )
    .replace(/[一二][〇零一二三四五六七八九]{3}(?= ?年)/g, (year) =>
      Array.from(year, yearDigit).join(''),
    )
    .replace(/(?<!\d)((?:19|20)\d\d)(?!\d) ?年?/g, ' $1 ');
}

/**
 * Takes a name, or a search, apart.
 *
 * @param text - any string
 * @returns its words; none where it holds neither letter nor digit
 */
export function nameKeyOf(text: string): NameKey {
  // Folding takes white space away, which tells words apart.
  const folded = text.split(/\s+/).map(fold).join(' ');
  const words = withNumbersAlike(folded).match(WORD) ?? [];
  return { text, words, key: words.join('') };
}
