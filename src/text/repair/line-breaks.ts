import { certain, likely } from './stage.js';
import type { Finder } from './stage.js';

// No line begins with such a mark; a page broke off in front of it.
const CLOSING = /^[，。、；：！？”’」』》）％]/;
// A first look, for speed: two lines in a row end within a sentence, or one begins with such a mark.
const SUSPECT =
  /\n(?:(?<=[^。！？!?；;：:…\n]\n)\S(?:.*[^。！？!?；;：:…])?\n\S|[，。、；：！？”’」』》）％])/;
// Lines that begin something: indented ones, and items of lists.
const BEGINNING = /^(?:\s|$|[（(]?[一二三四五六七八九十\d]{1,3}[、.．)）]|[●■◆★•·▲※□–-])/;
const SENTENCE_END = /[。！？!?；;：:…][”」』）)]?$/;
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
  const open = lines.slice(0, -1).filter(({ words }) => !SENTENCE_END.test(words.slice(-2)));
  if (open.filter(({ words }) => !/[，、]/.test(words.slice(-1))).length < 2) return [];
  const width = lines.reduce((widest, line) => Math.max(widest, widthOf(line)), NARROWEST) - SLACK;
  const full = open.filter((line) => widthOf(line) >= width);
  const having = (mark: RegExp): number => lines.filter(({ words }) => mark.test(words)).length;
  const sure =
    full.length > 1 &&
    (open.length - full.length) * 4 <= full.length &&
    having(/。/) > 0 &&
    having(/[，。；！？]./) * 2 >= lines.length;
  return sure ? full : [];
}

/**
 * `line-break`: line ends within sentences, from scans, mails and PDF.
 *
 * A page that breaks its lines at one width does so throughout a stretch: its lines are joined. So
 * is what is broken off in front of a closing mark. Lines of a poem, headings, lists and tables are
 * short, end their sentences or hold none.
 */
export const findLineBreaks: Finder = function* (text) {
  if (!SUSPECT.test(text)) return;
  let stretch: Line[] = [];
  const stretches = [stretch];
  let start = 0;
  for (const line of text.split('\n')) {
    const words = line.trimEnd();
    if (BEGINNING.test(line)) stretches.push((stretch = []));
    if (words !== '') stretch.push({ words, start });
    start += line.length + 1;
  }
  for (const lines of stretches) {
    const broken = new Set(brokenLines(lines));
    for (const [i, line] of lines.entries()) {
      const next = lines[i + 1];
      const closed = next && CLOSING.test(next.words);
      if (!next || !(closed || broken.has(line))) continue;
      const at = line.start + line.words.length;
      const english = /[A-Za-z]\s+[A-Za-z]/.test(text.slice(at - 1, next.start + 1));
      yield [at, text.slice(at, next.start), closed ? certain('') : likely(english ? ' ' : '')];
    }
  }
};
