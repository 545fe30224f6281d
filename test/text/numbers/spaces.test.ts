import { describe } from 'vitest';
import { itReads } from '../read-cases.js';

describe('A space within a number is damage where a magnitude, 元 or % follows', () => {
  itReads([
    // Behind the decimal point.
    ['總金額902. 21億元', '902. 21億元', 'amount 90221000000 CNY/default'],
    ['近7. 6万篇次', '近7. 6万篇次', 'count 76000 篇次 nearly (,76000)'],
    // Before the magnitude and before 元.
    ['3 亿元', '3 亿元', 'amount 300000000 CNY/default'],
    ['投资 177.1 亿 元', '177.1 亿 元', 'amount 17710000000 CNY/default'],
  ]);
});

describe('A space behind a numeral in words is damage where its unit follows', () => {
  itReads([
    // Before a unit of time, a classifier and 成.
    ['需要五 天', '五 天', 'duration 5 天'],
    ['上調一百五十 個百分點', '一百五十 個百分點', 'count 150 百分点'],
    ['占七 成', '七 成', 'percent 70'],
    // The numeral ends a label or a weekday.
    ['图三 人员构成'],
    ['每周五 年会'],
  ]);
});
