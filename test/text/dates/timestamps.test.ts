/** Day and time as programs, mail heads and newspapers' sites write them. */
import { describe, expect, it } from 'vitest';
import { parseDate, safeParseDate } from '../../../src/text/index.js';
import { describeMention } from '../notation.js';
import { describeCases, day } from './cases.js';
import type { Case } from './cases.js';

const STAMP = (text: string, edtf: string, time: string): Case => [
  text,
  text,
  day(edtf, edtf, time),
];

const STAMPS: Case[] = [
  STAMP('2024-04-25T09:30:00Z', '2024-04-25', '09:30:00 +00:00'),
  STAMP('2024-04-25T09:30+08:00', '2024-04-25', '09:30 +08:00'),
  STAMP('2024-04-25T09:30:00+0800', '2024-04-25', '09:30:00 +08:00'),
  STAMP('2024-04-25T09:30:00.123Z', '2024-04-25', '09:30:00 +00:00'),
  STAMP('2024-04-25T09:30', '2024-04-25', '09:30'),
  STAMP('2024-04-25 09:30:00', '2024-04-25', '09:30:00'),
  STAMP('2024-04-25 09:30:00 +0800', '2024-04-25', '09:30:00 +08:00'),
  STAMP('2024/4/25 9:30', '2024-04-25', '09:30'),
  STAMP('2015年04月08日10:05', '2015-04-08', '10:05'),
  STAMP('2016年06月30日09时30分', '2016-06-30', '09:30'),
  STAMP('2005年10月18日09:13', '2005-10-18', '09:13'),
  STAMP('2024年4月25日 09：30', '2024-04-25', '09:30'),
  STAMP('2024-04-25 9点', '2024-04-25', '09:00'),
  STAMP('2024-04-25T24:00', '2024-04-26', '00:00'),
];

const IN_TEXT: Case[] = [
  [
    '2024-11-10 07:37:30 来源: 新华社',
    '2024-11-10 07:37:30',
    day('2024-11-10', '2024-11-10', '07:37:30'),
  ],
  ['发布时间：2024-04-25 09:30', '2024-04-25 09:30', day('2024-04-25', '2024-04-25', '09:30')],
  ['[2024-04-25 09:30]', '2024-04-25 09:30', day('2024-04-25', '2024-04-25', '09:30')],
  ['2024-04-25Taipei', '2024-04-25', day('2024-04-25')],
  ['2024-04-25T9', '2024-04-25', day('2024-04-25')],
  ['2024-04-25 12:30:45:67', '2024-04-25', day('2024-04-25')],
];

describeCases({ STAMPS, IN_TEXT });

describe('parseDate', () => {
  it.each(STAMPS)('takes %s', (text, _raw, reading) => {
    expect(describeMention(parseDate(text, { reference: '2024-09-10' }))).toBe(reading);
  });

  it('takes a time with its date only', () => {
    for (const text of ['09:30', '上午9时', '9月19日25时', '2024-04-25 09:75', '9月9时']) {
      expect(safeParseDate(text).success, text).toBe(false);
    }
  });
});
