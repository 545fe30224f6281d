import { describe } from 'vitest';
import { itReads } from '../read-cases.js';

describe('In a list the later date goes on from the earlier', () => {
  itReads(
    [
      // Days of a month.
      [
        '2023年3月15日、16日和20日',
        '2023年3月15日',
        'date 2023-03-15 day = 2023-03-15',
        '16日',
        'date 2023-03-16 day = 2023-03-16',
        '20日',
        'date 2023-03-20 day = 2023-03-20',
      ],
      [
        '本月12日、15日',
        '本月12日',
        'date XXXX-XX-12 day = 2024-09-12',
        '15日',
        'date XXXX-XX-15 day = 2024-09-15',
      ],
      // Across a time of day.
      [
        '3月15日9时至17日18时',
        '3月15日9时至17日18时',
        'date-range XXXX-03-15/XXXX-03-17 day = 2024-03-15/2024-03-17 @ 09:00–18:00',
      ],
      // Months and quarters of a year.
      [
        '去年3月和5月',
        '去年3月',
        'date XXXX-03 month = 2023-03',
        '5月',
        'date XXXX-05 month = 2023-05',
      ],
      [
        '2023年第一季度和第三季度',
        '2023年第一季度',
        'date 2023-33 quarter = 2023-33',
        '第三季度',
        'date 2023-35 quarter = 2023-35',
      ],
      // Nothing tells the month of what comes earlier, or of a day that the month lacks.
      ['3月28日、2日', '3月28日', 'date XXXX-03-28 day = 2024-03-28', '2日', 'date XXXX-XX-02 day'],
      [
        '4月12日至31日',
        '4月12日',
        'date XXXX-04-12 day = 2024-04-12',
        '31日',
        'date XXXX-XX-31 day',
      ],
      [
        '2023年12月、1月',
        '2023年12月',
        'date 2023-12 month = 2023-12',
        '1月',
        'date XXXX-01 month = 2024-01',
      ],
      // Words between them part two dates, and a comma parts year and month.
      [
        '3月15日开幕，16日闭幕',
        '3月15日',
        'date XXXX-03-15 day = 2024-03-15',
        '16日',
        'date XXXX-XX-16 day = 2024-09-16',
      ],
    ],
    { reference: '2024-09-10' },
  );
  itReads(
    [
      // Days of a month.
      [
        '3月15日，16日',
        '3月15日',
        'date XXXX-03-15 day = 2024-03-15',
        '16日',
        'date XXXX-03-16 day = 2024-03-16',
      ],
      [
        '3月15日或16日',
        '3月15日',
        'date XXXX-03-15 day = 2024-03-15',
        '16日',
        'date XXXX-03-16 day = 2024-03-16',
      ],
      [
        '3月15号、16号和17号',
        '3月15号',
        'date XXXX-03-15 day = 2024-03-15',
        '16号',
        'date XXXX-03-16 day = 2024-03-16',
        '17号',
        'date XXXX-03-17 day = 2024-03-17',
      ],
      // Words between them part two dates, and a comma parts year and month.
      ['2023年，4月', '2023年', 'date 2023 year = 2023', '4月', 'date XXXX-04 month = 2024-04'],
      // So it does days with months of their own.
      [
        '2023年3月15日，4月16日',
        '2023年3月15日',
        'date 2023-03-15 day = 2023-03-15',
        '4月16日',
        'date XXXX-04-16 day = 2024-04-16',
      ],
      // 号 without a month numbers.
      ['3号、5号楼'],
    ],
    { reference: '2024-04-12' },
  );
});
