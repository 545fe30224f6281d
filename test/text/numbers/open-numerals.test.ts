import { describe } from 'vitest';
import { itReads } from '../read-cases.js';

describe('数 and 几 before a unit are two to ten of it', () => {
  itReads([
    // Before 十, 百, 千 and 万.
    ['数百位', '数百位', 'count 位 several [200,1000)'],
    ['数十亿美元', '数十亿美元', 'amount USD/word several [2000000000,10000000000)'],
    ['几百家', '几百家', 'count 家 several [200,1000)'],
    ['几十万人', '几十万人', 'count 人 several [200000,1000000)'],
    ['数千名', '数千名', 'count 名 several [2000,10000)'],
    // Before the unit itself.
    ['几个月', '几个月', 'duration 个月 several [2,10)'],
    ['几家企业', '几家', 'count 家 several [2,10)'],
    ['数名专家', '数名', 'count 名 several [2,10)'],
  ]);
});

describe('十几 and its like state their beginning and leave their end open', () => {
  itReads([
    // Tens.
    ['十几个', '十几个', 'count 个 several [11,20)'],
    ['二十几家', '二十几家', 'count 家 several [21,30)'],
    ['十几万元', '十几万元', 'amount CNY/default several [110000,200000)'],
    ['40几万', '40几万', 'number several [410000,500000)'],
    // Hundreds and more, and the 数 of older print.
    ['一百零几万', '一百零几万', 'number several [1010000,1100000)'],
    ['百幾人', '百幾人', 'count 人 several [110,200)'],
    ['三百几元', '三百几元', 'amount CNY/default several [310,400)'],
    ['一万几元', '一万几元', 'amount CNY/default several [11000,20000)'],
    ['十数家', '十数家', 'count 家 several [11,20)'],
    ['二十數位', '二十數位', 'count 位 several [21,30)'],
    // What 十几二十 means is not told: two numbers.
    ['十几二十家', '十几', 'number several [11,20)', '二十家', 'count 20 家'],
  ]);
});

describe('来 behind a numeral is about', () => {
  itReads([
    // Tens and thousands.
    ['十来个', '十来个', 'count 10 个 about (,)'],
    ['二十来岁', '二十来岁', 'count 20 岁 about (,)'],
    ['三千来亩', '三千来亩', 'count 3000 亩 about (,)'],
    ['三十来斤', '三十来斤', 'count 30 斤 about (,)'],
    // With a space before it.
    ['50 来家', '50 来家', 'count 50 家 about (,)'],
  ]);
});
