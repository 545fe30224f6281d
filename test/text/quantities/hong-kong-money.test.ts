import { describe, expect, it } from 'vitest';
import { parseAmount } from '../../../src/text/parse-amount.js';
import { describeMention, readings } from '../notation.js';

/** Rule "Cantonese money": 蚊 is 元, 毫 is 角, and 個 between Hong Kong dollars and 毫 is 元. */
const CASES: [text: string, ...readings: string[]][] = [
  ['九百元七毫', '九百元七毫', 'amount 900.7 CNY/default'],
  ['三元七毫', '三元七毫', 'amount 3.7 CNY/default'],
  ['3元7毫', '3元7毫', 'amount 3.7 CNY/default'],
  ['３元７毫', '３元７毫', 'amount 3.7 CNY/default'],
  ['港幣三元七毫', '港幣三元七毫', 'amount 3.7 HKD/word'],
  ['三港元七毫', '三港元七毫', 'amount 3.7 HKD/word'],
  ['三元七毫五', '三元七毫五', 'amount 3.75 CNY/default'],
  ['五蚊六毫', '五蚊六毫', 'amount 5.6 CNY/default'],
  ['收費20蚊', '20蚊', 'amount 20 CNY/default'],
  ['港幣五百蚊', '港幣五百蚊', 'amount 500 HKD/word'],
  ['港幣三個一毫四', '港幣三個一毫四', 'amount 3.14 HKD/word'],
  ['港币三个七毫', '港币三个七毫', 'amount 3.7 HKD/word'],
  ['港幣七毫', '港幣七毫', 'amount 0.7 HKD/word'],
  ['港幣五仙', '港幣五仙', 'amount 0.05 HKD/word'],
  ['歐羅一百元', '歐羅一百元', 'amount 100 EUR/word'],
  ['欧罗3亿元', '欧罗3亿元', 'amount 300000000 EUR/word'],
  ['一百歐羅', '一百歐羅', 'amount 100 EUR/word'],
  ['五億歐羅', '五億歐羅', 'amount 500000000 EUR/word'],
  // Measures, gnats and a continent.
  ['三元7毫升', '三元', 'amount 3 CNY/default', '7毫升', 'count 7 毫升'],
  ['七毫米', '七毫米', 'count 7 毫米'],
  ['5元3毫克', '5元', 'amount 5 CNY/default', '3毫克', 'count 3 毫克'],
  ['一只蚊子'],
  ['七毫'],
  ['歐羅巴'],
];

describe('Cantonese money', () => {
  it.each(CASES)('reads %s', (text, ...expected) => {
    expect(readings(text)).toEqual(expected);
  });

  it.each([
    ['五蚊六毫', 'amount 5.6 CNY/default'],
    ['九百元七毫', 'amount 900.7 CNY/default'],
    ['歐羅一百元', 'amount 100 EUR/word'],
  ])('parseAmount reads %s', (text, reading) => {
    expect(describeMention(parseAmount(text))).toBe(reading);
  });
});
