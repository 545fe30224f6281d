import { describe, expect, it } from 'vitest';
import { readings } from '../notation.js';

/** Rule "between": two numbers with 之间 behind are a range, whatever word joins them. */
const CASES: [text: string, ...readings: string[]][] = [
  ['气温在10℃与20℃之间', '10℃与20℃', 'count ℃ range [10,20]'],
  ['氣溫在10℃與20℃之間', '10℃與20℃', 'count ℃ range [10,20]'],
  ['气温在-5℃和5℃之间', '-5℃和5℃', 'count ℃ range [-5,5]'],
  ['零下10℃与零下5℃之间', '零下10℃与零下5℃', 'count ℃ range [-10,-5]'],
  ['年龄在20和30岁之间', '20和30岁', 'count 岁 range [20,30]'],
  ['年齡在二十和三十歲之間', '二十和三十歲', 'count 岁 range [20,30]'],
  ['价格在10000与20000间', '10000与20000', 'number range [10000,20000]'],
  ['价格在10000与20000间波动', '10000与20000', 'number range [10000,20000]'],
  ['位于20和30之间', '20和30', 'number range [20,30]'],
  ['位于２０和３０之间', '２０和３０', 'number range [20,30]'],
  ['介于10%和20%之间', '10%和20%', 'percent range [10,20]'],
  ['介於10%及20%之間', '10%及20%', 'percent range [10,20]'],
  ['增速介于5与6个百分点之间', '5与6个百分点', 'count 百分点 range [5,6]'],
  ['投资额在3亿元与5亿元之间', '3亿元与5亿元', 'amount CNY/default range [300000000,500000000]'],
  ['投資額在1和2億美元之間', '1和2億美元', 'amount USD/word range [100000000,200000000]'],
  ['介于100万和200万元之间', '100万和200万元', 'amount CNY/default range [1000000,2000000]'],
  ['两到三倍之间', '两到三倍', 'multiple range [2,3]'],
  ['2%到5%之间', '2%到5%', 'percent range [2,5]'],
  ['10至20元之间', '10至20元', 'amount CNY/default range [10,20]'],
  ['时长在3个月和6个月之间', '3个月和6个月', 'duration 个月 range [3,6]'],
  ['排在第十和第十五之间', '第十和第十五', 'ordinal range [10,15]'],
  ['价格在10~20间', '10~20', 'number range [10,20]'],
];

/** Two numbers that only stand beside each other. */
const LISTS: [text: string, ...readings: string[]][] = [
  ['3家和5家', '3家', 'count 3 家', '5家', 'count 5 家'],
  ['10000与20000间客房', '10000', 'number 10000', '20000间', 'count 20000 间'],
  ['10~20间客房', '10~20间', 'count 间 range [10,20]'],
  ['20与10之间', '20', 'number 20'],
  ['5家企业和10家机构之间', '5家', 'count 5 家', '10家', 'count 10 家'],
  ['在3家与5%之间', '3家', 'count 3 家', '5%', 'percent 5'],
  ['3个和5个，之间', '3个', 'count 3 个', '5个', 'count 5 个'],
  ['中国与20国之间', '20国', 'count 20 国'],
  ['20间教室和30间客房', '20间', 'count 20 间', '30间', 'count 30 间'],
];

describe('between', () => {
  it.each([...CASES, ...LISTS])('reads %s', (text, ...expected) => {
    expect(readings(text)).toEqual(expected);
  });
});
