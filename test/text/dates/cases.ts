/** Tables of dates and their readings, against one reference day. */
import { describe } from 'vitest';
import { itReads } from '../read-cases.js';
import type { Case } from '../read-cases.js';

export type { Case } from '../read-cases.js';

/** A Tuesday. */
const REFERENCE = '2024-09-10';

/** Tests every case of every table as it is written, and in other dress. */
export function describeCases(tables: Readonly<Record<string, readonly Case[]>>): void {
  describe.each(Object.entries(tables))('%s', (_, cases) => {
    itReads(cases, { reference: REFERENCE });
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
