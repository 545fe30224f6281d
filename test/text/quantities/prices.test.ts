import { describe } from 'vitest';
import { itReads } from '../read-cases.js';

describe('Behind a price 起 is "from"', () => {
  itReads([
    // The price has a currency.
    ['售价￥2999起', '￥2999起', 'amount 2999 CNY/symbol at-least [2999,)'],
    ['$79起，', '$79起', 'amount 79 USD/symbol at-least [79,)'],
    ['人民币2亿起', '人民币2亿起', 'amount 200000000 CNY/word at-least [200000000,)'],
    // The price names none.
    ['指导价10.98万起', '10.98万起', 'number 109800 at-least [109800,)'],
    ['首付20万起，', '20万起', 'number 200000 at-least [200000,)'],
    ['起拍价1.2亿起', '1.2亿起', 'number 120000000 at-least [120000000,)'],
    // 约 before the price says more than 起 behind it.
    ['总价约320万起', '约320万起', 'number 3200000 about (,)'],
    // 起售 is another word.
    ['售价9.9万起售', '9.9万', 'number 99000'],
    ['3万起售', '3万', 'number 30000'],
    ['3万起拍', '3万', 'number 30000'],
    ['1.2万起跳', '1.2万', 'number 12000'],
    // 起 counts cases.
    ['全年发生1.2万起案件', '1.2万起', 'count 12000 起'],
  ]);
});
