import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatAmount, formatNumber, parseAmount, parseNumber } from '../../src/text/index.js';
import { cases } from '../thorough.js';

// What is written in Chinese numerals is read as the same decimal.

const NUMERALS = ['chinese', 'financial'] as const;
const LOCALES = ['zh-CN', 'zh-Hant', 'zh-TW'] as const;

/** A number whose digits are zero as often as not: zeros are what 零 is about. */
const wholeUpTo = (length: number) =>
  fc
    .array(fc.constantFrom(...'000000123456789'), { minLength: 1, maxLength: length })
    .map((digits) => digits.join('').replace(/^0+(?=\d)/, ''));

const fractionUpTo = (length: number) =>
  fc
    .array(fc.constantFrom(...'0001234567890'), { maxLength: length })
    .map((digits) => digits.join('').replace(/0+$/, ''));

const decimalOf = (wholeLength: number, fractionLength: number) =>
  fc
    .tuple(fc.boolean(), wholeUpTo(wholeLength), fractionUpTo(fractionLength))
    .map(([isNegative, whole, fraction]) => {
      const size = fraction === '' ? whole : `${whole}.${fraction}`;
      return isNegative && size !== '0' ? `-${size}` : size;
    });

/** 六亿点九: the parsers read no point behind 亿. */
const hasPointBehindYi = (decimal: string): boolean => /[1-9]\d*0{8}\./.test(decimal);

/** 一亿亿亿零三亿亿: the parsers read no second group of more than one 亿. */
const hasTwoHighGroups = (decimal: string): boolean => {
  const [whole = ''] = decimal.replace('-', '').split('.');
  const high = whole.slice(0, -16).match(/.{1,8}(?=(?:.{8})*$)/g) ?? [];
  return high.filter((group) => /[1-9]/.test(group)).length > 1;
};

describe('numbers', () => {
  test.each(NUMERALS)('up to 10^16 in %s numerals', (numerals) => {
    fc.assert(
      fc.property(decimalOf(16, 6), fc.constantFrom(...LOCALES), (decimal, locale) => {
        fc.pre(!hasPointBehindYi(decimal));
        const text = formatNumber(decimal, { numerals, locale });
        const expected = { kind: 'number', decimal, approximation: 'exact' };
        expect(parseNumber(text), text).toMatchObject(expected);
      }),
      { numRuns: cases(2000) },
    );
  });

  test.each(NUMERALS)('up to 10^48 in %s numerals', (numerals) => {
    fc.assert(
      fc.property(wholeUpTo(48), fc.constantFrom(...LOCALES), (decimal, locale) => {
        fc.pre(!hasTwoHighGroups(decimal));
        const text = formatNumber(decimal, { numerals, locale });
        expect(parseNumber(text), text).toMatchObject({ kind: 'number', decimal });
      }),
      { numRuns: cases(2000) },
    );
  });

  test('every power of ten, and what stands around it', () => {
    for (let power = 0; power <= 16; power++) {
      for (const offset of [-1n, 0n, 1n, 10n, 5000n, 20000n]) {
        const decimal = String(10n ** BigInt(power) + offset);
        for (const numerals of NUMERALS) {
          const text = formatNumber(decimal, { numerals, locale: 'zh' });
          expect(parseNumber(text).decimal, text).toBe(decimal);
        }
      }
    }
  });

  test('grouped digits', () => {
    fc.assert(
      fc.property(decimalOf(40, 10), fc.constantFrom('zh-CN', 'zh-TW', 'en'), (decimal, locale) => {
        expect(parseNumber(formatNumber(decimal, { locale })).decimal).toBe(decimal);
      }),
    );
  });
});

describe('amounts', () => {
  /** Not read before some other parser has run: a 負 before the number. */
  const hasTraditionalMinus = (text: string): boolean => text.includes('負');

  test.each(NUMERALS)('up to 10^16 in %s numerals', (numerals) => {
    const currencies = fc.constantFrom('CNY', 'TWD', 'HKD', 'MOP');
    const amounts = fc.tuple(decimalOf(16, 2), currencies, fc.constantFrom(...LOCALES));
    fc.assert(
      fc.property(amounts, ([decimal, currency, locale]) => {
        fc.pre(numerals === 'financial' || !hasPointBehindYi(decimal));
        const value = Number(decimal);
        const exact = { ...parseAmount('1元'), decimal, value, min: value, max: value, currency };
        const text = formatAmount(exact, { locale, numerals });
        fc.pre(!hasTraditionalMinus(text));
        const expected = { decimal, currency, approximation: 'exact', min: value, max: value };
        expect(parseAmount(text), text).toMatchObject(expected);
      }),
      { numRuns: cases(2000) },
    );
  });
});
