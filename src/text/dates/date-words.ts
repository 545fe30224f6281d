/** Dates named by a word instead of a number: 去年, 上周五, 本月, 昨天. */
import { isOneOf } from '../quantities/chars.js';
import { makeParts } from './date-parts.js';
import type { DateParts, Relative } from './date-parts.js';
import { createLexicon, wordAt } from '../quantities/lexicon.js';
import type { Lexicon } from '../quantities/lexicon.js';

/** Word, distance and, after `!`, characters that make it part of another word. */
const RELATIVES: [Relative['unit'], string][] = [
  ['year', '今年0!轻纪龄幼青 去年-1 明年1!轻 前年-2!度 后年2!度 大前年-3 本年度0'],
  ['month', '本月0 上月-1 下月1 上个月-1 下个月1 这个月0'],
  [
    'week',
    '本周0!期刊边年转 上周-1!期边转年 下周1!期边转年 上星期-1 下星期1 本星期0 这周0!边 上个星期-1 下个星期1',
  ],
  [
    'day',
    '今天0 昨天-1 明天1 前天-2!气 后天2!性努 大前天-3 大后天3 今日0!头 昨日-1 明日1!之 今晚0 昨晚-1 明晚1 今早0 今晨0 昨夜-1',
  ],
];
/** What may not stand before: 如今年轻, 目前年产, 成本周期. */
const GUARD_BEFORE = '如目此以之提空成资基样日当先书世文证说声光失过';
const WEEKDAYS = '一二三四五六日天';
/** 每周五 recurs, 一周三次 counts. */
const GUARD_WEEKDAY = /[每个一两逢姓四]/;
const AFTER_WEEKDAY = '十百千次天年个福月';

let words: Lexicon<Relative & { guard: string }> | undefined;

function build(): NonNullable<typeof words> {
  return createLexicon(
    RELATIVES.flatMap(([unit, list]) =>
      list.split(' ').map((item) => {
        const [, word = '', delta, guard = ''] = /^(.+?)(-?\d)(?:!(.*))?$/.exec(item) ?? [];
        return [word, { unit, delta: Number(delta), guard }] as [
          string,
          Relative & { guard: string },
        ];
      }),
    ),
  );
}

/** 1–7 for 一 … 日 at `pos`, else 0. */
function weekdayAt(s: string, pos: number): number {
  return Math.min(WEEKDAYS.indexOf(s[pos] ?? ' ') + 1, 7);
}

function readWeekday(s: string, pos: number): DateParts | null {
  const edge = pos + (isOneOf(s, pos, '周') ? 1 : 2);
  const named = edge === pos + 1 || s.startsWith('星期', pos) || s.startsWith('礼拜', pos);
  const weekday = named ? weekdayAt(s, edge) : 0;
  if (
    weekday === 0 ||
    GUARD_WEEKDAY.test(s.charAt(pos - 1)) ||
    isOneOf(s, edge + 1, AFTER_WEEKDAY)
  ) {
    return null;
  }
  return makeParts(edge + 1, 'day', { relative: { unit: 'week', delta: 0, weekday } });
}

/** The relative word at `pos`, with its weekday if one follows. */
export function readRelative(s: string, pos: number): DateParts | null {
  const found = wordAt((words ??= build()), s, pos);
  if (!found) return isOneOf(s, pos, '周星礼') ? readWeekday(s, pos) : null;
  const { end, value } = found;
  const { unit, delta, guard } = value;
  if (isOneOf(s, end, guard) || isOneOf(s, pos - 1, GUARD_BEFORE)) return null;
  const weekday = unit === 'week' ? weekdayAt(s, end) : 0;
  if (weekday > 0) return makeParts(end + 1, 'day', { relative: { unit, delta, weekday } });
  return makeParts(end, unit === 'decade' ? 'year' : unit, { relative: { unit, delta } });
}
