/** 之间 and 间 make a range of two dates that 和, 与 or 及 joins; 从 makes one of two bare years. */
import { describe, expect, it } from 'vitest';
import { parseDate } from '../../../src/text/index.js';
import { describeMention } from '../notation.js';
import { describeCases, day, days } from './cases.js';
import type { Case } from './cases.js';

const YEARS = (text: string, raw: string, range: string): Case => [
  text,
  raw,
  `date-range ${range} year = ${range}`,
];

const BETWEEN: Case[] = [
  YEARS('2015年和2018年之间', '2015年和2018年', '2015/2018'),
  YEARS('2007年与2009年之间', '2007年与2009年', '2007/2009'),
  YEARS('2007年及2009年间', '2007年及2009年', '2007/2009'),
  YEARS('2015和2018年之间', '2015和2018年', '2015/2018'),
  YEARS('介于2015年与2018年之间', '2015年与2018年', '2015/2018'),
  YEARS('二〇一五年和二〇一八年之间', '二〇一五年和二〇一八年', '2015/2018'),
  ['三月和九月之间', '三月和九月', 'date-range XXXX-03/XXXX-09 month = 2024-03/2024-09'],
  ['2024年3月和9月之间', '2024年3月和9月', 'date-range 2024-03/2024-09 month = 2024-03/2024-09'],
  ['9月19日和21日之间', '9月19日和21日', days('XXXX-09-19/XXXX-09-21', '2024-09-19/2024-09-21')],
  [
    '9月19日与10月8日之间',
    '9月19日与10月8日',
    days('XXXX-09-19/XXXX-10-08', '2024-09-19/2024-10-08'),
  ],
  ['周一和周五之间', '周一和周五', days('XXXX-XX-XX/XXXX-XX-XX', '2024-09-09/2024-09-13')],
  ['去年和今年之间', '去年和今年', 'date-range XXXX/XXXX year = 2023/2024'],
  YEARS('2015年至2018年之间', '2015年至2018年', '2015/2018'),
];

/** Without 之间 they are two dates, and what runs backwards is no range. */
const TWO: Case[] = [
  ['2015年和2018年', '2015年', 'date 2015 year = 2015', '2018年', 'date 2018 year = 2018'],
  [
    '2015年和2018年间隔三年',
    '2015年',
    'date 2015 year = 2015',
    '2018年',
    'date 2018 year = 2018',
    '三年',
    'duration 3 年',
  ],
  ['2018年和2015年之间', '2018年', 'date 2018 year = 2018', '2015年', 'date 2015 year = 2015'],
  ['三月和九月', '三月', 'date XXXX-03 month = 2024-03', '九月', 'date XXXX-09 month = 2024-09'],
  ['9月19日和公司之间', '9月19日', day('XXXX-09-19', '2024-09-19')],
];

const FROM: Case[] = [
  YEARS('从2016到2018', '2016到2018', '2016/2018'),
  YEARS('从2016至2018，', '2016至2018', '2016/2018'),
  YEARS('自1978到2018年', '1978到2018年', '1978/2018'),
  YEARS('会议认为，从2016到2018，', '2016到2018', '2016/2018'),
  ['从2016到2018元', '2016到2018元', 'amount CNY/default range [2016,2018]'],
  ['从2016到2018家', '2016到2018家', 'count 家 range [2016,2018]'],
  ['从3016到3018', '3016到3018', 'number range [3016,3018]'],
  ['从2018到2016', '2018', 'number 2018', '2016', 'number 2016'],
  ['1990至1995', '1990至1995', 'number range [1990,1995]'],
];

describeCases({ BETWEEN, TWO, FROM });

describe('parseDate', () => {
  it.each([
    ['2007年与2009年之间', 'date-range 2007/2009 year'],
    ['2015年至2018年间', 'date-range 2015/2018 year'],
    ['9月19日至21日期间', 'date-range XXXX-09-19/XXXX-09-21 day'],
    ['从2016到2018', 'date-range 2016/2018 year'],
    ['2024年内', 'date 2024 year'],
    ['2024年4月内', 'date 2024-04 month'],
    ['今年之内', 'date XXXX year'],
  ])('takes %s', (text, reading) => {
    expect(describeMention(parseDate(text))).toBe(reading);
  });
});
