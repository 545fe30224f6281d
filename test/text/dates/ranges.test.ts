import { describe } from 'vitest';
import { itReads } from '../read-cases.js';

describe('The end of a range takes from its beginning what it leaves out', () => {
  itReads(
    [
      // Days.
      [
        '9月19日至21日',
        '9月19日至21日',
        'date-range XXXX-09-19/XXXX-09-21 day = 2024-09-19/2024-09-21',
      ],
      [
        '9月19日-21日',
        '9月19日-21日',
        'date-range XXXX-09-19/XXXX-09-21 day = 2024-09-19/2024-09-21',
      ],
      [
        '9月19日至10月8日',
        '9月19日至10月8日',
        'date-range XXXX-09-19/XXXX-10-08 day = 2024-09-19/2024-10-08',
      ],
      ['9月19-21日', '9月19-21日', 'date-range XXXX-09-19/XXXX-09-21 day = 2024-09-19/2024-09-21'],
      ['19日至21日', '19日至21日', 'date-range XXXX-XX-19/XXXX-XX-21 day = 2024-09-19/2024-09-21'],
      [
        '2024年12月30日至1月2日',
        '2024年12月30日至1月2日',
        'date-range 2024-12-30/2025-01-02 day = 2024-12-30/2025-01-02',
      ],
      // Days told in full.
      [
        '2024年12月30日至2025年1月2日',
        '2024年12月30日至2025年1月2日',
        'date-range 2024-12-30/2025-01-02 day = 2024-12-30/2025-01-02',
      ],
      [
        '2016年12月31号到2017年1月1号',
        '2016年12月31号到2017年1月1号',
        'date-range 2016-12-31/2017-01-01 day = 2016-12-31/2017-01-01',
      ],
      [
        '8月19号到20号',
        '8月19号到20号',
        'date-range XXXX-08-19/XXXX-08-20 day = 2024-08-19/2024-08-20',
      ],
      // Months.
      ['2024年4月至6月', '2024年4月至6月', 'date-range 2024-04/2024-06 month = 2024-04/2024-06'],
      ['1-8月份', '1-8月份', 'date-range XXXX-01/XXXX-08 month = 2024-01/2024-08'],
      ['1至6月', '1至6月', 'date-range XXXX-01/XXXX-06 month = 2024-01/2024-06'],
      ['1月至6月', '1月至6月', 'date-range XXXX-01/XXXX-06 month = 2024-01/2024-06'],
      ['2024年1—3月', '2024年1—3月', 'date-range 2024-01/2024-03 month = 2024-01/2024-03'],
      ['从三月到五月', '三月到五月', 'date-range XXXX-03/XXXX-05 month = 2024-03/2024-05'],
      // Parts of months.
      [
        '5月下旬至6月上旬',
        '5月下旬至6月上旬',
        'date-range XXXX-05-21/XXXX-06-10 ten-day = 2024-05-21/2024-06-10',
      ],
      // Days without 日.
      [
        '二月十五至三月二十',
        '二月十五至三月二十',
        'date-range XXXX-02-15/XXXX-03-20 day = 2024-02-15/2024-03-20',
      ],
      // Years.
      ['2024—2027年', '2024—2027年', 'date-range 2024/2027 year = 2024/2027'],
      ['2024-2027年', '2024-2027年', 'date-range 2024/2027 year = 2024/2027'],
      ['2024年至2027年', '2024年至2027年', 'date-range 2024/2027 year = 2024/2027'],
      // The century.
      ['2023～24年', '2023～24年', 'date-range 2023/2024 year = 2023/2024'],
      ['1985到89年', '1985到89年', 'date-range 1985/1989 year = 1985/1989'],
      [
        '2023年5月到24年3月',
        '2023年5月到24年3月',
        'date-range 2023-05/2024-03 month = 2023-05/2024-03',
      ],
    ],
    { reference: '2024-09-10' },
  );
  itReads(
    [
      // Days without 日.
      [
        '1月3至2月10',
        '1月3至2月10',
        'date-range XXXX-01-03/XXXX-02-10 day = 2024-01-03/2024-02-10',
      ],
      [
        '2022年12月24—2023年1月3日',
        '2022年12月24—2023年1月3日',
        'date-range 2022-12-24/2023-01-03 day = 2022-12-24/2023-01-03',
      ],
    ],
    { reference: '2024-04-12' },
  );
});

describe('A dash of any form joins the ends', () => {
  itReads(
    [
      // The mark of long vowels.
      ['3ー5月', '3ー5月', 'date-range XXXX-03/XXXX-05 month = 2024-03/2024-05'],
      [
        '2024年4月12日ー14日',
        '2024年4月12日ー14日',
        'date-range 2024-04-12/2024-04-14 day = 2024-04-12/2024-04-14',
      ],
    ],
    { reference: '2024-09-10' },
  );
});

describe('Behind a beginning that names its month the end is no length of time', () => {
  itReads(
    [
      // 内, 以来, 后 and the like.
      [
        '4月12日至14日内',
        '4月12日至14日',
        'date-range XXXX-04-12/XXXX-04-14 day = 2024-04-12/2024-04-14',
      ],
      [
        '4月12日至14日以来',
        '4月12日至14日',
        'date-range XXXX-04-12/XXXX-04-14 day = 2024-04-12/2024-04-14',
      ],
      [
        '4月12日至14日后',
        '4月12日至14日',
        'date-range XXXX-04-12/XXXX-04-14 day = 2024-04-12/2024-04-14',
      ],
      [
        '4月12日至14日之前',
        '4月12日至14日',
        'date-range XXXX-04-12/XXXX-04-14 day = 2024-04-12/2024-04-14',
      ],
      [
        '4月12日至14日期间',
        '4月12日至14日',
        'date-range XXXX-04-12/XXXX-04-14 day = 2024-04-12/2024-04-14',
      ],
      [
        '4月12日至14日间',
        '4月12日至14日',
        'date-range XXXX-04-12/XXXX-04-14 day = 2024-04-12/2024-04-14',
      ],
      [
        '4月12日至14日本报讯',
        '4月12日至14日',
        'date-range XXXX-04-12/XXXX-04-14 day = 2024-04-12/2024-04-14',
      ],
      // Without a month it is.
      ['3日至5日内', '3日至5日', 'duration 日 range [3,5]'],
      ['3至5日内', '3至5日', 'duration 日 range [3,5]'],
    ],
    { reference: '2024-09-10' },
  );
});

describe('A clock before a hyphen does not take the date behind it', () => {
  itReads(
    [
      // With a day or a month behind the clock.
      [
        '4月12日9:00-4月14日18:00',
        '4月12日9:00-4月14日18:00',
        'date-range XXXX-04-12/XXXX-04-14 day = 2024-04-12/2024-04-14 @ 09:00–18:00',
      ],
      [
        '4月12日 09:00-14日 18:00',
        '4月12日 09:00-14日 18:00',
        'date-range XXXX-04-12/XXXX-04-14 day = 2024-04-12/2024-04-14 @ 09:00–18:00',
      ],
      ['0:00-2023年5月', '2023年5月', 'date 2023-05 month = 2023-05'],
      // Two clocks.
      ['9:00-17:30'],
    ],
    { reference: '2024-04-12' },
  );
});
