import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isEdtf, parseEdtf } from '../../src/text/edtf.js';

const bounds = (edtf: string): unknown => {
  const parsed = parseEdtf(edtf);
  return parsed && [parsed.start?.first ?? null, parsed.end?.last ?? null];
};

describe('parseEdtf', () => {
  test.each([
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-04', '2024-04-01', '2024-04-30'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2024-04-12', '2024-04-12', '2024-04-12'],
    ['2024-12~', '2024-12-01', '2024-12-31'],
    ['199X', '1990-01-01', '1999-12-31'],
    ['20XX', '2000-01-01', '2099-12-31'],
    ['2024-XX', '2024-01-01', '2024-12-31'],
    ['2024-04-1X', '2024-04-10', '2024-04-19'],
    ['202X-02', '2020-02-01', '2029-02-28'],
    ['199X-02-29', '1992-02-29', '1996-02-29'],
    ['190X-02-29', '1904-02-29', '1908-02-29'],
    ['1XXX-02-29', '1004-02-29', '1996-02-29'],
    ['2023-0X-31', '2023-01-31', '2023-08-31'],
    ['2023-1X-31', '2023-10-31', '2023-12-31'],
    ['2023-XX-30', '2023-01-30', '2023-12-30'],
    ['2023-02-2X', '2023-02-20', '2023-02-28'],
    ['2023-XX-3X', '2023-01-30', '2023-12-31'],
    ['2025-21', '2025-03-01', '2025-05-31'],
    ['2025-35', '2025-07-01', '2025-09-30'],
    ['2025-40', '2025-01-01', '2025-06-30'],
    ['2025-04-11/2025-04-20', '2025-04-11', '2025-04-20'],
    ['2024/2027', '2024-01-01', '2027-12-31'],
    ['2024/..', '2024-01-01', null],
    ['../2024', null, '2024-12-31'],
    ['2024/', '2024-01-01', null],
  ])('%s', (edtf, first, last) => {
    expect(bounds(edtf)).toEqual([first, last]);
  });

  test('a year without its century, or before our era, is a date without days', () => {
    for (const edtf of ['XX98', 'XX98-05', 'XX9X', '-0220', '-0220-05']) {
      expect(bounds(edtf), edtf).toEqual([null, null]);
    }
    for (const text of ['X998', 'XX9', '-220', '--0220', '-XXXX']) expect(isEdtf(text)).toBe(false);
  });

  test('a year of more than four digits is a date without days', () => {
    for (const edtf of ['Y10000', 'Y-10000', 'Y170000002~', 'Y999999999999999', 'Y10000/Y10001']) {
      expect(bounds(edtf), edtf).toEqual([null, null]);
    }
    expect(bounds('9999/Y10000')).toEqual(['9999-01-01', null]);
    expect(bounds('Y-10000/2024')).toEqual([null, '2024-12-31']);
    expect(bounds('Y10000/..')).toEqual([null, null]);
  });

  test.each([
    ...[
      '10000',
      '-10000',
      'Y2024',
      'Y-2024',
      'Y010000',
      'Y10000-05',
      'Y1000X',
      'Y+10000',
      'y10000',
    ],
    ...['Y1000000000000000', 'Y10000/9999', 'Y10001/Y10000', '2024/Y-10000', 'Y-10000/Y-10001'],
  ])('%j is no year of more than four digits', (text) => {
    expect(isEdtf(text)).toBe(false);
  });

  test('a yearless date is a date whose days cannot be named', () => {
    expect(bounds('XXXX-09-19')).toEqual([null, null]);
    expect(isEdtf('XXXX-09-19/XXXX-09-21')).toBe(true);
    expect(isEdtf('XXXX-02-29')).toBe(true);
    expect(isEdtf('XXXX-02-30')).toBe(false);
  });

  test.each([
    '',
    '24',
    '2024-4',
    '2024-13',
    '2024-00',
    '2024-02-30',
    '2024-02-3X',
    '2024-02-00',
    'XXXX-04-31',
    '199X-02-30',
    '2023-02-29',
    '2024-04-31',
    '20X4',
    '2024/2023',
    '2024/2025/2026',
    '../..',
    '/',
    '2024-21-01',
    '2024-04-12T10:00',
    '2024年',
  ])('%j is refused', (text) => {
    expect(parseEdtf(text)).toBeNull();
  });

  test('every real day is its own first and last', () => {
    const day = fc.date({
      min: new Date('0000-01-01'),
      max: new Date('9999-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10);
        expect(bounds(iso)).toEqual([iso, iso]);
      }),
    );
  });

  test('never throws, and what it reads is in order', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\dXY.~?/-]{0,21}$/), (text) => {
        const parsed = parseEdtf(text);
        const first = parsed?.start?.first;
        const last = parsed?.end?.last;
        if (first && last) expect(first <= last).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test('the ends of a date are the first and the last day that fit its digits', () => {
    const year = fc.constantFrom('2024', '2023', '1900', '199X', '190X', '20XX', '1XXX');
    const month = fc.stringMatching(/^(0[\dX]|1[0-3X]|XX)$/);
    const day = fc.stringMatching(/^(0[\dX]|[12][\dX]|3[0-2X]|XX)$/);
    const calendar = new Map<string, string[]>();
    for (let ms = Date.UTC(1000, 0, 1); ms < Date.UTC(2100, 0, 1); ms += 86_400_000) {
      const iso = new Date(ms).toISOString().slice(0, 10);
      const days = calendar.get(iso.slice(0, 4)) ?? [];
      if (days.push(iso) === 1) calendar.set(iso.slice(0, 4), days);
    }
    const patternOf = (digits: string): RegExp => new RegExp(`^${digits.replaceAll('X', '.')}$`);
    fc.assert(
      fc.property(year, month, day, (...parts) => {
        const text = parts.join('-');
        const [inYear, onDay] = [patternOf(parts[0]), patternOf(text)];
        const fitting = [...calendar].flatMap(([year, days]) =>
          inYear.test(year) ? days.filter((day) => onDay.test(day)) : [],
        );
        const ends = fitting.length === 0 ? null : [fitting[0], fitting.at(-1)];
        expect(bounds(text)).toEqual(ends);
      }),
      { numRuns: 60 },
    );
  });
});
