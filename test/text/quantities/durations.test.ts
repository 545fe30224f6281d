import { describe } from 'vitest';
import { itReads } from '../read-cases.js';

describe('A unit of time behind a number makes a length', () => {
  itReads([
    // Years, months, weeks and days.
    ['10年', '10年', 'duration 10 年'],
    ['三十年', '三十年', 'duration 30 年'],
    ['一年', '一年', 'duration 1 年'],
    ['三个月', '三个月', 'duration 3 个月'],
    ['两周', '两周', 'duration 2 周'],
    ['三天', '三天', 'duration 3 天'],
    ['两个世纪', '两个世纪', 'duration 2 世纪'],
    ['10个工作日', '10个工作日', 'duration 10 工作日'],
    ['70周年', '70周年', 'duration 70 周年'],
    // Hours, minutes and seconds.
    ['24小时', '24小时', 'duration 24 小时'],
    ['90分钟', '90分钟', 'duration 90 分钟'],
    ['30秒', '30秒', 'duration 30 秒'],
    // A word before it says that it lasts.
    ['连续八年', '八年', 'duration 8 年'],
    ['历时3年', '3年', 'duration 3 年'],
    ['为期三天', '三天', 'duration 3 天'],
    ['过去10年', '10年', 'duration 10 年'],
    ['未来五年', '五年', 'duration 5 年'],
    // 内 behind days.
    ['3日内', '3日', 'duration 3 日'],
    ['十五日内', '十五日', 'duration 15 日'],
    ['三天内', '三天', 'duration 3 天'],
    // A decimal before 月 is no date.
    ['历时2.5月', '2.5月', 'duration 2.5 月'],
  ]);
});

describe('Two units beside each other are two lengths', () => {
  itReads([
    // Days and hours, hours and minutes, minutes and seconds.
    ['8天20小时', '8天', 'duration 8 天', '20小时', 'duration 20 小时'],
    ['1小时20分钟', '1小时', 'duration 1 小时', '20分钟', 'duration 20 分钟'],
    ['1小时30分', '1小时', 'duration 1 小时', '30分', 'duration 30 分钟'],
    ['3分钟20秒', '3分钟', 'duration 3 分钟', '20秒', 'duration 20 秒'],
  ]);
});

describe('近 before a length of time', () => {
  itReads([
    // "The last", where it opens a clause of its own.
    ['近三年，园区新增企业', '三年', 'duration 3 年'],
    // "Nearly", behind a verb and at the end.
    ['用了近三年', '近三年', 'duration 3 年 nearly (,3)'],
    ['将近两年，', '将近两年', 'duration 2 年 nearly (,2)'],
    ['近三个月', '近三个月', 'duration 3 个月 nearly (,3)'],
  ]);
});

describe('一年 that lasts counts, 一年 that is named does not', () => {
  itReads([
    // 这一年, 同一年, 新的一年.
    ['这一年'],
    ['同一年'],
    ['新的一年'],
    // It lasts one year.
    ['為期一年', '一年', 'duration 1 年'],
  ]);
});

describe('What years count is no date', () => {
  itReads([
    // 后年 that parts into two words.
    ['达产后年产值25亿元', '25亿元', 'amount 2500000000 CNY/default'],
    ['今后年均增长5%', '5%', 'percent 5'],
    // Age, and what a round number exceeds.
    ['树龄1200年', '1200年', 'duration 1200 年'],
    ['超过1900年', '超过1900年', 'duration 1900 年 above (1900,)'],
    // Days of a notice, of a halt.
    ['公示期不得少于7日', '不得少于7日', 'duration 7 日 at-least [7,)'],
    ['停牌10日', '10日', 'duration 10 日'],
    // 年前 behind a great number, and behind a year.
    ['1500年前', '1500年', 'duration 1500 年'],
    ['2030年前', '2030年', 'date 2030 year'],
    ['46亿年前', '46亿年', 'duration 4600000000 年'],
  ]);
});
