import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findDates } from '../../../src/text/index.js';
import { isEdtf } from '../../../src/text/edtf.js';

const piece = fc.constantFrom(
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

test('every date is EDTF, with a reference day and without', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const text = pieces.join('');
      for (const options of [{}, { reference: '2024-02-29' }]) {
        for (const { raw, edtf, resolved } of findDates(text, options)) {
          expect(isEdtf(edtf), `${raw} is ${edtf}`).toBe(true);
          if (resolved !== undefined) expect(isEdtf(resolved), `${raw} is ${resolved}`).toBe(true);
        }
      }
    }),
    { numRuns: 5000 },
  );
});
