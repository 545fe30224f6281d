import { describe } from 'vitest';
import { itReads } from '../read-cases.js';

describe('A number in brackets within a word makes one date of both', () => {
  itReads(
    [
      // A day.
      ['昨（9）日', '昨（9）日', 'date XXXX-XX-09 day = 2024-04-09'],
      ['今(9)天', '今(9)天', 'date XXXX-XX-09 day = 2024-04-09'],
      ['明（9）日', '明（9）日', 'date XXXX-XX-09 day = 2024-04-09'],
      ['昨（9）晚', '昨（9）晚', 'date XXXX-XX-09 day = 2024-04-09'],
      ['本（9）日', '本（9）日', 'date XXXX-XX-09 day = 2024-04-09'],
      ['昨（九）日', '昨（九）日', 'date XXXX-XX-09 day = 2024-04-09'],
      ['今(九)天', '今(九)天', 'date XXXX-XX-09 day = 2024-04-09'],
      ['明（九）日', '明（九）日', 'date XXXX-XX-09 day = 2024-04-09'],
      ['昨（九）晚', '昨（九）晚', 'date XXXX-XX-09 day = 2024-04-09'],
      ['本（九）日', '本（九）日', 'date XXXX-XX-09 day = 2024-04-09'],
      ['昨（09）日', '昨（09）日', 'date XXXX-XX-09 day = 2024-04-09'],
      ['今(09)天', '今(09)天', 'date XXXX-XX-09 day = 2024-04-09'],
      ['明（09）日', '明（09）日', 'date XXXX-XX-09 day = 2024-04-09'],
      ['昨（09）晚', '昨（09）晚', 'date XXXX-XX-09 day = 2024-04-09'],
      ['本（09）日', '本（09）日', 'date XXXX-XX-09 day = 2024-04-09'],
      ['昨（31）日', '昨（31）日', 'date XXXX-XX-31 day = 2024-03-31'],
      ['今（廿九）日', '今（廿九）日', 'date XXXX-XX-29 day = 2024-03-29'],
      // A range of days.
      [
        '今（9）日至12日',
        '今（9）日至12日',
        'date-range XXXX-XX-09/XXXX-XX-12 day = 2024-04-09/2024-04-12',
      ],
      // A month.
      ['本（12）月20日', '本（12）月20日', 'date XXXX-12-20 day = 2024-12-20'],
      ['上（三）月', '上（三）月', 'date XXXX-03 month = 2024-03'],
      ['本（3）月底', '本（3）月底', 'date XXXX-03-21/XXXX-03-31 ten-day = 2024-03-21/2024-03-31'],
      // A year.
      ['去（112）年12月', '去（112）年12月', 'date 2023-12 month = 2023-12'],
      ['去（2023）年12月', '去（2023）年12月', 'date 2023-12 month = 2023-12'],
      ['去（一一二）年12月', '去（一一二）年12月', 'date 2023-12 month = 2023-12'],
      ['去（二〇二三）年12月', '去（二〇二三）年12月', 'date 2023-12 month = 2023-12'],
      ['明(115)年3月1日', '明(115)年3月1日', 'date 2026-03-01 day = 2026-03-01'],
      ['前（111）年底', '前（111）年底', 'date 2022-12~ month = 2022-12~'],
      ['本（112）学年度', '本（112）学年度', 'date 2023 year = 2023'],
    ],
    { reference: '2024-04-12' },
  );
});

describe('A number in brackets that the word cannot mean makes none', () => {
  itReads(
    [
      // No unit behind it, and other units.
      ['今(13)'],
      ['前（3）年'],
      ['前（7）天'],
      ['本（3）项'],
      // 下, a 32nd day and a 13th month.
      ['下（3）日'],
      ['今（32）日'],
      ['本（13）月'],
    ],
    { reference: '2024-04-12' },
  );
});
