import { describe, expect, it } from 'vitest';
import { parseNumber, safeParseNumber } from '../../../src/text/parse-number.js';
import { describeMention, readings } from '../notation.js';

/** Rule "whole and part": N又X分之Y and N又1/5 are the sum, whatever the part is a share of. */
const CASES: [text: string, reading: string][] = [
  ['三又一千分之五', 'number 3.005'],
  ['三又千分之五', 'number 3.005'],
  ['五十又一百分之一', 'number 50.01'],
  ['五十又百分之一', 'number 50.01'],
  ['三又一万分之五', 'number 3.0005'],
  ['三又二分之一', 'number 3.5'],
  ['三又三分之一', 'number ≈3.3333333333333335'],
  ['2又4分之1', 'number 2.25'],
  ['3又1/5', 'number 3.2'],
  ['３又１／５', 'number 3.2'],
  ['3又1/3', 'number ≈3.3333333333333335'],
  ['三又1/5', 'number 3.2'],
  ['负三又二分之一', 'number -3.5'],
  ['负1/3', 'number ≈-0.3333333333333333'],
  ['負1/3', 'number ≈-0.3333333333333333'],
  ['负1/4', 'number -0.25'],
  ['-1/4', 'number -0.25'],
  ['负三分之一', 'number ≈-0.3333333333333333'],
  ['一千分之五', 'percent 0.5'],
  ['百分之五', 'percent 5'],
];

describe('whole and part', () => {
  it.each(CASES)('parseNumber reads %s', (text, reading) => {
    expect(describeMention(parseNumber(text))).toBe(reading);
  });

  it.each(CASES.filter(([text]) => !text.startsWith('-')))('finds %s', (text, reading) => {
    expect(readings(text)).toEqual([text, reading]);
  });

  it.each([
    ['三又一千分之五个百分点', '三又一千分之五个百分点', 'count 3.005 百分点'],
    ['耗时三又二分之一年', '三又二分之一年', 'duration 3.5 年'],
    ['又一千分之五', '一千分之五', 'percent 0.5'],
    ['三又三'],
  ])('reads %s', (text, ...expected) => {
    expect(readings(text)).toEqual(expected);
  });

  it.each(['三又', '三又五', '3又1/0', '三又负五分之一', '3又1/5/7'])('refuses %s', (text) => {
    expect(safeParseNumber(text).success).toBe(false);
  });
});
