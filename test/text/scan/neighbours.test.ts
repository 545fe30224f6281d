import { describe, expect, it } from 'vitest';
import { findMentions } from '../../../src/text/find-mentions.js';
import { describeMention } from '../notation.js';
import { itReads } from '../read-cases.js';

describe('Quantities that stand beside each other are read apart', () => {
  itReads([
    // In columns.
    ['营收3亿 5亿', '3亿', 'number 300000000', '5亿', 'number 500000000'],
    ['1亿 2000万', '1亿', 'number 100000000', '2000万', 'number 20000000'],
    // In a list of results.
    ['获得第一、100万元奖金', '第一', 'ordinal 1', '100万元', 'amount 1000000 CNY/default'],
    ['第一批、2家企业', '第一批', 'ordinal 1 批', '2家', 'count 2 家'],
    ['第1名、2家单位', '第1名', 'ordinal 1 名', '2家', 'count 2 家'],
    ['一半、51%', '一半', 'percent 50', '51%', 'percent 51'],
    // Behind a comma with a space.
    ['排名第3, 100人', '第3', 'ordinal 3', '100人', 'count 100 人'],
    // A rank before a percentage is no range.
    ['第10—20%', '第10', 'ordinal 10', '20%', 'percent 20'],
  ]);
});

describe('A time of day does not take the quantity behind it', () => {
  itReads([
    // People and years of age.
    ['晚8点20名学生', '20名', 'count 20 名'],
    ['晚上9点35岁的张某', '35岁', 'count 35 岁'],
  ]);
});

describe('A date does not take the quantity beside it', () => {
  itReads([
    // A count or a percentage before a year.
    ['签约33个2024年重点项目', '33个', 'count 33 个', '2024年', 'date 2024 year'],
    ['增长5%2023年', '5%', 'percent 5', '2023年', 'date 2023 year'],
  ]);
});

describe('What stands around a mention does not change its reading', () => {
  const wordings = [
    '673.17亿元',
    '約1.7萬餘家',
    '2024年4月12日',
    '9月19日至21日',
    '第27屆',
    '40%',
    '三分之二',
    '4倍多',
    '近一半',
  ];

  it.each(wordings)('%s', (wording) => {
    const describeAll = (text: string) => findMentions(text).map(describeMention);
    const alone = describeAll(wording);
    expect(alone).toHaveLength(1);
    for (const [before, after] of [
      ['，', '。'],
      ['“', '”'],
      ['金额:', '\n'],
      ['（', '）'],
      ['他说', ',此外'],
    ]) {
      expect(describeAll(`${before ?? ''}${wording}${after ?? ''}`)).toEqual(alone);
    }
  });
});
