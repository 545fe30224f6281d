import { describe, expect, it } from 'vitest';
import { parseNumber, safeParseNumber } from '../../../src/text/parse-number.js';
import { describeMention, readings } from '../notation.js';

/** Rule "half price": 对折 and 半折 are 50 % where something is sold; ten tenths are no discount. */
const CASES: [text: string, ...readings: string[]][] = [
  ['全场打对折', '对折', 'percent 50'],
  ['全場打對折', '對折', 'percent 50'],
  ['打了对折', '对折', 'percent 50'],
  ['对折', '对折', 'percent 50'],
  ['票价对折优惠', '对折', 'percent 50'],
  ['以对折价出售', '对折', 'percent 50'],
  ['全场对折。', '对折', 'percent 50'],
  ['對折出售', '對折', 'percent 50'],
  ['打半折', '半折', 'percent 50'],
  ['半折', '半折', 'percent 50'],
  ['半折出售', '半折', 'percent 50'],
  ['打八折', '八折', 'percent 80'],
  ['打八五折', '八五折', 'percent 85'],
  ['打8.5折', '8.5折', 'percent 85'],
  ['95折', '95折', 'percent 95'],
  ['一折起', '一折起', 'percent 10 at-least [10,)'],
  // A sheet is folded, and a screen too.
  ['把信纸对折'],
  ['将纸对折后剪开'],
  ['沿中线对折两次', '两次', 'count 2 次'],
  ['对折起来'],
  ['半折叠屏'],
  ['十折'],
  ['打十折'],
  ['10折'],
  ['十一折'],
  ['100折'],
];

describe('half price', () => {
  it.each(CASES)('reads %s', (text, ...expected) => {
    expect(readings(text)).toEqual(expected);
  });

  it.each([
    ['对折', 'percent 50'],
    ['半折', 'percent 50'],
    ['九折', 'percent 90'],
  ])('parseNumber reads %s', (text, reading) => {
    expect(describeMention(parseNumber(text))).toBe(reading);
  });

  it('parseNumber takes no ten tenths', () => {
    expect(safeParseNumber('十折').success).toBe(false);
  });
});
