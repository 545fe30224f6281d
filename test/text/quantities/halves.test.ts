import { describe } from 'vitest';
import { itReads } from '../read-cases.js';

describe('一半 and 半数 are fifty per cent', () => {
  itReads([
    // Alone, and with qualifiers.
    ['一半', '一半', 'percent 50'],
    ['半數以上', '半數以上', 'percent 50 at-least [50,)'],
    ['半数以上', '半数以上', 'percent 50 at-least [50,)'],
    ['近一半', '近一半', 'percent 50 nearly (,50)'],
    ['不足一半', '不足一半', 'percent 50 below (,50)'],
    // Behind a bound of several characters, and one with its verbs.
    ['不超过一半', '不超过一半', 'percent 50 at-most (,50]'],
    ['大約有一半', '大約有一半', 'percent 50 about (,)'],
    ['差不多一半', '差不多一半', 'percent 50 about (,)'],
    ['没有达到一半', '没有达到一半', 'percent 50 below (,50)'],
    ['大于或者等于一半', '大于或者等于一半', 'percent 50 at-least [50,)'],
    ['至少需要达到一半', '至少需要达到一半', 'percent 50 at-least [50,)'],
    ['过半企业', '过半', 'percent 50 above (50,)'],
    // Of which the one stands as a figure.
    ['1半', '1半', 'percent 50'],
    ['超过1半', '超过1半', 'percent 50 above (50,)'],
    ['近1半', '近1半', 'percent 50 nearly (,50)'],
    ['不到1半', '不到1半', 'percent 50 below (,50)'],
    ['超半数', '超半数', 'percent 50 above (50,)'],
  ]);
});

describe('半 behind a unit adds half of it', () => {
  itReads([
    // Measures.
    ['一吨半', '一吨半', 'count 1.5 吨'],
    ['三斤半', '三斤半', 'count 3.5 斤'],
    // Lengths of time.
    ['一个半月', '一个半月', 'duration 1.5 个月'],
    ['3个半小时', '3个半小时', 'duration 3.5 小时'],
    ['三年半', '三年半', 'duration 3.5 年'],
    ['一年半', '一年半', 'duration 1.5 年'],
    ['五个半分钟', '五个半分钟', 'duration 5.5 分钟'],
    ['五個半月', '五個半月', 'duration 5.5 个月'],
  ]);
});

describe('半 before a unit is half of it', () => {
  itReads([
    // Measures.
    ['寬約半米', '約半米', 'count 0.5 米 about (,)'],
    ['近半公里', '近半公里', 'count 0.5 公里 nearly (,0.5)'],
    ['每人半斤', '半斤', 'count 0.5 斤'],
    // Lengths of time.
    ['半年', '半年', 'duration 0.5 年'],
    ['半个月', '半个月', 'duration 0.5 个月'],
    ['半個世紀', '半個世紀', 'duration 0.5 世纪'],
    ['半天', '半天', 'duration 0.5 天'],
    ['半年多', '半年多', 'duration 0.5 年 above (0.5,)'],
    // Hong Kong leaves out 一.
    ['個半小時', '個半小時', 'duration 1.5 小时'],
    ['个半月', '个半月', 'duration 1.5 个月'],
    // Every half-year is no one and a half.
    ['每个半年', '半年', 'duration 0.5 年'],
  ]);
});

describe('半 in a word or saying is no half', () => {
  itReads([
    // Of age, of a report, of time and of a saying; 里 begins another word.
    ['年过半百'],
    ['半年报'],
    ['大半年'],
    ['半斤八两'],
    ['半里程碑'],
  ]);
});
