/** Dates named by a word instead of a number: 去年, 上周五, 本月, 昨天. */
import { startParts } from './date-parts.js';
import type { DateParts, Relative } from './date-parts.js';
import { readSmall, small } from '../numbers/small-numeral.js';
import { RELATIVE } from '../characters/alphabet.js';
import { createLexicon, wordAt } from '../characters/lexicon.js';
import type { Lexicon, WordList } from '../characters/lexicon.js';
import { at, isCounted, isOneOf, opensNumeral, stands } from '../characters/source.js';

/** Words by their distance, from three back to three ahead; `!` as in a word list. */
const RELATIVES: [Relative['unit'], string][] = [
  [
    'year',
    '大前年;前年!度代;去年;今年!轻纪龄幼青 本年度;明年!轻会龄代;后年!度产均纳销薪营收利净息化货龄代检审增实',
  ],
  [
    'day',
    '大前天;前天!气 前日!本元军报籍方均期常产语后化子历程 前晚;昨天 昨日 昨晚 昨夜;今天 本日!期志记常子 今日!头 今晚 今早 今晨 今夜;明天 明日!之 明晚 明早;后天!性努气 后日!子常;大后天',
  ],
];
/** What words that end as those begin have before it: 如今年轻, 成本周期, 文明, 此前, 建成后年产. */
const OTHER: Partial<Record<string, string>> = {
  明: '表发申清证声文光',
  本: '成资基样日书文版读剧',
  今: '如当',
  去: '过失逝',
  前: '目此以之提空日当先世战婚',
  后: '此以之日当先产投达业毕节战婚退成竣工地用',
  上: '以之如',
  下: '以之如',
};
const WEEKDAYS = '一二三四五六日天';
/** 每周五 recurs, 一周三次 counts. */
const GUARD_WEEKDAY = '一两姓四';
const AFTER_WEEKDAY = '十百千次天年个福月直致些般共样切再度定';
/** 上周期, 本周刊, 下周围: 周 begins another word. */
const AFTER_WEEK = '期边转年刊围岁身旋堂';

/** Nobody goes further by repeating 上 or 下, or by names such as 今明后. */
const MOST_STEPS = 4;

let words: Lexicon<Relative> | undefined;

function build(): Lexicon<Relative> {
  return createLexicon(
    RELATIVES.flatMap(([unit, list]) =>
      list
        .split(';')
        .map((group, i): WordList<Relative> => [group, { unit, delta: i - 3 }])
        .filter(([group]) => group !== ''),
    ),
    RELATIVE,
  );
}

/** Whether the character at `pos` ends another word; 超过去年 and 他说今年 hold none. */
export function isOther(pos: number): boolean {
  const before = OTHER[String.fromCharCode(at(pos))];
  if (before === undefined || !isOneOf(pos - 1, before)) return false;
  return !isOneOf(pos - 1, '过') || !isOneOf(pos - 2, '超经通胜高好');
}

/** 1–7 for 一 … 日 at `pos`, else 0. */
function weekdayAt(pos: number): number {
  return Math.min(WEEKDAYS.indexOf(String.fromCharCode(at(pos))) + 1, 7);
}

/** End of 周, 星期 or 礼拜 at `pos`, or −1. */
function weekEnd(pos: number): number {
  return isOneOf(pos, '周') ? pos + 1 : stands('星期', pos) || stands('礼拜', pos) ? pos + 2 : -1;
}

/** 上周, 下个星期, 上上周五, 本周末, 上上个月, and 周五 or 礼拜一 of this week. */
function readStep(parts: DateParts, pos: number): boolean {
  const step = isOneOf(pos, '上') ? -1 : isOneOf(pos, '下') ? 1 : 0;
  const led = step !== 0 || isOneOf(pos, '本这');
  let place = led ? pos + 1 : pos;
  // 上上周 and 下下下周
  while (step !== 0 && place < pos + MOST_STEPS && at(place) === at(pos)) place++;
  const delta = step * (place - pos);
  const once = led && isOneOf(place, '一');
  if (once) place++;
  if (led && isOneOf(place, '个')) place++;
  // 上一月 is counted from what the text speaks of.
  if (led && !once && isOneOf(place, '月') && !isOneOf(place + 1, '球光亮')) {
    startParts(parts, place + 1, 'month').relative = { unit: 'month', delta };
    return !isOther(pos);
  }
  let end = weekEnd(place);
  if (end < 0) return false;
  if (led ? isOther(pos) : isOneOf(pos - 1, GUARD_WEEKDAY)) return false;
  // 下周周六
  const again = led ? weekEnd(end) : -1;
  if (again > 0 && weekdayAt(again) > 0) end = again;
  const day = isOneOf(end + 1, AFTER_WEEKDAY) ? 0 : weekdayAt(end);
  if (day === 0 && (!led || isOneOf(end, AFTER_WEEK))) return false;
  const whole = day === 0 && !isOneOf(end, '末');
  startParts(parts, whole ? end : end + 1, whole ? 'week' : 'day');
  parts.relative = { unit: 'week', delta, weekday: whole ? undefined : day };
  return true;
}

/** Passes over 第二个星期日, which ranks no week; of 第二个周日 only 第二个 is a rank. */
export function readNthWeekday(parts: DateParts, pos: number): boolean {
  if (!readSmall(pos + 1, 2) || !isOneOf(small.end, '个')) return false;
  const place = small.end + 1;
  return isOneOf(place, '星礼') && readStep(parts, place) && (parts.impossible = true);
}

/** The 五 of 周一至五. */
export function readLastWeekday(parts: DateParts, pos: number, { delta }: Relative): boolean {
  const next = pos + 1;
  const counts = isOneOf(next, AFTER_WEEKDAY) || isOneOf(next, '时点号') || isCounted(next);
  const weekday = counts ? 0 : weekdayAt(pos);
  startParts(parts, next, 'day').relative = { unit: 'week', delta, weekday };
  return weekday > 0;
}

/** How far 去、今、明 may go. */
const MOST_NAMED = 6;
/** How far from the reference the 去, 昨, 今, 明 or 后 at `pos` is. */
function deltaAt(pos: number): number {
  return '今明后'.indexOf(String.fromCharCode(at(pos)));
}

/**
 * 今明两年, 今、明年, 明后天: the first of those that share the sign, or the last at `parts.mark`.
 */
export function readNamed(parts: DateParts, pos: number, isLast: boolean): boolean {
  let last = 0;
  let place = pos;
  // 今后三天 are the next three.
  while (place < pos + MOST_NAMED && isOneOf(place, '昨去今明后') && !stands('今后', place)) {
    last = place++;
    if (isOneOf(place, '、')) place++;
  }
  const counted = isOneOf(last + 1, '两二三');
  const sign = counted ? last + 2 : last + 1;
  if (place === pos || !isOneOf(sign, '年天日')) return false;
  const delta = deltaAt(pos);
  // Of 明后年产 and 文明两年 nothing is a date.
  const fits = deltaAt(last) > delta && !isOther(pos) && (counted || readRelative(parts, last));
  if (!isLast && !fits) return false;
  const unit = isOneOf(sign, '年') ? 'year' : 'day';
  startParts(parts, isLast ? sign + 1 : pos + 1, unit).relative = { unit, delta };
  parts.mark = isLast ? 0 : last;
  return true;
}

/** Reads the relative word at `pos`, with its weekday if one follows. */
export function readRelative(parts: DateParts, pos: number): boolean {
  const entry = wordAt((words ??= build()), pos);
  if (!entry) return isOneOf(pos, '上下本这周星礼') && readStep(parts, pos);
  const { word, value } = entry;
  const end = pos + word.length;
  if (isOther(pos)) return false;
  // 明天顺七年 is of the 明.
  if (isOneOf(end, '顺启') && opensNumeral(end + 1)) return false;
  startParts(parts, end, value.unit).relative = value;
  return true;
}
