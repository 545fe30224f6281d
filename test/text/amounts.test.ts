import { describe, expect, it } from 'vitest';
import type { AmountOptions } from '../../src/text/amount-options.js';
import { findMentions } from '../../src/text/find-mentions.js';
import { parseAmount } from '../../src/text/parse-amount.js';
import { readings } from './notation.js';

/** Sums of money by currency, notation and sign. */
const CASES: [text: string, ...readings: string[]][] = [
  ['签约金额673.17亿元。', '673.17亿元', 'amount 67317000000 CNY/default'],
  ['總金額902. 21億元', '902. 21億元', 'amount 90221000000 CNY/default'],
  ['注册资本5000元', '5000元', 'amount 5000 CNY/default'],
  ['募资3亿5000万元', '3亿5000万元', 'amount 350000000 CNY/default'],
  ['投资一万零四百八十八亿元', '一万零四百八十八亿元', 'amount 1048800000000 CNY/default'],
  ['捐款伍亿陆仟万元整', '伍亿陆仟万元整', 'amount 560000000 CNY/default'],
  ['罰款壹佰貳拾叁元肆角伍分', '壹佰貳拾叁元肆角伍分', 'amount 123.45 CNY/default'],
  ['报价三千七百五十万元', '三千七百五十万元', 'amount 37500000 CNY/default'],
  ['售价12元5角', '12元5角', 'amount 12.5 CNY/default'],
  ['工资两万八千五百六十七元', '两万八千五百六十七元', 'amount 28567 CNY/default'],
  [
    '一千二百三十四万五千六百七十八元九角',
    '一千二百三十四万五千六百七十八元九角',
    'amount 12345678.9 CNY/default',
  ],
  ['六十四点零五元', '六十四点零五元', 'amount 64.05 CNY/default'],
  ['一點五萬美元', '一點五萬美元', 'amount 15000 USD/word'],
  ['共七点八千亿港元', '七点八千亿港元', 'amount 780000000000 HKD/word'],
  ['单价9.9元', '9.9元', 'amount 9.9 CNY/default'],
  ['花了三百五十块', '三百五十块', 'amount 350 CNY/default'],
  ['五块八毛', '五块八毛', 'amount 5.8 CNY/default'],
  ['三块五', '三块五', 'amount 3.5 CNY/default'],
  ['两块二毛五', '两块二毛五', 'amount 2.25 CNY/default'],
  ['一百块零五毛', '一百块零五毛', 'amount 100.5 CNY/default'],
  ['十块钱', '十块钱', 'amount 10 CNY/default'],
  ['5毛', '5毛', 'amount 0.5 CNY/default'],
  ['五毛钱', '五毛钱', 'amount 0.5 CNY/default'],
  ['5分钱', '5分钱', 'amount 0.05 CNY/default'],
  ['八毛五', '八毛五', 'amount 0.85 CNY/default'],
  ['約１２．５萬元', '約１２．５萬元', 'amount 125000 CNY/default about (,)'],
  ['１，２３４，５６７元', '１，２３４，５６７元', 'amount 1234567 CNY/default'],
  ['1,000,000.50美元', '1,000,000.50美元', 'amount 1000000.5 USD/word'],
  ['12 345 元', '12 345 元', 'amount 12345 CNY/default'],
  ['3 亿元', '3 亿元', 'amount 300000000 CNY/default'],
  ['投资 177.1 亿 元', '177.1 亿 元', 'amount 17710000000 CNY/default'],
  ['人民币3亿元', '人民币3亿元', 'amount 300000000 CNY/word'],
  ['人民幣三百萬元整', '人民幣三百萬元整', 'amount 3000000 CNY/word'],
  ['3亿元人民币', '3亿元人民币', 'amount 300000000 CNY/word'],
  ['50亿人民币', '50亿人民币', 'amount 5000000000 CNY/word'],
  ['500萬新臺幣', '500萬新臺幣', 'amount 5000000 TWD/word'],
  ['新台幣 177.1 億元', '新台幣 177.1 億元', 'amount 17710000000 TWD/word'],
  ['新臺幣5億元', '新臺幣5億元', 'amount 500000000 TWD/word'],
  ['3000万港元', '3000万港元', 'amount 30000000 HKD/word'],
  ['港幣約3億元', '港幣約3億元', 'amount 300000000 HKD/word about (,)'],
  ['港币500万', '港币500万', 'amount 5000000 HKD/word'],
  ['80万澳门元', '80万澳门元', 'amount 800000 MOP/word'],
  ['50萬澳門幣', '50萬澳門幣', 'amount 500000 MOP/word'],
  ['1000多万日元', '1000多万日元', 'amount 10000000 JPY/word and-some (10000000,20000000)'],
  ['3500亿日圆', '3500亿日圆', 'amount 350000000000 JPY/word'],
  ['5千万円', '5千万円', 'amount 50000000 JPY/word'],
  ['3万多美金', '3万多美金', 'amount 30000 USD/word and-some (30000,40000)'],
  ['20亿美元', '20亿美元', 'amount 2000000000 USD/word'],
  ['12亿欧元', '12亿欧元', 'amount 1200000000 EUR/word'],
  ['5億歐元', '5億歐元', 'amount 500000000 EUR/word'],
  ['300万英镑', '300万英镑', 'amount 3000000 GBP/word'],
  ['7000亿韩元', '7000亿韩元', 'amount 700000000000 KRW/word'],
  ['200億韓圓', '200億韓圓', 'amount 20000000000 KRW/word'],
  ['90亿卢布', '90亿卢布', 'amount 9000000000 RUB/word'],
  ['5000万瑞士法郎', '5000万瑞士法郎', 'amount 50000000 CHF/word'],
  ['300萬瑞郎', '300萬瑞郎', 'amount 3000000 CHF/word'],
  ['4亿澳元', '4亿澳元', 'amount 400000000 AUD/word'],
  ['5亿加拿大元', '5亿加拿大元', 'amount 500000000 CAD/word'],
  ['2.5亿新加坡元', '2.5亿新加坡元', 'amount 250000000 SGD/word'],
  ['100亿泰铢', '100亿泰铢', 'amount 10000000000 THB/word'],
  ['3万亿越南盾', '3万亿越南盾', 'amount 3000000000000 VND/word'],
  ['50亿印度卢比', '50亿印度卢比', 'amount 5000000000 INR/word'],
  ['500亿卢比', '500亿卢比', 'amount 50000000000 INR/word'],
  ['20亿比索', '20亿比索', 'amount 2000000000 -/-'],
  ['10亿瑞典克朗', '10亿瑞典克朗', 'amount 1000000000 SEK/word'],
  ['8亿林吉特', '8亿林吉特', 'amount 800000000 MYR/word'],
  ['20亿雷亚尔', '20亿雷亚尔', 'amount 2000000000 BRL/word'],
  ['3亿南非兰特', '3亿南非兰特', 'amount 300000000 ZAR/word'],
  ['400亿土耳其里拉', '400亿土耳其里拉', 'amount 40000000000 TRY/word'],
  ['30亿沙特里亚尔', '30亿沙特里亚尔', 'amount 3000000000 SAR/word'],
  ['12亿迪拉姆', '12亿迪拉姆', 'amount 1200000000 AED/word'],
  ['50美分', '50美分', 'amount 0.5 USD/word'],
  ['30便士', '30便士', 'amount 0.3 GBP/word'],
  ['¥3,000', '¥3,000', 'amount 3000 CNY/symbol'],
  ['￥500万', '￥500万', 'amount 5000000 CNY/symbol'],
  ['$1.5亿', '$1.5亿', 'amount 150000000 USD/symbol'],
  ['US$1.32 billion', 'US$1.32 billion', 'amount 1320000000 USD/symbol'],
  ['HK$3,000萬', 'HK$3,000萬', 'amount 30000000 HKD/symbol'],
  ['NT$5億', 'NT$5億', 'amount 500000000 TWD/symbol'],
  ['NT$3,000萬元', 'NT$3,000萬元', 'amount 30000000 TWD/symbol'],
  ['€20万', '€20万', 'amount 200000 EUR/symbol'],
  ['£1,200', '£1,200', 'amount 1200 GBP/symbol'],
  ['A$500 million', 'A$500 million', 'amount 500000000 AUD/symbol'],
  ['S$3m', 'S$3m', 'amount 3000000 SGD/symbol'],
  ['RMB 1.2bn', 'RMB 1.2bn', 'amount 1200000000 CNY/code'],
  ['RMB1,200', 'RMB1,200', 'amount 1200 CNY/code'],
  ['USD 500', 'USD 500', 'amount 500 USD/code'],
  ['CNY 3.5亿', 'CNY 3.5亿', 'amount 350000000 CNY/code'],
  ['5000 USD', '5000 USD', 'amount 5000 USD/code'],
  ['2亿USD', '2亿USD', 'amount 200000000 USD/code'],
  ['300 EUR', '300 EUR', 'amount 300 EUR/code'],
  ['61 billion yuan', '61 billion yuan', 'amount 61000000000 CNY/word'],
  ['5 million dollars', '5 million dollars', 'amount 5000000 USD/word'],
  ['20 million US dollars', '20 million US dollars', 'amount 20000000 USD/word'],
  ['HK$3.5B', 'HK$3.5B', 'amount 3500000000 HKD/symbol'],
  ['$5M', '$5M', 'amount 5000000 USD/symbol'],
  ['负3.2亿元', '负3.2亿元', 'amount -320000000 CNY/default'],
  ['-500元', '-500元', 'amount -500 CNY/default'],
  ['亏损-3.2亿元', '-3.2亿元', 'amount -320000000 CNY/default'],
  ['−20万元', '−20万元', 'amount -200000 CNY/default'],
  ['3000元（新台幣，下同）', '3000元', 'amount 3000 TWD/word'],
  ['500元(港币)', '500元', 'amount 500 HKD/word'],
  ['$300（港幣）', '$300', 'amount 300 HKD/word'],
  ['新臺幣（下同）8億元', '新臺幣（下同）8億元', 'amount 800000000 TWD/word'],
  ['人民币(大写)叁拾万元整', '人民币(大写)叁拾万元整', 'amount 300000 CNY/word'],
  ['港币（大写）陆万元', '港币（大写）陆万元', 'amount 60000 HKD/word'],
  ['五千块港币', '五千块港币', 'amount 5000 HKD/word'],
  ['三百多塊臺幣', '三百多塊臺幣', 'amount 300 TWD/word and-some (300,400)'],
  ['港幣$4,500', '港幣$4,500', 'amount 4500 HKD/word'],
  ['HKD $80', 'HKD $80', 'amount 80 HKD/code'],
  ['人民币￥20万', '人民币￥20万', 'amount 200000 CNY/word'],
  ['Rmb1.5bn', 'Rmb1.5bn', 'amount 1500000000 CNY/code'],
  ['₦500', '₦500', 'amount 500 NGN/symbol'],
  // A currency before the number wins over the classifier behind it.
  ['售价￥2999起', '￥2999起', 'amount 2999 CNY/symbol at-least [2999,)'],
  ['$79起，', '$79起', 'amount 79 USD/symbol at-least [79,)'],
  ['人民币2亿起', '人民币2亿起', 'amount 200000000 CNY/word at-least [200000000,)'],
  ['￥50张', '￥50', 'amount 50 CNY/symbol'],
  ['$99年费', '$99', 'amount 99 USD/symbol'],
  ['兑美元3亿欧元', '3亿欧元', 'amount 300000000 EUR/word'],
  // Ranges.
  ['$200-$300', '$200-$300', 'amount USD/symbol range [200,300]'],
  ['￥80-120', '￥80-120', 'amount CNY/symbol range [80,120]'],
  ['€5-10', '€5-10', 'amount EUR/symbol range [5,10]'],
  ['US$2.1-2.6 billion', 'US$2.1-2.6 billion', 'amount USD/symbol range [2100000000,2600000000]'],
  ['HK$30億至HK$50億', 'HK$30億至HK$50億', 'amount HKD/symbol range [3000000000,5000000000]'],
  ['2万元--6万元', '2万元--6万元', 'amount CNY/default range [20000,60000]'],
  ['四块二到四块六毛五', '四块二到四块六毛五', 'amount CNY/default range [4.2,4.65]'],
  [
    '3亿元至美元5亿',
    '3亿元',
    'amount 300000000 CNY/default',
    '美元5亿',
    'amount 500000000 USD/word',
  ],
  // Small change.
  ['人民币贰角', '人民币贰角', 'amount 0.2 CNY/word'],
  ['叁拾元零角零分', '叁拾元零角零分', 'amount 30 CNY/default'],
  ['零元零角贰分', '零元零角贰分', 'amount 0.02 CNY/default'],
  ['贰元叁角肆分伍厘', '贰元叁角肆分伍厘', 'amount 2.345 CNY/default'],
  ['7元05分', '7元05分', 'amount 7.05 CNY/default'],
  ['7元60分', '7元60分', 'amount 7.6 CNY/default'],
  ['700元00分', '700元00分', 'amount 700 CNY/default'],
  ['五块零六', '五块零六', 'amount 5.06 CNY/default'],
  ['两块半，', '两块半', 'amount 2.5 CNY/default'],
  ['2美元30美分', '2美元30美分', 'amount 2.3 USD/word'],
  ['四英镑又五便士', '四英镑又五便士', 'amount 4.05 GBP/word'],
  ['9戈比', '9戈比', 'amount 0.09 RUB/word'],
  ['8港元5角', '8港元5角', 'amount 8.5 HKD/word'],
  ['月薪20k元', '20k元', 'amount 20000 CNY/default'],
  ['10美元50欧分', '10美元', 'amount 10 USD/word', '50欧分', 'amount 0.5 EUR/word'],
];

/** Words and table heads that are no sums; a length of time keeps its number. */
const NO_AMOUNTS = [
  ...[
    '单位：人民币亿元',
    '（單位：新臺幣千元）',
    '单位：百万美元',
    '单位: 万元',
    '以人民币百万元列示',
  ],
  ...[
    '加元6连跌',
    '日元三连阴',
    '美元12年来新高',
    '港币5年期',
    '人民币10年期国债',
    '欧元3个月拆息',
  ],
  ...[
    '九牛一毛',
    '一毛不拔',
    '三毛',
    '一元复始',
    '二元一次方程',
    '一元二次函数',
    '三元组',
    '二元性',
  ],
  ...['1日元旦', '15元宵', '五角大楼', '五角星', '三块牌子', '五分', '十分'],
];

describe('no amounts', () => {
  it.each(NO_AMOUNTS)('%s', (text) => {
    expect(findMentions(text).filter(({ kind }) => kind === 'amount')).toEqual([]);
  });

  it.each([
    ['美元12年来新高', '12年'],
    ['人民币10年期国债', '10年'],
  ])('leaves the currency out of the duration of %s', (text, raw) => {
    expect(findMentions(text)).toMatchObject([{ kind: 'duration', raw }]);
  });
});

describe('what only a parser takes for money', () => {
  it.each([
    ['五分', '0.05'],
    ['5分', '0.05'],
    ['二十分', '0.2'],
    ['五角', '0.5'],
    ['三块', '3'],
    ['三块半', '3.5'],
    ['15k左右', '15000'],
    ['30w上下', '300000'],
    ['人民币百万元', '1000000'],
  ])('%s', (text, decimal) => {
    expect(parseAmount(text).decimal).toBe(decimal);
  });

  it.each([
    ['10~15k元', 10000, 15000],
    ['从8500到3万港元', 8500, 30000],
    ['七百三四十马来西亚令吉', 730, 740],
  ])('%s', (text, min, max) => {
    expect(parseAmount(text)).toMatchObject({ approximation: 'range', min, max });
  });
});

describe('options', () => {
  const bad = { defaultCurrency: 'yuan' };
  const worth = { zhao: '1e9' } as unknown as AmountOptions;
  it('are checked before anything is read', () => {
    for (const read of [parseAmount, findMentions]) {
      expect(() => read('', bad)).toThrow(/defaultCurrency must be an ISO 4217 code or null, got/);
      expect(() => read('', worth)).toThrow(/zhao must be '1e12' or '1e6', got 1e9/);
    }
  });
});

describe('amounts', () => {
  it.each(CASES)('reads %s', (text, ...expected) => {
    expect(readings(text)).toEqual(expected);
  });
});
