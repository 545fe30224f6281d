import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareEdtf, edtfBounds, formatEdtf } from '../../src/lookup/index.js';

describe('edtfBounds', () => {
  test.each([
    ['2025-04', { start: '2025-04-01', end: '2025-04-30' }],
    ['2025-04-11/2025-04-20', { start: '2025-04-11', end: '2025-04-20' }],
    ['2024/..', { start: '2024-01-01', end: null }],
    ['2024-12~', { start: '2024-12-01', end: '2024-12-31' }],
    ['XXXX-09-19', null],
    ['soon', null],
  ])('%s', (edtf, bounds) => {
    expect(edtfBounds(edtf)).toEqual(bounds);
  });
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
  ])('%s', (edtf, en, hans, hant) => {
    expect(formatEdtf(edtf, { locale: 'en-GB' })).toBe(en);
    expect(formatEdtf(edtf, { locale: 'zh-CN' })).toBe(hans);
    expect(formatEdtf(edtf, { locale: 'zh-HK' })).toBe(hant);
  });

  test('what is no date is refused', () => {
    for (const text of ['', 'soon', '2024-13']) {
      expect(() => formatEdtf(text, { locale: 'en' })).toThrow(RangeError);
    }
  });
});
