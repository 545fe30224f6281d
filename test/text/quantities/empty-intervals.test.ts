import { describe, expect, it } from 'vitest';
import { findMentions } from '../../../src/text/find-mentions.js';
import type { NumericReading } from '../../../src/text/types.js';
import { readings } from '../notation.js';

/** Rule "no empty interval": nothing bends a zero to less than one value, and bounds come from inside `raw`. */
const CASES: [text: string, ...readings: string[]][] = [
  ['0亿元级', '0亿元', 'amount 0 CNY/default'],
  ['0万吨级', '0万吨', 'count 0 吨'],
  ['0亿元', '0亿元', 'amount 0 CNY/default'],
  ['百亿元级', '百亿元级', 'amount 10000000000 CNY/default order [10000000000,100000000000)'],
  // Words behind a number with decimals are no further digits of it.
  ['三点五万三四', '三点五万', 'number 35000'],
  ['三點五萬三四', '三點五萬', 'number 35000'],
  ['一点二万三四', '一点二万', 'number 12000'],
  ['3.5万三四', '3.5万', 'number 35000'],
  ['二点五亿七八', '二点五亿', 'number 250000000'],
  ['三万五六', '三万五六', 'number range [35000,36000]'],
];

const BOUNDED = [
  '亿亿四余',
  '一亿亿四余',
  '9007199254740993余家',
  '90071992547409931余家',
  '3亿亿亿亿5余元',
  '千点九万一二',
  '0多元',
  '00余家',
  '0.0万余元',
  '-0万余元',
  '0亿元级',
  '数0家',
  '-5万余元',
  '-150多元',
  '-5亿元级',
  '负5万余元',
  '-5到-3℃',
  '-3℃至-5℃',
  '百亿亿亿亿亿级',
  '三点五万三四',
  '-3到5℃之间',
  '零下5到3℃',
];

function holdsSomething({ min, max, minInclusive, maxInclusive }: NumericReading): boolean {
  return min === null || max === null || min < max || (min === max && minInclusive && maxInclusive);
}

describe('no empty interval', () => {
  it.each(CASES)('reads %s', (text, ...expected) => {
    expect(readings(text)).toEqual(expected);
  });

  it.each(BOUNDED)('every interval of %s holds something', (text) => {
    for (const mention of findMentions(text)) {
      if ('min' in mention) expect(holdsSomething(mention)).toBe(true);
    }
  });
});
