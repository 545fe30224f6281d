import { describe, expect, it } from 'vitest';
import { parseAmount } from '../../../src/text/parse-amount.js';
import { parseNumber } from '../../../src/text/parse-number.js';
import { describeMention, readings } from '../notation.js';

/** Rule "below zero": what spans a stretch changes sides with the sign; what bounds one side does not. */
const CASES: [text: string, ...readings: string[]][] = [
  ['-5万余元', '-5万余元', 'amount -50000 CNY/default and-some (-60000,-50000)'],
  ['−5萬餘元', '−5萬餘元', 'amount -50000 CNY/default and-some (-60000,-50000)'],
  ['负5万余元', '负5万余元', 'amount -50000 CNY/default and-some (-60000,-50000)'],
  ['-150多元', '-150多元', 'amount -150 CNY/default and-some (-160,-150)'],
  [
    '負三十多億元',
    '負三十多億元',
    'amount -3000000000 CNY/default and-some (-4000000000,-3000000000)',
  ],
  ['-5亿元级', '-5亿元级', 'amount -500000000 CNY/default order (-5000000000,-500000000]'],
  ['负数百元', '负数百元', 'amount CNY/default several (-1000,-200]'],
  ['零下二十几度', '零下二十几度', 'count 度 several (-30,-21]'],
  ['零下七八度', '零下七八度', 'count 度 range [-8,-7]'],
  ['-10℃~-5℃', '-10℃~-5℃', 'count ℃ range [-10,-5]'],
  ['零下10℃至5℃', '零下10℃至5℃', 'count ℃ range [-10,5]'],
  ['超过-5%', '超过-5%', 'percent -5 above (-5,)'],
  ['不低于-3%', '不低于-3%', 'percent -3 at-least [-3,)'],
  ['低于-3℃', '低于-3℃', 'count -3 ℃ below (,-3)'],
  ['约-3.2亿元', '约-3.2亿元', 'amount -320000000 CNY/default about (,)'],
  ['-5万元', '-5万元', 'amount -50000 CNY/default'],
];

describe('below zero', () => {
  it.each(CASES)('reads %s', (text, ...expected) => {
    expect(readings(text)).toEqual(expected);
  });

  it('holds for whole strings', () => {
    expect(describeMention(parseAmount('-5万余元'))).toBe(
      'amount -50000 CNY/default and-some (-60000,-50000)',
    );
    expect(describeMention(parseNumber('-150多'))).toBe('number -150 and-some (-160,-150)');
  });
});
