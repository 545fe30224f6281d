/** Dates named by words instead of numbers: 去年, 上周五, 本月, 年底, 三天前. */
import { foldedChar, isOneOf, kindAt, readsAt, WORD } from './chars.js';
import { emptyParts } from './date-parts.js';
import type { DateParts, Relative } from './date-parts.js';
import { addWord, longestAt } from './trie.js';
import type { Trie } from './trie.js';

interface Entry extends Relative {
  guard: string;
}

/** Word, distance and, after `!`, characters that make it part of another word. */
const RELATIVES: [Relative['unit'], string][] = [
  [
    'year',
    '今年0!轻纪龄幼青 去年-1 明年1!轻 前年-2!度 后年2!度 大前年-3 本年0!度级 本年度0 明后年1',
  ],
  ['month', '本月0 上月-1 下月1 上个月-1 下个月1 上上个月-2 这个月0 当月0'],
  [
    'week',
    '本周0!期刊边年转 上周-1!期边转年 下周1!期边转年 上星期-1 下星期1 上个星期-1 下个星期1 这周0!边 本星期0 上上周-2 下下周2 上礼拜-1 下礼拜1',
  ],
  [
    'day',
    '今天0 昨天-1 明天1 前天-2!气 后天2!性努 大前天-3 大后天3 今日0!头 昨日-1 明日1!之 今晚0 昨晚-1 明晚1 今早0 今晨0 昨夜-1 今夜0 昨晨-1 明早1 前晚-2',
  ],
];
/** What may not stand before: 如今年轻, 目前年产, 成本周期, 之后天. */
const BEFORE_GUARD = '如目此以之提空成资基样日当先书世文证说声光鲜失过';
const WEEKDAYS = '一二三四五六日天';

let trie: Trie<Entry> | undefined;

function build(): Trie<Entry> {
  const built: Trie<Entry> = {};
  for (const [unit, words] of RELATIVES) {
    for (const item of words.split(' ')) {
      const [head = '', guard = ''] = item.split('!');
      const at = head.search(/-?\d/);
      addWord(built, head.slice(0, at), { unit, delta: Number(head.slice(at)), guard });
    }
  }
  return built;
}

/** 1–7 for 一 … 日 at `pos`, else 0. */
function weekdayAt(text: string, pos: number): number {
  const index = WEEKDAYS.indexOf(foldedChar(text, pos) || ' ');
  return index < 0 ? 0 : Math.min(index + 1, 7);
}

/** A bare 周五 or 星期三; 每周五 recurs, 一周三次 counts. */
export function readWeekday(text: string, pos: number): DateParts | null {
  const length = readsAt(text, pos, '周')
    ? 1
    : readsAt(text, pos, '星期') || readsAt(text, pos, '礼拜')
      ? 2
      : 0;
  if (length === 0) return null;
  const weekday = weekdayAt(text, pos + length);
  const end = pos + length + 1;
  if (
    weekday === 0 ||
    isOneOf(text, pos - 1, '每个一两逢姓四') ||
    isOneOf(text, end, '十百千次天年个福月')
  ) {
    return null;
  }
  return {
    ...emptyParts(end),
    precision: 'day',
    relative: { unit: 'week', delta: 0, weekday },
  };
}

/** A relative word at `pos`, with its weekday if one follows. */
export function readRelative(text: string, pos: number): DateParts | null {
  const found = longestAt((trie ??= build()), text, pos);
  if (!found) return readWeekday(text, pos);
  const { unit, delta, guard } = found.value;
  if (isOneOf(text, found.at, guard || '\0') || isOneOf(text, pos - 1, BEFORE_GUARD)) return null;
  const parts = emptyParts(found.at);
  parts.relative = { unit, delta };
  parts.precision = unit === 'decade' ? 'decade' : unit;
  if (unit === 'week') {
    const weekday = weekdayAt(text, found.at);
    if (weekday > 0) {
      parts.relative.weekday = weekday;
      parts.precision = 'day';
      parts.end++;
    }
  }
  return parts;
}

/** Whether a date word may open at `pos`. */
export function opensWord(text: string, pos: number): boolean {
  return kindAt(text, pos) === WORD;
}
