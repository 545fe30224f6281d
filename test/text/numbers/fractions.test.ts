import { describe } from 'vitest';
import { itReads, itReadsAsWritten } from '../read-cases.js';

describe('分之 and the slash make fractions', () => {
  itReads([
    // Those that a decimal ends have both decimal and value.
    ['四分之三', '四分之三', 'number 0.75'],
    ['五分之三', '五分之三', 'number 0.6'],
    // Those that none ends have the nearest value.
    ['三分之二', '三分之二', 'number ≈0.6666666666666666'],
    ['二又三分之一', '二又三分之一', 'number ≈2.3333333333333335'],
    ['十二分之七', '十二分之七', 'number ≈0.5833333333333334'],
    // Only one hundredth, thousandth and ten-thousandth are shares.
    ['百分之二', '百分之二', 'percent 2'],
    ['千分之二', '千分之二', 'percent 0.2'],
    ['万分之一', '万分之一', 'percent 0.01'],
    ['两百分之一', '两百分之一', 'number 0.005'],
    ['五千分之二', '五千分之二', 'number 0.0004'],
    ['五万分之一', '五万分之一', 'number 0.00002'],
  ]);
  itReadsAsWritten([
    // A slash between figures of ordinary width.
    ['1/3', '1/3', 'number ≈0.3333333333333333'],
  ]);
});

describe('A fraction that no decimal ends is bounded by the number nearest to it', () => {
  itReads([
    // Every kind of bound.
    ['超过三分之二', '超过三分之二', 'number ≈0.6666666666666666 above (0.6666666666666666,)'],
    ['近三分之一的園區', '近三分之一', 'number ≈0.3333333333333333 nearly (,0.3333333333333333)'],
    ['不足三分之一', '不足三分之一', 'number ≈0.3333333333333333 below (,0.3333333333333333)'],
    [
      '三分之二以上的代表',
      '三分之二以上',
      'number ≈0.6666666666666666 at-least [0.6666666666666666,)',
    ],
    ['约七分之二', '约七分之二', 'number ≈0.2857142857142857 about (,)'],
  ]);
});

describe('三分一 and 四分三 are fractions, as in Hong Kong', () => {
  itReads([
    // With their qualifiers.
    ['約三分一受訪者', '約三分一', 'number ≈0.3333333333333333 about (,)'],
    ['逾四分三', '逾四分三', 'number 0.75 above (0.75,)'],
    // Minutes, and points in a match.
    ['得三分一次'],
    ['全场得十分三次', '三次', 'count 3 次'],
  ]);
});
