import { describe, expect, it } from 'vitest';
import { parseNumber, safeParseNumber } from '../../../src/text/parse-number.js';
import { readings } from '../notation.js';

/** Numerals whose notation is mixed: points among words, digits behind 点, digits read one by one. */
const CASES: [text: string, ...readings: string[]][] = [
  // A full stop between words of number (Taiwan).
  ['三十五.三九兆元', '三十五.三九兆元', 'amount 35390000000000 CNY/default'],
  ['三十五．三九兆元', '三十五．三九兆元', 'amount 35390000000000 CNY/default'],
  ['營收五.六億元', '五.六億元', 'amount 560000000 CNY/default'],
  ['成長三.二%', '三.二%', 'percent 3.2'],
  ['約七.五萬人', '約七.五萬人', 'count 75000 人 about (,)'],
  // Digit by digit.
  ['八八四〇張', '八八四〇張', 'count 8840 张'],
  ['八八四〇张', '八八四〇张', 'count 8840 张'],
  ['一二八〇輛', '一二八〇輛', 'count 1280 辆'],
  ['四六七間', '四六七間', 'count 467 间'],
  ['三五〇〇元', '三五〇〇元', 'amount 3500 CNY/default'],
  ['二〇二四年', '二〇二四年', 'date 2024 year'],
  ['九一八事变'],
  // 零点 before figures.
  ['零點77', '零點77', 'number 0.77'],
  ['零点77%', '零点77%', 'percent 0.77'],
  ['零点5个百分点', '零点5个百分点', 'count 0.5 百分点'],
  ['零点30分'],
  // Figures before 点 and words of number, before a measure.
  ['升高10点五度', '10点五度', 'count 10.5 度'],
  ['上升三点五度', '三点五度', 'count 3.5 度'],
  ['上升三點五度', '三點五度', 'count 3.5 度'],
  ['下降2点三个百分点', '2点三个百分点', 'count 2.3 百分点'],
  ['发生六点五级地震', '六点五级', 'count 6.5 级'],
  ['上午10点五人到场', '五人', 'count 5 人'],
  ['三千焦耳', '三千焦耳', 'count 3000 焦耳'],
  ['500焦耳', '500焦耳', 'count 500 焦耳'],
  ['1半', '1半', 'percent 50'],
  ['占了1半', '1半', 'percent 50'],
  ['1半岛'],
  // 俩 and 仨 hold their 个.
  ['最近仨月', '仨月', 'duration 3 个月'],
  ['倆月', '倆月', 'duration 2 个月'],
  ['俩小时', '俩小时', 'duration 2 小时'],
  ['仨星期', '仨星期', 'duration 3 星期'],
  ['俩人', '俩人', 'count 2 人'],
  ['倆千三百元'],
  ['哥俩'],
  ['夫妻俩月薪3000元', '3000元', 'amount 3000 CNY/default'],
  ['他们仨'],
  ['负2024中关村论坛年会'],
];

describe('mixed notation', () => {
  it.each(CASES)('reads %s', (text, ...expected) => {
    expect(readings(text)).toEqual(expected);
  });

  it.each([
    ['零点77', '0.77'],
    ['三千焦耳', '3000'],
    ['仨月', '3'],
    ['三十五.三九兆', '35390000000000'],
    ['三点五度', '3.5'],
  ])('parseNumber reads %s', (text, decimal) => {
    expect(parseNumber(text).decimal).toBe(decimal);
  });

  it.each(['一百点123', '三.', '三.三.三'])('parseNumber refuses %s', (text) => {
    expect(safeParseNumber(text).success).toBe(false);
  });
});
