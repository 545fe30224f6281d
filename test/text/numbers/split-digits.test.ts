import { describe, expect, it } from 'vitest';
import { findMentions } from '../../../src/text/find-mentions.js';
import { readings } from '../notation.js';

/** Rule "split figures": where crawlers have torn a figure apart, no part of it is stated. */
const TORN = [
  '簽約金額3 6. 8億元',
  '签约金额3 6 .8亿元',
  '投资1 23. 4万元',
  '共3 6. 8万人',
  '增长3 6. 8%',
  '签约金额 5 2.4 亿元',
  '签约金额5 2.4亿元',
  '5 2.4 亿元',
  '總金額 5 2.4 億元',
  '总投资1,43 0亿元',
  '1,43 0亿元',
  '67.317 3亿元',
  '总额67.317 3亿元',
  '出资 7 5 0 万元',
  '出资７ ５ ０ 万元',
  '7 5 0 万元',
  '4 月 2 9 日',
  '总额达91.\n4亿元',
  '总额达91.\r\n4亿元',
  '总额达91\n.4亿元',
  '金额36.8&nbsp;亿元',
  '金额36<b>.8</b>亿元',
  '金额<b>36</b>.8亿元',
  '金额<b>3</b>6亿元',
  '金额36.8<b>亿元</b>',
  '金额36</b>元',
  '增长<b>36</b>%',
  '金额3&nbsp;500万元',
  '金额3&#160;500万元',
  '共有5 20家企业',
  '增长1 2.5%',
];

/** Numbers that stand beside each other by right. */
const WHOLE: [text: string, ...readings: string[]][] = [
  ['表1 3.5亿元', '3.5亿元', 'amount 350000000 CNY/default'],
  ['图3 12家', '12家', 'count 12 家'],
  ['圖3 12家', '12家', 'count 12 家'],
  ['第3 12家', '第3', 'ordinal 3', '12家', 'count 12 家'],
  ['1. 20家企业', '20家', 'count 20 家'],
  ['1 20家企业', '20家', 'count 20 家'],
  ['1 3.5亿元', '3.5亿元', 'amount 350000000 CNY/default'],
  ['序号\n2 3.5亿元', '3.5亿元', 'amount 350000000 CNY/default'],
  ['1.\n4亿元', '4亿元', 'amount 400000000 CNY/default'],
  ['12 345人', '12 345人', 'count 12345 人'],
  ['1 200 万 元', '1 200 万 元', 'amount 12000000 CNY/default'],
  ['3 000多萬元', '3 000多萬元', 'amount 30000000 CNY/default and-some (30000000,40000000)'],
  ['总额52. 4亿元', '52. 4亿元', 'amount 5240000000 CNY/default'],
  [
    '3.5亿元 4.2亿元',
    '3.5亿元',
    'amount 350000000 CNY/default',
    '4.2亿元',
    'amount 420000000 CNY/default',
  ],
  ['120家 3.5亿元', '120家', 'count 120 家', '3.5亿元', 'amount 350000000 CNY/default'],
  ['3.5 4.2亿元', '3.5', 'number 3.5', '4.2亿元', 'amount 420000000 CNY/default'],
  ['iPhone 15 200万部', '200万部', 'count 2000000 部'],
  ['9:30 200人', '200人', 'count 200 人'],
  ['A1 20家', '20家', 'count 20 家'],
  ['项目\t12\t3.5亿元', '12', 'number 12', '3.5亿元', 'amount 350000000 CNY/default'],
  ['项目　12　3.5亿元', '12', 'number 12', '3.5亿元', 'amount 350000000 CNY/default'],
  ['<td>36</td><td>8亿元</td>', '36', 'number 36', '8亿元', 'amount 800000000 CNY/default'],
  ['&nbsp;3亿元', '3亿元', 'amount 300000000 CNY/default'],
  ['<b>3亿元</b>', '3亿元', 'amount 300000000 CNY/default'],
  [
    '第一批91家。\n4亿元',
    '第一批',
    'ordinal 1 批',
    '91家',
    'count 91 家',
    '4亿元',
    'amount 400000000 CNY/default',
  ],
  // A line that breaks between a figure and its magnitude.
  ['签约总额达673.17\n亿元', '673.17\n亿元', 'amount 67317000000 CNY/default'],
  ['簽約總額達673.17\n億元', '673.17\n億元', 'amount 67317000000 CNY/default'],
  ['签约总额达673.17\r\n亿元', '673.17\r\n亿元', 'amount 67317000000 CNY/default'],
  ['约300\n万人', '约300\n万人', 'count 3000000 人 about (,)'],
  ['指标36\n万科企业', '36', 'number 36'],
  // Seven figures and more are a code.
  ['项目1234567 8万家', '1234567', 'number 1234567', '8万家', 'count 80000 家'],
  ['批次20241201 3亿元', '3亿元', 'amount 300000000 CNY/default'],
];

describe('split figures', () => {
  it.each(TORN)('states no part of %s', (text) => {
    const parts = findMentions(text).filter(({ raw }) => raw !== '4 月');
    expect(parts).toEqual([]);
  });

  it.each(WHOLE)('reads %s', (text, ...expected) => {
    expect(readings(text)).toEqual(expected);
  });
});
