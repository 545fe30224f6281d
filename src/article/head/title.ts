import type { Span } from '../../text/types.js';
import { readFields } from './fields.js';
import { isBreadcrumb, isMenu } from './furniture.js';
import { isSite } from './names.js';
import type { Paragraph } from './paragraphs.js';

// A title speaks of what the text speaks of; so much of the text tells.
const SAMPLE = 3000;
const SHARED_PAIRS = 2;
const SHORTEST_TITLE = 4;

/** Every two letters that stand beside each other. */
function pairsOf(words: string): Set<string> {
  const pairs = new Set<string>();
  for (let i = 0; i + 1 < words.length; i++) {
    const pair = words.slice(i, i + 2);
    if (/^\p{L}{2}$/u.test(pair)) pairs.add(pair);
  }
  return pairs;
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

/** Only a low line always parts a title from its site; before the other signs either may stand. */
const isCut = (words: string, mark: number): boolean =>
  words.charAt(mark) === '_' || isSite(words.slice(mark + 1).trim());

/** The line that gives the title: of the headings above the text, the first that speaks of it. */
export function findTitle(even: string, paragraphs: readonly Paragraph[]): Span | undefined {
  const firstBody = paragraphs.findIndex(({ role }) => role === 'body');
  const above = firstBody < 0 ? paragraphs : paragraphs.slice(0, firstBody);
  const words = ({ start, end }: Span): string => even.slice(start, end);
  const headings = above.filter((p) => p.role === 'heading' && readFields(words(p)) === undefined);
  const from = paragraphs[firstBody]?.start ?? even.length;
  const body = pairsOf(even.slice(from, from + SAMPLE));
  const isOfText = (heading: Span): boolean =>
    [...pairsOf(words(heading))].filter((pair) => body.has(pair)).length >= SHARED_PAIRS;
  const isOfSite = ({ index }: Paragraph): boolean => {
    const next = above[index + 1];
    return next !== undefined && isSiteLine(words(next));
  };
  const title = headings.find(isOfText) ?? headings.find((heading) => !isOfSite(heading));
  return title && withoutSite(even, title);
}

/** A menu or a way under a heading makes it the name of the site. */
function isSiteLine(line: string): boolean {
  const fields = readFields(line);
  const isMenuLine = fields?.some(({ kind }) => kind === 'menu' || kind === 'way') ?? false;
  return isMenuLine || isMenu(line) || isBreadcrumb(line);
}
