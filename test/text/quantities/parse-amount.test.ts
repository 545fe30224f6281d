import { describe, expect, it } from 'vitest';
import { AmountParseError } from '../../../src/text/errors.js';
import { parseAmount, safeParseAmount } from '../../../src/text/parse-amount.js';
import { describeMention } from '../notation.js';

describe('A whole string is an amount, with its currency or without', () => {
  it.each([
    // With a currency, and space around.
    ['673.17亿元', 'amount 67317000000 CNY/default'],
    [' 902. 21亿元\n', 'amount 90221000000 CNY/default'],
    ['壹佰元整', 'amount 100 CNY/default'],
    ['US$1.32 billion', 'amount 1320000000 USD/symbol'],
    // With a qualifier, or as a range.
    ['超1.2万亿元', 'amount 1200000000000 CNY/default above (1200000000000,)'],
    ['几近百亿元', 'amount 10000000000 CNY/default nearly (,10000000000)'],
    ['从8500到3万港币', 'amount HKD/word range [8500,30000]'],
    // Without a currency.
    ['十几万', 'amount CNY/default several [110000,200000)'],
    ['12345.67', 'amount 12345.67 CNY/default'],
    ['一萬五', 'amount 15000 CNY/default'],
    ['2万5', 'amount 25000 CNY/default'],
    // Small change that needs 钱 in running text.
    ['三毛', 'amount 0.3 CNY/default'],
  ])('%s', (text, reading) => {
    expect(describeMention(parseAmount(text))).toBe(reading);
  });

  it('gives the place within outer space', () => {
    expect(parseAmount('  约3亿元 ')).toMatchObject({
      raw: '约3亿元',
      start: 2,
      end: 6,
      bare: { start: 3, end: 6 },
    });
  });
});

describe('What may be a word in running text is money here', () => {
  it.each([
    // Coins without 钱.
    ['五分', '0.05'],
    ['5分', '0.05'],
    ['二十分', '0.2'],
    ['五角', '0.5'],
    // 块 without 钱.
    ['三块', '3'],
    ['三块半', '3.5'],
    // Letters for 千 and 万.
    ['15k左右', '15000'],
    ['30w上下', '300000'],
    // A currency before a magnitude alone.
    ['人民币百万元', '1000000'],
  ])('%s', (text, decimal) => {
    expect(parseAmount(text).decimal).toBe(decimal);
  });

  it.each([
    ['10~15k元', 10000, 15000],
    ['从8500到3万港元', 8500, 30000],
    ['七百三四十马来西亚令吉', 730, 740],
  ])('%s is a range', (text, min, max) => {
    expect(parseAmount(text)).toMatchObject({ approximation: 'range', min, max });
  });
});

describe('What is not wholly an amount is refused where the reading stops', () => {
  it.each([
    // Another kind of quantity.
    ['50家', 2, 'a currency or the end'],
    ['百分之四十', 1, 'a currency or the end'],
    ['三分之二', 1, 'a currency or the end'],
    // Nothing, and words before or behind the amount.
    ['', 0, 'a number'],
    ['abc', 0, 'a number'],
    ['签约3亿元', 0, 'a number'],
    ['3亿元项目', 3, 'a currency or the end'],
    // Two points.
    ['1.2.3元', 3, 'a currency or the end'],
  ])('%j at %i', (input, offset, expected) => {
    const result = safeParseAmount(input);
    expect(result.success).toBe(false);
    expect(() => parseAmount(input)).toThrow(AmountParseError);
    expect(result).toMatchObject({ error: { input, offset, expected } });
  });
});
