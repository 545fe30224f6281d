import { describe, expect, test } from 'vitest';
import { findByName, readArticle } from '../../src/index.js';
import type { TextOptions } from '../../src/text/index.js';
import {
  TextParseError,
  TextTooLongError,
  findAmounts,
  findDates,
  findMentions,
  findQuantities,
  parseAmount,
  parseDate,
  parseNumber,
  repairText,
  safeParseAmount,
  safeParseDate,
  safeParseNumber,
} from '../../src/text/index.js';

type Read = (text: string, options: TextOptions) => unknown;

const THROWING: readonly (readonly [string, Read, string])[] = [
  ['findMentions', findMentions, '总额3亿元'],
  ['findAmounts', findAmounts, '总额3亿元'],
  ['findDates', findDates, '9月19日开幕'],
  ['findQuantities', findQuantities, '签约309个'],
  ['parseAmount', parseAmount, '3亿元'],
  ['parseNumber', parseNumber, '309个'],
  ['parseDate', parseDate, '9月19日'],
  ['repairText', repairText, '创(chuàng)新'],
  ['readArticle', readArticle, '总额3亿元。'],
  ['findByName', findByName, '中关村论坛'],
];
const RETURNING = [
  ['safeParseAmount', safeParseAmount, '3亿元'],
  ['safeParseNumber', safeParseNumber, '309个'],
  ['safeParseDate', safeParseDate, '9月19日'],
] as const;

const tooLong = (text: string, maxLength: number): unknown =>
  expect.objectContaining({
    name: 'TextTooLongError',
    code: 'text-too-long',
    length: text.length,
    maxLength,
    offset: maxLength,
  });

describe.each(THROWING)('%s', (_, read, text) => {
  test('refuses a text that is longer than maxLength', () => {
    expect(() => read(text, { maxLength: text.length - 1 })).toThrow(TextTooLongError);
    expect(() => read(text, { maxLength: 1 })).toThrow(tooLong(text, 1) as Error);
  });

  test('reads one that is not', () => {
    const known = read(text, {});
    expect(read(text, { maxLength: text.length })).toEqual(known);
    expect(read(text, { maxLength: undefined })).toEqual(known);
  });
});

describe.each(RETURNING)('%s', (_, read, text) => {
  test('returns the error, as it does that of any other text', () => {
    expect(read(text, { maxLength: text.length }).success).toBe(true);
    const result = read(text, { maxLength: 2 });
    expect(result).toEqual({ success: false, error: tooLong(text, 2) });
    if (!result.success) expect(result.error).toBeInstanceOf(TextParseError);
  });
});

test.each([0, -1, 1.5, NaN, Infinity, '5', null, {}, 5n])(
  'maxLength %s is refused',
  (maxLength) => {
    for (const [, read, text] of [...THROWING, ...RETURNING]) {
      expect(() => (read as Read)(text, { maxLength } as unknown as TextOptions)).toThrow(
        /^expected maxLength to be a positive integer, got /,
      );
    }
  },
);

test('a length is counted in UTF-16 code units', () => {
  expect(repairText('𠮷', { maxLength: 2 }).text).toBe('𠮷');
  expect(() => repairText('𠮷', { maxLength: 1 })).toThrow(TextTooLongError);
});

test('the error holds no more than the beginning of the text', () => {
  const text = '元'.repeat(1_000_000);
  const error = new TextTooLongError(text, 10);
  expect(error.input).toBe(`${'元'.repeat(40)}…`);
  expect(JSON.stringify({ ...error }).length).toBeLessThan(400);
  expect(error.message).toBe(
    `expected the end of the text (of 1000000 code units) at offset 10 of "${'元'.repeat(40)}…"`,
  );
});
