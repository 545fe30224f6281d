/** Lines that pages put around their articles, told by small checks; lines are evened out. */
import { stampEnd } from './fields.js';
import { isSite } from './names.js';
import { BUTTONS, ENDS, EVENT_LABELS, FOLLOWS, NOTICES, SECTIONS } from './vocabulary.js';
import { isBlank, skipBlanks, wordTable } from './word-table.js';

const STOPS = /[。!?;]/;
const OPENING = '[【〔(「';
const LONGEST_ICON = 4;
const LONGEST_WAY = 160;
const LONGEST_STEP = 24;
const LONGEST_FOLLOW = 40;
const LONGEST_ITEM = 90;
const SHORTEST_ITEM = 6;

/** The first place of a line that is neither blank nor an opening bracket. */
function contentStart(line: string): number {
  let at = skipBlanks(line, 0);
  while (at < line.length && (OPENING.includes(line.charAt(at)) || isBlank(line.charAt(at)))) at++;
  return at;
}

const ARROW = /[>»›→/]/;
const ARROWS = /\s*[>»›→]+\s*/;
const STROKES = /\s*[>»›→/]+\s*/;

const isEntry = (entry: string): boolean => {
  const button = BUTTONS().at(entry, 0);
  return button?.value === 'menu' && button.end === entry.length;
};

/** Whether a word is the name of a section: 要闻, 园区动态. */
export const isSection = (word: string): boolean =>
  word !== '' && SECTIONS().at(word, 0)?.end === word.length;

/** The way to a page: 首页 > 新闻 > 正文, 某某新闻网 >> 要闻; the last step may be its title. */
export function isBreadcrumb(line: string): boolean {
  // Most lines have no arrow, and to split a line takes long.
  if (line.length > LONGEST_WAY || !ARROW.test(line) || STOPS.test(line)) return false;
  const way = line.replace(/^[>»›→\s]+/, '');
  const start = way.split(STROKES, 1)[0]?.trim() ?? '';
  const isHome = isEntry(start) || /首頁$/.test(start);
  const steps = way.split(isHome || isSection(start) ? STROKES : ARROWS).map((step) => step.trim());
  const first = steps[0] ?? '';
  const isShort = steps.every(
    (step, i) =>
      (step.length <= LONGEST_STEP && !/[\d,]/.test(step)) ||
      (isHome && i > 1 && i === steps.length - 1),
  );
  if (first === '' || !isShort || steps.length < 2) return false;
  const second = steps[1] ?? '';
  if (isHome || steps.length > 2) return true;
  if (isSection(second)) return isSection(first) || isSite(first);
  return isSection(first) ? /[>»›→]/.test(way) : isSite(first) && /[>»›→]{2}/.test(way);
}

const BARS = /[|丨]/;
const GAPS = /[\s|丨[\]【】]+/;
const LONGEST_ENTRY = 12;
const FEWEST_APART = 4;

/** The entries of a menu in a row, one of them known: 首页 | 新闻 | 论坛, [首页] [新闻] [专题] [视频]. */
export function isMenu(line: string): boolean {
  if (line.length > LONGEST_WAY || STOPS.test(line) || /\d/.test(line)) return false;
  const isList = (entries: readonly string[]): boolean =>
    entries.some(isEntry) && entries.every((entry) => entry.length <= LONGEST_ENTRY);
  const barred = line.split(BARS).map((entry) => entry.trim());
  if (barred.length > 2) return isList(barred);
  // Between blanks a sentence without stops may stand: it does not begin with the home page.
  const apart = line.split(GAPS).filter((entry) => entry !== '');
  return apart.length >= FEWEST_APART && isEntry(apart[0] ?? '') && isList(apart);
}

const NOTICE_EDGE = /[:\])】〕」]/;

/** A heading or a label of what is no part of the article: 相关新闻, 免责声明:…. */
export function noticeOf(line: string): 'list' | 'notice' | undefined {
  const notice = NOTICES().at(line, contentStart(line));
  if (notice === undefined) return undefined;
  const at = skipBlanks(line, notice.end);
  return at === line.length || NOTICE_EDGE.test(line.charAt(at)) ? notice.value : undefined;
}

const LEGAL = wordTable<'subject' | 'site'>([
  ['版权 侵权', 'subject'],
  [
    '转载文章 转载自 转载请 仅供参考 与本网联 与本站联 本站 本网!讯 本平台 allrightsreserved',
    'site',
  ],
]);
const LEGAL_OPENINGS = wordTable<'opens' | 'notice'>([
  ['本站 本文 本网!讯 转载 如有 如涉 版权归', 'opens'],
  ['© copyright 版权所有 转载请', 'notice'],
]);

/** A legal word may be the subject of the news; a notice speaks of its site besides, or first. */
export function isLegal(line: string): boolean {
  const start = contentStart(line);
  const opening = LEGAL_OPENINGS().at(line, start);
  if (opening?.value === 'notice') return true;
  const words = new Map<string, 'subject' | 'site'>();
  for (let at = 0; at < line.length; at++) {
    const word = LEGAL().at(line, at);
    if (word) words.set(line.slice(word.start, word.end), word.value);
  }
  if (words.size > 1) return [...words.values()].includes('site');
  // 本网 alone may be the beginning of a dateline.
  const isOpening = LEGAL().at(line, start) !== undefined;
  return words.size === 1 && opening !== undefined && !isOpening;
}

/** What asks readers to follow the page: 扫码关注…, 微信号:…. */
export function isFollow(line: string): boolean {
  if (line.length > LONGEST_FOLLOW) return false;
  return FOLLOWS().at(line, contentStart(line)) !== undefined && !/[。!?;].|\d+[亿万]/.test(line);
}

/** (完) and its like, alone in a line. */
export function isEndMark(line: string): boolean {
  const end = ENDS().at(line, contentStart(line));
  return end !== undefined && /^[\s\])】〕」。]*$/.test(line.slice(end.end));
}

/** A sign that is no letter and ends no sentence: a bar, an arrow, an icon. */
export const isIcon = (line: string): boolean =>
  line.length <= LONGEST_ICON && /^[^\p{L}\p{N}。!?”」)】]+$/u.test(line);

/** One letter alone in a line, as upright buttons break into. */
export const isLoneLetter = (line: string): boolean =>
  line.length <= 2 && [...line].length === 1 && /\p{L}/u.test(line);

/** A title with its day at the end, as in a list of other articles. */
export function isListItem(line: string): boolean {
  if (line.length > LONGEST_ITEM || /[。;]/.test(line)) return false;
  const at = line.search(/[[(]?\d{4}[-/.]\d{1,2}[-/.]\d{1,2}[^\p{L}]*$/u);
  if (at < SHORTEST_ITEM) return false;
  const start = /^[[(]/.test(line.slice(at)) ? at + 1 : at;
  const end = stampEnd(line, start);
  return end > 0 && /^[\])\s]*$/.test(line.slice(end)) && /\p{L}/u.test(line.slice(0, at));
}

/** A line that tells of an event what a notice of it lists: 地点:…, 主办单位:…. */
export function isEventLabel(line: string): boolean {
  const label = EVENT_LABELS().at(line, contentStart(line));
  return label !== undefined && line.charAt(skipBlanks(line, label.end)) === ':';
}
