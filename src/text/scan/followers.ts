/** What a character may follow: most openings of a mention are told from words by the next one. */
import { AFTER_DIGIT, AFTER_WORD, CHARS, DATE_SIGN, GLUES, HALF } from '../characters/alphabet.js';
import { currencies } from '../vocabulary/currencies.js';
import { GLUE_MARKS } from './glue.js';
import type { Flags } from '../characters/alphabet.js';
import { MEASURE, TWO_COUNTS, WORDED } from '../vocabulary/unit-traits.js';
import { units } from '../vocabulary/units.js';

/** Signs of a date behind its first number. */
const DATE_SIGNS = '上下第年月日号季世财赛学课-/.至到–—~〜―─−ー、 \r\n';
/** Signs behind a number in figures alone: 2023和2024年, 2０二四年. */
const FIGURE_SIGNS = '和及与〇零一二三四五六七八九';
/** What the words behind 今, 上, 前 … begin with, so that 上海 and 前沿 cost nothing. */
const WORD_SIGNS =
  '年天日月周个星半世晚早晨夜礼这上下大后前度季国元春夏秋冬今明一二三四五六七八九十两初底末尾期拜0123456789 (、';

/** The characters that may follow the first of a mention. */
export function followers(): Flags {
  const numerals = CHARS.filter(([, kind]) => kind <= HALF).map(([chars]) => chars);
  // 两地 and 进一步 hold no count, whatever stands around them; the 八寸 of 三尺八寸
  // and 两本 do.
  const counting = [...units().lists.values()].flatMap((entries) =>
    entries
      .filter(({ value }) => (value.traits & (WORDED | MEASURE | TWO_COUNTS)) !== WORDED)
      .slice(0, 1),
  );
  return [
    [numerals.join(''), AFTER_DIGIT],
    [currencies().behind.edges, AFTER_DIGIT],
    [counting.map(({ word }) => word.charAt(0)).join(''), AFTER_DIGIT],
    ['点大角毛块分仙又多余来、', AFTER_DIGIT],
    [DATE_SIGNS, AFTER_DIGIT | DATE_SIGN],
    [FIGURE_SIGNS, DATE_SIGN],
    [WORD_SIGNS, AFTER_WORD],
    [GLUE_MARKS, GLUES],
  ];
}
