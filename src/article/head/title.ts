import type { Span } from '../../text/types.js';
import { readFields } from './fields.js';
import { isBreadcrumb, isMenu, isSection } from './furniture.js';
import { isOutlet, isSite } from './names.js';
import type { Paragraph } from './paragraphs.js';
import { wordTable } from './word-table.js';

// A title speaks of what the text speaks of; so much of the text tells.
const SAMPLE = 3000;
const SHARED_PAIRS = 2;
const SHORTEST_TITLE = 4;

/** Whether two letters that stand beside each other in a line do so in a text, at two places of the line or more. */
function sharesPairs(line: string, text: string): boolean {
  const shared = new Set<string>();
  for (let i = 0; i + 1 < line.length; i++) {
    const pair = line.slice(i, i + 2);
    if (text.includes(pair) && /^\p{L}{2}$/u.test(pair)) shared.add(pair);
    if (shared.size >= SHARED_PAIRS) return true;
  }
  return false;
}

/** A title without the names of the column and the site behind it: …在京开幕_某某网. */
export function withoutSite(line: string, { start, end }: Span): Span {
  let to = end;
  for (;;) {
    const words = line.slice(start, to);
    const mark = Math.max(
      ...['_', '|', '丨', '-', '–', '—'].map((sign) => words.lastIndexOf(sign)),
    );
    const left = words.slice(0, Math.max(mark, 0)).trimEnd();
    if (left.length < SHORTEST_TITLE || !isCut(words, mark)) return { start, end: to };
    to = start + left.replace(/[-–—\s]+$/u, '').length;
  }
}

/** A title without the name of its section before it: 【活动预告】海港论坛明天开幕. */
function withoutSection(line: string, { start, end }: Span): Span {
  const bracket = /^[【[〔](\p{L}{2,6})[】\]〕]\s*/u.exec(line.slice(start, end));
  return bracket && isSection(bracket[1] ?? '')
    ? { start: start + bracket[0].length, end }
    : { start, end };
}

/** Only a low line always parts a title from its site; before the other signs either may stand. */
const isCut = (words: string, mark: number): boolean =>
  words.charAt(mark) === '_' || isSite(words.slice(mark + 1).trim());

/** The line that gives the title: of the headings above the text, the first that speaks of it. */
export function findTitle(even: string, paragraphs: readonly Paragraph[]): Span | undefined {
  const firstBody = paragraphs.findIndex(({ role }) => role === 'body');
  const above = firstBody < 0 ? paragraphs : paragraphs.slice(0, firstBody);
  const words = ({ start, end }: Span): string => even.slice(start, end);
  const headings = above.filter((p) => p.role === 'heading' && !isShelf(words(p)));
  const from = paragraphs[firstBody]?.start ?? even.length;
  const body = even.slice(from, from + SAMPLE);
  const isOfText = (heading: Span): boolean => sharesPairs(words(heading), body);
  const isOfSite = ({ index }: Paragraph): boolean => {
    const next = above[index + 1];
    return next !== undefined && isSiteLine(words(next));
  };
  const isSubtitle = (heading: Span): boolean => words(heading).startsWith('—');
  const main = headings.filter((heading) => !isSubtitle(heading));
  const first =
    main.find(isOfText) ?? main.find((heading) => !isOfSite(heading)) ?? headings.find(isSubtitle);
  const next = first && headings[headings.indexOf(first) + 1];
  // A notice names its body first: 某某公司 / 关于…的公告.
  const title = next && isAbout(words(next)) && !isAbout(words(first)) ? next : first;
  return title && withoutSite(even, withoutSection(even, title));
}

// The number and the day of an issue, behind the name of what it is an issue of.
const ISSUE = /第\s?\d{1,4}\s?期.{0,4}\d{4}[-/.年]/u;

const NOTICES = wordTable([
  ['公告 通知 公示 通告 函 意见 决定 说明 启事 声明 批复 报告 方案 办法', true],
]);

/** Whether a line is the title that a notice has: 关于…的公告. */
function isAbout(line: string): boolean {
  const end = line.endsWith(')') ? Math.max(line.lastIndexOf('('), 0) : line.length;
  return line.startsWith('关于') && NOTICES().before(line, end) !== undefined;
}

/** Where an article is filed: its section, its issue; no title. */
const isShelf = (line: string): boolean =>
  readFields(line) !== undefined || isSection(line) || isOutlet(line) || ISSUE.test(line);

/** A menu or a way under a heading makes it the name of the site. */
function isSiteLine(line: string): boolean {
  const fields = readFields(line);
  const isMenuLine = fields?.some(({ kind }) => kind === 'menu' || kind === 'way') ?? false;
  return isMenuLine || isMenu(line) || isBreadcrumb(line);
}
