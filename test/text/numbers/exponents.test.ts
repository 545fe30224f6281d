import { describe, expect, it } from 'vitest';
import { findMentions } from '../../../src/text/find-mentions.js';
import { parseNumber } from '../../../src/text/parse-number.js';
import { readings } from '../notation.js';

/** Rule "powers of ten": 4e4 is no 4 with an e behind it; in running text it is left alone. */
const ALONE = [
  '4e4元',
  '1e308元',
  '金额4E4元',
  '4e4家',
  '1.5e3米',
  '2e-5克',
  '2e+5元',
  '4e4',
  '4e4万元',
  '１ｅ５元',
  '约4e4元',
];

describe('powers of ten', () => {
  it.each(ALONE)('leaves %s alone', (text) => {
    expect(findMentions(text)).toEqual([]);
  });

  it('are what programs write', () => {
    expect(parseNumber('4e4').decimal).toBe('40000');
    expect(parseNumber('1e308').value).toBe(1e308);
  });

  it.each([
    ['A股票4元', '4元', 'amount 4 CNY/default'],
    ['GDP130万亿元', '130万亿元', 'amount 130000000000000 CNY/default'],
    ['iPhone售价5000元', '5000元', 'amount 5000 CNY/default'],
    ['Hope4亿元', '4亿元', 'amount 400000000 CNY/default'],
  ])('reads %s', (text, ...expected) => {
    expect(readings(text)).toEqual(expected);
  });
});
