import { describe, expect, it } from 'vitest';
import { parseDate } from '../../../src/text/parse-date.js';
import { readings } from '../notation.js';
import { itReads } from '../read-cases.js';

describe('民國 years add 1911', () => {
  itReads(
    [
      // In figures and words, with month and day.
      ['民國113年', '民國113年', 'date 2024 year = 2024'],
      ['民國113年5月20日', '民國113年5月20日', 'date 2024-05-20 day = 2024-05-20'],
      ['民国三十八年', '民国三十八年', 'date 1949 year = 1949'],
      ['民國一百零三年', '民國一百零三年', 'date 2014 year = 2014'],
      // 百年 and 元年.
      ['民國百年', '民國百年', 'date 2011 year = 2011'],
      ['民国元年', '民国元年', 'date 1912 year = 1912'],
      // Past 200 the year can only be ours.
      ['民國1949年', '1949年', 'date 1949 year = 1949'],
    ],
    { reference: '2024-09-10' },
  );
});

describe('A year of three digits without its era can only be one before what a year has', () => {
  itReads(
    [
      // Month, 度, 學年.
      ['113年5月20日', '113年5月20日', 'date 2024-05-20 day = 2024-05-20'],
      ['113年度', '113年度', 'date 2024 year = 2024'],
      ['112學年度', '112學年度', 'date 2023 year = 2023'],
    ],
    { reference: '2024-09-10' },
  );
  itReads(
    [
      // Month, 度, 學年.
      ['112学年', '112学年', 'date 2023 year = 2023'],
      // In a range or list with another.
      ['106年至112年', '106年至112年', 'date-range 2017/2023 year = 2017/2023'],
      ['111至113年', '111至113年', 'date-range 2022/2024 year = 2022/2024'],
      ['110、111及112年', '110、111及112年', 'date-range 2021/2023 year = 2021/2023'],
      // Round numbers and 之久 are lengths of time.
      ['100年至150年', '100年至150年', 'duration 年 range [100,150]'],
      ['112年之久', '112年', 'duration 112 年'],
    ],
    { reference: '2024-04-12' },
  );
});

describe('In words a year of the era has a month or season behind it', () => {
  itReads(
    [
      // From thirty on, and past a hundred.
      ['三十二年十二月', '三十二年十二月', 'date 1943-12 month = 1943-12'],
      ['三十七年秋', '三十七年秋', 'date 1948-23 season = 1948-23'],
      ['八十九年二月九日', '八十九年二月九日', 'date 2000-02-09 day = 2000-02-09'],
      ['一百一十三年五月', '一百一十三年五月', 'date 2024-05 month = 2024-05'],
      // They count years.
      ['三十二年', '三十二年', 'duration 32 年'],
      ['四十年春节', '四十年', 'duration 40 年'],
      ['三十五年前三月', '三十五年', 'duration 35 年', '三月', 'date XXXX-03 month = 2024-03'],
    ],
    { reference: '2024-04-12' },
  );
});

describe('The end of a range is of the same era', () => {
  itReads(
    [
      // Of years.
      ['民國112年至114年', '民國112年至114年', 'date-range 2023/2025 year = 2023/2025'],
      ['民國112至114年', '民國112至114年', 'date-range 2023/2025 year = 2023/2025'],
      ['112至113學年度', '112至113學年度', 'date-range 2023/2024 year = 2023/2024'],
      // Of months.
      [
        '113年5月至114年2月',
        '113年5月至114年2月',
        'date-range 2024-05/2025-02 month = 2024-05/2025-02',
      ],
      [
        '112年底至113年初',
        '112年底至113年初',
        'date-range 2023-12~/2024-01~ month = 2023-12~/2024-01~',
      ],
    ],
    { reference: '2024-09-10' },
  );
  itReads(
    [
      // Of years.
      ['民国三十一年至三十三年', '民国三十一年至三十三年', 'date-range 1942/1944 year = 1942/1944'],
      [
        '民国一百零二年至一百零五年',
        '民国一百零二年至一百零五年',
        'date-range 2013/2016 year = 2013/2016',
      ],
    ],
    { reference: '2024-04-12' },
  );
});

describe('公元 and 西元 name our era', () => {
  itReads(
    [
      // After its beginning, and before.
      ['公元2024年', '公元2024年', 'date 2024 year = 2024'],
      ['公元前221年', '公元前221年', 'date -0220 year = -0220'],
      ['西元2024年', '西元2024年', 'date 2024 year = 2024'],
    ],
    { reference: '2024-09-10' },
  );
});

describe('The years of a dynasty stand in brackets', () => {
  itReads(
    [
      // With and without 年.
      ['唐（618—907）', '618—907', 'date-range 0618/0907 year = 0618/0907'],
      ['唐（618年—907年）', '618年—907年', 'date-range 0618/0907 year = 0618/0907'],
      ['明（1368-1644）', '1368-1644', 'date-range 1368/1644 year = 1368/1644'],
      // Pages of a book.
      ['见（123-145）'],
    ],
    { reference: '2024-04-12' },
  );
});

describe('Every year of the era from 100 to 149 is read before what only a year has', () => {
  it.each([
    ['第1季', '-33'],
    ['第三季度', '-35'],
    ['上半年', '-40'],
    ['下半年', '-41'],
    ['底', '-12~'],
    ['初', '-01~'],
    ['5月', '-05'],
    ['度', ''],
  ])('%s', (part, code) => {
    for (let year = 100; year < 150; year++) {
      const text = `${String(year)}年${part}`;
      expect(readings(text), text).toEqual([
        text,
        expect.stringContaining(`date ${String(year + 1911)}${code} `),
      ]);
      expect(parseDate(`民國${text}`).edtf).toBe(`${String(year + 1911)}${code}`);
    }
  });

  it('and is a length of time before 之久', () => {
    for (let year = 100; year < 150; year++) {
      expect(readings(`${String(year)}年之久`)).toEqual([
        `${String(year)}年`,
        `duration ${String(year)} 年`,
      ]);
    }
  });
});
