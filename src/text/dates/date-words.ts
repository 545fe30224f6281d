/** Dates named by a word instead of a number: 去年, 上周五, 本月, 昨天. */
import { startParts } from './date-parts.js';
import type { DateParts, Relative } from './date-parts.js';
import { createLexicon, wordAt } from '../quantities/lexicon.js';
import type { Lexicon, WordList } from '../quantities/lexicon.js';
import { at, isOneOf, stands } from '../quantities/source.js';

/** Words by their distance, from three back to three ahead; `!` as in a word list. */
const RELATIVES: [Relative['unit'], string][] = [
  ['year', '大前年;前年!度;去年;今年!轻纪龄幼青 本年度;明年!轻;后年!度'],
  ['month', ';;上月 上个月;本月 这个月;下月 下个月'],
  [
    'week',
    ';;上周!期边转年 上星期 上个星期;本周!期刊边年转 本星期 这周!边;下周!期边转年 下星期 下个星期',
  ],
  [
    'day',
    '大前天;前天!气;昨天 昨日 昨晚 昨夜;今天 今日!头 今晚 今早 今晨;明天 明日!之 明晚;后天!性努;大后天',
  ],
];
/** What may not stand before: 如今年轻, 目前年产, 成本周期. */
const GUARD_BEFORE = '如目此以之提空成资基样日当先书世文证说声光失过';
const WEEKDAYS = '一二三四五六日天';
/** 每周五 recurs, 一周三次 counts. */
const GUARD_WEEKDAY = '每个一两逢姓四';
const AFTER_WEEKDAY = '十百千次天年个福月';

let words: Lexicon<Relative> | undefined;

function build(): Lexicon<Relative> {
  return createLexicon(
    RELATIVES.flatMap(([unit, list]) =>
      list
        .split(';')
        .map((group, i): WordList<Relative> => [group, { unit, delta: i - 3 }])
        .filter(([group]) => group !== ''),
    ),
  );
}

/** 1–7 for 一 … 日 at `pos`, else 0. */
function weekdayAt(pos: number): number {
  return Math.min(WEEKDAYS.indexOf(String.fromCharCode(at(pos))) + 1, 7);
}

function readWeekday(parts: DateParts, pos: number): boolean {
  const edge = pos + (isOneOf(pos, '周') ? 1 : 2);
  const named = edge === pos + 1 || stands('星期', pos) || stands('礼拜', pos);
  const weekday = named ? weekdayAt(edge) : 0;
  if (weekday === 0 || isOneOf(pos - 1, GUARD_WEEKDAY) || isOneOf(edge + 1, AFTER_WEEKDAY)) {
    return false;
  }
  startParts(parts, edge + 1, 'day').relative = { unit: 'week', delta: 0, weekday };
  return true;
}

/** Reads the relative word at `pos`, with its weekday if one follows. */
export function readRelative(parts: DateParts, pos: number): boolean {
  const entry = wordAt((words ??= build()), pos);
  if (!entry) return isOneOf(pos, '周星礼') && readWeekday(parts, pos);
  const { word, guard, value } = entry;
  const end = pos + word.length;
  if (isOneOf(end, guard) || isOneOf(pos - 1, GUARD_BEFORE)) return false;
  const { unit, delta } = value;
  const weekday = unit === 'week' ? weekdayAt(end) : 0;
  if (weekday > 0) startParts(parts, end + 1, 'day').relative = { unit, delta, weekday };
  else startParts(parts, end, unit === 'decade' ? 'year' : unit).relative = value;
  return true;
}
