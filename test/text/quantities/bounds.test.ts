import { describe } from 'vitest';
import { itReads } from '../read-cases.js';

describe('A bound that a word denies is the opposite one', () => {
  itReads([
    // 未, 没有 and 不 before a bound above.
    ['未超过100人', '未超过100人', 'count 100 人 at-most (,100]'],
    ['與會者未超過百人', '未超過百人', 'count 100 人 at-most (,100]'],
    ['沒有超過10家', '沒有超過10家', 'count 10 家 at-most (,10]'],
    ['不超10%', '不超10%', 'percent 10 at-most (,10]'],
    ['不逾3小時', '不逾3小時', 'duration 3 小时 at-most (,3]'],
    ['尚未突破50亿元', '未突破50亿元', 'amount 5000000000 CNY/default at-most (,5000000000]'],
    ['没有超过10家', '没有超过10家', 'count 10 家 at-most (,10]'],
    // 不 before a bound below.
    ['损耗不大于50吨', '不大于50吨', 'count 50 吨 at-most (,50]'],
    ['不小于20台', '不小于20台', 'count 20 台 at-least [20,)'],
    ['年龄不小于三十岁', '不小于三十岁', 'count 30 岁 at-least [30,)'],
    // 未 before what is reached.
    ['产量未达3万吨', '未达3万吨', 'count 30000 吨 below (,30000)'],
    ['得票未及四成', '未及四成', 'percent 40 below (,40)'],
    // A modal verb between the denial and the bound.
    ['罚款总额不得超过五十万元', '不得超过五十万元', 'amount 500000 CNY/default at-most (,500000]'],
    [
      '不得低于人民币五百万元',
      '不得低于人民币五百万元',
      'amount 5000000 CNY/word at-least [5000000,)',
    ],
    ['人数不得少于3人', '不得少于3人', 'count 3 人 at-least [3,)'],
    ['不得逾三年', '不得逾三年', 'duration 3 年 at-most (,3]'],
    [
      '處罰鍰不得超過新臺幣三百萬元',
      '不得超過新臺幣三百萬元',
      'amount 3000000 TWD/word at-most (,3000000]',
    ],
    ['不能超过100人', '不能超过100人', 'count 100 人 at-most (,100]'],
    ['不应低于30%', '不应低于30%', 'percent 30 at-least [30,)'],
    ['不会低于5%', '不会低于5%', 'percent 5 at-least [5,)'],
    ['不允许超过3次', '不允许超过3次', 'count 3 次 at-most (,3]'],
    [
      '无法突破1万亿元',
      '无法突破1万亿元',
      'amount 1000000000000 CNY/default at-most (,1000000000000]',
    ],
    // What forbids or makes hard.
    ['禁止超过120公里', '禁止超过120公里', 'count 120 公里 at-most (,120]'],
    ['难以突破3000点', '难以突破3000点', 'count 3000 点 at-most (,3000]'],
    ['严禁超过3人', '严禁超过3人', 'count 3 人 at-most (,3]'],
  ]);
});

describe('Words that hold a denial deny nothing', () => {
  itReads([
    // 不但, 不断, 未必, 是否.
    ['不但超过3亿元', '超过3亿元', 'amount 300000000 CNY/default above (300000000,)'],
    ['不断突破10万辆', '突破10万辆', 'count 100000 辆 above (100000,)'],
    ['未必超过50家', '超过50家', 'count 50 家 above (50,)'],
    ['是否超过20%', '超过20%', 'percent 20 above (20,)'],
    // 难, 禁, 没 and 差 that end another word.
    ['遇难超过百人', '超过百人', 'count 100 人 above (100,)'],
    ['解禁超过50亿元', '超过50亿元', 'amount 5000000000 CNY/default above (5000000000,)'],
    ['淹没超过200公顷', '超过200公顷', 'count 200 公顷 above (200,)'],
    ['差不多超过百人', '超过百人', 'count 100 人 above (100,)'],
  ]);
});

describe('（含）以上 includes as 以上 does, （不含）以上 does not', () => {
  itReads([
    // Ages and sums.
    ['60岁（含）以上', '60岁（含）以上', 'count 60 岁 at-least [60,)'],
    ['50万元（不含）以上', '50万元（不含）以上', 'amount 500000 CNY/default above (500000,)'],
  ]);
});

describe('Two bounds may stand beside each other', () => {
  itReads([
    // 以上 and 以下, as the law has them.
    [
      '3年以上7年以下',
      '3年以上',
      'duration 3 年 at-least [3,)',
      '7年以下',
      'duration 7 年 at-most (,7]',
    ],
    [
      '18岁以上60岁以下',
      '18岁以上',
      'count 18 岁 at-least [18,)',
      '60岁以下',
      'count 60 岁 at-most (,60]',
    ],
    // The bound of the second touches the first number.
    [
      '最多100最少20个',
      '最多100',
      'number 100 at-most (,100]',
      '最少20个',
      'count 20 个 at-least [20,)',
    ],
    ['大于10小于20', '大于10', 'number 10 above (10,)', '小于20', 'number 20 below (,20)'],
    // 或者更多 behind the number.
    ['五百或者更多', '五百或者更多', 'number 500 at-least [500,)'],
  ]);
});
