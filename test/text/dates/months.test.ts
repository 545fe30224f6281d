import { describe } from 'vitest';
import { itReads } from '../read-cases.js';

describe('A month stands behind its year or alone', () => {
  itReads(
    [
      // With its year.
      ['2024年4月', '2024年4月', 'date 2024-04 month = 2024-04'],
      ['08年5月', '08年5月', 'date XX08-05 month = 2008-05'],
      // Alone.
      ['12月', '12月', 'date XXXX-12 month = 2024-12'],
      ['十月', '十月', 'date XXXX-10 month = 2024-10'],
    ],
    { reference: '2024-09-10' },
  );
  itReads([
    // Beside words that only seem to hold 以上, 判, 处 or 初.
    ['3月以上涨2%收官', '3月', 'date XXXX-03 month', '2%', 'percent 2'],
    ['八月初四川', '八月', 'date XXXX-08 month'],
  ]);
  itReads(
    [
      // Beside words that only seem to hold 以上, 判, 处 or 初.
      ['谈判6月重启', '6月', 'date XXXX-06 month = 2024-06'],
      ['检察处6月公布', '6月', 'date XXXX-06 month = 2024-06'],
      ['3月以来', '3月', 'date XXXX-03 month = 2024-03'],
    ],
    { reference: '2024-04-12' },
  );
});

describe('元月 is January', () => {
  itReads(
    [
      // Alone, and with year and day.
      ['元月', '元月', 'date XXXX-01 month = 2024-01'],
      ['元月份', '元月份', 'date XXXX-01 month = 2024-01'],
      ['元月21日', '元月21日', 'date XXXX-01-21 day = 2024-01-21'],
      ['2024年元月', '2024年元月', 'date 2024-01 month = 2024-01'],
      [
        '元月1日至5日',
        '元月1日至5日',
        'date-range XXXX-01-01/XXXX-01-05 day = 2024-01-01/2024-01-05',
      ],
      // It ends another word.
      ['10元月租', '10元', 'amount 10 CNY/default'],
      ['多元月历'],
      ['单元月考'],
    ],
    { reference: '2024-04-12' },
  );
});

describe('N月 is a length of time of a term', () => {
  itReads(
    [
      // 徒刑, 判刑, 羁押, 停职.
      ['有期徒刑7月', '7月', 'duration 7 月'],
      ['判刑四月', '四月', 'duration 4 月'],
      ['羁押2月', '2月', 'duration 2 月'],
      ['停职三月', '三月', 'duration 3 月'],
      // Behind years that count.
      ['徒刑1年8月', '1年', 'duration 1 年', '8月', 'duration 8 月'],
      ['3年6月徒刑', '3年', 'duration 3 年', '6月', 'duration 6 月'],
      ['有期徒刑12年6月', '12年', 'duration 12 年', '6月', 'duration 6 月'],
      ['十二年六月', '十二年', 'duration 12 年', '六月', 'duration 6 月'],
      ['三十二年六月徒刑', '三十二年', 'duration 32 年', '六月', 'duration 6 月'],
      // 以上 behind it, and 近 before it.
      [
        '6月以上5年以下',
        '6月以上',
        'duration 6 月 at-least [6,)',
        '5年以下',
        'duration 5 年 at-most (,5]',
      ],
      ['近3月涨幅', '近3月', 'duration 3 月 nearly (,3)'],
      // Behind a year of two digits it is a month.
      ['98年6月', '98年6月', 'date XX98-06 month = 1998-06'],
    ],
    { reference: '2024-04-12' },
  );
});
