import { describe } from 'vitest';
import { itReads } from '../read-cases.js';

describe('One digit behind 百, 千, 万 or 亿 counts in the unit below', () => {
  itReads([
    // Behind 万.
    ['一万二', '一万二', 'number 12000'],
    ['三万六', '三万六', 'number 36000'],
  ]);
});

describe('一 before a unit is no such digit: it says how much for each', () => {
  itReads([
    // For each metre, person, table.
    ['单价10万一平方米', '10万', 'number 100000', '一平方米', 'count 1 平方米'],
    ['两百一位', '两百', 'number 200'],
    ['三百一桌', '三百', 'number 300'],
    // For each year and month.
    ['年薪30万一年', '30万', 'number 300000', '一年', 'duration 1 年'],
    ['補貼100萬一年', '100萬', 'number 1000000', '一年', 'duration 1 年'],
    ['工资一万五一个月', '一万五', 'number 15000', '一个月', 'duration 1 个月'],
    ['一万五一年', '一万五', 'number 15000', '一年', 'duration 1 年'],
    // 一 within a numeral counts.
    ['共三百二十一家', '三百二十一家', 'count 321 家'],
    ['一千一百元', '一千一百元', 'amount 1100 CNY/default'],
  ]);
});
