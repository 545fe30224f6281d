import { MEASURES, THINGS } from './number-context.js';
import { certain, judgeMatches } from './stage.js';
import type { Finder } from './stage.js';

// What ends a line and begins the next where a number was parted from its unit. No line begins so;
// 亿达 and 万科 are names, and 日本, 年度 are words.
const PARTED = {
  '\\d': `[百千]?[万萬亿億][余餘多]?(?:平|${MEASURES}|${THINGS})|元[，。；、）]|[%％‰]|[个個]?百分[点點]|月\\d{1,2}日`,
  '月\\d{1,2}': '日(?![本前后後内內程常报報记記益元])',
  '\\d月': '\\d{1,2}日',
  '第\\d{1,3}': '[届屆]',
  '(?:19|20)\\d\\d': '年\\d{1,2}月',
};
const BREAK = new RegExp(
  Object.entries(PARTED)
    .map(([end, beginning]) => `\\r?\\n(?<=${end}[ \\t]{0,8}\\r?\\n)[ \\t]{0,8}(?=${beginning})`)
    .join('|') + '|[\\u2002-\\u200a\\u202f](?<=\\d.)(?=[万萬亿億元%％])',
  'g',
);

/**
 * `number-space` between a number and its unit, where it is a line end (673.17⏎亿元, 4⏎月25日) or a
 * blank that only typesetters have.
 */
export const findNumberLines: Finder = (text) => judgeMatches(text, BREAK, () => certain(''));
