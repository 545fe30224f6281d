import { describe, expect, it } from 'vitest';
import { readings } from '../notation.js';

/** Rule "k and w": letters for 千 and 万 count in a range, and before what only can be counted. */
const CASES: [text: string, ...readings: string[]][] = [
  ['月薪10k-15k', '10k-15k', 'number range [10000,15000]'],
  ['10k~15k', '10k~15k', 'number range [10000,15000]'],
  ['１０ｋ－１５ｋ', '１０ｋ－１５ｋ', 'number range [10000,15000]'],
  ['5k-20k', '5k-20k', 'number range [5000,20000]'],
  ['10K-15K', '10K-15K', 'number range [10000,15000]'],
  ['3w-5w', '3w-5w', 'number range [30000,50000]'],
  ['10k-15k元', '10k-15k元', 'amount CNY/default range [10000,15000]'],
  ['卖出300w张', '300w张', 'count 3000000 张'],
  ['賣出300w張', '300w張', 'count 3000000 张'],
  ['关注300w人', '300w人', 'count 3000000 人'],
  ['播放500w次', '500w次', 'count 5000000 次'],
  ['5k人', '5k人', 'count 5000 人'],
  ['20k元', '20k元', 'amount 20000 CNY/default'],
  // Screens, lamps and runs.
  ['4K-8K超高清'],
  ['4K电视'],
  ['8K分辨率'],
  ['10k跑'],
  ['60W灯泡', '60W', 'count 60 W'],
  ['100W快充', '100W', 'count 100 W'],
  ['5K'],
  // Behind numerals in words they are letters.
  ['十K元'],
  ['百K元'],
  ['三十k张', '三十', 'number 30'],
];

describe('k and w', () => {
  it.each(CASES)('reads %s', (text, ...expected) => {
    expect(readings(text)).toEqual(expected);
  });
});
