import { describe, expect, it } from 'vitest';
import { findMentions } from '../../../src/text/find-mentions.js';
import { boundsOverVerbs } from '../../../src/text/vocabulary/bounds.js';
import { qualifiersBefore, qualifiersBehind } from '../../../src/text/vocabulary/qualifiers.js';
import { itReads } from '../read-cases.js';

describe('约 and its like give no width', () => {
  itReads([
    // Before the number.
    ['约50家', '约50家', 'count 50 家 about (,)'],
    ['大约三百人', '大约三百人', 'count 300 人 about (,)'],
    ['大概三百人', '大概三百人', 'count 300 人 about (,)'],
    ['約莫五十家', '約莫五十家', 'count 50 家 about (,)'],
    ['差不多50家', '差不多50家', 'count 50 家 about (,)'],
    ['差不多有300人', '差不多有300人', 'count 300 人 about (,)'],
    ['差不多3億元', '差不多3億元', 'amount 300000000 CNY/default about (,)'],
    ['約兩米', '約兩米', 'count 2 米 about (,)'],
    ['約三人', '約三人', 'count 3 人 about (,)'],
    ['大约有五百元', '大约有五百元', 'amount 500 CNY/default about (,)'],
    ['約七成五受訪者', '約七成五', 'percent 75 about (,)'],
    // Behind the number and its unit.
    ['50家左右', '50家左右', 'count 50 家 about (,)'],
    ['5000元上下', '5000元上下', 'amount 5000 CNY/default about (,)'],
    ['大约10米许', '大约10米许', 'count 10 米 about (,)'],
  ]);
});

describe('超过 and its like are more than the number', () => {
  itReads([
    // 超, 过, 逾 and 突破.
    ['超8亿元', '超8亿元', 'amount 800000000 CNY/default above (800000000,)'],
    ['超过40%', '超过40%', 'percent 40 above (40,)'],
    ['逾百家', '逾百家', 'count 100 家 above (100,)'],
    ['突破1万亿元', '突破1万亿元', 'amount 1000000000000 CNY/default above (1000000000000,)'],
    ['突破了500亿元', '突破了500亿元', 'amount 50000000000 CNY/default above (50000000000,)'],
    ['超过了30家', '超过了30家', 'count 30 家 above (30,)'],
    ['参观人数超过8.3亿人次', '超过8.3亿人次', 'count 830000000 人次 above (830000000,)'],
    ['逾兩千五百人', '逾兩千五百人', 'count 2500 人 above (2500,)'],
    // Comparatives.
    ['多于20个', '多于20个', 'count 20 个 above (20,)'],
    ['高于3%', '高于3%', 'percent 3 above (3,)'],
    ['不只30家', '不只30家', 'count 30 家 above (30,)'],
    // 破 and 过 before a magnitude.
    ['营收破亿元', '破亿元', 'amount 100000000 CNY/default above (100000000,)'],
    ['人口过百万', '过百万', 'number 1000000 above (1000000,)'],
    ['破10万辆', '破10万辆', 'count 100000 辆 above (100000,)'],
    ['破3亿元', '破3亿元', 'amount 300000000 CNY/default above (300000000,)'],
    ['破十億', '破十億', 'number 1000000000 above (1000000000,)'],
    ['破百萬人次', '破百萬人次', 'count 1000000 人次 above (1000000,)'],
    // 出头 behind the unit.
    ['四十岁出头', '四十岁出头', 'count 40 岁 above (40,)'],
    ['3亿元出头', '3亿元出头', 'amount 300000000 CNY/default above (300000000,)'],
  ]);
});

describe('以上 and its like include the number', () => {
  itReads([
    // 以上 behind the number.
    ['1000家以上', '1000家以上', 'count 1000 家 at-least [1000,)'],
    ['100件或者以上', '100件或者以上', 'count 100 件 at-least [100,)'],
    // Before the number.
    ['至少500人', '至少500人', 'count 500 人 at-least [500,)'],
    ['不少于30天', '不少于30天', 'duration 30 天 at-least [30,)'],
    ['不低于5%', '不低于5%', 'percent 5 at-least [5,)'],
    ['起码20个', '起码20个', 'count 20 个 at-least [20,)'],
    // 上 before a magnitude.
    ['上万家企业', '上万家', 'count 10000 家 at-least [10000,)'],
    ['上百亿元', '上百亿元', 'amount 10000000000 CNY/default at-least [10000000000,)'],
    ['上千人', '上千人', 'count 1000 人 at-least [1000,)'],
  ]);
});

describe('近 and its like come close from below', () => {
  itReads([
    // 近 and its compounds.
    ['近1700名', '近1700名', 'count 1700 名 nearly (,1700)'],
    ['近百项', '近百项', 'count 100 项 nearly (,100)'],
    ['将近三成', '将近三成', 'percent 30 nearly (,30)'],
    ['接近50亿美元', '接近50亿美元', 'amount 5000000000 USD/word nearly (,5000000000)'],
    ['逼近40亿元', '逼近40亿元', 'amount 4000000000 CNY/default nearly (,4000000000)'],
    ['直逼3%', '直逼3%', 'percent 3 nearly (,3)'],
    ['將近三米', '將近三米', 'count 3 米 nearly (,3)'],
    ['将近九成', '将近九成', 'percent 90 nearly (,90)'],
    ['近萬名觀眾', '近萬名', 'count 10000 名 nearly (,10000)'],
  ]);
});

describe('不到 and its like are less than the number', () => {
  itReads([
    // 不到, 不足 and comparatives.
    ['不到10家', '不到10家', 'count 10 家 below (,10)'],
    ['不足1%', '不足1%', 'percent 1 below (,1)'],
    ['低于3亿元', '低于3亿元', 'amount 300000000 CNY/default below (,300000000)'],
    ['股价跌破3000点', '跌破3000点', 'count 3000 点 below (,3000)'],
  ]);
});

describe('以下 and its like include the number', () => {
  itReads([
    // 以下 and 以内 behind the number.
    ['50人以下', '50人以下', 'count 50 人 at-most (,50]'],
    ['3个月以内', '3个月以内', 'duration 3 个月 at-most (,3]'],
    // Before the number.
    ['至多5次', '至多5次', 'count 5 次 at-most (,5]'],
    ['不超过100万元', '不超过100万元', 'amount 1000000 CNY/default at-most (,1000000]'],
    ['最多20人', '最多20人', 'count 20 人 at-most (,20]'],
  ]);
});

describe('Signs state bounds as the words do', () => {
  itReads([
    // Each sign, and 大于等于.
    ['大于等于5%', '大于等于5%', 'percent 5 at-least [5,)'],
    ['≥5家', '≥5家', 'count 5 家 at-least [5,)'],
    ['≤3天', '≤3天', 'duration 3 天 at-most (,3]'],
    ['>100万元', '>100万元', 'amount 1000000 CNY/default above (1000000,)'],
    ['<5%', '<5%', 'percent 5 below (,5)'],
    ['P<0.05', '<0.05', 'number 0.05 below (,0.05)'],
  ]);
});

describe('The lists of qualifiers', () => {
  const before = [...qualifiersBefore().lists.values()].flat();
  const behind = [...qualifiersBehind().lists.values()].flat();
  const bounds = [...boundsOverVerbs().lists.values()].flat();

  it.each(before.map(({ word, value }) => [word, value]))(
    '%s before a number is %s',
    (word, value) => {
      const text = `${word}百家`;
      expect(findMentions(`据悉，${text}企业`)).toMatchObject([
        { raw: text, approximation: value },
      ]);
    },
  );

  it.each(behind.map(({ word, value }) => [word, value]))(
    '%s behind a number is %s',
    (word, value) => {
      const text = `5倍${word}`;
      expect(findMentions(`据悉，${text}。`)).toMatchObject([{ raw: text, approximation: value }]);
    },
  );

  it.each([
    ['before', before],
    ['behind', behind],
  ])('hold each word %s a number once', (_, entries) => {
    const words = entries.map(({ word }) => word);
    expect(words.filter((word, place) => words.indexOf(word) !== place)).toEqual([]);
  });

  it('say of a bound over verbs what they say right before a number', () => {
    const meanings = new Map(before.map(({ word, value }) => [word, value]));
    const odd = bounds.filter(
      ({ word, value }) => !value.ranks && meanings.get(word) !== value.bends,
    );
    expect(
      odd.map(({ word }) => word),
      'a word in bounds.ts stands in qualifiers.ts, too',
    ).toEqual([]);
  });
});
