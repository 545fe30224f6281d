import { describe, expect, it } from 'vitest';
import { parseDate } from '../../../src/text/parse-date.js';
import { readings } from '../notation.js';
import { itReads } from '../read-cases.js';

describe('A year is told in figures or digit by digit', () => {
  itReads(
    [
      // In figures.
      ['1998年', '1998年', 'date 1998 year = 1998'],
      ['2024年度', '2024年度', 'date 2024 year = 2024'],
      ['1998年以来', '1998年', 'date 1998 year = 1998'],
      ['2025年中关村论坛', '2025年', 'date 2025 year = 2025'],
      ['2024年国庆', '2024年', 'date 2024 year = 2024'],
      // In words.
      ['一九九八年', '一九九八年', 'date 1998 year = 1998'],
      ['2０二四年', '2０二四年', 'date 2024 year = 2024'],
      ['九八年', '九八年', 'date XX98 year = 1998'],
      // With a leading nought.
      ['08年', '08年', 'date XX08 year = 2008'],
      ['零八年', '零八年', 'date XX08 year = 2008'],
      // Two digits before what only a year has.
      ['98年5月', '98年5月', 'date XX98-05 month = 1998-05'],
      ['20年一季度', '20年一季度', 'date XX20-33 quarter = 2020-33'],
    ],
    { reference: '2024-09-10' },
  );
});

describe('A year in words is spelled out from 1900 to 2100', () => {
  itReads(
    [
      // 两千零一年.
      ['两千零一年', '两千零一年', 'date 2001 year = 2001'],
      // 二千年 and 两千年 before what a year has, and behind 自.
      ['二千年五月', '二千年五月', 'date 2000-05 month = 2000-05'],
      ['两千年八月十五', '两千年八月十五', 'date 2000-08-15 day = 2000-08-15'],
      ['自二千年起', '二千年', 'date 2000 year = 2000'],
      // They count years.
      ['二千年历史', '二千年', 'duration 2000 年'],
      ['两千年来', '两千年', 'duration 2000 年'],
      ['一千五百年', '一千五百年', 'duration 1500 年'],
    ],
    { reference: '2024-09-10' },
  );
});

describe('Three digits from 200 on are a year of ours, where they are told digit by digit', () => {
  itReads(
    [
      // In words.
      ['三六七年一月一日', '三六七年一月一日', 'date 0367-01-01 day = 0367-01-01'],
      ['三六七年', '三六七年', 'date 0367 year = 0367'],
      // In figures without a month they count.
      ['在789年', '789年', 'duration 789 年'],
    ],
    { reference: '2024-09-10' },
  );
});

describe('What counts years is no date', () => {
  itReads(
    [
      // History.
      ['5000年历史', '5000年', 'duration 5000 年'],
      ['近2000年历史', '近2000年', 'duration 2000 年 nearly (,2000)'],
      ['近1500—2000年历史', '近1500—2000年', 'duration 年 range [1500,2000]'],
      // 10年 and 19年 before a word that 底 or 初 begins.
      ['10年中，', '10年', 'duration 10 年'],
      ['10年底蕴', '10年', 'duration 10 年'],
      ['10年初见成效', '10年', 'duration 10 年'],
      ['10年初创', '10年', 'duration 10 年'],
      ['19年初心', '19年', 'duration 19 年'],
    ],
    { reference: '2024-09-10' },
  );
  itReads([
    // A length behind the name of a town.
    ['落户绍兴20年', '20年', 'duration 20 年'],
  ]);
});

describe('Four digits behind 超 and 近 are a year, except round ones without 同期', () => {
  itReads(
    [
      // A year.
      ['超过2023年同期', '2023年', 'date 2023 year = 2023'],
      ['接近2019年水平', '2019年', 'date 2019 year = 2019'],
      ['超2023年全年', '2023年', 'date 2023 year = 2023'],
      ['超过1991年战争期间', '1991年', 'date 1991 year = 1991'],
      ['超过2020年同期', '2020年', 'date 2020 year = 2020'],
      // A length of time.
      ['近2000年', '近2000年', 'duration 2000 年 nearly (,2000)'],
      ['超过1900年的历史', '超过1900年', 'duration 1900 年 above (1900,)'],
      ['近2015年历史', '近2015年', 'duration 2015 年 nearly (,2015)'],
    ],
    { reference: '2024-04-12' },
  );
});

describe('2024 before a Chinese name is the year', () => {
  itReads(
    [
      // A forum, a film.
      ['2024中关村论坛', '2024', 'date 2024 year = 2024'],
      // A class of school, and the year in the name of a book.
      ['2024年级'],
    ],
    { reference: '2024-09-10' },
  );
  itReads(
    [
      // A forum, a film.
      ['2024贺岁片', '2024', 'date 2024 year = 2024'],
      // Round, or behind 共 and 达, it counts.
      ['2000士兵'],
      ['共2012学生'],
      ['达2012学生'],
    ],
    { reference: '2024-04-12' },
  );
  itReads([
    // A class of school, and the year in the name of a book.
    ['《样本（2023）年鉴》'],
  ]);
});

const DIGITS = '零一二三四五六七八九';

/** 两千零五, 一千九百九十七. */
function spell(year: number): string {
  const [thousands, hundreds, tens, ones] = String(year).split('').map(Number) as [
    number,
    number,
    number,
    number,
  ];
  const high = `${thousands === 2 ? '两' : '一'}千${hundreds > 0 ? `${DIGITS.charAt(hundreds)}百` : ''}`;
  const low = `${tens > 0 ? `${DIGITS.charAt(tens)}十` : ''}${ones > 0 ? DIGITS.charAt(ones) : ''}`;
  const gap = low !== '' && (tens === 0 || hundreds === 0) ? '零' : '';
  return high + gap + low;
}

describe('Every year from 1901 to 2099 is read', () => {
  it('in figures, digit by digit and spelled out', () => {
    for (let year = 1901; year < 2100; year++) {
      const digitwise = String(year).replace(/\d/g, (digit) => DIGITS.charAt(Number(digit)));
      const spelled = year === 2000 ? [] : [spell(year)];
      for (const words of [String(year), digitwise, digitwise.replaceAll('零', '〇'), ...spelled]) {
        expect(readings(`${words}年成立`), words).toEqual([
          `${words}年`,
          `date ${String(year)} year`,
        ]);
        expect(parseDate(`${words}年八月十五日`).edtf, words).toBe(`${String(year)}-08-15`);
      }
    }
  });
});
