import { describe, expect, it } from 'vitest';
import { readings } from '../notation.js';

/** Rule "groups by spaces": 4 000 000 is one number before a code or unit, and alone where it is round. */
const CASES: [text: string, ...readings: string[]][] = [
  ['4 000 000 RMB', '4 000 000 RMB', 'amount 4000000 CNY/code'],
  ['4 000 000', '4 000 000', 'number 4000000'],
  ['４ ０００ ０００', '４ ０００ ０００', 'number 4000000'],
  ['4 000 000元', '4 000 000元', 'amount 4000000 CNY/default'],
  ['4 000 000 元', '4 000 000 元', 'amount 4000000 CNY/default'],
  ['1 000 USD', '1 000 USD', 'amount 1000 USD/code'],
  ['12 500 EUR', '12 500 EUR', 'amount 12500 EUR/code'],
  ['USD 4 000 000', 'USD 4 000 000', 'amount 4000000 USD/code'],
  ['4 000 kg', '4 000 kg', 'count 4000 kg'],
  ['12 345 人', '12 345 人', 'count 12345 人'],
  ['12 345.67', '12 345.67', 'number 12345.67'],
  ['1 250 000人', '1 250 000人', 'count 1250000 人'],
  ['4 000 000%', '4 000 000%', 'percent 4000000'],
  // A label and a figure.
  ['图3 120家', '120家', 'count 120 家'],
  ['见表2 300万元', '300万元', 'amount 3000000 CNY/default'],
  ['表12 345人', '345人', 'count 345 人'],
  ['附件1 200家', '200家', 'count 200 家'],
  ['图1 250 000元', '250 000元', 'amount 250000 CNY/default'],
  ['稿件3 120件', '3 120件', 'count 3120 件'],
  ['病例3 120例', '3 120例', 'count 3120 例'],
  ['关注3 120人', '3 120人', 'count 3120 人'],
  ['邮件1 200封', '1 200封', 'count 1200 封'],
  // Columns and codes: no part of them, and no whole.
  ['5 120 300'],
  ['12 345 678'],
  ['100 200 300'],
  ['800 810 888'],
  ['1 000 000 000 000 000 000'],
];

describe('groups by spaces', () => {
  it.each(CASES)('reads %s', (text, ...expected) => {
    expect(readings(text)).toEqual(expected);
  });
});
