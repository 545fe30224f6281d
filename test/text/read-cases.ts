import { Converter } from 'opencc-js';
import { expect, it } from 'vitest';
import { type FindOptions, findMentions } from '../../src/text/find-mentions.js';
import { parseAmount } from '../../src/text/parse-amount.js';
import { parseDate } from '../../src/text/parse-date.js';
import { parseNumber } from '../../src/text/parse-number.js';
import type { Mention } from '../../src/text/types.js';
import { describeMention, readings } from './notation.js';

/** A text, and the wording and reading of each mention in it. */
export type Case = [text: string, ...readings: string[]];

/**
 * Tests that each text holds these mentions and no others: as it is written, in traditional
 * characters, with full-width digits, and within a sentence. Where one mention is all of the text,
 * the parser of its kind reads the same.
 */
export function itReads(cases: readonly Case[], options: FindOptions = {}): void {
  itReadsAsWritten(cases, options);

  it.each([...cases])('reads %s in any dress', (text) => {
    const plain = outline(text, options);
    expect(outline(toTraditional(text), options)).toEqual(plain);
    expect(outline(toFullWidth(text), options)).toEqual(plain);
    expect(outline(`据悉，${text}。`, options, 3)).toEqual(plain);
  });

  it.each(cases.filter(([text, raw]) => text === raw))('parses %s', (text, _, reading = '') => {
    expect(describeMention(parserOf(reading)(text, options))).toBe(reading);
  });
}

/** The same, only as it is written: for what another width, place or reader makes another thing. */
export function itReadsAsWritten(cases: readonly Case[], options: FindOptions = {}): void {
  it.each([...cases])('reads %s', (text, ...expected) => {
    expect(readings(text, options)).toEqual(expected);
  });
}

/** Text in the characters of Taiwan. */
export const toTraditional = Converter({ from: 'cn', to: 'tw' });
const toFullWidth = (text: string) =>
  text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

/** Places and readings, which a change of script or width leaves as they are. */
function outline(text: string, options: FindOptions, shift = 0): string[] {
  return findMentions(text, options).map(
    (mention) =>
      `${String(mention.start - shift)}–${String(mention.end - shift)} ${describeMention(mention)}`,
  );
}

function parserOf(reading: string): (text: string, options: FindOptions) => Mention {
  if (reading.startsWith('date')) return parseDate;
  return reading.startsWith('amount') ? parseAmount : parseNumber;
}
