import { describe } from 'vitest';
import { itReads } from '../read-cases.js';

describe('级 tells the order of magnitude behind a magnitude or a measure', () => {
  itReads([
    // Sums of money.
    [
      '萬億元級產業集群',
      '萬億元級',
      'amount 1000000000000 CNY/default order [1000000000000,10000000000000)',
    ],
    [
      '8個千億元級',
      '8個',
      'count 8 个',
      '千億元級',
      'amount 100000000000 CNY/default order [100000000000,1000000000000)',
    ],
    // Weights, powers and people.
    ['30万吨级码头', '30万吨级', 'count 300000 吨 order [300000,3000000)'],
    ['25吨级', '25吨级', 'count 25 吨 order [25,250)'],
    ['500吨级海警船', '500吨级', 'count 500 吨 order [500,5000)'],
    ['5万吨级码头', '5万吨级', 'count 50000 吨 order [50000,500000)'],
    ['百万千瓦级', '百万千瓦级', 'count 1000000 千瓦 order [1000000,10000000)'],
    ['千人级', '千人级', 'count 1000 人 order [1000,10000)'],
    // A magnitude alone.
    ['百亿级', '百亿级', 'number 10000000000 order [10000000000,100000000000)'],
  ]);
});

describe('级 is a grade behind a small number, and begins other words', () => {
  itReads([
    // Disability and wind.
    ['十级伤残'],
    ['十級大風'],
    // 级联 is a word.
    ['30个级联', '30个', 'count 30 个'],
  ]);
});
