import { describe, expect, it } from 'vitest';
import { parseNumber } from '../../../src/text/parse-number.js';
import { readings } from '../notation.js';

/** Rule "point behind a magnitude": decimals behind 万 and 亿 are of ones; 零 or no word behind them tells. */
const DECIMALS: [text: string, decimal: string][] = [
  ['一億點零一', '100000000.01'],
  ['一亿点零一', '100000000.01'],
  ['2.5亿点零五', '250000000.05'],
  ['四百亿点零五零', '40000000000.05'],
  ['四百億點零五零', '40000000000.05'],
  ['三万点四', '30000.4'],
  ['五百万点二五', '5000000.25'],
  ['一百点零一', '100.01'],
  ['两千点五', '2000.5'],
  ['一万零三点一', '10003.1'],
  ['一万零三百点五', '10300.5'],
  ['３亿点零八', '300000000.08'],
  // One digit behind 百, 千 and 万 counts in the unit below, before a point as at the end (一万五).
  ['两千三点一', '2300.1'],
  ['一千六点五', '1600.5'],
  ['一百五点六', '150.6'],
  ['三万二点五', '32000.5'],
  ['两千零三点一', '2003.1'],
  ['二十三点五', '23.5'],
  ['三百二十点五', '320.5'],
  ['三点一四', '3.14'],
];

/** A point of an index, and words behind it. */
const POINTS: [text: string, ...readings: string[]][] = [
  ['大盘跌破三千点', '跌破三千点', 'count 3000 点 below (,3000)'],
  ['站上3000点', '3000点', 'count 3000 点'],
  ['三千点一路上扬', '三千点', 'count 3000 点'],
  ['三千點一路上揚', '三千點', 'count 3000 点'],
  ['3.5万点', '3.5万点', 'count 35000 点'],
  ['金额2.5亿点零五元', '2.5亿点零五元', 'amount 250000000.05 CNY/default'],
  ['總額一億點零一元', '一億點零一元', 'amount 100000000.01 CNY/default'],
];

describe('point behind a magnitude', () => {
  it.each(DECIMALS)('parseNumber reads %s', (text, decimal) => {
    expect(parseNumber(text).decimal).toBe(decimal);
  });

  it.each(DECIMALS)('finds the whole of %s', (text, decimal) => {
    expect(readings(text)).toEqual([text, `number ${decimal}`]);
  });

  it.each(POINTS)('reads %s', (text, ...expected) => {
    expect(readings(text)).toEqual(expected);
  });
});
