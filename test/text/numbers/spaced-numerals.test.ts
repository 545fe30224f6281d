import { describe, expect, it } from 'vitest';
import { parseNumber } from '../../../src/text/parse-number.js';
import { readings } from '../notation.js';

/** Rule "spaces within words of number": a numeral in words goes on over a space, or is left alone. */
const CASES: [text: string, ...readings: string[]][] = [
  ['投资二十 億', '二十 億', 'number 2000000000'],
  ['投资二十 亿元', '二十 亿元', 'amount 2000000000 CNY/default'],
  ['投資二十 億元', '二十 億元', 'amount 2000000000 CNY/default'],
  ['五百 余万', '五百 余万', 'number 5000000 and-some (5000000,6000000)'],
  ['五百 餘萬元', '五百 餘萬元', 'amount 5000000 CNY/default and-some (5000000,6000000)'],
  ['1000  万', '1000  万', 'number 10000000'],
  ['1000  万元', '1000  万元', 'amount 10000000 CNY/default'],
  ['7万 5千 4百', '7万 5千 4百', 'number 75400'],
  ['7萬 5千 4百人', '7萬 5千 4百人', 'count 75400 人'],
  ['两千 四 百 五', '两千 四 百 五', 'number 2450'],
  ['三千 八百 九十六', '三千 八百 九十六', 'number 3896'],
  ['三千 八百人', '三千 八百人', 'count 3800 人'],
  ['百分之五 十', '百分之五 十', 'percent 50'],
  ['百分之 五十', '百分之 五十', 'percent 50'],
  ['增长百分之 十五', '百分之 十五', 'percent 15'],
  ['投资三十 万 元', '三十 万 元', 'amount 300000 CNY/default'],
  ['約三十 萬人', '約三十 萬人', 'count 300000 人 about (,)'],
  ['亏损负 1,200,000', '负 1,200,000', 'number -1200000'],
  ['负 3.2亿元', '负 3.2亿元', 'amount -320000000 CNY/default'],
  ['負 3.2億元', '負 3.2億元', 'amount -320000000 CNY/default'],
];

/** Numbers and words that only stand beside each other. */
const APART: [text: string, ...readings: string[]][] = [
  ['3亿 5亿', '3亿', 'number 300000000', '5亿', 'number 500000000'],
  ['1亿 2000万', '1亿', 'number 100000000', '2000万', 'number 20000000'],
  ['三千 三千', '三千', 'number 3000', '三千', 'number 3000'],
  ['三百人 五百人', '三百人', 'count 300 人', '五百人', 'count 500 人'],
  ['两千人 四个项目', '两千人', 'count 2000 人', '四个', 'count 4 个'],
  ['一百 百度公司', '一百', 'number 100'],
  ['胜五场负 3场', '五场', 'count 5 场', '3场', 'count 3 场'],
  ['共三百 万科企业', '三百', 'number 300'],
];

describe('spaces within words of number', () => {
  it.each([...CASES, ...APART])('reads %s', (text, ...expected) => {
    expect(readings(text)).toEqual(expected);
  });

  it.each([
    ['两千 四 百 五', '2450'],
    ['7万 5千 4百', '75400'],
    ['负 1,200,000', '-1200000'],
  ])('parseNumber reads %s alike', (text, decimal) => {
    expect(parseNumber(text).decimal).toBe(decimal);
  });
});
