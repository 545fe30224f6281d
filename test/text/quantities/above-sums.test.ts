import { describe, expect, it } from 'vitest';
import { readings } from '../notation.js';

/** Rule "过 before sums": behind a noun it exceeds a sum or a share; behind a verb it only was done. */
const CASES: [text: string, ...readings: string[]][] = [
  ['年产值过10亿元', '过10亿元', 'amount 1000000000 CNY/default above (1000000000,)'],
  ['年產值過10億元', '過10億元', 'amount 1000000000 CNY/default above (1000000000,)'],
  ['产值占比过20%', '过20%', 'percent 20 above (20,)'],
  ['產值佔比過２０％', '過２０％', 'percent 20 above (20,)'],
  ['票房过3.5亿元', '过3.5亿元', 'amount 350000000 CNY/default above (350000000,)'],
  ['销售额过5000万美元', '过5000万美元', 'amount 50000000 USD/word above (50000000,)'],
  ['营业收入过3亿元', '过3亿元', 'amount 300000000 CNY/default above (300000000,)'],
  ['GDP过500亿元', '过500亿元', 'amount 50000000000 CNY/default above (50000000000,)'],
  ['其中，过10亿元的项目', '过10亿元', 'amount 1000000000 CNY/default above (1000000000,)'],
  ['涨幅过10%', '过10%', 'percent 10 above (10,)'],
  ['市值过千亿元', '过千亿元', 'amount 100000000000 CNY/default above (100000000000,)'],
  ['人口过百万', '过百万', 'number 1000000 above (1000000,)'],
  // It was only done.
  ['举办过3万场', '3万场', 'count 30000 场'],
  ['舉辦過3萬場', '3萬場', 'count 30000 场'],
  ['捐过10亿元', '10亿元', 'amount 1000000000 CNY/default'],
  ['获得过5000元', '5000元', 'amount 5000 CNY/default'],
  ['曾投入过3亿元', '3亿元', 'amount 300000000 CNY/default'],
  ['通过20%', '20%', 'percent 20'],
  ['去过5个城市', '5个', 'count 5 个'],
  ['产量过5个', '5个', 'count 5 个'],
];

describe('过 before sums', () => {
  it.each(CASES)('reads %s', (text, ...expected) => {
    expect(readings(text)).toEqual(expected);
  });
});
