import { describe } from 'vitest';
import { itReads } from '../read-cases.js';

describe('What recurs is left alone', () => {
  itReads(
    [
      // Days of a month, months of a year.
      ['每月15日'],
      ['每年5月'],
      ['每年 5 月 1 日'],
      ['每年3月至5月'],
      ['每月1日、15日'],
      ['每年3、4月'],
      ['每逢3月5日'],
      ['每年年底'],
    ],
    { reference: '2024-09-10' },
  );
  itReads(
    [
      // Weekdays.
      ['每周六、周日开放'],
      ['每周二至周日'],
      ['每周一至周五'],
      ['每个星期六和星期日'],
      ['逢周三开讲'],
      ['一个周六'],
      // A day on which a house is closed.
      ['周一闭馆'],
      ['（星期二休馆）'],
      // The ends of months.
      ['每月底'],
      ['每逢月底'],
      // A weekday by its rank does not recur: it is one day of the year.
      ['5月的第二个星期日', '5月的第二个星期日', 'date XXXX-05 day = 2024-05-12'],
    ],
    { reference: '2024-04-12' },
  );
});

describe('A weekday that does not recur is of this week', () => {
  itReads(
    [
      // The market is closed.
      ['周一休市', '周一', 'date XXXX-XX-XX day = 2024-04-08'],
      // A range.
      ['星期一至五', '星期一至五', 'date-range XXXX-XX-XX/XXXX-XX-XX day = 2024-04-08/2024-04-12'],
      [
        '周二到三月',
        '周二',
        'date XXXX-XX-XX day = 2024-04-09',
        '三月',
        'date XXXX-03 month = 2024-03',
      ],
    ],
    { reference: '2024-04-12' },
  );
});
