import { describe } from 'vitest';
import { itReads } from '../read-cases.js';

describe('百, 千, 万 and 亿 multiply what stands before them', () => {
  itReads([
    // Behind figures.
    ['1百万美元', '1百万美元', 'amount 1000000 USD/word'],
    ['3千万人民币元', '3千万人民币', 'amount 30000000 CNY/word'],
    ['5千万円', '5千万円', 'amount 50000000 JPY/word'],
    // One behind another.
    ['募资3亿5000万元', '3亿5000万元', 'amount 350000000 CNY/default'],
    ['1亿2千万元', '1亿2千万元', 'amount 120000000 CNY/default'],
    // A magnitude alone is one of it before a currency.
    ['百万英镑', '百万英镑', 'amount 1000000 GBP/word'],
  ]);
});

describe('3个亿 and 两个多亿 hold their 个 within', () => {
  itReads([
    // In a number and before 元.
    ['投资3个亿', '3个亿', 'number 300000000'],
    ['两个亿元', '两个亿元', 'amount 200000000 CNY/default'],
    ['十个亿', '十个亿', 'number 1000000000'],
    ['2个多亿', '2个多亿', 'number 200000000 and-some (200000000,300000000)'],
    ['几个亿的订单', '几个亿', 'number several [200000000,1000000000)'],
    // Before 元 and a noun, and before an order of magnitude, 个 counts.
    ['28个亿元项目', '28个', 'count 28 个'],
    ['5个亿级平台', '5个', 'count 5 个', '亿级', 'number 100000000 order [100000000,1000000000)'],
  ]);
});
