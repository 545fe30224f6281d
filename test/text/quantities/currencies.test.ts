import { describe, expect, it } from 'vitest';
import { findMentions } from '../../../src/text/find-mentions.js';
import { itReads } from '../read-cases.js';

describe('A currency stands behind the number or before it, in words', () => {
  itReads([
    // 人民币, before and behind.
    ['人民币3亿元', '人民币3亿元', 'amount 300000000 CNY/word'],
    ['人民幣三百萬元整', '人民幣三百萬元整', 'amount 3000000 CNY/word'],
    ['3亿元人民币', '3亿元人民币', 'amount 300000000 CNY/word'],
    ['50亿人民币', '50亿人民币', 'amount 5000000000 CNY/word'],
    // Taiwan, Hong Kong and Macau.
    ['500萬新臺幣', '500萬新臺幣', 'amount 5000000 TWD/word'],
    ['新台幣 177.1 億元', '新台幣 177.1 億元', 'amount 17710000000 TWD/word'],
    ['新臺幣5億元', '新臺幣5億元', 'amount 500000000 TWD/word'],
    ['3000万港元', '3000万港元', 'amount 30000000 HKD/word'],
    ['港幣約3億元', '港幣約3億元', 'amount 300000000 HKD/word about (,)'],
    ['港币500万', '港币500万', 'amount 5000000 HKD/word'],
    ['80万澳门元', '80万澳门元', 'amount 800000 MOP/word'],
    ['50萬澳門幣', '50萬澳門幣', 'amount 500000 MOP/word'],
    ['新臺幣三百五十億元', '新臺幣三百五十億元', 'amount 35000000000 TWD/word'],
    ['澳門幣三億', '澳門幣三億', 'amount 300000000 MOP/word'],
    // Dollars, yen and won.
    ['1000多万日元', '1000多万日元', 'amount 10000000 JPY/word and-some (10000000,20000000)'],
    ['3500亿日圆', '3500亿日圆', 'amount 350000000000 JPY/word'],
    ['3万多美金', '3万多美金', 'amount 30000 USD/word and-some (30000,40000)'],
    ['20亿美元', '20亿美元', 'amount 2000000000 USD/word'],
    ['7000亿韩元', '7000亿韩元', 'amount 700000000000 KRW/word'],
    ['200億韓圓', '200億韓圓', 'amount 20000000000 KRW/word'],
    ['5亿加拿大元', '5亿加拿大元', 'amount 500000000 CAD/word'],
    ['4亿澳元', '4亿澳元', 'amount 400000000 AUD/word'],
    ['2.5亿新加坡元', '2.5亿新加坡元', 'amount 250000000 SGD/word'],
    ['3.5亿美元', '3.5亿美元', 'amount 350000000 USD/word'],
    ['美金五百萬元', '美金五百萬元', 'amount 5000000 USD/word'],
    ['每桶82.5美元', '82.5美元', 'amount 82.5 USD/word'],
    // Europe.
    ['12亿欧元', '12亿欧元', 'amount 1200000000 EUR/word'],
    ['5億歐元', '5億歐元', 'amount 500000000 EUR/word'],
    ['300万英镑', '300万英镑', 'amount 3000000 GBP/word'],
    ['90亿卢布', '90亿卢布', 'amount 9000000000 RUB/word'],
    ['5000万瑞士法郎', '5000万瑞士法郎', 'amount 50000000 CHF/word'],
    ['300萬瑞郎', '300萬瑞郎', 'amount 3000000 CHF/word'],
    ['10亿瑞典克朗', '10亿瑞典克朗', 'amount 1000000000 SEK/word'],
    // Asia, Africa and America.
    ['100亿泰铢', '100亿泰铢', 'amount 10000000000 THB/word'],
    ['3万亿越南盾', '3万亿越南盾', 'amount 3000000000000 VND/word'],
    ['50亿印度卢比', '50亿印度卢比', 'amount 5000000000 INR/word'],
    ['500亿卢比', '500亿卢比', 'amount 50000000000 INR/word'],
    ['8亿林吉特', '8亿林吉特', 'amount 800000000 MYR/word'],
    ['20亿雷亚尔', '20亿雷亚尔', 'amount 2000000000 BRL/word'],
    ['3亿南非兰特', '3亿南非兰特', 'amount 300000000 ZAR/word'],
    ['400亿土耳其里拉', '400亿土耳其里拉', 'amount 40000000000 TRY/word'],
    ['30亿沙特里亚尔', '30亿沙特里亚尔', 'amount 3000000000 SAR/word'],
    ['12亿迪拉姆', '12亿迪拉姆', 'amount 1200000000 AED/word'],
    // Shared by several states: the currency is not told.
    ['20亿比索', '20亿比索', 'amount 2000000000 -/-'],
    // 元 behind another currency.
    ['五千块港币', '五千块港币', 'amount 5000 HKD/word'],
    ['三百多塊臺幣', '三百多塊臺幣', 'amount 300 TWD/word and-some (300,400)'],
  ]);
});

describe('A sign stands before the number', () => {
  itReads([
    // One sign, one currency.
    ['¥3,000', '¥3,000', 'amount 3000 CNY/symbol'],
    ['￥500万', '￥500万', 'amount 5000000 CNY/symbol'],
    ['$1.5亿', '$1.5亿', 'amount 150000000 USD/symbol'],
    ['€20万', '€20万', 'amount 200000 EUR/symbol'],
    ['£1,200', '£1,200', 'amount 1200 GBP/symbol'],
    ['₦500', '₦500', 'amount 500 NGN/symbol'],
    ['￥ 1,234.00', '￥ 1,234.00', 'amount 1234 CNY/symbol'],
    // With the letters of a state.
    ['HK$3,000萬', 'HK$3,000萬', 'amount 30000000 HKD/symbol'],
    ['NT$5億', 'NT$5億', 'amount 500000000 TWD/symbol'],
    ['NT$3,000萬元', 'NT$3,000萬元', 'amount 30000000 TWD/symbol'],
  ]);
});

describe('A code stands before the number or behind it', () => {
  itReads([
    // Before the number.
    ['RMB1,200', 'RMB1,200', 'amount 1200 CNY/code'],
    ['USD 500', 'USD 500', 'amount 500 USD/code'],
    ['CNY 3.5亿', 'CNY 3.5亿', 'amount 350000000 CNY/code'],
    // Behind the number.
    ['5000 USD', '5000 USD', 'amount 5000 USD/code'],
    ['2亿USD', '2亿USD', 'amount 200000000 USD/code'],
    ['300 EUR', '300 EUR', 'amount 300 EUR/code'],
  ]);
});

describe('A name in brackets names the currency', () => {
  itReads([
    // 下同, and a name alone.
    ['3000元（新台幣，下同）', '3000元', 'amount 3000 TWD/word'],
    ['500元(港币)', '500元', 'amount 500 HKD/word'],
    ['$300（港幣）', '$300', 'amount 300 HKD/word'],
    ['新臺幣（下同）8億元', '新臺幣（下同）8億元', 'amount 800000000 TWD/word'],
    // 大写 within the name.
    ['人民币(大写)叁拾万元整', '人民币(大写)叁拾万元整', 'amount 300000 CNY/word'],
    ['港币（大写）陆万元', '港币（大写）陆万元', 'amount 60000 HKD/word'],
  ]);
});

describe('A name or code outranks the sign beside it', () => {
  itReads([
    // Both before the number.
    ['港幣$4,500', '港幣$4,500', 'amount 4500 HKD/word'],
    ['HKD $80', 'HKD $80', 'amount 80 HKD/code'],
    ['人民币￥20万', '人民币￥20万', 'amount 200000 CNY/word'],
  ]);
});

describe('A sign makes it money whatever follows', () => {
  itReads([
    // A classifier, and a word that 年 begins.
    ['￥50张', '￥50', 'amount 50 CNY/symbol'],
    ['$99年费', '$99', 'amount 99 USD/symbol'],
    // Two currencies: the nearer one counts.
    ['兑美元3亿欧元', '3亿欧元', 'amount 300000000 EUR/word'],
  ]);
});

describe('元 alone is of the default currency', () => {
  itReads([
    // Plain, with 整 behind it, behind 上看.
    ['5万元', '5万元', 'amount 50000 CNY/default'],
    ['二十元整', '二十元整', 'amount 20 CNY/default'],
    ['上看千億元', '千億元', 'amount 100000000000 CNY/default'],
  ]);
});

describe('日圓 behind a number is money, not a day', () => {
  itReads([
    // In figures.
    ['10日圓', '10日圓', 'amount 10 JPY/word'],
  ]);
});

function hasNoAmount(text: string): void {
  expect(findMentions(text).filter(({ kind }) => kind === 'amount')).toEqual([]);
}

describe('A currency before a magnitude alone, or behind 单位, is the head of a table', () => {
  it.each([
    '单位：人民币亿元',
    '（單位：新臺幣千元）',
    '单位：百万美元',
    '单位: 万元',
    '以人民币百万元列示',
  ])('%s', hasNoAmount);
});

describe('A currency before a length of time has nothing to do with it', () => {
  it.each([
    '加元6连跌',
    '日元三连阴',
    '美元12年来新高',
    '港币5年期',
    '人民币10年期国债',
    '欧元3个月拆息',
  ])('%s', hasNoAmount);

  it.each([
    ['美元12年来新高', '12年'],
    ['人民币10年期国债', '10年'],
  ])('leaves the currency out of the duration of %s', (text, raw) => {
    expect(findMentions(text)).toMatchObject([{ kind: 'duration', raw }]);
  });
});

describe('Words and names that hold 元, 毛, 角, 块 or 分 are no sums', () => {
  it.each([
    // Sayings.
    ...['九牛一毛', '一毛不拔', '三毛', '一元复始'],
    // Mathematics.
    ...['二元一次方程', '一元二次函数', '三元组', '二元性', '五角星'],
    // A day before a feast.
    ...['1日元旦', '15元宵'],
    // A house, pieces, marks in a test.
    ...['五角大楼', '三块牌子', '五分', '十分'],
  ])('%s', hasNoAmount);
});
