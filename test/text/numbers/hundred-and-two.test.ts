import { describe, expect, it } from 'vitest';
import { parseNumber } from '../../../src/text/parse-number.js';
import { readings } from '../notation.js';

/** Rule "unit left out": one digit behind 百 or 千 counts in the unit below, also before 万 and 亿. */
const CASES: [text: string, decimal: string][] = [
  ['百二萬', '1200000'],
  ['百三萬', '1300000'],
  ['百二万', '1200000'],
  ['千二萬', '12000000'],
  ['百五亿', '15000000000'],
  ['一百五万', '1500000'],
  ['三百二万', '3200000'],
  ['两千三亿', '230000000000'],
  ['千百三萬', '11300000'],
  ['百二', '120'],
  ['一百五', '150'],
  ['三百零二万', '3020000'],
  ['两千零三亿', '200300000000'],
  ['一百二十万', '1200000'],
  ['二十五万', '250000'],
  ['一万五', '15000'],
  ['一百万零五', '1000005'],
];

describe('unit left out', () => {
  it.each(CASES)('parseNumber reads %s', (text, decimal) => {
    expect(parseNumber(text).decimal).toBe(decimal);
  });

  it.each([
    ['身家百二萬元', '百二萬元', 'amount 1200000 CNY/default'],
    ['约百三萬人', '约百三萬人', 'count 1300000 人 about (,)'],
    ['三百二万元', '三百二万元', 'amount 3200000 CNY/default'],
    ['百五十万元', '百五十万元', 'amount 1500000 CNY/default'],
    ['千百三萬元', '千百三萬元', 'amount 11300000 CNY/default'],
    ['千百年来'],
  ])('reads %s', (text, ...expected) => {
    expect(readings(text)).toEqual(expected);
  });
});
