import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { toCsv } from '../../src/formats/index.js';
import type { AnyRecord } from '../../src/schemas/index.js';
import { MINIMAL } from '../schemas/records.js';
import { cases } from '../thorough.js';
import { hardText } from './arbitrary-record.js';

/** A table of one column: the themes of records. */
const themes = (texts: readonly string[]): string =>
  toCsv(
    texts.map((en): AnyRecord => ({ ...MINIMAL.forum, theme: { en } })),
    { columns: ['theme.en'], bom: false },
  );

test('a formula is never the beginning of a text, and every text comes back', () => {
  fc.assert(
    fc.property(fc.array(hardText, { minLength: 1, maxLength: 5 }), (texts) => {
      const { data, errors } = Papa.parse<string[]>(themes(texts), {
        delimiter: ',',
        newline: '\r\n',
      });
      expect(errors).toEqual([]);
      const cells = data.slice(1).map(([text = '']) => text);
      for (const text of cells)
        expect(text).not.toMatch(/^[\p{Cc}\p{Cf}]*[=+\-@\t\r\n＝＋－＠﹢﹣﹦﹫]/u);
      expect(
        cells.map((text) =>
          text.replace(/^'(?=['\p{Cc}\p{Cf}]*[=+\-@\t\r\n＝＋－＠﹢﹣﹦﹫])/u, ''),
        ),
      ).toEqual(texts);
    }),
    { numRuns: cases(2000) },
  );
});
