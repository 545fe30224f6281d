import { describe } from 'vitest';
import { itReads } from '../read-cases.js';

describe('Of two qualifiers the one that says more counts', () => {
  itReads([
    // 约 before 余 and 多.
    ['约4倍多', '约4倍多', 'multiple 4 and-some (4,5)'],
    ['約五十餘家', '約五十餘家', 'count 50 家 and-some (50,60)'],
    // Before and behind say the same.
    ['约3000元左右', '约3000元左右', 'amount 3000 CNY/default about (,)'],
    // 超过 outranks 余.
    ['超过50余家', '超过50余家', 'count 50 家 above (50,)'],
    // A range keeps its bounds whatever stands before it.
    ['约3亿至5亿元', '约3亿至5亿元', 'amount CNY/default range [300000000,500000000]'],
  ]);
});
