/** What a character may follow: most openings of a mention are told from words by the next one. */
import { CHARS, HALF } from './chars.js';
import { currencyInitials } from './currencies.js';
import { unitInitials } from './units.js';

/** Signs of a date behind its first number. */
const DATE_SIGNS = '上下第年月日号季世财赛学-/.至到–—~〜―─−ー、 ';
/** Signs behind a number in figures alone: 2023和2024年, 2０二四年. */
const FIGURE_SIGNS = '和及与〇零一二三四五六七八九';
/** What the words behind 今, 上, 前 … begin with, so that 上海 and 前沿 cost nothing. */
const WORD_SIGNS =
  '年天日月周个星半世晚早晨夜礼这上下后前度国元一二三四五六七八九十两初底末尾期拜0123456789 ';

/** May follow a lone Chinese digit that counts; 一直, 两岸 and 四川 end here. */
export const AFTER_DIGIT = 1;
/** May follow 今, 上, 前 … where they open a date; 上海 and 前沿 end here. */
export const AFTER_WORD = 2;
/** Follows the first number of a date. */
export const DATE_SIGN = 4;

let followers: Uint8Array | undefined;

/** What each folded character may follow, as a set of the three flags above. */
export function followerTable(): Uint8Array {
  if (followers) return followers;
  const table = new Uint8Array(0x10000);
  const flag = (codes: Iterable<number>, bit: number): void => {
    for (const code of codes) table[code] = (table[code] ?? 0) | bit;
  };
  const codesOf = (chars: string): number[] => Array.from(chars, (char) => char.charCodeAt(0));
  for (const [chars, kind] of CHARS) if (kind <= HALF) flag(codesOf(chars), AFTER_DIGIT);
  flag(unitInitials(), AFTER_DIGIT);
  flag(currencyInitials(), AFTER_DIGIT);
  flag(codesOf('点大角毛块分又多余来、'), AFTER_DIGIT);
  flag(codesOf(DATE_SIGNS), AFTER_DIGIT | DATE_SIGN);
  flag(codesOf(FIGURE_SIGNS), DATE_SIGN);
  flag(codesOf(WORD_SIGNS), AFTER_WORD);
  followers = table;
  return table;
}
