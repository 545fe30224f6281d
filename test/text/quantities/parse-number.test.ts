import { describe, expect, it } from 'vitest';
import { NumberParseError } from '../../../src/text/errors.js';
import { parseNumber, safeParseNumber } from '../../../src/text/parse-number.js';
import { describeMention } from '../notation.js';

describe('A whole string is a number, with its unit or without', () => {
  it.each([
    // Numerals.
    ['一万零四百八十八亿', 'number 1048800000000'],
    ['两亿三', 'number 230000000'],
    ['三百二', 'number 320'],
    ['七', 'number 7'],
    ['十', 'number 10'],
    ['百', 'number 100'],
    // Signs.
    ['-1,234.5', 'number -1234.5'],
    ['负三', 'number -3'],
    // Fractions.
    ['1/3', 'number ≈0.3333333333333333'],
    ['1/8', 'number 0.125'],
    ['三分之二', 'number ≈0.6666666666666666'],
    // Shares, ranks, counts, multiples and lengths of time.
    ['百分之四十', 'percent 40'],
    ['一半', 'percent 50'],
    ['第27届', 'ordinal 27 届'],
    ['一个', 'count 1 个'],
    ['50余家', 'count 50 家 and-some (50,60)'],
    ['翻两番', 'multiple 4'],
    ['三年半', 'duration 3.5 年'],
  ])('%s', (text, reading) => {
    expect(describeMention(parseNumber(text))).toBe(reading);
  });
});

describe('What programs write, and spaces between characters, are numbers here', () => {
  it.each([
    // Without the nought before the point, with an exponent, in full width.
    ['.5', 'number 0.5'],
    ['-.25', 'number -0.25'],
    ['2e5', 'number 200000'],
    ['-12e-1', 'number -1.2'],
    ['１.５e３', 'number 1500'],
    // With a letter for the magnitude.
    ['40k', 'number 40000'],
    ['-1.2M', 'number -1200000'],
    // Fractions, and a sign apart.
    ['1 3/5', 'number 1.6'],
    ['-3/2', 'number -1.5'],
    ['2/3', 'number ≈0.6666666666666666'],
    ['- 1,200,000', 'number -1200000'],
    // Spaces.
    ['三千 八百 九十六 万 四千 九百 六十五', 'number 38964965'],
    ['二十 億', 'number 2000000000'],
    ['百分之 四十', 'percent 40'],
    ['三 分之 一', 'number ≈0.3333333333333333'],
    ['一 秒', 'duration 1 秒'],
  ])('%s', (text, reading) => {
    const mention = parseNumber(` ${text} `);
    expect(describeMention(mention)).toBe(reading);
    expect(mention).toMatchObject({ raw: text, start: 1, end: text.length + 1 });
  });
});

describe('What is not wholly a number is refused where the reading stops', () => {
  it.each([
    // A word, and money.
    ['两岸', 1, 'a unit or the end'],
    ['3亿元', 2, 'a unit or the end'],
    ['$5', 0, 'a number'],
  ])('%j at %i', (input, offset, expected) => {
    expect(() => parseNumber(input)).toThrow(NumberParseError);
    expect(safeParseNumber(input)).toMatchObject({ error: { input, offset, expected } });
  });
});
