import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareEdtf, edtfBounds, formatEdtf } from '../../src/lookup/index.js';
import { mayMeet } from '../../src/lookup/edtf-bounds.js';
import { isEdtf } from '../../src/text/edtf.js';

describe('edtfBounds', () => {
  test.each([
    ['2025-04', { start: '2025-04-01', end: '2025-04-30' }],
    ['2025-04-11/2025-04-20', { start: '2025-04-11', end: '2025-04-20' }],
    ['2024/..', { start: '2024-01-01', end: null }],
    ['2024-12~', { start: '2024-12-01', end: '2024-12-31' }],
    ['202X-02', { start: '2020-02-01', end: '2029-02-28' }],
    ['2023-0X-31', { start: '2023-01-31', end: '2023-08-31' }],
    ['XXXX-09-19', null],
    ['-0220', null],
    ['Y10000', null],
    ['9999/Y10000', { start: '9999-01-01', end: null }],
    ['soon', null],
  ])('%s', (edtf, bounds) => {
    expect(edtfBounds(edtf)).toEqual(bounds);
  });
});

test.each([
  ['2024', '2024-04-12', true],
  ['2024-04-12', '2024-04-12', true],
  ['2024-04-01/2024-04-12', '2024-04-12/2024-05-01', true],
  ['2024-04-01/2024-04-12', '2024-04-13/2024-05-01', false],
  ['2023', '2024', false],
  ['2024-03/..', '2024-03-31', true],
  ['2024-03/..', '2030', true],
  ['2024-03/..', '2024-02', false],
  ['../2024-03', '1950', true],
  ['../2024-03', '2024-03-31/2024-05', true],
  ['../2024-03', '2024-04', false],
  ['../2024', '2024/..', true],
  ['../2023', '2024/..', false],
  ['2020/..', '2024/..', true],
  ['../2020', '../2024', true],
  ['XXXX-04-12', '2024', false],
])('%s may have a day in common with %s: %j', (one, other, meet) => {
  const bounds = edtfBounds(other);
  expect(bounds && mayMeet(edtfBounds(one), bounds)).toBe(meet);
  const turned = edtfBounds(one);
  if (turned) expect(bounds && mayMeet(turned, bounds)).toBe(bounds && mayMeet(bounds, turned));
});

describe('compareEdtf', () => {
  test('by first day, the wider first, what has no year last', () => {
    const dates = [
      'XXXX-01-01',
      '2024-04-12',
      '2025',
      '2024-04',
      '../2023',
      '2024',
      'soon',
      '2024/..',
    ];
    expect(dates.sort(compareEdtf).slice(0, 6)).toEqual([
      '../2023',
      '2024/..',
      '2024',
      '2024-04',
      '2024-04-12',
      '2025',
    ]);
  });

  test('is an order', () => {
    const edtf = fc.constantFrom(
      '2024',
      '2024-04',
      '2024-04-12',
      '2023/2024',
      '2024/..',
      'XXXX-01',
      '../2024',
      '199X',
    );
    fc.assert(
      fc.property(edtf, edtf, edtf, (a, b, c) => {
        expect(Math.sign(compareEdtf(a, b))).toBe(-Math.sign(compareEdtf(b, a)) + 0);
        if (compareEdtf(a, b) <= 0 && compareEdtf(b, c) <= 0) {
          expect(compareEdtf(a, c)).toBeLessThanOrEqual(0);
        }
      }),
    );
  });
});

describe('formatEdtf', () => {
  test.each([
    ['2024-04-12', '12 April 2024', '2024年4月12日', '2024年4月12日'],
    ['2024-04', 'April 2024', '2024年4月', '2024年4月'],
    ['2024', '2024', '2024年', '2024年'],
    ['199X', '1990s', '1990年代', '1990年代'],
    ['XX98-05', 'May ’98', '98年5月', '98年5月'],
    ['XX9X', '’90s', '90年代', '90年代'],
    ['-0220', '221 BC', '公元前221年', '公元前221年'],
    ['Y10000', '10000', '10000年', '10000年'],
    ['Y170000002~', 'about 170000002', '约170000002年', '約170000002年'],
    ['Y-10000', '10001 BC', '公元前10001年', '公元前10001年'],
    ['Y10000/Y12000', '10000–12000', '10000年至12000年', '10000年至12000年'],
    [
      '9999-12-31/Y10000',
      '31 December 9999 – 10000',
      '9999年12月31日至10000年',
      '9999年12月31日至10000年',
    ],
    ['20XX', '2000–2099', '2000年至2099年', '2000年至2099年'],
    ['2025-21', 'spring 2025', '2025年春季', '2025年春季'],
    ['2025-35', 'third quarter of 2025', '2025年第三季度', '2025年第三季'],
    ['2025-40', 'first half of 2025', '2025年上半年', '2025年上半年'],
    ['XXXX-09-19', '19 September', '9月19日', '9月19日'],
    ['XXXX-02-29', '29 February', '2月29日', '2月29日'],
    ['XXXX-09', 'September', '9月', '9月'],
    ['XXXX-35', 'third quarter', '第三季度', '第三季'],
    ['2024-XX', '2024', '2024年', '2024年'],
    ['2024-04-1X', '10–19 April 2024', '2024年4月10日至19日', '2024年4月10日至19日'],
    ['XXXX-XX-XX', 'date unknown', '日期不详', '日期不詳'],
    ['2024-09-19/2024-09-21', '19–21 September 2024', '2024年9月19日至21日', '2024年9月19日至21日'],
    ['XXXX-09-19/XXXX-09-21', '19–21 September', '9月19日至21日', '9月19日至21日'],
    [
      '2025-03-28/2025-04-02',
      '28 March – 2 April 2025',
      '2025年3月28日至4月2日',
      '2025年3月28日至4月2日',
    ],
    [
      '2024-12-30/2025-01-02',
      '30 December 2024 – 2 January 2025',
      '2024年12月30日至2025年1月2日',
      '2024年12月30日至2025年1月2日',
    ],
    ['2025-04/2025-06', 'April – June 2025', '2025年4月至6月', '2025年4月至6月'],
    ['2024/2027', '2024–2027', '2024年至2027年', '2024年至2027年'],
    ['2024/..', 'from 2024', '2024年起', '2024年起'],
    ['../2024-04', 'until April 2024', '至2024年4月', '至2024年4月'],
    ['2024-12~', 'about December 2024', '约2024年12月', '約2024年12月'],
    ['1998?', '1998 (uncertain)', '1998年（存疑）', '1998年（存疑）'],
    ['1998%', 'about 1998 (uncertain)', '约1998年（存疑）', '約1998年（存疑）'],
    ['0050', '0050', '0050年', '0050年'],
    ['0000', '0000', '0000年', '0000年'],
    ['0099-01-01', '1 January 0099', '0099年1月1日', '0099年1月1日'],
    ['2024-XX-05', '2024', '2024年', '2024年'],
    ['XXXX-XX-05', 'date unknown', '日期不详', '日期不詳'],
    ['2024-0X-31', 'January – August 2024', '2024年1月至8月', '2024年1月至8月'],
    ['2024-1X', 'October – December 2024', '2024年10月至12月', '2024年10月至12月'],
    ['199X-04', 'April 1990s', '1990年代4月', '1990年代4月'],
    ['199X-02-29', '29 February 1990s', '1990年代2月29日', '1990年代2月29日'],
    ['199X-21', 'spring 1990s', '1990年代春季', '1990年代春季'],
    ['199X-40', 'first half of a 1990s year', '1990年代上半年', '1990年代上半年'],
    ['199X-1X', '1990s', '1990年代', '1990年代'],
    ['19XX-04', '1900–1999', '1900年至1999年', '1900年至1999年'],
    ['XXXX-04-1X', 'April', '4月', '4月'],
    ['XXXX-1X', 'date unknown', '日期不详', '日期不詳'],
    ['2024-04-12/2024-04-12', '12 April 2024', '2024年4月12日', '2024年4月12日'],
    ['20XX/2105', '2000–2105', '2000年至2105年', '2000年至2105年'],
    ['199X/200X', '1990s – 2000s', '1990年代至2000年代', '1990年代至2000年代'],
    ['2024-04-1X/2024-04-2X', '10–29 April 2024', '2024年4月10日至29日', '2024年4月10日至29日'],
    ['XXXX-04-1X/XXXX-04-2X', 'April', '4月', '4月'],
    ['2024-04-1X/..', 'from 10 April 2024', '2024年4月10日起', '2024年4月10日起'],
    ['../2024-04-1X', 'until 19 April 2024', '至2024年4月19日', '至2024年4月19日'],
    ['2024/XXXX-XX', 'from 2024', '2024年起', '2024年起'],
    ['XXXX/2024', 'until 2024', '至2024年', '至2024年'],
    ['2024/2025-04-12', '2024 – 12 April 2025', '2024年至2025年4月12日', '2024年至2025年4月12日'],
    ['2024/2025-04', '2024 – April 2025', '2024年至2025年4月', '2024年至2025年4月'],
    ['2025-21/2025-22', 'spring – summer 2025', '2025年春季至夏季', '2025年春季至夏季'],
    ['2024-1X~', 'about October – December 2024', '约2024年10月至12月', '約2024年10月至12月'],
    [
      '2024-04-1X?',
      '10–19 April 2024 (uncertain)',
      '2024年4月10日至19日（存疑）',
      '2024年4月10日至19日（存疑）',
    ],
    [
      '2024-12-30~/2025-01-02',
      'about 30 December 2024 – 2 January 2025',
      '约2024年12月30日至2025年1月2日',
      '約2024年12月30日至2025年1月2日',
    ],
    [
      '2024-04-12/2024-04-15~',
      '12 April 2024 – about 15 April 2024',
      '2024年4月12日至约2024年4月15日',
      '2024年4月12日至約2024年4月15日',
    ],
    [
      '2024-04-12~/2024-04-15~',
      'about 12–15 April 2024',
      '约2024年4月12日至15日',
      '約2024年4月12日至15日',
    ],
    [
      '2025-04-11/2025-04-20',
      '11–20 April 2025',
      '2025年4月中旬（11日至20日）',
      '2025年4月中旬（11日至20日）',
    ],
    [
      '2025-04-01/2025-04-10~',
      '1 April 2025 – about 10 April 2025',
      '2025年4月1日至约2025年4月10日',
      '2025年4月1日至約2025年4月10日',
    ],
    [
      '2025-04-01?/2025-04-10?',
      '1–10 April 2025 (uncertain)',
      '2025年4月上旬（1日至10日）（存疑）',
      '2025年4月上旬（1日至10日）（存疑）',
    ],
    ['XXXX-04-21/XXXX-04-30', '21–30 April', '4月下旬（21日至30日）', '4月下旬（21日至30日）'],
    [
      '2024-02-21/2024-02-29',
      '21–29 February 2024',
      '2024年2月下旬（21日至29日）',
      '2024年2月下旬（21日至29日）',
    ],
    [
      '2023-02-21/2023-02-28',
      '21–28 February 2023',
      '2023年2月下旬（21日至28日）',
      '2023年2月下旬（21日至28日）',
    ],
    ['XXXX-02-21/XXXX-02-29', '21–29 February', '2月下旬（21日至29日）', '2月下旬（21日至29日）'],
    [
      '199X-02-21/199X-02-29',
      '21–29 February 1990s',
      '1990年代2月下旬（21日至29日）',
      '1990年代2月下旬（21日至29日）',
    ],
    [
      '-0221-02-21/-0221-02-28',
      '21–28 February 222 BC',
      '公元前222年2月下旬（21日至28日）',
      '公元前222年2月下旬（21日至28日）',
    ],
    [
      '2024-04-01/2025-04-10',
      '1 April 2024 – 10 April 2025',
      '2024年4月1日至2025年4月10日',
      '2024年4月1日至2025年4月10日',
    ],
    [
      '2024-04-11/2025-04-20',
      '11 April 2024 – 20 April 2025',
      '2024年4月11日至2025年4月20日',
      '2024年4月11日至2025年4月20日',
    ],
    ['2025-10-21/2025-10-30', '21–30 October 2025', '2025年10月21日至30日', '2025年10月21日至30日'],
    [
      '2025-03-11/2025-04-20',
      '11 March – 20 April 2025',
      '2025年3月11日至4月20日',
      '2025年3月11日至4月20日',
    ],
    ['2024~/..', 'from about 2024', '约2024年起', '約2024年起'],
  ])('%s', (edtf, en, hans, hant) => {
    expect(formatEdtf(edtf, { locale: 'en-GB' })).toBe(en);
    expect(formatEdtf(edtf, { locale: 'zh-CN' })).toBe(hans);
    expect(formatEdtf(edtf, { locale: 'zh-HK' })).toBe(hant);
  });

  const point = fc
    .tuple(
      fc.oneof(
        fc.constantFrom('2024', '2023', '0000', '0050', '199X', '20XX', '0XXX', 'XXXX'),
        fc.stringMatching(/^\d{4}$/),
      ),
      fc.constantFrom('', ...['0X', '1X', 'XX', '02', '04', '12', '21', '24', '35', '41']),
      fc.constantFrom('', ...['0X', '1X', '2X', '3X', 'XX', '01', '29', '30', '31']),
      fc.constantFrom('', '~', '?', '%'),
    )
    .map(([year, month, day, qualifier]) => {
      const date = [year, month, month && day].filter(Boolean).join('-');
      return date + qualifier;
    });
  const end = fc.oneof({ weight: 5, arbitrary: point }, fc.constantFrom('', '..'));
  const edtf = fc
    .oneof(
      point,
      fc.tuple(end, end).map((ends) => ends.join('/')),
    )
    .filter(isEdtf);

  test('every date that the schema takes is put into words', () => {
    fc.assert(
      fc.property(edtf, fc.constantFrom('en', 'zh-CN', 'zh-TW'), (date, locale) => {
        const words = formatEdtf(date, { locale });
        expect(words).not.toBe('');
        expect(words).not.toMatch(/X|NaN|undefined|[{}']|^ | $| {2}/);
      }),
      { numRuns: 3000 },
    );
  });

  // Decades aside: 1990s begins before the first leap year in it.
  test('no year is told that the date cannot mean', () => {
    fc.assert(
      fc.property(edtf, (date) => {
        const bounds = edtfBounds(date);
        const [first, last] = [bounds?.start, bounds?.end].map((day) => day?.slice(0, 4));
        for (const [year] of formatEdtf(date, { locale: 'en' }).matchAll(/\b\d{4}\b/g)) {
          if (first !== undefined) expect(year >= first).toBe(true);
          if (last !== undefined) expect(year <= last).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('a day is written as Intl writes it', () => {
    const day = fc.date({
      // Before, Intl counts by the Julian calendar, which EDTF never does.
      min: new Date('1583-01-01'),
      max: new Date('9999-12-31'),
      noInvalidDate: true,
    });
    const intl = (date: Date, locale: string): string =>
      new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
    fc.assert(
      fc.property(day, (date) => {
        const text = date.toISOString().slice(0, 10);
        expect(formatEdtf(text, { locale: 'en-GB' })).toBe(intl(date, 'en-GB'));
        expect(formatEdtf(text, { locale: 'zh-CN' })).toBe(intl(date, 'zh-CN'));
      }),
    );
  });

  test('what is no date is refused', () => {
    for (const text of ['', 'soon', '2024-13']) {
      expect(() => formatEdtf(text, { locale: 'en' })).toThrow(RangeError);
    }
  });
});
