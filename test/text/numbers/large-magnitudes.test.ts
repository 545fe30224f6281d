import { describe, expect, it } from 'vitest';
import { parseNumber } from '../../../src/text/parse-number.js';
import { readings } from '../notation.js';

/** Rule "magnitudes above 兆": 京 is 10^16 and 垓 10^20 within a number; 北京 and 京台 are places. */
const CASES: [text: string, decimal: string][] = [
  ['三京零三兆', `30003${'0'.repeat(12)}`],
  ['三京', `3${'0'.repeat(16)}`],
  ['三垓', `3${'0'.repeat(20)}`],
  ['1京', `1${'0'.repeat(16)}`],
  ['五垓三京', `50003${'0'.repeat(16)}`],
  ['一京二千兆', `12${'0'.repeat(15)}`],
  ['二十京', `2${'0'.repeat(17)}`],
  ['3京5兆', `30005${'0'.repeat(12)}`],
  ['1.5京', `15${'0'.repeat(15)}`],
  ['九百二十二京三千三百七十二兆零三百六十八億五千四百七十七萬五千八百零七', '9223372036854775807'],
  ['一萬零卌', '10040'],
  ['卌五', '45'],
  ['一百卌二', '142'],
  ['一百零廿', '120'],
];

const TEXTS: [text: string, ...readings: string[]][] = [
  ['三京零三兆', '三京零三兆', `number 30003${'0'.repeat(12)}`],
  ['1京日元', '1京日元', `amount 1${'0'.repeat(16)} JPY/word`],
  ['三垓', '三垓', `number 3${'0'.repeat(20)}`],
  ['2024京台论坛', '2024', 'date 2024 year'],
  ['15京东方'],
  ['6家京企', '6家', 'count 6 家'],
  ['618京东大促'],
  ['上京'],
  ['北京'],
  ['南京三日游', '三日', 'duration 3 日'],
  ['三京之地'],
  // 京 with a magnitude right behind it is none.
  ['过了三京万家灯火'],
  ['2024京万红', '2024', 'date 2024 year'],
  ['三京兆家'],
];

describe('magnitudes above 兆', () => {
  it.each(CASES)('parseNumber reads %s', (text, decimal) => {
    expect(parseNumber(text).decimal).toBe(decimal);
  });

  it.each(TEXTS)('reads %s', (text, ...expected) => {
    expect(readings(text)).toEqual(expected);
  });
});
