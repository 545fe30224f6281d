import { describe } from 'vitest';
import { itReads } from '../read-cases.js';

describe('Two years without 年 are a range of years', () => {
  itReads(
    [
      // In brackets, behind a colon, at the end of a clause.
      ['（2020—2024）', '2020—2024', 'date-range 2020/2024 year = 2020/2024'],
      ['《规划》（2021-2035），', '2021-2035', 'date-range 2021/2035 year = 2021/2035'],
      ['任期2016-2018，', '2016-2018', 'date-range 2016/2018 year = 2016/2018'],
      ['起止时间：2020~2024', '2020~2024', 'date-range 2020/2024 year = 2020/2024'],
      // Prices, measures, norms and codes.
      ['价格2000-2050元', '2000-2050元', 'amount CNY/default range [2000,2050]'],
      ['2000—2050米', '2000—2050米', 'count 米 range [2000,2050]'],
      ['GB 2001-2015'],
      ['2010-2012-2014'],
      // A season, a school year, a fiscal year.
      ['2024-2025赛季', '2024-2025赛季', 'date-range 2024/2025 year = 2024/2025'],
      ['2023-24年度', '2023-24年度', 'date-range 2023/2024 year = 2023/2024'],
      ['2023/24学年', '2023/24学年', 'date-range 2023/2024 year = 2023/2024'],
      ['2005-06赛季', '2005-06赛季', 'date-range 2005/2006 year = 2005/2006'],
      ['23-24年度', '23-24年度', 'date-range XX23/XX24 year = 2023/2024'],
    ],
    { reference: '2024-09-10' },
  );
  itReads(
    [
      // A season, a school year, a fiscal year.
      ['2023-24财政年度', '2023-24财政年度', 'date-range 2023/2024 year = 2023/2024'],
      ['2025/2026课税年度', '2025/2026课税年度', 'date-range 2025/2026 year = 2025/2026'],
    ],
    { reference: '2024-04-12' },
  );
});

describe('至今 leaves the end open', () => {
  itReads(
    [
      // Behind a year, with 起 between.
      ['2020年至今', '2020年至今', 'date-range 2020/.. year = 2020/..'],
    ],
    { reference: '2024-09-10' },
  );
  itReads(
    [
      // Behind a year, with 起 between.
      ['2015年起至今', '2015年起至今', 'date-range 2015/.. year = 2015/..'],
    ],
    { reference: '2024-04-12' },
  );
});

describe('The ends may be told with unlike precision where both name their year in full', () => {
  itReads(
    [
      // The coarser end tells the precision.
      ['1898年-1943年8月', '1898年-1943年8月', 'date-range 1898/1943-08 year = 1898/1943-08'],
      [
        '1892—1944年5月21日',
        '1892—1944年5月21日',
        'date-range 1892/1944-05-21 year = 1892/1944-05-21',
      ],
      [
        '1991年至2016年11月底',
        '1991年至2016年11月底',
        'date-range 1991/2016-11-30 year = 1991/2016-11-30',
      ],
      ['2019年5月到2021年', '2019年5月到2021年', 'date-range 2019-05/2021 year = 2019-05/2021'],
      [
        '2003年下半年至2022年11月',
        '2003年下半年至2022年11月',
        'date-range 2003-41/2022-11 half-year = 2003-41/2022-11',
      ],
      [
        '2022年11月至2023年上半年',
        '2022年11月至2023年上半年',
        'date-range 2022-11/2023-40 half-year = 2022-11/2023-40',
      ],
      [
        '民国三十一年到1945年8月',
        '民国三十一年到1945年8月',
        'date-range 1942/1945-08 year = 1942/1945-08',
      ],
      // They do not: two dates.
      [
        '2023年5月至2023年',
        '2023年5月',
        'date 2023-05 month = 2023-05',
        '2023年',
        'date 2023 year = 2023',
      ],
      [
        '2022和2023年5月',
        '2022',
        'date 2022 year = 2022',
        '2023年5月',
        'date 2023-05 month = 2023-05',
      ],
    ],
    { reference: '2024-04-12' },
  );
});
