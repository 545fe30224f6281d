import { describe } from 'vitest';
import { itReadsAsWritten } from '../read-cases.js';

// What stands before and behind a figure says whether it counts, and how far it goes.

describe('a space behind a point', () => {
  itReadsAsWritten([
    // is a slip of the keyboard before what makes a number of it,
    ['研发费用3. 5亿元', '3. 5亿元', 'amount 350000000 CNY/default'],
    ['增长3. 5%', '3. 5%', 'percent 3.5'],
    ['人均3. 5元', '3. 5元', 'amount 3.5 CNY/default'],
    // and else the end of an item.
    ['会上发布了3. 5家企业', '3', 'number 3', '5家', 'count 5 家'],
    ['见第2. 3节', '第2', 'ordinal 2', '3节', 'count 3 节'],
  ]);
});

describe('a point between numerals in words', () => {
  itReadsAsWritten([
    ['投资五.六亿元', '五.六亿元', 'amount 560000000 CNY/default'],
    ['增长三.二%', '三.二%', 'percent 3.2'],
    // At the head of a line it numbers an item.
    ['五.六亿元'],
    ['三.二%'],
    ['见上页。\n五.六亿元'],
  ]);
});

describe('几 behind figures', () => {
  itReadsAsWritten([
    ['40几万元', '40几万元', 'amount CNY/default several [410000,500000)'],
    ['120几人', '120几人', 'count 人 several [121,130)'],
    ['三十几万', '三十几万', 'number several [310000,400000)'],
    // Only of round ones.
    ['45几万元'],
    ['15几家'],
    ['2几家'],
    ['2几82亿美元', '82亿美元', 'amount 8200000000 USD/word'],
    ['去年八月十五几', '去年八月', 'date XXXX-08 month'],
  ]);
});

describe('多 and 余 behind figures', () => {
  itReadsAsWritten([
    ['50多元', '50多元', 'amount 50 CNY/default and-some (50,60)'],
    ['100余家', '100余家', 'count 100 家 and-some (100,200)'],
    // Not of a digit by itself, nor of a decimal.
    ['5多元'],
    ['0多元'],
    ['9.9多元'],
    ['6000至8000人余', '6000至8000人', 'count 人 range [6000,8000]'],
  ]);
});

describe('letters before a figure', () => {
  itReadsAsWritten([
    ['GDP130万', '130万', 'number 1300000'],
    ['APP50万用户', '50万', 'number 500000'],
    ['AED110台', '110台', 'count 110 台'],
    ['C919'],
    ['5G20城'],
  ]);
});

describe('signs that make a code of a figure', () => {
  itReadsAsWritten([
    ['12345.67*'],
    ['12345.67#'],
    ['350*'],
    ['3家*', '3家', 'count 3 家'],
    // Quotes and brackets of titles do, where they stand on both sides.
    ['“919”'],
    ['《5》'],
    ['“919', '919', 'number 919'],
    ['919”', '919', 'number 919'],
    ['《5', '5', 'number 5'],
    ['5》', '5', 'number 5'],
    // Zeros at the end make a version of one decimal alone.
    ['3.0'],
    ['7.50', '7.50', 'number 7.5'],
    ['0.00', '0.00', 'number 0'],
    ['7.5', '7.5', 'number 7.5'],
    // Those born in a half of a decade.
    ['80后'],
    ['95后'],
    ['81后', '81', 'number 81'],
    ['100后', '100', 'number 100'],
  ]);
});

describe('magnitudes before words that begin with a length of time', () => {
  itReadsAsWritten([
    ['3万天使轮', '3万', 'number 30000'],
    ['50万日活', '50万', 'number 500000'],
    ['30万月活', '30万', 'number 300000'],
    ['2万年营收', '2万', 'number 20000'],
    ['6亿日活', '6亿', 'number 600000000'],
    ['千百三万天'],
  ]);
});

describe('近 before a length of time', () => {
  itReadsAsWritten([
    // tells which years at the head of a clause, and how many within one.
    ['近三年，', '三年', 'duration 3 年'],
    ['近三年来，', '三年', 'duration 3 年'],
    ['我们近三年，', '近三年', 'duration 3 年 nearly (,3)'],
    ['项目历时近三年，', '近三年', 'duration 3 年 nearly (,3)'],
  ]);
});

describe('words before and behind', () => {
  itReadsAsWritten([
    // 这, 每 and 上 before 一 tell which, not how many.
    ['一月', '一月', 'date XXXX-01 month'],
    ['一季度', '一季度', 'date XXXX-33 quarter'],
    ['这一月'],
    ['那一月'],
    ['每一季度'],
    // Two years are a stretch, whatever opens and closes them.
    ['（2020—2024）', '2020—2024', 'date-range 2020/2024 year'],
    ['“2020—2024”', '2020—2024', 'date-range 2020/2024 year'],
    ['共2020—2024', '2020—2024', 'date-range 2020/2024 year'],
    // A fraction, or what may be a day.
    ['12/40', '12/40', 'number 0.3'],
    ['5/12'],
    ['40/12'],
    // 起 counts cases and opens a price.
    ['1.2万起案件', '1.2万起', 'count 12000 起'],
    ['320万起售', '320万', 'number 3200000'],
    ['售价1.2万起', '1.2万起', 'number 12000 at-least [12000,)'],
    // Of 一个星期二 only the weekday may be meant.
    ['两个星期二'],
    ['一个星期一次', '一个星期', 'duration 1 星期'],
    ['一个星期一百元', '一个星期', 'duration 1 星期', '一百元', 'amount 100 CNY/default'],
    // Terms and places count nothing.
    ['3+5'],
    ['3×5'],
    ['5@3'],
  ]);
});

describe('a space, a minus and a zone', () => {
  itReadsAsWritten([
    ['9月19日中午12点至1点', '9月19日中午12点至1点', 'date XXXX-09-19 day @ 12:00–13:00'],
    ['9月19日12点至1点', '9月19日12点至1点', 'date XXXX-09-19 day @ 12:00–13:00'],
    ['9月19日12点半至2点', '9月19日12点半至2点', 'date XXXX-09-19 day @ 12:30–14:00'],
    ['9月19日22点至1点', '9月19日22点至1点', 'date XXXX-09-19 day @ 22:00–01:00'],
    ['9月19日晚上12点至1点', '9月19日晚上12点至1点', 'date XXXX-09-20 day @ 00:00–01:00'],
    ['2024-09-19T09:00+08', '2024-09-19T09:00', 'date 2024-09-19 day @ 09:00'],
    ['2024-09-19T09:00+0800', '2024-09-19T09:00+0800', 'date 2024-09-19 day @ 09:00 +08:00'],
    ['9月19日大约9点', '9月19日大约9点', 'date XXXX-09-19 day @ 09:00'],
    ['9月19日约9点', '9月19日约9点', 'date XXXX-09-19 day @ 09:00'],
    ['9月19日大9点', '9月19日', 'date XXXX-09-19 day'],
    ['3亿 5亿', '3亿', 'number 300000000', '5亿', 'number 500000000'],
    ['3亿 2000万', '3亿', 'number 300000000', '2000万', 'number 20000000'],
    ['3 亿 2000 万元', '3 亿 2000 万元', 'amount 320000000 CNY/default'],
    ['3亿 2000 万元', '3亿', 'number 300000000', '2000 万元', 'amount 20000000 CNY/default'],
    ['2兆 5 亿元', '2兆', 'number 2000000000000', '5 亿元', 'amount 500000000 CNY/default'],
    ['图3 12〇家'],
  ]);
});
