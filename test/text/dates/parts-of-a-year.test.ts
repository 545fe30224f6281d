/** Halves of a year by 前 and 后, and what is within a year. */
import { describeCases } from './cases.js';
import type { Case } from './cases.js';

const HALF = (text: string, edtf: string, resolved = edtf): Case => [
  text,
  text,
  `date ${edtf} half-year = ${resolved}`,
];

const HALVES: Case[] = [
  HALF('2018年前半年', '2018-40'),
  HALF('2018年后半年', '2018-41'),
  HALF('二〇一八年前半年', '2018-40'),
  HALF('民国113年后半年', '2024-41'),
  HALF('今年后半年', 'XXXX-41', '2024-41'),
  HALF('去年前半年', 'XXXX-40', '2023-40'),
  HALF('明年的后半年', 'XXXX-41', '2025-41'),
  HALF('2018年的上半年', '2018-40'),
  [
    '2018年前半年和后半年',
    '2018年前半年',
    'date 2018-40 half-year = 2018-40',
    '半年',
    'duration 0.5 年',
  ],
  ['入职前半年', '半年', 'duration 0.5 年'],
  ['10年前半年', '10年', 'duration 10 年', '半年', 'duration 0.5 年'],
];

const WITHIN: Case[] = [
  ['2024年内', '2024年', 'date 2024 year = 2024'],
  ['2024年内蒙古', '2024年', 'date 2024 year = 2024'],
  ['今年内', '今年', 'date XXXX year = 2024'],
  ['三年内', '三年', 'duration 3 年'],
];

describeCases({ HALVES, WITHIN });
