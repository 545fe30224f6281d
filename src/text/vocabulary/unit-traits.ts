/** What a unit does beside counting; each row of the table of units ends with these. */

/** It measures: 一 and 二 before it are numbers (约一尺, 二厘米), no article and no rank. */
export const MEASURE = 1;
/** A half may stand before it or behind it: 半尺, 三尺半. */
export const HALVES = 2;
/** Decimals may stand behind it: 1米85, 一米八. */
export const DECIMALS = 4;
/** 级 behind it tells the order of magnitude: 500吨级. */
export const ORDER = 8;
/** 一 before it counts, where it is an article before most classifiers: 一人, 一票. */
export const COUNTS_ONE = 0x10;
/** A number up to ten in words before it makes a word: 二期, 三环, 四面. */
export const WORDED = 0x20;
/** With {@link WORDED}: 两 before it counts all the same. 三本 are universities, 两本 are books. */
export const TWO_COUNTS = 0x1000;
/** It names phases, hands and rings, by two numbers as well: 一二期, 二三手. */
export const LABEL = 0x2000;
/** A place or a school, whose affairs go by years: 2024国考. */
export const PLACE = 0x40;
/** With 次 behind it, it counts visits, runs or jobs: 人次, 架次. */
export const VISITS = 0x80;
/** 首 before it makes the first of them: 首届. */
export const FIRST = 0x100;
/** 数 before it means several: 数家, where 数字 and 数位 are words. */
export const SEVERAL = 0x200;
/** Taiwan counts it digit by digit, too: 四六七间. */
export const DIGITWISE = 0x400;
/** A length of time that 个 may precede: 个小时. */
export const TAKES_GE = 0x800;
