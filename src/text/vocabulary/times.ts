/** Words of a time of day: the parts of the day, and the zones. */
import { TIME } from '../characters/alphabet.js';
import { lazy } from '../lazy.js';
import { createLexicon } from '../characters/lexicon.js';

/**
 * What a part of the day makes of an hour: from the first to the last of a row add the third. From 24
 * on, the hour is of the next day. Hours that no row has do not go with the part: 凌晨13时.
 */
export type Hours = readonly (readonly [first: number, last: number, add: number])[];

/** An hour that no part of the day stands at. */
export const ANY_HOUR: Hours = [[0, 24, 0]];
/** 12 AM is midnight. */
export const BEFORE_NOON: Hours = [
  [0, 11, 0],
  [12, 12, -12],
];
export const AFTER_NOON: Hours = [
  [1, 11, 12],
  [12, 23, 0],
];
const DAWN: Hours = [
  [0, 7, 0],
  [12, 12, -12],
];
const MORNING: Hours = [[0, 12, 0]];
const NOON: Hours = [
  [10, 14, 0],
  [1, 3, 12],
];
/** 今晚零点, 晚12点 and 今晚1点 are of the next day. */
const EVENING: Hours = [
  [5, 12, 12],
  [0, 4, 24],
  [13, 24, 0],
];
/** Nobody knows on which side of midnight 深夜1点 lies. */
const NIGHT: Hours = [
  [5, 12, 12],
  [0, 0, 24],
  [13, 24, 0],
];

/** What a word says of a time. */
export interface TimeWord {
  readonly hours?: Hours;
  /** Offset from UTC; empty where it changes with the season, or is not told. */
  readonly zone?: string;
}

const part = (words: string, hours: Hours) => [words, { hours }] as const;
const zone = (places: string, offset: string) =>
  [places.replace(/(?= |$)/g, '时间'), { zone: offset }] as const;

/** The words of a time of day, whose first characters are a {@link TIME}. */
export const timeWords = lazy(() =>
  createLexicon<TimeWord>(
    [
      part('凌晨', DAWN),
      part('上午 早上 早晨 清晨 清早 早间 早 晨', MORNING),
      part('中午 正午 午间', NOON),
      part('下午 午后 傍晚 PM pm', AFTER_NOON),
      part('AM am', BEFORE_NOON),
      part('晚上 晚间 夜晚 夜间 夜里 当晚 晚 夜', EVENING),
      part('深夜 半夜 午夜 子夜', NIGHT),
      zone('北京 台北 香港 澳门 中国 新加坡', '+08:00'),
      zone('东京 日本 首尔 韩国', '+09:00'),
      zone('格林尼治 格林威治', '+00:00'),
      zone('当地 美东 纽约 伦敦 巴黎', ''),
      ['世界时 协调世界时', { zone: '+00:00' }],
    ],
    TIME,
  ),
);
