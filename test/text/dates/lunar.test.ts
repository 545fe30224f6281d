import { describe } from 'vitest';
import { itReads } from '../read-cases.js';

describe('Lunar dates are left alone', () => {
  itReads(
    [
      // 农历.
      ['农历八月十五'],
    ],
    { reference: '2024-09-10' },
  );
  itReads(
    [
      // 农历.
      ['农历2023年十月初一'],
      ['农历二〇二三年六月'],
      // Months and days that only the lunar calendar has.
      ['正月十五'],
      ['腊月二十三'],
      ['大年三十'],
      ['八月初一'],
      ['五月初五端午'],
      ['闰六月'],
      ['天禧元年十一月'],
      ['正月初三'],
      // The year remains.
      ['去年五月初五', '去年', 'date XXXX year = 2023'],
      // 初 begins another word.
      ['三月初一批游客', '三月', 'date XXXX-03 month = 2024-03'],
    ],
    { reference: '2024-04-12' },
  );
});
