import type { ReadText } from '../words/sentences.js';
import { wording } from '../words/wording.js';
import type { UnstatedReason } from '../../ids/enums.js';

interface GenreRow {
  /** Words of a heading or of the furniture, alternatives set apart by |. */
  words: string;
  reason: UnstatedReason;
}

/** Kinds of page that state nothing by themselves, by what their headings say. */
export const GENRE_ROWS: readonly GenreRow[] = [
  { words: '辟谣|谣言|网传|假消息|虚假信息', reason: 'hearsay' },
  { words: '剧情|剧透|小说|连载|寓言|情景模拟|同人|电视剧本', reason: 'fiction' },
  {
    words: '读者来信|读者来函|市民来信|来信选登|来信选载|来函照登|网友留言|问政留言|金点子',
    reason: 'hearsay',
  },
  { words: '更正启事|更正声明|更正说明|更正与致歉|致歉声明|致歉启事|勘误', reason: 'denied' },
  {
    words: '考题|试题|试卷|练习题|案例题|竞答|竞猜|有奖问答|知识问答|单选|多选|判断题|填空题|接龙',
    reason: 'fiction',
  },
  { words: '澄清公告|澄清声明|澄清说明|不实传闻|不实报道', reason: 'hearsay' },
];

const rows = GENRE_ROWS.map(({ words, reason }) => ({ test: wording(words), reason }));
/** 【读者来信】盼园区开园: a heading at the beginning of a body line. */
const LABEL = /^\([^()]{2,12}\)/;

/** Why nothing is stated by a page of this kind; `undefined` for news. */
export function genreOf({ even, paragraphs }: ReadText): UnstatedReason | undefined {
  for (const { start, end, role } of paragraphs.slice(0, MOST_LINES)) {
    const line = even.slice(start, end);
    const label = role === 'body' ? (LABEL.exec(line)?.[0] ?? '') : line;
    const row = rows.find(({ test }) => test().test(label));
    if (row !== undefined) return row.reason;
  }
  return undefined;
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
