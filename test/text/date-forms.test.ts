import fc from 'fast-check';
import { Converter } from 'opencc-js';
import { describe, expect, it, test } from 'vitest';
import { isEdtf } from '../../src/text/edtf.js';
import { findDates, findMentions, parseDate, safeParseDate } from '../../src/text/index.js';
import { describeMention, readings } from './notation.js';

const REFERENCE = '2024-09-10';

type Case = [text: string, ...readings: string[]];

/** Numbers that share a sign, as pairs, lists and ranges. */
const SHARED: Case[] = [
  ['预计三四月开工', '三四月', 'date-range XXXX-03/XXXX-04 month = 2024-03/2024-04'],
  ['七八月间', '七八月', 'date-range XXXX-07/XXXX-08 month = 2024-07/2024-08'],
  ['2024年一二月', '2024年一二月', 'date-range 2024-01/2024-02 month = 2024-01/2024-02'],
  ['二〇二四年一二月三日', '二〇二四年一二月三日', 'date 2024-12-03 day = 2024-12-03'],
  ['今年3、4月份', '今年3、4月份', 'date-range XXXX-03/XXXX-04 month = 2024-03/2024-04'],
  ['我国三、四月', '三、四月', 'date-range XXXX-03/XXXX-04 month = 2024-03/2024-04'],
  ['去年7、8、9月', '去年7、8、9月', 'date-range XXXX-07/XXXX-09 month = 2023-07/2023-09'],
  ['于3、5月份', '3', 'date XXXX-03 month = 2024-03', '5月份', 'date XXXX-05 month = 2024-05'],
  ['3月15、16日', '3月15、16日', 'date-range XXXX-03-15/XXXX-03-16 day = 2024-03-15/2024-03-16'],
  [
    '3月15、16、17日',
    '3月15、16、17日',
    'date-range XXXX-03-15/XXXX-03-17 day = 2024-03-15/2024-03-17',
  ],
  ['15、16日上午', '15、16日', 'date-range XXXX-XX-15/XXXX-XX-16 day = 2024-09-15/2024-09-16'],
  [
    '3月15、18日',
    '3月15',
    'date XXXX-03-15 day = 2024-03-15',
    '18日',
    'date XXXX-03-18 day = 2024-03-18',
  ],
  ['一二季度', '一二季度', 'date-range XXXX-33/XXXX-34 quarter = 2024-33/2024-34'],
  ['在一、二季度', '一、二季度', 'date-range XXXX-33/XXXX-34 quarter = 2024-33/2024-34'],
  ['第一、二季度', '第一、二季度', 'date-range XXXX-33/XXXX-34 quarter = 2024-33/2024-34'],
  ['第一至第三季度', '第一至第三季度', 'date-range XXXX-33/XXXX-35 quarter = 2024-33/2024-35'],
  ['2024年一至三季度', '2024年一至三季度', 'date-range 2024-33/2024-35 quarter = 2024-33/2024-35'],
  ['1—3季度', '1—3季度', 'date-range XXXX-33/XXXX-35 quarter = 2024-33/2024-35'],
  [
    '2024年一、三季度',
    '2024年一',
    'date 2024-33 quarter = 2024-33',
    '三季度',
    'date 2024-35 quarter = 2024-35',
  ],
  ['70、80年代', '70、80年代', 'date-range XX7X/XX8X decade = 197X/198X'],
  ['七八十年代', '七八十年代', 'date-range XX7X/XX8X decade = 197X/198X'],
  ['上世纪六七十年代', '上世纪六七十年代', 'date-range XX6X/XX7X decade = 196X/197X'],
  ['20世纪七八十年代', '20世纪七八十年代', 'date-range 197X/198X decade = 197X/198X'],
  ['20世纪80年代到90年代', '20世纪80年代到90年代', 'date-range 198X/199X decade = 198X/199X'],
  ['上世纪80至90年代', '上世纪80至90年代', 'date-range XX8X/XX9X decade = 198X/199X'],
  ['1980至1990年代', '1980至1990年代', 'date-range 198X/199X decade = 198X/199X'],
  ['1980—90年代', '1980—90年代', 'date-range 198X/199X decade = 198X/199X'],
  ['2022、2023年', '2022、2023年', 'date-range 2022/2023 year = 2022/2023'],
  ['2022和2023年', '2022和2023年', 'date-range 2022/2023 year = 2022/2023'],
  ['2023、24年', '2023、24年', 'date-range 2023/2024 year = 2023/2024'],
  ['2022、2024年', '2022', 'date 2022 year = 2022', '2024年', 'date 2024 year = 2024'],
  ['2023～24年', '2023～24年', 'date-range 2023/2024 year = 2023/2024'],
  ['1985到89年', '1985到89年', 'date-range 1985/1989 year = 1985/1989'],
  ['2023-24年度', '2023-24年度', 'date-range 2023/2024 year = 2023/2024'],
  ['2023/24学年', '2023/24学年', 'date-range 2023/2024 year = 2023/2024'],
  ['2005-06赛季', '2005-06赛季', 'date-range 2005/2006 year = 2005/2006'],
  ['23-24年度', '23-24年度', 'date-range XX23/XX24 year = 2023/2024'],
  // What only looks alike.
  ['等两三月', '两三月', 'duration 月 range [2,3]'],
  ['在三、四日内', '三、四日', 'duration 日 range [3,4]'],
  ['三四日内', '三四日', 'duration 日 range [3,4]'],
  ['30~90日', '30~90日', 'duration 日 range [30,90]'],
  ['四五季度', '四五季度', 'duration 季度 range [4,5]'],
];

/** What begins a line and counts paragraphs is no month. */
const PARAGRAPHS: Case[] = [
  ['1、3月15日召开', '3月15日', 'date XXXX-03-15 day = 2024-03-15'],
  ['要点：\n2、3月份数据', '3月份', 'date XXXX-03 month = 2024-03'],
];

/** What a later date takes over from the one before it. */
const FOLLOWING: Case[] = [
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
    '3月15日9时至17日18时',
    '3月15日',
    'date XXXX-03-15 day = 2024-03-15',
    '17日',
    'date XXXX-03-17 day = 2024-03-17',
  ],
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
  [
    '本月12日、15日',
    '本月12日',
    'date XXXX-XX-12 day = 2024-09-12',
    '15日',
    'date XXXX-XX-15 day = 2024-09-15',
  ],
  // Nothing tells the month of what comes earlier, or of a day that the month lacks.
  ['3月28日、2日', '3月28日', 'date XXXX-03-28 day = 2024-03-28', '2日', 'date XXXX-XX-02 day'],
  ['4月12日至31日', '4月12日', 'date XXXX-04-12 day = 2024-04-12', '31日', 'date XXXX-XX-31 day'],
  [
    '2023年12月、1月',
    '2023年12月',
    'date 2023-12 month = 2023-12',
    '1月',
    'date XXXX-01 month = 2024-01',
  ],
  // Words between them part two dates.
  [
    '3月15日开幕，16日闭幕',
    '3月15日',
    'date XXXX-03-15 day = 2024-03-15',
    '16日',
    'date XXXX-XX-16 day = 2024-09-16',
  ],
];

/** Ranges whose end leaves something out, or that need no sign. */
const RANGES: Case[] = [
  ...['内', '以来', '后', '之前', '期间', '间', '本报讯'].map((word): Case => [
    `4月12日至14日${word}`,
    '4月12日至14日',
    'date-range XXXX-04-12/XXXX-04-14 day = 2024-04-12/2024-04-14',
  ]),
  ['3日至5日内', '3日至5日', 'duration 日 range [3,5]'],
  ['3至5日内', '3至5日', 'duration 日 range [3,5]'],
  ['民國112年至114年', '民國112年至114年', 'date-range 2023/2025 year = 2023/2025'],
  ['民國112至114年', '民國112至114年', 'date-range 2023/2025 year = 2023/2025'],
  ['112至113學年度', '112至113學年度', 'date-range 2023/2024 year = 2023/2024'],
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
  [
    '2023年5月到24年3月',
    '2023年5月到24年3月',
    'date-range 2023-05/2024-03 month = 2023-05/2024-03',
  ],
  ['（2020—2024）', '2020—2024', 'date-range 2020/2024 year = 2020/2024'],
  ['《规划》（2021-2035），', '2021-2035', 'date-range 2021/2035 year = 2021/2035'],
  ['任期2016-2018，', '2016-2018', 'date-range 2016/2018 year = 2016/2018'],
  ['起止时间：2020~2024', '2020~2024', 'date-range 2020/2024 year = 2020/2024'],
  [
    '2024.4.12-2024.4.14',
    '2024.4.12-2024.4.14',
    'date-range 2024-04-12/2024-04-14 day = 2024-04-12/2024-04-14',
  ],
  [
    '2024/4/12-2024/4/14',
    '2024/4/12-2024/4/14',
    'date-range 2024-04-12/2024-04-14 day = 2024-04-12/2024-04-14',
  ],
  [
    '2024-04-12-2024-04-14',
    '2024-04-12-2024-04-14',
    'date-range 2024-04-12/2024-04-14 day = 2024-04-12/2024-04-14',
  ],
  ['3ー5月', '3ー5月', 'date-range XXXX-03/XXXX-05 month = 2024-03/2024-05'],
  [
    '2024年4月12日ー14日',
    '2024年4月12日ー14日',
    'date-range 2024-04-12/2024-04-14 day = 2024-04-12/2024-04-14',
  ],
  // Prices, codes and sums of four digits.
  ['价格2000-2050元', '2000-2050元', 'amount CNY/default range [2000,2050]'],
  ['2000—2050米', '2000—2050米', 'count 米 range [2000,2050]'],
  ['GB 2001-2015'],
  ['2010-2012-2014'],
  ['A-2024-04-14'],
  ['1.2024-04-14'],
];

/** Eras, centuries and years in words. */
const YEARS: Case[] = [
  ['民國百年', '民國百年', 'date 2011 year = 2011'],
  ['民国元年', '民国元年', 'date 1912 year = 1912'],
  ['民國1949年', '1949年', 'date 1949 year = 1949'],
  ['112學年度', '112學年度', 'date 2023 year = 2023'],
  ['19年底', '19年底', 'date XX19-12~ month = 2019-12~'],
  ['98年初', '98年初', 'date XX98-01~ month = 1998-01~'],
  ['20年一季度', '20年一季度', 'date XX20-33 quarter = 2020-33'],
  ['10年中，', '10年', 'duration 10 年'],
  ['10年底蕴', '10年', 'duration 10 年'],
  ['10年初见成效', '10年', 'duration 10 年'],
  ['10年初创', '10年', 'duration 10 年'],
  ['19年初心', '19年', 'duration 19 年'],
  ['三六七年一月一日', '三六七年一月一日', 'date 0367-01-01 day = 0367-01-01'],
  ['三六七年', '三六七年', 'date 0367 year = 0367'],
  ['在789年', '789年', 'duration 789 年'],
  ['2０二四年', '2０二四年', 'date 2024 year = 2024'],
  ['二千年五月', '二千年五月', 'date 2000-05 month = 2000-05'],
  ['两千年八月十五', '两千年八月十五', 'date 2000-08-15 day = 2000-08-15'],
  ['自二千年起', '二千年', 'date 2000 year = 2000'],
  ['二千年历史', '二千年', 'duration 2000 年'],
  ['两千年来', '两千年', 'duration 2000 年'],
  ['一千五百年', '一千五百年', 'duration 1500 年'],
  ['2000年代', '2000年代', 'date 200X decade = 200X'],
  ['1990年代表现', '1990年代', 'date 199X decade = 199X'],
  ['2020年代表作', '2020年', 'date 2020 year = 2020'],
  ['20 世纪 90 年代', '20 世纪 90 年代', 'date 199X decade = 199X'],
  ['上个世纪九十年代', '上个世纪九十年代', 'date XX9X decade = 199X'],
  ['30年代', '30年代', 'date XX3X decade = 193X'],
  ['近1500—2000年历史', '近1500—2000年', 'duration 年 range [1500,2000]'],
];

/** Parts of a year. */
const PARTS: Case[] = [
  ['2024 年第 3 季度', '2024 年第 3 季度', 'date 2024-35 quarter = 2024-35'],
  ['第 3 季度', '第 3 季度', 'date XXXX-35 quarter = 2024-35'],
  ['2024年首季', '2024年首季', 'date 2024-33 quarter = 2024-33'],
  ['今年首季度', '今年首季度', 'date XXXX-33 quarter = 2024-33'],
  ['今年首8個月', '今年首8個月', 'date-range XXXX-01/XXXX-08 month = 2024-01/2024-08'],
  ['今年头两个月', '今年头两个月', 'date-range XXXX-01/XXXX-02 month = 2024-01/2024-02'],
  ['2024年首场', '2024年', 'date 2024 year = 2024', '首场', 'ordinal 1 场'],
  ['12月月底', '12月月底', 'date XXXX-12-21/XXXX-12-31 ten-day = 2024-12-21/2024-12-31'],
  ['六月尾', '六月尾', 'date XXXX-06-21/XXXX-06-30 ten-day = 2024-06-21/2024-06-30'],
  ['去年13月份', '去年', 'date XXXX year = 2023'],
  ['年尾', '年尾', 'date XXXX-12~ month = 2024-12~'],
  ['13月1日'],
  ['2024年13月1日'],
  ['二月十五', '二月十五', 'date XXXX-02-15 day = 2024-02-15'],
  ['八月十五的晚上', '八月十五', 'date XXXX-08-15 day = 2024-08-15'],
  ['十二月三十一，', '十二月三十一', 'date XXXX-12-31 day = 2024-12-31'],
  [
    '二月十五至三月二十',
    '二月十五至三月二十',
    'date-range XXXX-02-15/XXXX-03-20 day = 2024-02-15/2024-03-20',
  ],
  ['十月二十家', '十月', 'date XXXX-10 month = 2024-10', '二十家', 'count 20 家'],
  [
    '十月二十多家',
    '十月',
    'date XXXX-10 month = 2024-10',
    '二十多家',
    'count 20 家 and-some (20,30)',
  ],
  ['十月二十%', '十月', 'date XXXX-10 month = 2024-10', '二十%', 'percent 20'],
  ['三月三', '三月', 'date XXXX-03 month = 2024-03'],
  ['12日以视频方式', '12日', 'date XXXX-XX-12 day = 2024-09-12'],
  ['12日以内', '12日以内', 'duration 12 日 at-most (,12]'],
];

/** What recurs, or what the text dates: no reference can resolve it. */
const APART: Case[] = [
  ['每月15日'],
  ['每年5月'],
  ['每年 5 月 1 日'],
  ['每年3月至5月'],
  ['每月1日、15日'],
  ['每年3、4月'],
  ['每逢3月5日'],
  ['每年年底'],
  ['农历八月十五'],
  ...['当年', '次年', '翌年', '同年'].map((word): Case => [
    `${word}5月`,
    '5月',
    'date XXXX-05 month',
  ]),
  ['次年5月、6月', '5月', 'date XXXX-05 month', '6月', 'date XXXX-06 month'],
  ['每年15日带薪假', '15日', 'duration 15 日'],
  ['同年12月26日', '12月26日', 'date XXXX-12-26 day'],
  ['次年年末', '年末', 'date XXXX-12~ month'],
  ['当月15日', '15日', 'date XXXX-XX-15 day'],
];

const WEEKS: Case[] = [
  ['前日', '前日', 'date XXXX-XX-XX day = 2024-09-08'],
  ['前晚', '前晚', 'date XXXX-XX-XX day = 2024-09-08'],
  ['上周末', '上周末', 'date-range XXXX-XX-XX/XXXX-XX-XX day = 2024-09-07/2024-09-08'],
  ['本周末', '本周末', 'date-range XXXX-XX-XX/XXXX-XX-XX day = 2024-09-14/2024-09-15'],
  ['上上周', '上上周', 'date XXXX-XX-XX/XXXX-XX-XX week = 2024-08-26/2024-09-01'],
  ['下下周五', '下下周五', 'date XXXX-XX-XX day = 2024-09-27'],
  ['上一周', '上一周', 'date XXXX-XX-XX/XXXX-XX-XX week = 2024-09-02/2024-09-08'],
  ...['周末', '下周期', '上周边', '目前日均', '此前日本', '登上月球', '成本周期'].map(
    (word): Case => [word],
  ),
];

const TABLES = { SHARED, FOLLOWING, RANGES, YEARS, PARTS, APART, WEEKS };

describe.each(Object.entries({ ...TABLES, PARAGRAPHS }))('%s', (_, cases) => {
  it.each(cases)('reads %s', (text, ...expected) => {
    expect(readings(text, { reference: REFERENCE })).toEqual(expected);
  });
});

/** Spans and readings, which a change of script or width leaves as they are. */
function outline(text: string, shift = 0): string[] {
  return findMentions(text, { reference: REFERENCE }).map(
    (mention) =>
      `${String(mention.start - shift)}–${String(mention.end - shift)} ${describeMention(mention)}`,
  );
}

const toTraditional = Converter({ from: 'cn', to: 'tw' });
const toFullWidth = (text: string) =>
  text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

describe.each(Object.entries(TABLES))('%s in other dress', (_, cases) => {
  it.each(cases)('reads %s', (text) => {
    const plain = outline(text);
    expect(outline(toTraditional(text))).toEqual(plain);
    expect(outline(toFullWidth(text))).toEqual(plain);
    expect(outline(`据悉，${text}。`, 3)).toEqual(plain);
  });
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

describe('whole families', () => {
  it('reads every year from 1901 to 2099 in figures and in words', () => {
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

  it('reads the years of the era before what only a year has', () => {
    const PART_EDTF = {
      第1季: '-33',
      第三季度: '-35',
      上半年: '-40',
      下半年: '-41',
      底: '-12~',
      初: '-01~',
      '5月': '-05',
      度: '',
    };
    for (let year = 100; year < 150; year++) {
      for (const [part, code] of Object.entries(PART_EDTF)) {
        const text = `${String(year)}年${part}`;
        expect(readings(text), text).toEqual([
          text,
          expect.stringContaining(`date ${String(year + 1911)}${code} `),
        ]);
        expect(parseDate(`民國${text}`).edtf).toBe(`${String(year + 1911)}${code}`);
      }
      expect(readings(`${String(year)}年之久`)).toEqual([
        `${String(year)}年`,
        `duration ${String(year)} 年`,
      ]);
    }
  });

  it('reads two numbers in a row as a stretch of months, quarters or decades', () => {
    for (let first = 1; first < 9; first++) {
      const pair = DIGITS.charAt(first) + DIGITS.charAt(first + 1);
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
    }
  });

  it('reads every week and weekday by its distance', () => {
    const LEADS = { 上: -1, 上个: -1, 下: 1, 下个: 1, 本: 0, 这: 0, 这个: 0, 上上: -2, 下下: 2 };
    const monday = Date.UTC(2024, 8, 9);
    const dayOf = (days: number) => new Date(monday + days * 86_400_000).toISOString().slice(0, 10);
    for (const [lead, weeks] of Object.entries(LEADS)) {
      for (const name of ['周', '星期', '礼拜', '禮拜']) {
        const week = parseDate(lead + name, { reference: REFERENCE });
        expect(week, lead + name).toMatchObject({
          precision: 'week',
          resolved: `${dayOf(weeks * 7)}/${dayOf(weeks * 7 + 6)}`,
        });
        for (const [i, day] of Array.from('一二三四五六日').entries()) {
          const text = lead + name + day;
          expect(parseDate(text, { reference: REFERENCE }), text).toMatchObject({
            edtf: 'XXXX-XX-XX',
            resolved: dayOf(weeks * 7 + i),
          });
        }
      }
    }
  });

  it('parses a year in any width, and refuses what is no whole date', () => {
    expect(parseDate('２０１８').edtf).toBe('2018');
    for (const text of ['每月15日', '13月1日', '农历五月', '2020-2024-2028', '民國1949年']) {
      expect(safeParseDate(text).success, text).toBe(false);
    }
  });
});

const piece = fc.constantFrom(
  ...'一二三四五六七八九十百千两零〇廿012345年月日号季度代世纪第上下本这周末个前首底初、和至—-ー/. ,每次当',
  ...[
    '2024',
    '民國',
    '112',
    '上世纪',
    '年代',
    '学年',
    '礼拜',
    '去年',
    '本月',
    '农历',
    '2024.4.12',
    '28',
    '15',
  ],
);

test('whatever the words, dates are EDTF, cut from the text, and the same with any reference', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      const text = pieces.join('');
      const found = findDates(text);
      for (const { start, end, raw, edtf } of found) {
        expect(end, raw).toBeGreaterThan(start);
        expect(text.slice(start, end)).toBe(raw);
        expect(isEdtf(edtf), `${raw} in ${text} is ${edtf}`).toBe(true);
      }
      for (const reference of ['2024-02-29', '1999-12-31']) {
        const resolved = findDates(text, { reference });
        expect(resolved.map(({ start, end, edtf }) => [start, end, edtf])).toEqual(
          found.map(({ start, end, edtf }) => [start, end, edtf]),
        );
        for (const date of resolved) {
          if (date.resolved !== undefined)
            expect(isEdtf(date.resolved), `${date.raw} is ${date.resolved}`).toBe(true);
        }
      }
    }),
    { numRuns: 20_000 },
  );
});

test('a text is read alike whatever was read before it', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), fc.array(piece, { maxLength: 8 }), (a, b) => {
      const fresh = findDates(b.join(''));
      findDates(a.join(''));
      safeParseDate(a.join(''));
      expect(findDates(b.join(''))).toEqual(fresh);
    }),
    { numRuns: 2000 },
  );
});
