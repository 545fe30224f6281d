import { describe, expect, test } from 'vitest';
import { type AmountMention, formatAmount, parseAmount, toMoney } from '../../src/text/index.js';

const amountOf = (decimal: string, currency: string | null = 'CNY'): AmountMention => ({
  ...parseAmount('1元'),
  decimal,
  value: Number(decimal),
  currency,
});

const onBill = (decimal: string, locale = 'zh-CN', currency: string | null = 'CNY'): string =>
  formatAmount(amountOf(decimal, currency), { locale, numerals: 'financial' });

describe('an amount on a bill', () => {
  // The first five are the examples of the rules for filling in bills.
  test.each([
    ['1409.5', '壹仟肆佰零玖元伍角整', '壹仟肆佰零玖元伍角整'],
    ['6007.14', '陆仟零柒元壹角肆分', '陸仟零柒元壹角肆分'],
    ['1680.32', '壹仟陆佰捌拾元叁角贰分', '壹仟陸佰捌拾元參角貳分'],
    ['107000.53', '壹拾万柒仟元伍角叁分', '壹拾萬柒仟元伍角參分'],
    ['16409.02', '壹万陆仟肆佰零玖元零贰分', '壹萬陸仟肆佰零玖元零貳分'],
    ['325.04', '叁佰贰拾伍元零肆分', '參佰貳拾伍元零肆分'],
    ['0.05', '伍分', '伍分'],
    ['0.5', '伍角整', '伍角整'],
    ['0.53', '伍角叁分', '伍角參分'],
    ['0', '零元整', '零元整'],
    ['1', '壹元整', '壹元整'],
    ['10', '壹拾元整', '壹拾元整'],
    ['10.05', '壹拾元零伍分', '壹拾元零伍分'],
    ['100', '壹佰元整', '壹佰元整'],
    ['100.5', '壹佰元伍角整', '壹佰元伍角整'],
    ['20000', '贰万元整', '貳萬元整'],
    ['100005', '壹拾万零伍元整', '壹拾萬零伍元整'],
    ['67317000000', '陆佰柒拾叁亿壹仟柒佰万元整', '陸佰柒拾參億壹仟柒佰萬元整'],
    ['1200000000000', '壹万贰仟亿元整', '壹萬貳仟億元整'],
    ['-5.2', '负伍元贰角整', '負伍元貳角整'],
    ['-0.05', '负伍分', '負伍分'],
  ])('%s', (decimal, hans, hant) => {
    expect(onBill(decimal)).toBe(hans);
    expect(onBill(decimal, 'zh-Hant')).toBe(hant);
    expect(onBill(decimal, 'en')).toBe(hans);
  });

  test.each([
    ['TWD', 'zh-CN', '新台币壹佰元整'],
    ['TWD', 'zh-TW', '新台幣壹佰元整'],
    ['HKD', 'zh-CN', '港币壹佰元整'],
    ['HKD', 'zh-HK', '港幣壹佰元整'],
    ['MOP', 'zh-CN', '澳门币壹佰元整'],
    ['MOP', 'zh-MO', '澳門幣壹佰元整'],
    // Where 元 alone is other money, the 人民币 has its name too.
    ['CNY', 'zh-TW', '人民幣壹佰元整'],
    ['CNY', 'zh-HK', '人民幣壹佰元整'],
    ['CNY', 'zh-SG', '人民币壹佰元整'],
    ['CNY', 'zh-CN', '壹佰元整'],
  ])('%s in %s', (currency, locale, expected) => {
    expect(onBill('100', locale, currency)).toBe(expected);
  });

  test('the sign stands behind the name', () => {
    expect(onBill('-100', 'zh-TW', 'TWD')).toBe('新台幣負壹佰元整');
  });

  test('of a record is that of its mention', () => {
    const money = toMoney(parseAmount('1680.32元'));
    expect(formatAmount(money, { locale: 'zh', numerals: 'financial' })).toBe(onBill('1680.32'));
  });

  test.each([
    ['约100元', '约壹佰元整'],
    ['不超过100万元', '不超过壹佰万元整'],
    ['至少3.5元', '至少叁元伍角整'],
    ['超过2亿元', '超过贰亿元整'],
  ])('%s keeps its word', (text, expected) => {
    const amount = parseAmount(text);
    expect(formatAmount(amount, { locale: 'zh', numerals: 'financial' })).toBe(expected);
  });

  test.each([
    ['3亿至5亿元', /single amount.*bounds/],
    ['数百元', /single amount.*several/],
    ['十几元', /single amount.*bounds/],
    ['50余元', /single amount.*and-some/],
    ['亿元级', /single amount.*order/],
    ['5美元', /CNY, TWD, HKD, MOP.*USD/],
    ['5日元', /CNY, TWD, HKD, MOP.*JPY/],
    ['5法郎', /CNY, TWD, HKD, MOP.*null/],
    ['1.234元', /at most two decimals.*got 3/],
    ['0.005港元', /at most two decimals.*got 3/],
  ])('%s is none', (text, message) => {
    const amount = parseAmount(text);
    for (const locale of ['zh-CN', 'zh-TW', 'en']) {
      const write = () => formatAmount(amount, { locale, numerals: 'financial' });
      expect(write).toThrow(RangeError);
      expect(write).toThrow(message);
    }
  });

  test('the value of 余 and 级 can be shown alone', () => {
    const write = (text: string): string =>
      formatAmount(parseAmount(text), {
        locale: 'zh',
        numerals: 'financial',
        approximation: false,
      });
    expect(write('50余元')).toBe('伍拾元整');
    expect(write('亿元级')).toBe('壹亿元整');
  });

  test('a third has no amount on a bill, and an amount beyond 10^48 none', () => {
    const third = { ...amountOf('0'), decimal: null, value: 100 / 3 };
    const write = (amount: AmountMention) => () =>
      formatAmount(amount, { locale: 'zh', numerals: 'financial' });
    expect(write(third)).toThrow(/at most two decimals/);
    expect(write(amountOf('1'.repeat(50)))).toThrow(/up to 10\^48/);
  });
});

describe('an amount in everyday numerals', () => {
  test.each([
    ['673.17亿元', '六百七十三亿一千七百万元', '六百七十三億一千七百萬元'],
    ['2元', '两元', '兩元'],
    ['20元', '二十元', '二十元'],
    ['2.5美元', '二点五美元', '二點五美元'],
    ['-3亿元', '负三亿元', '負三億元'],
    ['约2万元', '约两万元', '約兩萬元'],
    ['50余亿元', '五十余亿元', '五十餘億元'],
    ['1.7亿余元', '一亿七千万余元', '一億七千萬餘元'],
    ['3元多', '三元多', '三元多'],
    ['-5万余元', '负五万余元', '負五萬餘元'],
    ['-数百元', '负数百元', '負數百元'],
    ['数百亿元', '数百亿元', '數百億元'],
    ['3亿至5亿元', '三亿至五亿元', '三億至五億元'],
    ['30万元级', '三十万元级', '三十萬元級'],
    ['亿元级', '亿元级', '億元級'],
  ])('%s', (text, hans, hant) => {
    const amount = parseAmount(text);
    const write = (locale: string) => formatAmount(amount, { locale, numerals: 'chinese' });
    expect(write('zh-CN')).toBe(hans);
    expect(write('zh-Hant')).toBe(hant);
    expect(write('en')).toBe(hans);
    expect(parseAmount(hans)).toMatchObject({
      decimal: amount.decimal,
      approximation: amount.approximation,
      min: amount.min,
      max: amount.max,
    });
  });

  test('2 that counts nothing stays 二', () => {
    expect(formatAmount(amountOf('2', null), { locale: 'zh', numerals: 'chinese' })).toBe('二');
  });
});
