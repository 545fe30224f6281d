/** Dates that a line break or hyphens part are read whole or not at all. */
import { describe, expect, it } from 'vitest';
import { parseDate, safeParseDate } from '../../../src/text/index.js';
import { describeMention } from '../notation.js';
import { describeCases, day } from './cases.js';
import type { Case } from './cases.js';

const WHOLE = (text: string, edtf: string, resolved = edtf): Case => [
  text,
  text,
  day(edtf, resolved),
];

const LINES: Case[] = [
  WHOLE('2024年4\n月25日', '2024-04-25'),
  WHOLE('2024年\n4月25日', '2024-04-25'),
  WHOLE('2024年4月\n25日', '2024-04-25'),
  WHOLE('2024年4月25\n日', '2024-04-25'),
  WHOLE('2024\n年4月25日', '2024-04-25'),
  WHOLE('2024年4\r\n月25日', '2024-04-25'),
  WHOLE('二〇二四年四\n月二十五日', '2024-04-25'),
  WHOLE('9月19\n日', 'XXXX-09-19', '2024-09-19'),
  WHOLE('9月\n19日', 'XXXX-09-19', '2024-09-19'),
  WHOLE('今年9月\n19日', 'XXXX-09-19', '2024-09-19'),
  ['2024年4\n月25日开幕', '2024年4\n月25日', day('2024-04-25')],
  ['2024年4\n月，', '2024年4\n月', 'date 2024-04 month = 2024-04'],
];

/** Lines of their own, cells of a table, and paragraphs. */
const APART: Case[] = [
  [
    '2024年\n\n4月25日',
    '2024年',
    'date 2024 year = 2024',
    '4月25日',
    day('XXXX-04-25', '2024-04-25'),
  ],
  ['2024年\n25日', '2024年', 'date 2024 year = 2024', '25日', day('XXXX-XX-25', '2024-09-25')],
  [
    '9月19日\n10月8日',
    '9月19日',
    day('XXXX-09-19', '2024-09-19'),
    '10月8日',
    day('XXXX-10-08', '2024-10-08'),
  ],
  ['人数12\n日期', '12', 'number 12'],
];

const HYPHENS: Case[] = [
  ['2019年-2021年', '2019年-2021年', 'date-range 2019/2021 year = 2019/2021'],
  ['3月-5月', '3月-5月', 'date-range XXXX-03/XXXX-05 month = 2024-03/2024-05'],
];

describeCases({ LINES, APART, HYPHENS });

describe('parseDate', () => {
  it.each([
    ['2022 11 23', 'date 2022-11-23 day'],
    ['2022 1 3', 'date 2022-01-03 day'],
    ['２０２２ １１ ２３', 'date 2022-11-23 day'],
    ['1999年-3月-3日', 'date 1999-03-03 day'],
    ['一九九九年-三月-三日', 'date 1999-03-03 day'],
    ['2024年—4月—25日', 'date 2024-04-25 day'],
    ['2024年4\n月25日', 'date 2024-04-25 day'],
  ])('takes %s', (text, reading) => {
    expect(describeMention(parseDate(text))).toBe(reading);
  });

  it.each(['2022 13 23', '2022 2 30', '2022 11', '22 11 23', '2022 11 23 4'])(
    'refuses %s',
    (text) => {
      expect(safeParseDate(text).success).toBe(false);
    },
  );
});
