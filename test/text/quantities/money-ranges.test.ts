import { describe } from 'vitest';
import { itReads } from '../read-cases.js';

describe('A range of money shares its currency', () => {
  itReads([
    // A sign before the first number, or before both.
    ['$200-$300', '$200-$300', 'amount USD/symbol range [200,300]'],
    ['￥80-120', '￥80-120', 'amount CNY/symbol range [80,120]'],
    ['€5-10', '€5-10', 'amount EUR/symbol range [5,10]'],
    ['US$2.1-2.6 billion', 'US$2.1-2.6 billion', 'amount USD/symbol range [2100000000,2600000000]'],
    ['HK$30億至HK$50億', 'HK$30億至HK$50億', 'amount HKD/symbol range [3000000000,5000000000]'],
    ['US$3亿至US$5亿', 'US$3亿至US$5亿', 'amount USD/symbol range [300000000,500000000]'],
    // A word behind the second number.
    ['2万元--6万元', '2万元--6万元', 'amount CNY/default range [20000,60000]'],
    ['5億-6億元', '5億-6億元', 'amount CNY/default range [500000000,600000000]'],
    ['500萬至1000萬元新台幣', '500萬至1000萬元新台幣', 'amount TWD/word range [5000000,10000000]'],
    ['8~10万元', '8~10万元', 'amount CNY/default range [80000,100000]'],
    ['20至30亿日元', '20至30亿日元', 'amount JPY/word range [2000000000,3000000000]'],
    // Numbers in a row.
    ['两三千块钱', '两三千块钱', 'amount CNY/default range [2000,3000]'],
    ['十五六万元', '十五六万元', 'amount CNY/default range [150000,160000]'],
    // Small change at both ends.
    ['四块二到四块六毛五', '四块二到四块六毛五', 'amount CNY/default range [4.2,4.65]'],
    // Two currencies are two sums.
    [
      '3亿元至美元5亿',
      '3亿元',
      'amount 300000000 CNY/default',
      '美元5亿',
      'amount 500000000 USD/word',
    ],
  ]);
});
