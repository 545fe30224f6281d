import { describe, expect, it } from 'vitest';
import { readings } from '../notation.js';
import { itReads } from '../read-cases.js';

describe('Numbers that share a sign and follow each other make a range', () => {
  itReads(
    [
      // Months.
      ['预计三四月开工', '三四月', 'date-range XXXX-03/XXXX-04 month = 2024-03/2024-04'],
      ['七八月间', '七八月', 'date-range XXXX-07/XXXX-08 month = 2024-07/2024-08'],
      ['2024年一二月', '2024年一二月', 'date-range 2024-01/2024-02 month = 2024-01/2024-02'],
      ['今年3、4月份', '今年3、4月份', 'date-range XXXX-03/XXXX-04 month = 2024-03/2024-04'],
      ['我国三、四月', '三、四月', 'date-range XXXX-03/XXXX-04 month = 2024-03/2024-04'],
      ['去年7、8、9月', '去年7、8、9月', 'date-range XXXX-07/XXXX-09 month = 2023-07/2023-09'],
      // Days.
      [
        '3月15、16日',
        '3月15、16日',
        'date-range XXXX-03-15/XXXX-03-16 day = 2024-03-15/2024-03-16',
      ],
      [
        '3月15、16、17日',
        '3月15、16、17日',
        'date-range XXXX-03-15/XXXX-03-17 day = 2024-03-15/2024-03-17',
      ],
      ['15、16日上午', '15、16日', 'date-range XXXX-XX-15/XXXX-XX-16 day = 2024-09-15/2024-09-16'],
      // Quarters.
      ['一二季度', '一二季度', 'date-range XXXX-33/XXXX-34 quarter = 2024-33/2024-34'],
      ['在一、二季度', '一、二季度', 'date-range XXXX-33/XXXX-34 quarter = 2024-33/2024-34'],
      ['第一、二季度', '第一、二季度', 'date-range XXXX-33/XXXX-34 quarter = 2024-33/2024-34'],
      ['第一至第三季度', '第一至第三季度', 'date-range XXXX-33/XXXX-35 quarter = 2024-33/2024-35'],
      [
        '2024年一至三季度',
        '2024年一至三季度',
        'date-range 2024-33/2024-35 quarter = 2024-33/2024-35',
      ],
      ['1—3季度', '1—3季度', 'date-range XXXX-33/XXXX-35 quarter = 2024-33/2024-35'],
      // Decades.
      ['70、80年代', '70、80年代', 'date-range XX7X/XX8X decade = 197X/198X'],
      ['七八十年代', '七八十年代', 'date-range XX7X/XX8X decade = 197X/198X'],
      ['上世纪六七十年代', '上世纪六七十年代', 'date-range XX6X/XX7X decade = 196X/197X'],
      ['20世纪七八十年代', '20世纪七八十年代', 'date-range 197X/198X decade = 197X/198X'],
      ['20世纪80年代到90年代', '20世纪80年代到90年代', 'date-range 198X/199X decade = 198X/199X'],
      ['上世纪80至90年代', '上世纪80至90年代', 'date-range XX8X/XX9X decade = 198X/199X'],
      ['1980至1990年代', '1980至1990年代', 'date-range 198X/199X decade = 198X/199X'],
      ['1980—90年代', '1980—90年代', 'date-range 198X/199X decade = 198X/199X'],
      // Years.
      ['2022、2023年', '2022、2023年', 'date-range 2022/2023 year = 2022/2023'],
      ['2022和2023年', '2022和2023年', 'date-range 2022/2023 year = 2022/2023'],
      ['2023、24年', '2023、24年', 'date-range 2023/2024 year = 2023/2024'],
      // Two digits of a month.
      ['二〇二四年一二月三日', '二〇二四年一二月三日', 'date 2024-12-03 day = 2024-12-03'],
    ],
    { reference: '2024-09-10' },
  );
});

describe('With gaps they are dates of their own', () => {
  itReads(
    [
      // Months, days, quarters and years.
      ['于3、5月份', '3', 'date XXXX-03 month = 2024-03', '5月份', 'date XXXX-05 month = 2024-05'],
      [
        '3月15、18日',
        '3月15',
        'date XXXX-03-15 day = 2024-03-15',
        '18日',
        'date XXXX-03-18 day = 2024-03-18',
      ],
      [
        '2024年一、三季度',
        '2024年一',
        'date 2024-33 quarter = 2024-33',
        '三季度',
        'date 2024-35 quarter = 2024-35',
      ],
      ['2022、2024年', '2022', 'date 2022 year = 2022', '2024年', 'date 2024 year = 2024'],
    ],
    { reference: '2024-09-10' },
  );
});

describe('What counts months, days and quarters is no list of dates', () => {
  itReads(
    [
      // Numbers in a row before 月, 日 and 季度.
      ['等两三月', '两三月', 'duration 月 range [2,3]'],
      ['在三、四日内', '三、四日', 'duration 日 range [3,4]'],
      ['三四日内', '三四日', 'duration 日 range [3,4]'],
      ['30~90日', '30~90日', 'duration 日 range [30,90]'],
      ['四五季度', '四五季度', 'duration 季度 range [4,5]'],
    ],
    { reference: '2024-09-10' },
  );
});

describe('The number of a paragraph is no month', () => {
  itReads(
    [
      // At the beginning of a line.
      ['1、3月15日召开', '3月15日', 'date XXXX-03-15 day = 2024-03-15'],
      ['要点：\n2、3月份数据', '3月份', 'date XXXX-03 month = 2024-03'],
    ],
    { reference: '2024-09-10' },
  );
});

describe('Two days or years share their sign', () => {
  itReads(
    [
      // 两年, 两天, 三天.
      ['今明两年', '今明两年', 'date-range XXXX/XXXX year = 2024/2025'],
      ['昨今两天', '昨今两天', 'date-range XXXX-XX-XX/XXXX-XX-XX day = 2024-04-11/2024-04-12'],
      ['今明后三天', '今明后三天', 'date-range XXXX-XX-XX/XXXX-XX-XX day = 2024-04-12/2024-04-14'],
      // Without a number.
      ['明后年', '明后年', 'date-range XXXX/XXXX year = 2025/2026'],
      ['明、后年', '明、后年', 'date-range XXXX/XXXX year = 2025/2026'],
      ['今明年', '今明年', 'date-range XXXX/XXXX year = 2024/2025'],
      ['今、明年', '今、明年', 'date-range XXXX/XXXX year = 2024/2025'],
      ['今、明两年', '今、明两年', 'date-range XXXX/XXXX year = 2024/2025'],
      ['明、后天', '明、后天', 'date-range XXXX-XX-XX/XXXX-XX-XX day = 2024-04-13/2024-04-14'],
      ['昨、今两日', '昨、今两日', 'date-range XXXX-XX-XX/XXXX-XX-XX day = 2024-04-11/2024-04-12'],
      // Two dates, for each has its sign.
      ['今年、明年', '今年', 'date XXXX year = 2024', '明年', 'date XXXX year = 2025'],
      ['小明、今年', '今年', 'date XXXX year = 2024'],
      // Other words.
      ['今后三天', '三天', 'duration 3 天'],
      ['表明后天', '后天', 'date XXXX-XX-XX day = 2024-04-14'],
      ['发明后年产'],
    ],
    { reference: '2024-04-12' },
  );
});

describe('Every two numbers in a row are a stretch of months, quarters or decades', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])('from %i on', (first) => {
    const pair = '零一二三四五六七八九'.slice(first, first + 2);
    const [from, to] = [String(first), String(first + 1)];
    expect(readings(`${pair}月间`)).toEqual([
      `${pair}月`,
      `date-range XXXX-0${from}/XXXX-0${to} month`,
    ]);
    expect(readings(`${pair}十年代`)).toEqual([
      `${pair}十年代`,
      `date-range XX${from}X/XX${to}X decade`,
    ]);
    if (first < 4) {
      const codes = `XXXX-${String(32 + first)}/XXXX-${String(33 + first)}`;
      expect(readings(`${pair}季度`)).toEqual([`${pair}季度`, `date-range ${codes} quarter`]);
    }
  });
});
