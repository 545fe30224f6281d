import { describe } from 'vitest';
import { itReads } from '../read-cases.js';

describe('A whole date says year, month and day', () => {
  itReads(
    [
      // In figures, with spaces and in full width.
      ['2024年4月12日', '2024年4月12日', 'date 2024-04-12 day = 2024-04-12'],
      ['2024 年 4 月 12 日', '2024 年 4 月 12 日', 'date 2024-04-12 day = 2024-04-12'],
      ['２０２４年４月１２日', '２０２４年４月１２日', 'date 2024-04-12 day = 2024-04-12'],
      // In words, digit by digit.
      ['二〇二四年四月十二日', '二〇二四年四月十二日', 'date 2024-04-12 day = 2024-04-12'],
      ['二0二四年四月十二号', '二0二四年四月十二号', 'date 2024-04-12 day = 2024-04-12'],
      ['二零零八年八月八日', '二零零八年八月八日', 'date 2008-08-08 day = 2008-08-08'],
      // 号 for 日.
      ['2008年8月8号晚上', '2008年8月8号', 'date 2008-08-08 day = 2008-08-08'],
      ['十一月二十号', '十一月二十号', 'date XXXX-11-20 day = 2024-11-20'],
      // Without its year.
      ['4月12日', '4月12日', 'date XXXX-04-12 day = 2024-04-12'],
      ['十二月三十一日', '十二月三十一日', 'date XXXX-12-31 day = 2024-12-31'],
      ['2月29日', '2月29日', 'date XXXX-02-29 day = 2024-02-29'],
      // Beside a feast, a verb or a weekday.
      ['1月1日元旦', '1月1日', 'date XXXX-01-01 day = 2024-01-01'],
      ['5月1日起', '5月1日', 'date XXXX-05-01 day = 2024-05-01'],
      ['4月12日（星期五）', '4月12日', 'date XXXX-04-12 day = 2024-04-12'],
    ],
    { reference: '2024-09-10' },
  );
  itReads([
    // Beside a feast, a verb or a weekday.
    ['临近10月1日', '10月1日', 'date XXXX-10-01 day'],
    ['改判3月5日执行', '3月5日', 'date XXXX-03-05 day'],
    ['部长于12日抵达', '12日', 'date XXXX-XX-12 day'],
  ]);
});

describe('A bare day belongs to the nearest month that has it', () => {
  itReads(
    [
      // 21日 and 28日, before a verb and a part of the day.
      ['21日', '21日', 'date XXXX-XX-21 day = 2024-09-21'],
      ['28日上午', '28日', 'date XXXX-XX-28 day = 2024-08-28'],
      ['二十一日表示', '二十一日', 'date XXXX-XX-21 day = 2024-09-21'],
      ['12日以视频方式', '12日', 'date XXXX-XX-12 day = 2024-09-12'],
    ],
    { reference: '2024-09-10' },
  );
  itReads([
    // A word that 日 does not begin follows.
    ['13日沪铜期价上涨', '13日', 'date XXXX-XX-13 day'],
    ['12日本田宣布', '12日', 'date XXXX-XX-12 day'],
  ]);
});

describe('A day needs no 日 where no word follows that could count', () => {
  itReads(
    [
      // In words, single digits too.
      ['二月十五', '二月十五', 'date XXXX-02-15 day = 2024-02-15'],
      ['八月十六的晚上', '八月十六', 'date XXXX-08-16 day = 2024-08-16'],
      ['十二月三十一，', '十二月三十一', 'date XXXX-12-31 day = 2024-12-31'],
      ['三月三', '三月', 'date XXXX-03 month = 2024-03'],
      // It could count: the month ends before it.
      ['十月二十家', '十月', 'date XXXX-10 month = 2024-10', '二十家', 'count 20 家'],
      [
        '十月二十多家',
        '十月',
        'date XXXX-10 month = 2024-10',
        '二十多家',
        'count 20 家 and-some (20,30)',
      ],
      ['十月二十%', '十月', 'date XXXX-10 month = 2024-10', '二十%', 'percent 20'],
    ],
    { reference: '2024-09-10' },
  );
  itReads(
    [
      // In figures, before 出生 and the end of a clause.
      ['10月22出生', '10月22', 'date XXXX-10-22 day = 2024-10-22'],
      ['1986年12月28', '1986年12月28', 'date 1986-12-28 day = 1986-12-28'],
      ['3月25，', '3月25', 'date XXXX-03-25 day = 2024-03-25'],
      // It could count: the month ends before it.
      ['3月20至30家', '3月', 'date XXXX-03 month = 2024-03', '20至30家', 'count 家 range [20,30]'],
      ['3月20.5%', '3月', 'date XXXX-03 month = 2024-03', '20.5%', 'percent 20.5'],
    ],
    { reference: '2024-04-12' },
  );
});

describe('A day that the month lacks is no date', () => {
  itReads(
    [
      // Of any year, and of a common year.
      ['4月31日'],
      ['2023年2月29日'],
      // A month that the year lacks.
      ['13月1日'],
      ['2024年13月1日'],
      ['去年13月份', '去年', 'date XXXX year = 2023'],
    ],
    { reference: '2024-09-10' },
  );
});
