import { describe } from 'vitest';
import { itReads } from '../read-cases.js';

describe('Quarters, half-years and seasons are parts of a year', () => {
  itReads(
    [
      // Half-years.
      ['今年上半年', '今年上半年', 'date XXXX-40 half-year = 2024-40'],
      ['2024年下半年', '2024年下半年', 'date 2024-41 half-year = 2024-41'],
      ['上半年', '上半年', 'date XXXX-40 half-year = 2024-40'],
      ['2024上半年', '2024上半年', 'date 2024-40 half-year = 2024-40'],
      ['2024年上半年', '2024年上半年', 'date 2024-40 half-year = 2024-40'],
      // Quarters, by rank, number and Q.
      ['第三季度', '第三季度', 'date XXXX-35 quarter = 2024-35'],
      ['今年第三季度', '今年第三季度', 'date XXXX-35 quarter = 2024-35'],
      ['2024年第一季度', '2024年第一季度', 'date 2024-33 quarter = 2024-33'],
      ['一季度', '一季度', 'date XXXX-33 quarter = 2024-33'],
      ['四季度', '四季度', 'date XXXX-36 quarter = 2024-36'],
      ['2024年Q3', '2024年Q3', 'date 2024-35 quarter = 2024-35'],
      ['2025年Q1', '2025年Q1', 'date 2025-33 quarter = 2025-33'],
      ['2024 年第 3 季度', '2024 年第 3 季度', 'date 2024-35 quarter = 2024-35'],
      ['第 3 季度', '第 3 季度', 'date XXXX-35 quarter = 2024-35'],
      // The first quarter as 首季.
      ['2024年首季', '2024年首季', 'date 2024-33 quarter = 2024-33'],
      ['今年首季度', '今年首季度', 'date XXXX-33 quarter = 2024-33'],
      // 首 before another word is a rank.
      ['2024年首场', '2024年', 'date 2024 year = 2024', '首场', 'ordinal 1 场'],
      // Seasons.
      ['2024年春季', '2024年春季', 'date 2024-21 season = 2024-21'],
      ['今年夏天', '今年夏天', 'date XXXX-22 season = 2024-22'],
      ['去年夏天', '去年夏天', 'date XXXX-22 season = 2023-22'],
    ],
    { reference: '2024-09-10' },
  );
  itReads(
    [
      // Seasons named by 今, 去 and 明.
      ['今夏', '今夏', 'date XXXX-22 season = 2024-22'],
      [
        '去冬今春',
        '去冬',
        'date XXXX-24 season = 2023-24',
        '今春',
        'date XXXX-21 season = 2024-21',
      ],
      [
        '今冬明春',
        '今冬',
        'date XXXX-24 season = 2024-24',
        '明春',
        'date XXXX-21 season = 2025-21',
      ],
      // 夏, 春 and 冬 begin another word.
      ['去夏威夷'],
      ['去春游'],
      ['如今冬奥'],
      ['王明春'],
    ],
    { reference: '2024-04-12' },
  );
});

describe('前, 首 and 头 count quarters and months from January', () => {
  itReads(
    [
      // Quarters.
      ['前三季度', '前三季度', 'date-range XXXX-01/XXXX-09 quarter = 2024-01/2024-09'],
      // Months.
      ['今年前11个月', '今年前11个月', 'date-range XXXX-01/XXXX-11 month = 2024-01/2024-11'],
      ['前5个月', '前5个月', 'date-range XXXX-01/XXXX-05 month = 2024-01/2024-05'],
      ['前两个月', '前两个月', 'date-range XXXX-01/XXXX-02 month = 2024-01/2024-02'],
      ['今年首8個月', '今年首8個月', 'date-range XXXX-01/XXXX-08 month = 2024-01/2024-08'],
      ['今年头两个月', '今年头两个月', 'date-range XXXX-01/XXXX-02 month = 2024-01/2024-02'],
    ],
    { reference: '2024-09-10' },
  );
  itReads(
    [
      // Quarters.
      ['前两季度', '前两季度', 'date-range XXXX-01/XXXX-06 quarter = 2024-01/2024-06'],
      ['今年前三季', '今年前三季', 'date-range XXXX-01/XXXX-09 quarter = 2024-01/2024-09'],
      ['2023年首两季', '2023年首两季', 'date-range 2023-01/2023-06 quarter = 2023-01/2023-06'],
      // Without a year 前三季 needs a word of accounts beside it.
      ['累计前三季', '前三季', 'date-range XXXX-01/XXXX-09 quarter = 2024-01/2024-09'],
      ['前三季营收', '前三季', 'date-range XXXX-01/XXXX-09 quarter = 2024-01/2024-09'],
      ['该剧前三季'],
    ],
    { reference: '2024-04-12' },
  );
});

describe('年初, 年底 and 岁末 are about January and December', () => {
  itReads(
    [
      // With a year, and alone.
      ['去年底', '去年底', 'date XXXX-12~ month = 2023-12~'],
      ['今年年底', '今年年底', 'date XXXX-12~ month = 2024-12~'],
      ['年底', '年底', 'date XXXX-12~ month = 2024-12~'],
      ['年初', '年初', 'date XXXX-01~ month = 2024-01~'],
      ['2024年底', '2024年底', 'date 2024-12~ month = 2024-12~'],
      ['2023年末', '2023年末', 'date 2023-12~ month = 2023-12~'],
      ['19年底', '19年底', 'date XX19-12~ month = 2019-12~'],
      ['98年初', '98年初', 'date XX98-01~ month = 1998-01~'],
      ['年尾', '年尾', 'date XXXX-12~ month = 2024-12~'],
      // 年中 alone is no date.
      ['年中'],
    ],
    { reference: '2024-09-10' },
  );
  itReads(
    [
      // 伊始.
      ['2023年伊始', '2023年伊始', 'date 2023-01~ month = 2023-01~'],
    ],
    { reference: '2024-04-12' },
  );
  itReads(
    [
      // 岁末 and 岁首, which need a year before them.
      ['2024年岁末', '2024年岁末', 'date 2024-12~ month = 2024-12~'],
      ['去年歲末', '去年歲末', 'date XXXX-12~ month = 2023-12~'],
      ['2024年的岁末', '2024年的岁末', 'date 2024-12~ month = 2024-12~'],
      ['民國112年歲末', '民國112年歲末', 'date 2023-12~ month = 2023-12~'],
      ['今年岁尾', '今年岁尾', 'date XXXX-12~ month = 2024-12~'],
      ['2024年岁首', '2024年岁首', 'date 2024-01~ month = 2024-01~'],
      ['2024年岁初', '2024年岁初', 'date 2024-01~ month = 2024-01~'],
      [
        '2023年岁末至2024年岁首',
        '2023年岁末至2024年岁首',
        'date-range 2023-12~/2024-01~ month = 2023-12~/2024-01~',
      ],
      ['又到岁末'],
      ['岁末年初'],
      ['2023年岁末年初', '2023年', 'date 2023 year = 2023'],
      // 岁 before another word, and one that counts.
      ['2024年岁月', '2024年', 'date 2024 year = 2024'],
      ['2024年岁入', '2024年', 'date 2024 year = 2024'],
      ['三年岁末', '三年', 'duration 3 年'],
      ['2024年18岁', '2024年', 'date 2024 year = 2024', '18岁', 'count 18 岁'],
    ],
    { reference: '2024-09-10' },
  );
});

describe('底, 初, 末 and 度 that begin another word are no part of the year', () => {
  itReads(
    [
      // Behind a year of four digits, and behind 今年.
      ['2023年底特律车展', '2023年', 'date 2023 year = 2023'],
      ['2023年度假区', '2023年', 'date 2023 year = 2023'],
      ['2023年末班车', '2023年', 'date 2023 year = 2023'],
      ['2023年初试成绩', '2023年', 'date 2023 year = 2023'],
      ['今年底薪', '今年', 'date XXXX year = 2024'],
      // 底 and an adverb.
      ['2023年底特别忙', '2023年底', 'date 2023-12~ month = 2023-12~'],
    ],
    { reference: '2024-04-12' },
  );
  itReads(
    [
      // Behind a year of four digits, and behind 今年.
      ['少年初长成'],
    ],
    { reference: '2024-09-10' },
  );
});
