/** Every `edtf` and every `resolved` is EDTF, whatever the year and the reference. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findDates, isEdtf, safeParseDate } from '../../../src/text/index.js';

const ERA = fc.constantFrom('', '公元', '公元前', '西元', '纪元前', '民国', '前', '伍');
const YEAR = fc.oneof(
  fc.integer({ min: 0, max: 120_000 }),
  fc.constantFrom(0, 1, 99, 100, 9998, 9999, 10_000, 10_001),
);
const BELOW = fc.constantFrom(
  ...[
    '',
    '5月',
    '12月31日',
    '12月31日24时',
    '三季度末',
    '第一周',
    '最后一天',
    '下半年',
    '底',
    '岁末',
    '至今',
  ],
);
const WORD = fc.constantFrom(
  ...[
    '明年',
    '后年',
    '去年',
    '大前年',
    '24年4月',
    '90年代',
    '本周末',
    '下周一',
    '12月31日',
    '1月1日',
  ],
  ...[
    '三天后',
    '半年前',
    '一千年后',
    '1000年前',
    '下个月第一周',
    '去年今日',
    '今晚零点',
    '31日24时',
  ],
);
const REFERENCE = fc.constantFrom(
  ...['0001-01-01', '0000-01-01', '0099-12-31', '9999-12-31', '9999-06-01', '2024-02-29'],
);

function expectEdtf(text: string, reference: string): void {
  for (const { raw, edtf, resolved } of findDates(text, { reference })) {
    expect(isEdtf(edtf), `${raw} is ${edtf}`).toBe(true);
    if (resolved !== undefined) expect(isEdtf(resolved), `${raw} is ${resolved}`).toBe(true);
  }
}

it('of years near and far', () => {
  fc.assert(
    fc.property(ERA, YEAR, BELOW, REFERENCE, (era, year, below, reference) => {
      expectEdtf(`${era}${String(year)}年${below}`, reference);
    }),
    { numRuns: 3000 },
  );
});

it('of words against references at the ends of the calendar', () => {
  fc.assert(
    fc.property(fc.array(WORD, { maxLength: 3 }), REFERENCE, (words, reference) => {
      expectEdtf(words.join('至'), reference);
      const parsed = safeParseDate(words.join(''), { reference });
      if (parsed.success) expect(isEdtf(parsed.data.edtf)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
