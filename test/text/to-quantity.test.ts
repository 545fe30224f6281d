import { describe, expect, it } from 'vitest';
import { parseAmount } from '../../src/text/parse-amount.js';
import { parseNumber } from '../../src/text/parse-number.js';
import { toMoney, toQuantity } from '../../src/text/to-quantity.js';

describe('toQuantity', () => {
  it('states a value in base units', () => {
    expect(toQuantity(parseNumber('8.3億人次'))).toEqual({
      value: 830000000,
      unit: '人次',
      approximation: 'exact',
      min: 830000000,
      max: 830000000,
      minInclusive: true,
      maxInclusive: true,
    });
  });

  it('leaves out a bound that is open, with its flag', () => {
    expect(toQuantity(parseNumber('超过40%'))).toEqual({
      value: 40,
      unit: 'percent',
      approximation: 'above',
      min: 40,
      minInclusive: false,
    });
    expect(toQuantity(parseNumber('约三天'))).toEqual({
      value: 3,
      unit: '天',
      approximation: 'about',
    });
  });

  it.each([
    ['翻两番', 'times'],
    ['4倍', 'times'],
    ['三成', 'percent'],
    ['第27届', '届'],
    ['二〇〇八', ''],
    ['三個月', '个月'],
  ])('names the unit of %s', (text, unit) => {
    expect(toQuantity(parseNumber(text)).unit).toBe(unit);
  });

  it.each([
    ['5元', '元'],
    ['5美金', '美元'],
    ['5港幣', '港元'],
    ['€5', '欧元'],
    ['新臺幣5元', '新台币'],
  ])('names the currency of %s in simplified words', (text, unit) => {
    expect(toQuantity(parseAmount(text)).unit).toBe(unit);
  });
});

describe('toMoney', () => {
  it('adds the currency', () => {
    expect(toMoney(parseAmount('3亿至5亿元'))).toEqual({
      value: null,
      unit: '元',
      approximation: 'range',
      min: 300000000,
      max: 500000000,
      minInclusive: true,
      maxInclusive: true,
      currency: 'CNY',
    });
  });

  it('refuses an amount without one', () => {
    const amount = parseAmount('3亿元', { defaultCurrency: null });
    expect(() => toMoney(amount)).toThrow('without a currency');
  });
});
