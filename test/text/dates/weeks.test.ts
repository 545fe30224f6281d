import { describe, expect, it } from 'vitest';
import { parseDate } from '../../../src/text/parse-date.js';
import { itReads } from '../read-cases.js';

describe('Weeks begin on Monday and are named by their distance', () => {
  itReads(
    [
      // Weeks.
      ['本周', '本周', 'date XXXX-XX-XX/XXXX-XX-XX week = 2024-09-09/2024-09-15'],
      ['上周', '上周', 'date XXXX-XX-XX/XXXX-XX-XX week = 2024-09-02/2024-09-08'],
      ['上上周', '上上周', 'date XXXX-XX-XX/XXXX-XX-XX week = 2024-08-26/2024-09-01'],
      ['上一周', '上一周', 'date XXXX-XX-XX/XXXX-XX-XX week = 2024-09-02/2024-09-08'],
      // Weekdays of a week.
      ['上周五', '上周五', 'date XXXX-XX-XX day = 2024-09-06'],
      ['下周一', '下周一', 'date XXXX-XX-XX day = 2024-09-16'],
      ['下下周五', '下下周五', 'date XXXX-XX-XX day = 2024-09-27'],
      ['下个星期三', '下个星期三', 'date XXXX-XX-XX day = 2024-09-18'],
      // Weekdays alone.
      ['周三', '周三', 'date XXXX-XX-XX day = 2024-09-11'],
      ['星期日', '星期日', 'date XXXX-XX-XX day = 2024-09-15'],
      ['星期五', '星期五', 'date XXXX-XX-XX day = 2024-09-13'],
      // From weekday to weekday.
      ['周一至周五', '周一至周五', 'date-range XXXX-XX-XX/XXXX-XX-XX day = 2024-09-09/2024-09-13'],
    ],
    { reference: '2024-09-10' },
  );
  itReads(
    [
      // Weekdays of a week.
      ['下周周六', '下周周六', 'date XXXX-XX-XX day = 2024-04-20'],
      ['上一个周三', '上一个周三', 'date XXXX-XX-XX day = 2024-04-03'],
      ['下下下周一', '下下下周一', 'date XXXX-XX-XX day = 2024-04-29'],
    ],
    { reference: '2024-04-12' },
  );
});

describe('A weekend of a named week is Saturday and Sunday', () => {
  itReads(
    [
      // 上周末 and 本周末.
      ['上周末', '上周末', 'date-range XXXX-XX-XX/XXXX-XX-XX day = 2024-09-07/2024-09-08'],
      ['本周末', '本周末', 'date-range XXXX-XX-XX/XXXX-XX-XX day = 2024-09-14/2024-09-15'],
      // 周末 alone, and words that 周 begins.
      ['周末'],
      ['下周期'],
      ['上周边'],
    ],
    { reference: '2024-09-10' },
  );
});

describe('The day that stands beside a weekday rules', () => {
  itReads(
    [
      // Before it, in brackets or behind a comma.
      [
        '星期五（3月29日）',
        '星期五',
        'date XXXX-XX-XX day = 2024-03-29',
        '3月29日',
        'date XXXX-03-29 day = 2024-03-29',
      ],
      [
        '周日（7日）',
        '周日',
        'date XXXX-XX-XX day = 2024-04-07',
        '7日',
        'date XXXX-XX-07 day = 2024-04-07',
      ],
      [
        '（4月5日，周五）',
        '4月5日',
        'date XXXX-04-05 day = 2024-04-05',
        '周五',
        'date XXXX-XX-XX day = 2024-04-05',
      ],
      [
        '2024年10月1日星期二',
        '2024年10月1日',
        'date 2024-10-01 day = 2024-10-01',
        '星期二',
        'date XXXX-XX-XX day = 2024-10-01',
      ],
      [
        '周二, 2月13日',
        '周二',
        'date XXXX-XX-XX day = 2024-02-13',
        '2月13日',
        'date XXXX-02-13 day = 2024-02-13',
      ],
      // The calendar contradicts: nothing is known of the weekday.
      [
        '周一（4月5日）',
        '周一',
        'date XXXX-XX-XX day',
        '4月5日',
        'date XXXX-04-05 day = 2024-04-05',
      ],
      // No day stands beside it.
      ['周五，三家公司', '周五', 'date XXXX-XX-XX day = 2024-04-12', '三家', 'count 3 家'],
      // In brackets behind the day the weekday only repeats it.
      ['3月29日（周五）', '3月29日', 'date XXXX-03-29 day = 2024-03-29'],
      ['3月29日（五）', '3月29日', 'date XXXX-03-29 day = 2024-03-29'],
      // No weekday in the brackets.
      ['3月29日（三家）', '3月29日', 'date XXXX-03-29 day = 2024-03-29', '三家', 'count 3 家'],
    ],
    { reference: '2024-04-12' },
  );
});

const LEADS = { 上: -1, 上个: -1, 下: 1, 下个: 1, 本: 0, 这: 0, 这个: 0, 上上: -2, 下下: 2 };
const MONDAY = Date.UTC(2024, 8, 9);
const dayOf = (days: number) => new Date(MONDAY + days * 86_400_000).toISOString().slice(0, 10);

describe('Every week and weekday is told by its distance', () => {
  it.each(Object.entries(LEADS))('behind %s', (lead, weeks) => {
    for (const name of ['周', '星期', '礼拜', '禮拜']) {
      const week = parseDate(lead + name, { reference: '2024-09-10' });
      expect(week, lead + name).toMatchObject({
        precision: 'week',
        resolved: `${dayOf(weeks * 7)}/${dayOf(weeks * 7 + 6)}`,
      });
      for (const [i, day] of Array.from('一二三四五六日').entries()) {
        const text = lead + name + day;
        expect(parseDate(text, { reference: '2024-09-10' }), text).toMatchObject({
          edtf: 'XXXX-XX-XX',
          resolved: dayOf(weeks * 7 + i),
        });
      }
    }
  });
});
