import { plainDecimal } from '../text/display/plain-decimal.js';
import type { Json } from './check-record.js';

// What spreadsheets take for the beginning of a formula, by the list of OWASP: full-width
// signs count too. Quotes before it are part of the pattern, so that the mark which is put
// before such a text can be taken away again without doubt.
// Readers drop what cannot be seen (NUL, marks of no width), and would then find the sign first.
const FORMULA = /^['\p{Cc}\p{Cf}]*[=+\-@\t\r\n＝＋－＠﹢﹣﹦﹫]/u;

/** A text as a cell: one that a spreadsheet would run has `'` put before it. */
export const guarded = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** A field of CSV, in quotes where a reader might take it apart or trim it. */
export const quoted = (field: string): string =>
  /["\r\n\v\f\u0085\u2028\u2029,;\t]/.test(field) || field.trim() !== field
    ? `"${field.replaceAll('"', '""')}"`
    : field;

/** What stands in a cell, before quoting; nothing for what is absent or `null`. */
export function cellOf(value: Json | undefined): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return guarded(value);
  if (typeof value === 'number') return plainDecimal(value);
  return typeof value === 'boolean' ? String(value) : JSON.stringify(value);
}
