import type { Mention } from '../../text/types.js';
import type { ReadText } from '../words/sentences.js';
import { wording } from '../words/wording.js';
import type { UnstatedReason } from '../../ids/enums.js';

interface GenreRow {
  /** Words, alternatives set apart by |. */
  words: string;
  reason: UnstatedReason;
  /** Where they stand: anywhere in a heading (the common case), or at its beginning. */
  at?: 'start';
}

/** Kinds of page that state nothing by themselves, by what their headings say. */
export const GENRE_ROWS: readonly GenreRow[] = [
  { words: '辟谣|谣言|网传|假消息|虚假信息', reason: 'hearsay' },
  { words: '澄清公告|澄清声明|澄清说明|不实传闻|不实报道|不实信息', reason: 'hearsay' },
  {
    words: '读者来信|读者来函|读者来论|读者投书|市民来信|来函照登|网友留言|问政留言',
    reason: 'hearsay',
  },
  { words: '来信选登|来信选载|来稿选登|金点子', reason: 'wish' },
  { words: '更正|勘误|致歉', reason: 'denied', at: 'start' },
  { words: '假如|假使|倘若|如果|要是', reason: 'conditional', at: 'start' },
  { words: '剧情|剧透|小说|连载|寓言|童话|情景模拟|同人|电视剧本|桌面推演', reason: 'fiction' },
  { words: '征文选登|作文选登|作品选登|小说选登|故事新编|科幻征文选', reason: 'fiction' },
  { words: '写作课|写作练习|例文|范文|范本|样稿|样例|填写说明|填写示例', reason: 'fiction' },
  {
    words: '考题|试题|试卷|练习题|案例题|竞答|竞猜|有奖问答|知识问答|单选|多选|判断题|填空题|接龙',
    reason: 'fiction',
  },
];

/** Lines at the edges of a page that say that what it tells did not happen. */
export const DISCLAIMER_ROWS: readonly GenreRow[] = [
  { words: '纯属虚构|均为虚构|系虚构|皆为虚构|如有雷同|对号入座|请勿当真', reason: 'fiction' },
  { words: '均出于想象|出于想象|均为想象|均属想象|作者的想象|作者想象', reason: 'fiction' },
  { words: '未完待续|未完,下期|未完、下期|下期待续', reason: 'fiction' },
  { words: '来信中的设想|来信设想|作者假设|作者设想|均为设想|均为假设', reason: 'wish' },
];

const tests = (rows: readonly GenreRow[]) =>
  rows.map(({ words, reason, at }) => ({
    test: wording(at === 'start' ? `^[(“《 ]*(?:${words})` : words),
    reason,
  }));
const headings = tests(GENRE_ROWS);
const disclaimers = tests(DISCLAIMER_ROWS);

/** 【读者来信】盼园区开园: a heading at the beginning of a body line. */
const LABEL = /^\([^()]{2,12}\)/;
/** 读者来论|假如…: a section before a heading. */
const SECTION = /^[^|]{1,12}\|/;

/** What a line says, and what it says without its section. */
function readingsOf(line: string): string[] {
  const bare = line.replace(SECTION, '').trim();
  return bare === line ? [line] : [line, bare];
}

/** Nobody sets a day so many years ahead. */
const MOST_YEARS_AHEAD = 12;

/** Whether a text tells of a day that is too far ahead for a plan: 2049年11月8日, in a page of 2019. */
function tellsFarDay(mentions: readonly Mention[], today: string | undefined): boolean {
  if (today === undefined) return false;
  const last = Number(today.slice(0, 4)) + MOST_YEARS_AHEAD;
  return mentions.some(
    (mention) =>
      mention.kind === 'date' &&
      mention.precision === 'day' &&
      Number(mention.edtf.slice(0, 4)) > last,
  );
}

/** Why nothing is stated by a page of this kind; `undefined` for news. */
export function genreOf(
  { even, mentions, paragraphs }: ReadText,
  today: string | undefined,
): UnstatedReason | undefined {
  for (const { start, end, role } of paragraphs.slice(0, MOST_LINES)) {
    const line = even.slice(start, end);
    const label = role === 'body' ? LABEL.exec(line)?.[0] : line;
    if (label === undefined) continue;
    const readings = readingsOf(label);
    const row = headings.find(({ test }) => readings.some((reading) => test().test(reading)));
    if (row !== undefined) return row.reason;
  }
  const edges = [...paragraphs.slice(0, MOST_LINES), ...paragraphs.slice(-LAST_LINES)];
  for (const { start, end } of edges) {
    const line = even.slice(start, end);
    const row = disclaimers.find(({ test }) => test().test(line));
    if (row !== undefined) return row.reason;
  }
  return tellsFarDay(mentions, today) ? 'fiction' : undefined;
}

const REVIEW = wording(
  '((?:19|20)\\d\\d)年?(?:度|全年|上半年|下半年)?[^,。]{0,14}(?:运行情况|运行简况|统计公报|总结|回顾|工作报告|年报|综述|成绩单|大事记|盘点)',
);

/** The year on which a page looks back, by its headings: 2024年经济运行情况 in a page of 2025. */
export function yearOfReview(
  { even, paragraphs }: ReadText,
  today: string | undefined,
): number | undefined {
  for (const { start, end, role } of paragraphs.slice(0, MOST_LINES)) {
    const year = role === 'heading' ? REVIEW().exec(even.slice(start, end))?.[1] : undefined;
    if (year !== undefined)
      return today !== undefined && year < today.slice(0, 4) ? Number(year) : undefined;
  }
  return undefined;
}

/** A page says what it is at its head. */
const MOST_LINES = 5;
/** … or at its foot. */
const LAST_LINES = 3;
