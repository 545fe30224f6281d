/** Days of the lunar calendar are left alone, and their month with them. */
import { describeCases, day } from './cases.js';
import type { Case } from './cases.js';

const YEAR = (text: string, year: string, resolved: string): Case => [
  text,
  year,
  `date XXXX year = ${resolved}`,
];

const LUNAR: Case[] = [
  ['五月廿二'],
  ['9月廿二'],
  ['四月廿八，'],
  ['于五月廿二举行'],
  YEAR('后年九月廿二', '后年', '2026'),
  YEAR('去年十一月廿九', '去年', '2023'),
  YEAR('去年八月十五', '去年', '2023'),
  ['八月十五'],
  ['八月十五的晚上'],
  ['八月十五中秋'],
  ['8月十五晚'],
  ['8月十五，'],
  ['五月初五'],
  ['九月初九重阳'],
  ['农历八月十五'],
  ['农历的八月十六'],
  ['农历甲辰年六月二十四'],
  ['甲辰年九月十九'],
  ['七月十五中元节'],
];

/** The Gregorian calendar: with 日, in figures, or in a year told digit by digit. */
const SOLAR: Case[] = [
  ['五月廿二日', '五月廿二日', day('XXXX-05-22', '2024-05-22')],
  ['廿二日', '廿二日', day('XXXX-XX-22', '2024-09-22')],
  ['八月十五日', '八月十五日', day('XXXX-08-15', '2024-08-15')],
  ['8月15', '8月15', day('XXXX-08-15', '2024-08-15')],
  ['8月15日中秋', '8月15日', day('XXXX-08-15', '2024-08-15')],
  ['二〇二四年八月十五', '二〇二四年八月十五', day('2024-08-15')],
  ['二月十五', '二月十五', day('XXXX-02-15', '2024-02-15')],
  ['十二月三十一', '十二月三十一', day('XXXX-12-31', '2024-12-31')],
  ['8月十五家', '8月', 'date XXXX-08 month = 2024-08', '十五家', 'count 15 家'],
  ['八月十五家', '八月', 'date XXXX-08 month = 2024-08', '十五家', 'count 15 家'],
];

describeCases({ LUNAR, SOLAR });
