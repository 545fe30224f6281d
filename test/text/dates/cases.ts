/** Tables of texts and their readings, tried in both scripts and in full width. */
import { Converter } from 'opencc-js';
import { describe, expect, it } from 'vitest';
import { findMentions } from '../../../src/text/find-mentions.js';
import { describeMention, readings } from '../notation.js';

/** A text, then the wording and the reading of each mention in it. */
export type Case = readonly [text: string, ...readings: string[]];

/** A Tuesday. */
export const REFERENCE = '2024-09-10';

const toTraditional = Converter({ from: 'cn', to: 'tw' });

function toFullWidth(text: string): string {
  return text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}

/** Spans and readings, which a change of script or width leaves as they are. */
function outline(text: string): string[] {
  return findMentions(text, { reference: REFERENCE }).map(
    (mention) => `${String(mention.start)}–${String(mention.end)} ${describeMention(mention)}`,
  );
}

/** Tests every case of every table as it is written, and in other dress. */
export function describeCases(tables: Readonly<Record<string, readonly Case[]>>): void {
  describe.each(Object.entries(tables))('%s', (_, cases) => {
    it.each(cases.map(([text, ...expected]) => [text, expected] as const))(
      'reads %s',
      (text, expected) => {
        expect(readings(text, { reference: REFERENCE })).toEqual(expected);
        const plain = outline(text);
        expect(outline(toTraditional(text)), 'traditional').toEqual(plain);
        expect(outline(toFullWidth(text)), 'full width').toEqual(plain);
      },
    );
  });
}

/** The reading of a day: `2024-09-19`, or `XXXX-09-19` with what it is resolved to, and its time. */
export function day(edtf: string, resolved: string | null = edtf, time?: string): string {
  const against = resolved === null ? '' : ` = ${resolved}`;
  return `date ${edtf} day${against}${time === undefined ? '' : ` @ ${time}`}`;
}

/** The reading of a range of days. */
export function days(edtf: string, resolved: string | null = edtf, time?: string): string {
  return day(edtf, resolved, time).replace('date', 'date-range');
}
