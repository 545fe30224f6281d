import { describe, expect, it } from 'vitest';
import { readings } from '../notation.js';

type Case = [text: string, ...readings: string[]];

/** A half behind a measure, in both scripts, and the words that 半 begins instead. */
const HALVES: Case[] = [
  ['布長三尺半', '三尺半', 'count 3.5 尺'],
  ['宽3尺半', '3尺半', 'count 3.5 尺'],
  ['倒出三升半', '三升半', 'count 3.5 升'],
  ['加了三加侖半汽油', '三加侖半', 'count 3.5 加仑'],
  ['走出两公里半', '两公里半', 'count 2.5 公里'],
  ['買了五公斤半蘋果', '五公斤半', 'count 5.5 公斤'],
  ['重九两半', '九两半', 'count 9.5 两'],
  ['重9兩半', '9兩半', 'count 9.5 两'],
  ['占地三公頃半', '三公頃半', 'count 3.5 公顷'],
  ['重四磅半', '四磅半', 'count 4.5 磅'],
  ['离岸两海里半', '两海里半', 'count 2.5 海里'],
  ['喝了三碗半', '三碗半', 'count 3.5 碗'],
  ['水深半尺', '半尺', 'count 0.5 尺'],
  ['半升牛奶', '半升', 'count 0.5 升'],
  ['半磅牛油', '半磅', 'count 0.5 磅'],
  ['半英里外', '半英里', 'count 0.5 英里'],
  ['半杯咖啡', '半杯', 'count 0.5 杯'],
  ['5吨半成品', '5吨', 'count 5 吨'],
  ['20吨半挂车', '20吨', 'count 20 吨'],
  ['5公里半程赛', '5公里', 'count 5 公里'],
  ['3米半径', '3米', 'count 3 米'],
  ['300亩半旱地', '300亩半', 'count 300.5 亩'],
  ['500公斤半固态电池', '500公斤', 'count 500 公斤'],
  ['三個半導體項目', '三個', 'count 3 个'],
];

/** Decimals behind a measure. */
const DECIMALS: Case[] = [
  ['高1尺85', '1尺85', 'count 1.85 尺'],
  ['布长一尺八', '一尺八', 'count 1.8 尺'],
  ['腰圍二尺三', '二尺三', 'count 2.3 尺'],
  ['高一丈二', '一丈二', 'count 1.2 丈'],
  ['身高1米85', '1米85', 'count 1.85 米'],
  ['身高一米八', '一米八', 'count 1.8 米'],
  ['水温37度2', '37度2', 'count 37.2 度'],
  ['三尺八寸', '三尺', 'count 3 尺', '八寸', 'count 8 寸'],
  ['長3尺2家', '3尺', 'count 3 尺', '2家', 'count 2 家'],
];

/** One and two of a measure are no article and no rank. */
const FEW: Case[] = [
  ['约一尺', '约一尺', 'count 1 尺 about (,)'],
  ['雪深約一尺', '約一尺', 'count 1 尺 about (,)'],
  ['加水一升', '一升', 'count 1 升'],
  ['牛肉一磅', '一磅', 'count 1 磅'],
  ['约一米', '约一米', 'count 1 米 about (,)'],
  ['约一吨', '约一吨', 'count 1 吨 about (,)'],
  ['相当于一千克', '一千克', 'count 1 千克'],
  ['一公升汽油', '一公升', 'count 1 公升'],
  ['食鹽二克', '二克', 'count 2 克'],
  ['白酒二两', '二两', 'count 2 两'],
  ['白酒二兩', '二兩', 'count 2 两'],
  ['二两半', '二两半', 'count 2.5 两'],
  ['二厘米', '二厘米', 'count 2 厘米'],
  ['二斤苹果', '二斤', 'count 2 斤'],
  ['六斤八两', '六斤', 'count 6 斤', '八两', 'count 8 两'],
  ['六斤八兩', '六斤', 'count 6 斤', '八兩', 'count 8 两'],
  ['6斤8两', '6斤', 'count 6 斤', '8两', 'count 8 两'],
  ['三丈二尺', '三丈', 'count 3 丈', '二尺', 'count 2 尺'],
  ['一光年', '一光年', 'count 1 光年'],
  ['一馬力', '一馬力', 'count 1 马力'],
];

/** 级 tells the order of magnitude behind a measure, and a class behind weights of sportsmen. */
const ORDERS: Case[] = [
  ['500亩级示范片', '500亩级', 'count 500 亩 order [500,5000)'],
  ['500畝級示範片', '500畝級', 'count 500 亩 order [500,5000)'],
  ['500吨级码头', '500吨级', 'count 500 吨 order [500,5000)'],
  ['2.4万标箱级集装箱船', '2.4万标箱级', 'count 24000 标箱 order [24000,240000)'],
  ['300马力级拖拉机', '300马力级', 'count 300 马力 order [300,3000)'],
  ['100公顷级林场', '100公顷级', 'count 100 公顷 order [100,1000)'],
  ['500千伏级电网', '500千伏级', 'count 500 千伏 order [500,5000)'],
  ['60公斤级决赛', '60公斤', 'count 60 公斤'],
];

describe('measures', () => {
  it.each([...HALVES, ...DECIMALS, ...FEW, ...ORDERS])('%s', (text, ...expected) => {
    expect(readings(text)).toEqual(expected);
  });
});
