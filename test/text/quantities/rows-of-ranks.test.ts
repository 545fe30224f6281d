import { describe, expect, it } from 'vitest';
import { readings } from '../notation.js';

/** Rule "rows of ranks": 一二期 are phases one and two, 一二手房 new homes and old, and count nothing. */
const CASES: [text: string, ...readings: string[]][] = [
  ['项目一二期工程'],
  ['項目一二期工程'],
  ['二三期工程'],
  ['三四期'],
  ['一二手房成交'],
  ['一二手房成交100套', '100套', 'count 100 套'],
  ['第一二三产业'],
  ['第一二三產業增加值'],
  ['一二级市场联动'],
  ['一二线城市'],
  ['全市十分之一二手房', '十分之一', 'number 0.1'],
  [
    '全市十分之一二手房总价不超过350万',
    '十分之一',
    'number 0.1',
    '不超过350万',
    'number 3500000 at-most (,3500000]',
  ],
  ['三分之一二手车', '三分之一', 'number ≈0.3333333333333333'],
  // These count.
  ['一二十人', '一二十人', 'count 人 range [10,20]'],
  ['三四百家', '三四百家', 'count 家 range [300,400]'],
  ['两三期杂志', '两三期', 'count 期 range [2,3]'],
  ['七八级大风', '七八级', 'count 级 range [7,8]'],
  ['百分之一二', '百分之一二', 'percent range [1,2]'],
  ['第一、二、三产业', '第一', 'ordinal 1'],
];

describe('rows of ranks', () => {
  it.each(CASES)('reads %s', (text, ...expected) => {
    expect(readings(text)).toEqual(expected);
  });
});
