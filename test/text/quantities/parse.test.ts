import { describe, expect, it } from 'vitest';
import { parseAmount, safeParseAmount } from '../../../src/text/parse-amount.js';
import { parseDate, safeParseDate } from '../../../src/text/parse-date.js';
import {
  AmountParseError,
  DateParseError,
  NumberParseError,
  TextParseError,
} from '../../../src/text/errors.js';
import { parseNumber, safeParseNumber } from '../../../src/text/parse-number.js';
import { describeMention } from '../notation.js';

const AMOUNTS: [text: string, reading: string][] = [
  ['673.17亿元', 'amount 67317000000 CNY/default'],
  [' 902. 21亿元\n', 'amount 90221000000 CNY/default'],
  ['从8500到3万港币', 'amount HKD/word range [8500,30000]'],
  ['十几万', 'amount CNY/default several [110000,200000)'],
  ['12345.67', 'amount 12345.67 CNY/default'],
  ['壹佰元整', 'amount 100 CNY/default'],
  ['一萬五', 'amount 15000 CNY/default'],
  ['2万5', 'amount 25000 CNY/default'],
  ['三毛', 'amount 0.3 CNY/default'],
  ['超1.2万亿元', 'amount 1200000000000 CNY/default above (1200000000000,)'],
  ['US$1.32 billion', 'amount 1320000000 USD/symbol'],
  ['几近百亿元', 'amount 10000000000 CNY/default nearly (,10000000000)'],
];

const NUMBERS: [text: string, reading: string][] = [
  ['一万零四百八十八亿', 'number 1048800000000'],
  ['-1,234.5', 'number -1234.5'],
  ['两亿三', 'number 230000000'],
  ['三百二', 'number 320'],
  ['负三', 'number -3'],
  ['七', 'number 7'],
  ['十', 'number 10'],
  ['百', 'number 100'],
  ['1/3', 'number ≈0.3333333333333333'],
  ['1/8', 'number 0.125'],
  ['三分之二', 'number ≈0.6666666666666666'],
  ['百分之四十', 'percent 40'],
  ['一半', 'percent 50'],
  ['第27届', 'ordinal 27 届'],
  ['一个', 'count 1 个'],
  ['50余家', 'count 50 家 and-some (50,60)'],
  ['翻两番', 'multiple 4'],
  ['三年半', 'duration 3.5 年'],
];

const DATES: [text: string, reading: string][] = [
  ['2024年4月12日', 'date 2024-04-12 day = 2024-04-12'],
  ['9月19日至21日', 'date-range XXXX-09-19/XXXX-09-21 day = 2024-09-19/2024-09-21'],
  ['2024', 'date 2024 year = 2024'],
  ['三天前', 'date XXXX-XX-XX day = 2024-09-07'],
  ['民國一百一十三年五月二十日', 'date 2024-05-20 day = 2024-05-20'],
];

describe('parsers of a whole string', () => {
  it.each(AMOUNTS)('parseAmount reads %s', (text, reading) => {
    expect(describeMention(parseAmount(text))).toBe(reading);
  });

  it.each(NUMBERS)('parseNumber reads %s', (text, reading) => {
    expect(describeMention(parseNumber(text))).toBe(reading);
  });

  it.each(DATES)('parseDate reads %s', (text, reading) => {
    expect(describeMention(parseDate(text, { reference: '2024-09-10' }))).toBe(reading);
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

describe('what is not the whole string', () => {
  it.each([
    ['50家', 2, 'a currency or the end'],
    ['', 0, 'a number'],
    ['abc', 0, 'a number'],
    ['签约3亿元', 0, 'a number'],
    ['3亿元项目', 3, 'a currency or the end'],
    ['百分之四十', 1, 'a currency or the end'],
    ['三分之二', 1, 'a currency or the end'],
    ['1.2.3元', 3, 'a currency or the end'],
  ])('parseAmount stops in %j at %i', (input, offset, expected) => {
    const result = safeParseAmount(input);
    expect(result.success).toBe(false);
    expect(() => parseAmount(input)).toThrow(AmountParseError);
    expect(result).toMatchObject({ error: { input, offset, expected } });
  });

  it.each([
    ['两岸', 1, 'a unit or the end'],
    ['3亿元', 2, 'a unit or the end'],
    ['$5', 0, 'a number'],
  ])('parseNumber stops in %j at %i', (input, offset, expected) => {
    expect(() => parseNumber(input)).toThrow(NumberParseError);
    expect(safeParseNumber(input)).toMatchObject({ error: { input, offset, expected } });
  });

  it.each([
    ['第一时间', 0, 'a date'],
    ['2024年4月31日', 10, 'a day that the month has'],
    ['2024年4月12日上午', 10, 'the end of the date'],
  ])('parseDate stops in %j at %i', (input, offset, expected) => {
    expect(() => parseDate(input)).toThrow(DateParseError);
    expect(safeParseDate(input)).toMatchObject({ error: { input, offset, expected } });
  });

  it('says so in one line, cut to a readable length', () => {
    const { message, name } = new NumberParseError('x'.repeat(1000), 7, 'a number');
    expect(name).toBe('NumberParseError');
    expect(message).toMatch(/^expected a number at offset 7 of "x{40}…"$/);
  });

  it('has one base class', () => {
    expect(new AmountParseError('', 0, '')).toBeInstanceOf(TextParseError);
    expect(new DateParseError('', 0, '')).toBeInstanceOf(TextParseError);
  });
});
