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

/** Measures that the table of units once lacked. */
const NEW: Case[] = [
  ['存量达8太字节', '8太字节', 'count 8 太字节'],
  ['3.5拍字節', '3.5拍字節', 'count 3.5 拍字节'],
  ['2艾字节', '2艾字节', 'count 2 艾字节'],
  ['12液盎司', '12液盎司', 'count 12 液盎司'],
  ['時速30哩', '30哩', 'count 30 哩'],
  ['体重1,234.5英石', '1,234.5英石', 'count 1234.5 英石'],
  ['重150 lb', '150 lb', 'count 150 lb'],
  ['净含量16 oz', '16 oz', 'count 16 oz'],
  ['64bit总线', '64bit', 'count 64 bit'],
  ['長8 byte', '8 byte', 'count 8 byte'],
  ['释放3000焦耳', '3000焦耳', 'count 3000 焦耳'],
  ['能量為2.5兆焦耳', '2.5兆焦耳', 'count 2.5 兆焦耳'],
  ['三千焦耳', '三千焦耳', 'count 3000 焦耳'],
  ['每100克含850千焦', '100克', 'count 100 克', '850千焦', 'count 850 千焦'],
  ['剂量为0.3毫西弗', '0.3毫西弗', 'count 0.3 毫西弗'],
  ['每升190貝克勒爾', '190貝克勒爾', 'count 190 贝克勒尔'],
  ['血糖8.2毫摩尔/升', '8.2毫摩尔/升', 'count 8.2 毫摩尔/升'],
  ['推力500牛顿', '500牛顿', 'count 500 牛顿'],
  ['加速到6千电子伏', '6千电子伏', 'count 6000 电子伏'],
  ['电池75kWh', '75kWh', 'count 75 kWh'],
  ['3200Wh的电源', '3200Wh', 'count 3200 Wh'],
  ['采样率为48kHz', '48kHz', 'count 48 kHz'],
  ['转速3000转', '3000转', 'count 3000 转'],
  ['混凝土800多万方', '800多万方', 'count 8000000 方 and-some (8000000,9000000)'],
  ['调水767亿方', '767亿方', 'count 76700000000 方'],
  ['庫容三億立方', '三億立方', 'count 300000000 立方'],
  ['延迟20微秒', '20微秒', 'duration 20 微秒'],
  ['脉宽5飞秒', '5飞秒', 'duration 5 飞秒'],
];

/** What begins another word, or is an idiom, measures nothing. */
const NO_MEASURE: Case[] = [
  ['一升一降'],
  ['票价一升再升'],
  ['一卡通'],
  ['二里头遗址'],
  ['二米饭'],
  ['三里屯'],
  ['七里河区'],
  ['半斤八两'],
  ['半斤八兩'],
  ['四两拨千斤'],
  ['道高一尺，魔高一丈'],
  ['三伏天'],
  ['三安光电'],
  ['三两好友'],
  ['三兩知己'],
  ['兩岸三地'],
  ['五牛图'],
  ['十二焦点问题'],
  ['2024转型之年', '2024', 'date 2024 year'],
  ['2024担任评委', '2024', 'date 2024 year'],
  ['8bitdo手柄'],
];

describe('measures', () => {
  it.each([...HALVES, ...DECIMALS, ...FEW, ...ORDERS, ...NEW, ...NO_MEASURE])(
    '%s',
    (text, ...expected) => {
      expect(readings(text)).toEqual(expected);
    },
  );
});
