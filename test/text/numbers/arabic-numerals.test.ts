import { describe } from 'vitest';
import { itReads } from '../read-cases.js';

describe('Figures hold one decimal point', () => {
  itReads([
    // Whole numbers and decimals.
    ['签约金额673.17亿元。', '673.17亿元', 'amount 67317000000 CNY/default'],
    ['注册资本5000元', '5000元', 'amount 5000 CNY/default'],
    ['单价9.9元', '9.9元', 'amount 9.9 CNY/default'],
    ['3.14', '3.14', 'number 3.14'],
    ['1000.00港币', '1000.00港币', 'amount 1000 HKD/word'],
    // Figures and point in full width.
    ['約１２．５萬元', '約１２．５萬元', 'amount 125000 CNY/default about (,)'],
    // The point in the small and the full form of print.
    [
      '上升24﹒3%至682﹒76億元',
      '24﹒3%',
      'percent 24.3',
      '682﹒76億元',
      'amount 68276000000 CNY/default',
    ],
    ['成本1﹒2億元', '1﹒2億元', 'amount 120000000 CNY/default'],
    // The point as the word 点.
    ['3点5亿元', '3点5亿元', 'amount 350000000 CNY/default'],
    ['十点五亿元', '十点五亿元', 'amount 1050000000 CNY/default'],
  ]);
});

describe('Where a run of digits, points and commas is no number, none of its parts is one', () => {
  itReads([
    // Groups of four, two points, no digit before the point.
    ['1,0000元'],
    ['１，００００元'],
    ['1.000.000元'],
    ['编号.5亿元'],
  ]);
});
