/** Dates named by a word instead of a number: 去年, 上周五, 本月, 昨天. */
import { startParts } from './date-parts.js';
import type { DateParts, DateReading } from './date-parts.js';
import { edgeAt } from './month-reader.js';
import { readSmall } from '../numbers/small-numeral.js';
import { wordAt } from '../characters/lexicon.js';
import { relativeWords, skyWords } from '../vocabulary/dates.js';
import type { Relative } from '../vocabulary/dates.js';
import {
  at,
  isCounted,
  isHan,
  isChar,
  isOneOf,
  opensNumeral,
  stands,
} from '../characters/source.js';
import type { Source } from '../characters/source.js';

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

/** Whether the character at `pos` ends another word; 超过去年 and 他说今年 hold none. */
export function isOther(source: Source, pos: number): boolean {
  const before = OTHER[String.fromCharCode(at(source, pos))];
  if (before === undefined || !isOneOf(source, pos - 1, before)) return false;
  return !isChar(source, pos - 1, '过') || !isOneOf(source, pos - 2, '超经通胜高好');
}

/** 1–7 for 一 … 日 at `pos`, else 0. */
export function weekdayAt(source: Source, pos: number): number {
  return Math.min(WEEKDAYS.indexOf(String.fromCharCode(at(source, pos))) + 1, 7);
}

/** End of 周, 星期 or 礼拜 at `pos`, or −1. */
export function weekEnd(source: Source, pos: number): number {
  return isChar(source, pos, '周')
    ? pos + 1
    : stands(source, '星期', pos) || stands(source, '礼拜', pos)
      ? pos + 2
      : -1;
}

/** What counts weeks or months from now: 上, 下个, 上上, 本; or nothing, as before 周五. */
interface Lead {
  readonly end: number;
  readonly delta: number;
  /** Whether anything stands there. */
  readonly told: boolean;
  /** 上一 goes one back, but from what the text speaks of where a month follows. */
  readonly once: boolean;
}

function leadAt(source: Source, pos: number): Lead {
  const step = isChar(source, pos, '上') ? -1 : isChar(source, pos, '下') ? 1 : 0;
  const told = step !== 0 || isOneOf(source, pos, '本这');
  let end = told ? pos + 1 : pos;
  // 上上周 and 下下下周
  while (step !== 0 && end < pos + MOST_STEPS && at(source, end) === at(source, pos)) end++;
  const delta = step * (end - pos);
  const once = told && isChar(source, end, '一');
  if (once) end++;
  if (told && isChar(source, end, '个')) end++;
  return { end, delta, told, once };
}

/** 上月 and 上个月. 上一月 is counted from what the text speaks of. */
function readStepMonth(
  source: Source,
  parts: DateParts,
  { end, delta, told, once }: Lead,
): boolean {
  const month = told && !once && isChar(source, end, '月');
  if (!month || isOneOf(source, end + 1, '球光亮')) return false;
  startParts(parts, end + 1, 'month').relative = { unit: 'month', delta };
  return true;
}

/** 本季度, 上个季度 and 下季度末; 本季新品 are of a season. */
function readStepQuarter(source: Source, parts: DateParts, lead: Lead): boolean {
  const { end: pos, delta, told, once } = lead;
  if (!told || once || !isChar(source, pos, '季')) return false;
  const short = isChar(source, pos + 1, '度') ? 0 : 1;
  if (short > 0 && isHan(source, pos + 1) && !isChar(source, pos + 1, '末')) return false;
  const end = pos + 2 - short;
  const third = edgeAt(source, end);
  const edge = third === 2 ? 0 : third;
  startParts(parts, edge > 0 ? end + 1 : end, edge > 0 ? 'month' : 'quarter');
  parts.relative = { unit: 'quarter', delta, edge };
  return true;
}

/** 上周, 下个星期, 上上周五, 本周末, and 周五 or 礼拜一 of this week. */
function readStepWeek(
  source: Source,
  parts: DateParts,
  { end: place, delta, told }: Lead,
): boolean {
  let end = weekEnd(source, place);
  if (end < 0) return false;
  // 下周周六
  const again = told ? weekEnd(source, end) : -1;
  if (again > 0 && weekdayAt(source, again) > 0) end = again;
  const day = goesOn(source, end) ? 0 : weekdayAt(source, end);
  if (day === 0 && (!told || isOneOf(source, end, AFTER_WEEK))) return false;
  const whole = day === 0 && !isChar(source, end, '末');
  startParts(parts, whole ? end : end + 1, whole ? 'week' : 'day');
  parts.relative = { unit: 'week', delta, weekday: whole ? undefined : day };
  return true;
}

/** Rule "weekdays before words": whether the number of a weekday at `pos` belongs to what follows it: 下周三天假期, 下周日本首相. */
function goesOn(source: Source, pos: number): boolean {
  const next = pos + 1;
  if (isChar(source, next, '天')) return !wordAt(source, skyWords(), next);
  // 下周五年会
  if (isChar(source, next, '年') && isOneOf(source, next + 1, '会货终')) return false;
  // 周日本报讯
  const japan = isChar(source, pos, '日') && isChar(source, next, '本');
  return japan ? !isOneOf(source, pos + 2, '报届地周月') : isOneOf(source, next, AFTER_WEEKDAY);
}

/** What is so many weeks or months away. */
function readStep(source: Source, parts: DateParts, pos: number): boolean {
  const lead = leadAt(source, pos);
  if (lead.told ? isOther(source, pos) : isOneOf(source, pos - 1, GUARD_WEEKDAY)) return false;
  return (
    readStepMonth(source, parts, lead) ||
    readStepQuarter(source, parts, lead) ||
    readStepWeek(source, parts, lead)
  );
}

/** Passes over 第二个星期日, which ranks no week; of 第二个周日 only 第二个 is a rank. */
export function readNthWeekday(source: Source, parts: DateParts, pos: number): DateReading {
  const number = readSmall(source, pos + 1, 2);
  if (!number || !isChar(source, number.end, '个')) return 'none';
  const place = number.end + 1;
  const weekday = isOneOf(source, place, '星礼') && readStep(source, parts, place);
  return weekday ? 'skip' : 'none';
}

/** The 五 of 周一至五. */
export function readLastWeekday(
  source: Source,
  parts: DateParts,
  pos: number,
  { delta }: Relative,
): boolean {
  const next = pos + 1;
  const counts =
    isOneOf(source, next, AFTER_WEEKDAY) ||
    isOneOf(source, next, '时点号') ||
    isCounted(source, next);
  const weekday = counts ? 0 : weekdayAt(source, pos);
  startParts(parts, next, 'day').relative = { unit: 'week', delta, weekday };
  return weekday > 0;
}

/** How far 去、今、明 may go. */
const MOST_NAMED = 6;
/** How far from the reference the 去, 昨, 今, 明 or 后 at `pos` is. */
function deltaAt(source: Source, pos: number): number {
  return '今明后'.indexOf(String.fromCharCode(at(source, pos)));
}

/**
 * 今明两年, 今、明年, 明后天: the first of those that share the sign, or the last at `parts.mark`.
 */
export function readNamed(source: Source, parts: DateParts, pos: number, isLast: boolean): boolean {
  let last = 0;
  let place = pos;
  // 今后三天 are the next three.
  while (
    place < pos + MOST_NAMED &&
    isOneOf(source, place, '昨去今明后') &&
    !stands(source, '今后', place)
  ) {
    last = place++;
    if (isChar(source, place, '、')) place++;
  }
  const counted = isOneOf(source, last + 1, '两二三');
  const sign = counted ? last + 2 : last + 1;
  if (place === pos || !isOneOf(source, sign, '年天日')) return false;
  const delta = deltaAt(source, pos);
  // Of 明后年产 and 文明两年 nothing is a date.
  const fits =
    deltaAt(source, last) > delta &&
    !isOther(source, pos) &&
    (counted || readRelative(source, parts, last));
  if (!isLast && !fits) return false;
  const unit = isChar(source, sign, '年') ? 'year' : 'day';
  startParts(parts, isLast ? sign + 1 : pos + 1, unit).relative = { unit, delta };
  parts.mark = isLast ? 0 : last;
  return true;
}

/** Reads the relative word at `pos`, with its weekday if one follows. */
export function readRelative(source: Source, parts: DateParts, pos: number): boolean {
  const entry = wordAt(source, relativeWords(), pos);
  if (!entry) return isOneOf(source, pos, '上下本这周星礼') && readStep(source, parts, pos);
  const { word, value } = entry;
  const end = pos + word.length;
  if (isOther(source, pos)) return false;
  // 明天顺七年 is of the 明.
  if (isOneOf(source, end, '顺启') && opensNumeral(source, end + 1)) return false;
  startParts(parts, end, value.unit).relative = value;
  return true;
}
