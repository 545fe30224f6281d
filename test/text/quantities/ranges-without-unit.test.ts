import { describe, expect, it } from 'vitest';
import { parseNumber } from '../../../src/text/parse-number.js';
import { describeMention, readings } from '../notation.js';

/** Ranges in words that share a magnitude but count nothing, and pairs of small measures. */
const CASES: [text: string, ...readings: string[]][] = [
  ['三到四百万', '三到四百万', 'number range [3000000,4000000]'],
  ['三到四百萬', '三到四百萬', 'number range [3000000,4000000]'],
  ['三至四百万。', '三至四百万', 'number range [3000000,4000000]'],
  ['约三到四百万', '约三到四百万', 'number range [3000000,4000000]'],
  ['五到十万', '五到十万', 'number range [50000,100000]'],
  ['二十到三十万', '二十到三十万', 'number range [200000,300000]'],
  ['三到四百万人', '三到四百万人', 'count 人 range [3000000,4000000]'],
  ['三到四百万元', '三到四百万元', 'amount CNY/default range [3000000,4000000]'],
  ['一到两亿', '一到两亿', 'number range [100000000,200000000]'],
  ['两升到三升', '两升到三升', 'count 升 range [2,3]'],
  ['兩升到三升', '兩升到三升', 'count 升 range [2,3]'],
  ['2升到3升', '2升到3升', 'count 升 range [2,3]'],
  ['2升至3升', '2升至3升', 'count 升 range [2,3]'],
  ['1.5升-2升', '1.5升-2升', 'count 升 range [1.5,2]'],
  // 升 rises to something else.
  ['由2升至3%', '2', 'number 2', '3%', 'percent 3'],
  ['从3%升到5%', '3%', 'percent 3', '5%', 'percent 5'],
  // Single digits joined count nothing.
  ['三到五'],
  // A pound and its ounces are two measures, as 1小时20分钟 is two lengths.
  ['六斤八两', '六斤', 'count 6 斤', '八两', 'count 8 两'],
  ['六斤八兩', '六斤', 'count 6 斤', '八兩', 'count 8 两'],
  ['6斤8两', '6斤', 'count 6 斤', '8两', 'count 8 两'],
  ['十二斤三两', '十二斤', 'count 12 斤', '三两', 'count 3 两'],
  ['半斤八两'],
];

describe('ranges and pairs', () => {
  it.each(CASES)('reads %s', (text, ...expected) => {
    expect(readings(text)).toEqual(expected);
  });

  it.each([
    ['三到四百万', 'number range [3000000,4000000]'],
    ['两升到三升', 'count 升 range [2,3]'],
  ])('parseNumber reads %s', (text, reading) => {
    expect(describeMention(parseNumber(text))).toBe(reading);
  });
});
