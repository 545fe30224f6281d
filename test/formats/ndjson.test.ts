import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toNdjson } from '../../src/formats/index.js';
import { bundled } from '../data/bundled.js';
import { MINIMAL } from '../schemas/records.js';
import { anyRecord } from './arbitrary-record.js';
import { harbourCity } from './harbour.js';

const linesOf = (ndjson: string): unknown[] =>
  ndjson
    .split(/[\n\r\u2028\u2029]/)
    .slice(0, -1)
    .map((line) => JSON.parse(line) as unknown);

describe('toNdjson', () => {
  test('writes one record a line, the last line ended too', () => {
    const text = toNdjson(bundled);
    expect(text.endsWith('}\n')).toBe(true);
    expect(linesOf(text)).toEqual(bundled);
    expect(linesOf(toNdjson(harbourCity))).toEqual(harbourCity);
  });

  test('any record comes back, whatever its texts hold', () => {
    fc.assert(
      fc.property(fc.array(anyRecord, { maxLength: 4 }), (records) => {
        expect(linesOf(toNdjson(records))).toEqual(records);
      }),
    );
  });

  test('of no records is empty', () => {
    expect(toNdjson([])).toBe('');
  });

  test('refuses by name what is no record', () => {
    expect(() => toNdjson([MINIMAL.park, { ...MINIMAL.forum, year: Infinity }])).toThrow(
      'city-forum-3: year: expected a finite number; received Infinity',
    );
  });
});
