/** Quarters, and half-years and half-months away, counted from the reference. */
import { describeCases } from './cases.js';
import type { Case } from './cases.js';

const QUARTER = (text: string, resolved: string): Case => [
  text,
  text,
  `date XXXX-XX/XXXX-XX quarter = ${resolved}`,
];
const MONTH = (text: string, resolved: string): Case => [
  text,
  text,
  `date XXXX-XX month = ${resolved}`,
];

const QUARTERS: Case[] = [
  QUARTER('本季度', '2024-35'),
  QUARTER('上季度', '2024-34'),
  QUARTER('下季度', '2024-36'),
  QUARTER('这季度', '2024-35'),
  QUARTER('本季', '2024-35'),
  QUARTER('上个季度', '2024-34'),
  QUARTER('下个季度', '2024-36'),
  QUARTER('这个季度', '2024-35'),
  QUARTER('上上季度', '2024-33'),
  QUARTER('2个季度前', '2024-33'),
  QUARTER('两个季度后', '2025-33'),
  QUARTER('3个季度之前', '2023-36'),
  ['较上季度增长3%', '上季度', 'date XXXX-XX/XXXX-XX quarter = 2024-34', '3%', 'percent 3'],
  ['本季度末', '本季度末', 'date XXXX-XX~ month = 2024-09~'],
  ['上季度末', '上季度末', 'date XXXX-XX~ month = 2024-06~'],
];

const HALVES: Case[] = [
  MONTH('半年后', '2025-03'),
  MONTH('半年前', '2024-03'),
  MONTH('半年之后', '2025-03'),
  MONTH('半年以前', '2024-03'),
  MONTH('一年半前', '2023-03'),
  MONTH('一年半后', '2026-03'),
  MONTH('两年半前', '2022-03'),
  MONTH('三年半以前', '2021-03'),
  MONTH('1年半前', '2023-03'),
  // The 26th of June.
  MONTH('两个半月前', '2024-06'),
  MONTH('一个半月后', '2024-10'),
  MONTH('半个月前', '2024-08'),
  ['一年半前签约', '一年半前', 'date XXXX-XX month = 2023-03'],
  ['约半年前', '半年前', 'date XXXX-XX month = 2024-03'],
];

/** What is counted from what the text speaks of, and lengths of time. */
const OTHER: Case[] = [
  ['上一季度'],
  ['前一季度'],
  ['每季度'],
  ['本季新品'],
  ['半年', '半年', 'duration 0.5 年'],
  ['半年内', '半年', 'duration 0.5 年'],
  ['半年多前', '半年多', 'duration 0.5 年 above (0.5,)'],
  ['一年半以来', '一年半', 'duration 1.5 年'],
  ['半年后续', '半年', 'duration 0.5 年'],
  ['上半年后', '上半年', 'date XXXX-40 half-year = 2024-40'],
  ['半小时前', '半小时', 'duration 0.5 小时'],
  ['两个季度', '两个季度', 'duration 2 季度'],
];

describeCases({ QUARTERS, HALVES, OTHER });
