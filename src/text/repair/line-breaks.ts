import { certain, likely } from './stage.js';
import type { Finder, Place } from './stage.js';

// No line begins with such a mark; a page broke off in front of it.
const CLOSING = '，。、；：！？”’」』》）％';
const ENDS = '。！？!?；;：:…';
// Lines that begin something: indented ones, and items of lists.
const BEGINNING = /^(?:\s|$|[（(]?[一二三四五六七八九十\d]{1,3}[、.．)）]|[●■◆★•·▲※□–-])/;
const SENTENCE_END = new RegExp(`[${ENDS}][”」』）)]?$`);
// Ten Han characters; poems and headings have shorter lines.
const NARROWEST = 20;
// A mark that may not begin a line takes one character along.
const SLACK = 4;

interface Line {
  /** Without blanks at its end. */
  words: string;
  start: number;
}

/** In columns, of which a Han character takes two. */
function widthOf({ words }: Line): number {
  let width = words.length;
  for (let i = 0; i < words.length; i++) if (words.charCodeAt(i) >= 0x2010) width++;
  return width;
}

/**
 * The lines of a stretch that were broken at one width: at least two end within a clause, nearly no
 * other ends short of the width within a sentence, and sentences run through the lines.
 */
function brokenLines(lines: readonly Line[]): Line[] {
  if (lines.length < 3 || !lines.some(({ words }) => words.includes('。'))) return [];
  const open = lines.slice(0, -1).filter(({ words }) => !SENTENCE_END.test(words.slice(-2)));
  const within = open.filter(({ words }) => !/[，、]/.test(words.slice(-1)));
  if (within.length < 2) return [];
  const width = lines.reduce((widest, line) => Math.max(widest, widthOf(line)), NARROWEST) - SLACK;
  const full = open.filter((line) => widthOf(line) >= width);
  const clauses = lines.filter(({ words }) => /[，。；！？]/.test(words.slice(0, -1)));
  const short = open.length - full.length;
  const sure = full.length > 1 && short * 4 <= full.length && clauses.length * 2 >= lines.length;
  return sure ? full : [];
}

/** Whether two lines in a row end within a sentence, or one begins with a closing mark. */
function isSuspect(text: string): boolean {
  let open = 0;
  for (let at = -1; (at = text.indexOf('\n', at + 1)) >= 0;) {
    const next = text.charAt(at + 1);
    open = ENDS.includes(text.charAt(at - 1)) || next <= ' ' ? 0 : open + 1;
    if (open > 1 || (next !== '' && CLOSING.includes(next))) return true;
  }
  return false;
}

/**
 * `line-break`: line ends within sentences, from scans, mails and PDF.
 *
 * A page that breaks its lines at one width does so throughout a stretch: its lines are joined. So
 * is what is broken off in front of a closing mark. Lines of a poem, headings, lists and tables are
 * short, end their sentences or hold none.
 */
export const findLineBreaks: Finder = (text) => {
  const found: Place[] = [];
  if (!isSuspect(text)) return found;
  let stretch: Line[] = [];
  let start = 0;
  const close = (): void => {
    const broken = new Set(brokenLines(stretch));
    stretch.forEach((line, i) => {
      const next = stretch[i + 1];
      const closed = next && CLOSING.includes(next.words.charAt(0));
      if (!next || !(closed || broken.has(line))) return;
      const at = line.start + line.words.length;
      const english = /[A-Za-z]$/.test(line.words) && /^[A-Za-z]/.test(next.words);
      const raw = text.slice(at, next.start);
      found.push([at, raw, closed ? certain('') : likely(english ? ' ' : '')]);
    });
    stretch = [];
  };
  for (const line of text.split('\n')) {
    if (BEGINNING.test(line)) close();
    const words = line.trimEnd();
    if (words !== '') stretch.push({ words, start });
    start += line.length + 1;
  }
  close();
  return found;
};
