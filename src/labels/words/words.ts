import { shown } from '../../ids/shown.js';
import { type ReaderLanguage, readerLanguage } from '../../text/reader-language.js';
import { hasOwn } from '../../text/has-own.js';

/** How something is called in English, in simplified and in traditional Chinese. */
export type Words = readonly [en: string, hans: string, hant: string];

/** Words for every value of an enum. */
export type WordsOf<Value extends string> = Readonly<Record<Value, Words>>;

const COLUMN: Readonly<Record<ReaderLanguage, 0 | 1 | 2>> = { en: 0, 'zh-Hans': 1, 'zh-Hant': 2 };

/** The word that suits the reader of a tag. */
export const wordIn = (words: Words, locale: string): string =>
  words[COLUMN[readerLanguage(locale)]];

/**
 * The word for a value of an enum, from its table.
 *
 * @throws {RangeError} When the table has no such value; names those there are.
 */
export function wordFor<Value extends string>(
  enumName: string,
  table: WordsOf<Value>,
  value: Value,
  locale: string,
): string {
  if (typeof value !== 'string' || !hasOwn(table, value)) {
    const values = Object.keys(table).join(', ');
    throw new RangeError(`expected ${enumName} to be one of ${values}, got ${shown(value)}`);
  }
  return wordIn(table[value], locale);
}
