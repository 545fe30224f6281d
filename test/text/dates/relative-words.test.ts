/** Words that count days from today, and those that take month or day over from the reference. */
import { describeCases, day } from './cases.js';
import type { Case } from './cases.js';

const ON = (text: string, resolved: string, edtf = 'XXXX-XX-XX'): Case => [
  text,
  text,
  day(edtf, resolved),
];

const DAYS: Case[] = [
  ON('大后天', '2024-09-13'),
  ON('大后日', '2024-09-13'),
  ON('大前天', '2024-09-07'),
  ON('大前日', '2024-09-07'),
  ON('大大后天', '2024-09-14'),
  ON('大大前天', '2024-09-06'),
  ON('后日', '2024-09-12'),
  ['大后天上午', '大后天', day('XXXX-XX-XX', '2024-09-13')],
];

/** 本月 and 今日 behind another year are those of the reference. */
const SAME: Case[] = [
  ON('去年本月十日', '2023-09-10', 'XXXX-XX-10'),
  ON('前年本月10日', '2022-09-10', 'XXXX-XX-10'),
  ON('去年今日', '2023-09-10'),
  ON('明年今天', '2025-09-10'),
  ['去年本月', '去年本月', 'date XXXX-XX month = 2023-09'],
  ['明年本月底', '明年本月底', 'date XXXX-XX-21/XXXX-XX-31 ten-day = 2025-09-21/2025-09-30'],
  ['去年，本月', '去年', 'date XXXX year = 2023', '本月', 'date XXXX-XX month = 2024-09'],
];

/** A word for the day, and its number in brackets. */
const BRACKETED: Case[] = [
  ON('当(27)日', '2024-08-27', 'XXXX-XX-27'),
  ON('当（27）日', '2024-08-27', 'XXXX-XX-27'),
  ON('当（九）日', '2024-09-09', 'XXXX-XX-09'),
  ON('翌（10）日', '2024-09-10', 'XXXX-XX-10'),
  ON('次（10）日', '2024-09-10', 'XXXX-XX-10'),
  ON('同（27）日', '2024-08-27', 'XXXX-XX-27'),
  ['当（27）日上午9时', '当（27）日上午9时', day('XXXX-XX-27', '2024-08-27', '09:00')],
  ['当(3)项'],
  ['当（32）日'],
  ['相当（27）家'],
];

/** Months behind 后 and 最后 are counted. */
const COUNTED: Case[] = [
  ['后三月', '三月', 'duration 3 月'],
  ['最后三月', '三月', 'duration 3 月'],
  ['今后三月', '三月', 'duration 3 月'],
  ['此后3月5日', '3月5日', day('XXXX-03-05', '2024-03-05')],
  ['春节后3月开工', '3月', 'date XXXX-03 month = 2024-03'],
];

describeCases({ DAYS, SAME, BRACKETED, COUNTED });
