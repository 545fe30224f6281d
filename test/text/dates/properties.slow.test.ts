import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isEdtf } from '../../../src/text/edtf.js';
import { findDates, safeParseDate } from '../../../src/text/index.js';
import { cases } from '../../thorough.js';

/** Whole wordings of dates, and what joins them. */
const wording = fc.constantFrom(
  ...[
    '2024年',
    '二〇二四年',
    '98年',
    '民國113年',
    '公元前221年',
    '今年',
    '去年',
    '明年',
    '前年',
    '90年代',
  ],
  ...[
    '上世纪',
    '20世纪',
    '4月',
    '四月',
    '十二月',
    '2月',
    '本月',
    '上个月',
    '12日',
    '三十日',
    '29日',
    '昨天',
  ],
  ...[
    '上旬',
    '中旬',
    '下旬',
    '初',
    '底',
    '末',
    '至',
    '—',
    '到',
    '第三季度',
    '上半年',
    '春季',
    '周五',
    '本周',
  ],
  ...[
    '、',
    ',',
    ' ',
    '年底',
    '三天前',
    '两年后',
    '2024-04-12',
    '4/12',
    '月底',
    '星期日',
    '凌晨',
    '和',
  ],
);

/** Characters and bits that dates are made of, so that random strings hit every branch. */
const piece = fc.constantFrom(
  ...'一二三四五六七八九十百千两零〇廿012345年月日号季度代世纪第上下本这周末个前首底初、和至—-ー/. ,每次当',
  ...[
    '2024',
    '民國',
    '112',
    '上世纪',
    '年代',
    '学年',
    '礼拜',
    '去年',
    '本月',
    '农历',
    '2024.4.12',
    '28',
    '15',
  ],
);

test('every date is EDTF, with a reference day and without', () => {
  fc.assert(
    fc.property(fc.array(wording, { maxLength: 8 }), (wordings) => {
      const text = wordings.join('');
      for (const options of [{}, { reference: '2024-02-29' }]) {
        for (const { raw, edtf, resolved } of findDates(text, options)) {
          expect(isEdtf(edtf), `${raw} is ${edtf}`).toBe(true);
          if (resolved !== undefined) expect(isEdtf(resolved), `${raw} is ${resolved}`).toBe(true);
        }
      }
    }),
    { numRuns: cases(5000) },
  );
});

test('whatever the words, dates are EDTF, cut from the text, and the same with any reference', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      const text = pieces.join('');
      const found = findDates(text);
      for (const { start, end, raw, edtf } of found) {
        expect(end, raw).toBeGreaterThan(start);
        expect(text.slice(start, end)).toBe(raw);
        expect(isEdtf(edtf), `${raw} in ${text} is ${edtf}`).toBe(true);
      }
      for (const reference of ['2024-02-29', '1999-12-31']) {
        const resolved = findDates(text, { reference });
        expect(resolved.map(({ start, end, edtf }) => [start, end, edtf])).toEqual(
          found.map(({ start, end, edtf }) => [start, end, edtf]),
        );
        for (const date of resolved) {
          if (date.resolved !== undefined)
            expect(isEdtf(date.resolved), `${date.raw} is ${date.resolved}`).toBe(true);
        }
      }
    }),
    { numRuns: cases(20_000) },
  );
});

test('a text is read alike whatever was read before it', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), fc.array(piece, { maxLength: 8 }), (a, b) => {
      const fresh = findDates(b.join(''));
      findDates(a.join(''));
      safeParseDate(a.join(''));
      expect(findDates(b.join(''))).toEqual(fresh);
    }),
    { numRuns: cases(2000) },
  );
});

test('reads a date back', () => {
  const day = fc.date({
    min: new Date('1000-01-01'),
    max: new Date('2999-12-31'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(day, (date) => {
      const iso = date.toISOString().slice(0, 10);
      const [year, month, dayOfMonth] = iso.split('-').map(Number);
      fc.pre(year !== 1000);
      const text = `${String(year)}年${String(month)}月${String(dayOfMonth)}日`;
      expect(safeParseDate(text)).toMatchObject({ data: { edtf: iso, precision: 'day' } });
    }),
  );
});
