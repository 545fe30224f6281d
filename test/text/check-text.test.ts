import { describe, expect, test } from 'vitest';
import { findByName, findEntities, readArticle } from '../../src/index.js';
import * as text from '../../src/text/index.js';

/** Every function that reads a text. */
const READERS: Readonly<Record<string, (value: string) => unknown>> = {
  ...Object.fromEntries(
    [
      'findMentions',
      'findAmounts',
      'findDates',
      'findQuantities',
      'parseAmount',
      'parseNumber',
      'parseDate',
      'safeParseAmount',
      'safeParseNumber',
      'safeParseDate',
      'repairText',
      'detectScript',
      'fold',
    ].map((name) => [name, (text as unknown as Record<string, (value: string) => unknown>)[name]]),
  ),
  findByName,
  findEntities,
  readArticle,
} as Record<string, (value: string) => unknown>;

describe.each(Object.entries(READERS))('%s', (_, read) => {
  test.each([
    [undefined, 'undefined'],
    [null, 'null'],
    [3, 'number'],
    [{}, 'object'],
  ])('%s is no text, and the error says so', (value, type) => {
    expect(() => read(value as unknown as string)).toThrow(
      new TypeError(`expected a string, got ${type}`),
    );
  });
});
