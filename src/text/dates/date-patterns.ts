/** The patterns of dates, over folded text; each is tried at one position only. */

import { classAt, DIGIT, HAN, TENS } from '../quantities/chars.js';
import { matchAt } from '../quantities/sticky.js';

const N = '[\\d〇零一二三四五六七八九十廿卅]';
const Y4 = '(?:\\d{4}|[〇零一二三四五六七八九]{4})';
const RANGE = ' {0,2}(?:——|[至到\\-–—~〜―─−]) {0,2}';
/** Behind 年 and 月 these begin other words: 初步, 底部, 中国. */
const EDGE = '(?:初(?![步中期一二三级始赛])|[底末](?![部层气盘])|中(?![㐀-鿿])|中(?=[前以]))';

function sticky(source: string): RegExp {
  return new RegExp(source, 'y');
}

/** 2024年, 民国113年, 公元前221年; 2024 where a range shares the 年 (2024—2027年). */
export const YEAR = sticky(
  `(?<era>民国|(?:公元|西元)前?)? ?(?<year>元|[\\d〇零一二三四五六七八九十百]{1,7}) ?(?:年(?![级龄轻纪])(?<fiscal>度)?|(?=[上下]半年|第?[一二三四]季))` +
    `|(?<open>${Y4})(?: ?(?:赛季|学年|财年)|(?=${RANGE}${Y4} ?(?:赛季|学年|财年|年)))`,
);

/** 月 and below. */
export const MONTH = sticky(
  ` ?(?<month>${N}{1,3})(?: ?月(?:份| ?(?<day>${N}{1,3})(?: ?[日号]|(?=${RANGE}${N}{1,3} ?[日号]))|(?<third>[上中下])旬|(?<edge>${EDGE}))?|(?=${RANGE}${N}{1,3} ?月(?!球)))`,
);

/** Day, ten days or edge behind a month that a word names (本月15日). */
export const BELOW_MONTH = sticky(
  ` ?(?<day>${N}{1,3})(?: ?[日号]|(?=${RANGE}${N}{1,3} ?[日号]))|(?<third>[上中下])旬|(?<edge>${EDGE})`,
);

/** Quarter, half-year, first months, edge or season behind a year. */
export const BELOW_YEAR = sticky(
  ` ?(?:第?(?<quarter>[1-4一二三四])(?:季度|(?<=第.)季)|[Qq](?<q>[1-4])(?!\\d)|(?<half>[上下])半年|前(?<upTo>${N}{1,2}|两)(?:(?<quarters>个?季度)|个?月)|(?<season>[春夏秋冬])(?:季|天|(?![㐀-鿿]))|年?(?<edge>${EDGE}))`,
);

/** The same without a year: a bare 第三季 is a series, a bare 春 a word. */
export const WITHOUT_YEAR = sticky(
  `第?(?<quarter>[1-4一二三四]) ?季度|(?<half>[上下])半年|前 ?(?<upTo>${N}{1,2}|两) ?(?:(?<quarters>个?季度)|个?月)|年(?<edge>[初底末](?![步中期一二三级始部层气]))`,
);

/** 90年代, 上世纪90年代, 20世纪八十年代, 1990年代. */
export const DECADE = sticky(
  `(?:(?<century>${N}{1,3})世纪|(?<relative>[上本])世纪)?(?<decade>(?:[12]\\d)?[1-9]0|[二三四五六七八九]?十)年代`,
);

/** A bare 21日, or 19 where a range shares the 日. */
export const DAY = sticky(
  `(?<day>${N}{1,3})(?: ?日(?![内后以之游均线元报本军间常志班历子])|(?=${RANGE}${N}{1,3} ?日))`,
);

/** The 20号 of 8月19号到20号; alone, a 20号 is a house. */
export const NUMBERED_DAY = sticky(`(?<day>${N}{1,3}) ?号`);

/** 2024-04-12, 2024/4/12, 2024.4.12, and 2024-04. */
export const ISO =
  /(?<year>[12]\d{3})(?:(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})|-(?<only>0[1-9]|1[0-2]))(?![\d年]|[-/.]\d)/y;

/** The parts of a match of `pattern` at `pos`, with its end. */
export function match(
  pattern: RegExp,
  s: string,
  pos: number,
): { end: number; groups: Record<string, string | undefined> } | null {
  const found = matchAt(pattern, s, pos);
  return found && { end: pos + found[0].length, groups: found.groups ?? {} };
}

/** The value of a small numeral: 12, 十二, 二〇二四, 廿一, 一百一十三; 0 for what is none. */
export function smallNumber(numeral: string): number {
  let total = 0;
  let run = 0;
  let digits = 0;
  /** Exponent of the last unit: only lower ones may follow. */
  let last = 3;
  for (let at = 0; at < numeral.length; at++) {
    const cell = classAt(numeral, at);
    const kind = cell >> 4;
    const value = cell & 15;
    if (kind === DIGIT || kind === HAN) {
      run = run * 10 + value;
      digits++;
      continue;
    }
    const exponent = kind === TENS ? 1 : value;
    if (exponent >= last || digits > (kind === TENS ? 0 : 1)) return 0;
    if (exponent === 0 || (exponent === 2 && digits === 0)) return 0;
    const factor = kind === TENS ? value : digits === 0 ? 1 : run;
    total += factor * 10 ** exponent;
    last = exponent;
    run = digits = 0;
  }
  return total + run;
}
