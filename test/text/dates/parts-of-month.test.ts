import { describe } from 'vitest';
import { itReads } from '../read-cases.js';

describe('上旬, 中旬 and 下旬 are ten days of a month', () => {
  itReads(
    [
      // With month and year.
      ['4月中旬', '4月中旬', 'date XXXX-04-11/XXXX-04-20 ten-day = 2024-04-11/2024-04-20'],
      [
        '2025年4月中旬',
        '2025年4月中旬',
        'date 2025-04-11/2025-04-20 ten-day = 2025-04-11/2025-04-20',
      ],
      ['2月下旬', '2月下旬', 'date XXXX-02-21/XXXX-02-29 ten-day = 2024-02-21/2024-02-29'],
      ['4月上旬', '4月上旬', 'date XXXX-04-01/XXXX-04-10 ten-day = 2024-04-01/2024-04-10'],
      ['二月中旬', '二月中旬', 'date XXXX-02-11/XXXX-02-20 ten-day = 2024-02-11/2024-02-20'],
    ],
    { reference: '2024-09-10' },
  );
  itReads(
    [
      // Two of them.
      ['5月上中旬', '5月上中旬', 'date XXXX-05-01/XXXX-05-20 ten-day = 2024-05-01/2024-05-20'],
      [
        '去年2月中下旬',
        '去年2月中下旬',
        'date XXXX-02-11/XXXX-02-29 ten-day = 2023-02-11/2023-02-28',
      ],
      // Halves of a month.
      ['5月上半月', '5月上半月', 'date XXXX-05-01/XXXX-05-15 ten-day = 2024-05-01/2024-05-15'],
      ['2月下半月', '2月下半月', 'date XXXX-02-16/XXXX-02-29 ten-day = 2024-02-16/2024-02-29'],
    ],
    { reference: '2024-04-12' },
  );
});

describe('初 and 底 of a month are read as the first and last ten days', () => {
  itReads(
    [
      // 底, 初, 末 and 尾.
      ['4月底', '4月底', 'date XXXX-04-21/XXXX-04-30 ten-day = 2024-04-21/2024-04-30'],
      ['4月初', '4月初', 'date XXXX-04-01/XXXX-04-10 ten-day = 2024-04-01/2024-04-10'],
      ['3月末', '3月末', 'date XXXX-03-21/XXXX-03-31 ten-day = 2024-03-21/2024-03-31'],
      ['截至今年6月底', '今年6月底', 'date XXXX-06-21/XXXX-06-30 ten-day = 2024-06-21/2024-06-30'],
      ['12月月底', '12月月底', 'date XXXX-12-21/XXXX-12-31 ten-day = 2024-12-21/2024-12-31'],
      ['六月尾', '六月尾', 'date XXXX-06-21/XXXX-06-30 ten-day = 2024-06-21/2024-06-30'],
      // 月底 and 月初 alone are of this month.
      ['月底', '月底', 'date XXXX-XX-21/XXXX-XX-31 ten-day = 2024-09-21/2024-09-30'],
    ],
    { reference: '2024-09-10' },
  );
  itReads(
    [
      // 月底 and 月初 alone are of this month.
      ['将于月底举行', '月底', 'date XXXX-XX-21/XXXX-XX-31 ten-day = 2024-04-21/2024-04-30'],
      ['月初签约', '月初', 'date XXXX-XX-01/XXXX-XX-10 ten-day = 2024-04-01/2024-04-10'],
      // 月 ends another word, and 初 begins one.
      ['两个月底', '两个月', 'duration 2 个月'],
      ['当月底'],
      ['明月初升'],
      ['岁月初心'],
    ],
    { reference: '2024-04-12' },
  );
});

describe('底, 初, 末 and 后 that begin another word are no part of the date', () => {
  itReads(
    [
      // Behind a month and a day.
      ['9月初值', '9月', 'date XXXX-09 month = 2024-09'],
      ['21日后半夜', '21日', 'date XXXX-XX-21 day = 2024-04-21'],
    ],
    { reference: '2024-04-12' },
  );
});
