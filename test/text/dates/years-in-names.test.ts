/** Four digits at the end of an event's name, or before its ordinal in brackets, are its year. */
import { describeCases, day } from './cases.js';
import type { Case } from './cases.js';

const YEAR = (text: string, year: string, ...rest: string[]): Case => [
  text,
  year,
  `date ${year} year = ${year}`,
  ...rest,
];

const BEHIND_NAMES: Case[] = [
  YEAR('“上海论坛2016”', '2016'),
  YEAR('「上海论坛2016」', '2016'),
  YEAR('上海论坛2016', '2016'),
  YEAR('上海论坛2016，', '2016'),
  YEAR('上海论坛2016在沪举行', '2016'),
  YEAR('“创新大会2023”', '2023'),
  YEAR('《峰会2022》', '2022'),
  YEAR('2016(第四届)', '2016', '第四届', 'ordinal 4 届'),
  YEAR('2016（第四届）', '2016', '第四届', 'ordinal 4 届'),
  YEAR('2024（首届）', '2024', '首届', 'ordinal 1 届'),
];

const NUMBERS: Case[] = [
  ['上证2050，'],
  ['负2024中关村论坛'],
  ['论坛2000家企业', '2000家', 'count 2000 家'],
  ['大会2016人', '2016人', 'count 2016 人'],
  ['2016(四家)', '2016', 'number 2016', '四家', 'count 4 家'],
];

/** A number and a date that touch, or that a word joins. */
const BESIDE_NUMBERS: Case[] = [
  ['209.7和2007年', '209.7', 'number 209.7', '2007年', 'date 2007 year = 2007'],
  ['20.24和论坛', '20.24', 'number 20.24'],
  ['6.6亿2016-11-28', '6.6亿', 'number 660000000', '2016-11-28', day('2016-11-28')],
  ['贸易总额6.6亿2016-11-28', '6.6亿', 'number 660000000', '2016-11-28', day('2016-11-28')],
  ['6.6亿2016年11月28日', '6.6亿', 'number 660000000', '2016年11月28日', day('2016-11-28')],
  ['30万2024/5/18', '30万', 'number 300000', '2024/5/18', day('2024-05-18')],
];

describeCases({ BEHIND_NAMES, NUMBERS, BESIDE_NUMBERS });
