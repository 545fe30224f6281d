import { byLine } from './by-line.js';
import { certain, judgeMatches } from './stage.js';
import type { Finder } from './stage.js';

// Five Han characters, each parted from the next by one blank.
const CHAIN = /[\u3400-\u9fff](?:[ \u00a0\u2002-\u200a][\u3400-\u9fff]){4}/;
const PARTED = /[ \u00a0\u2002-\u200a](?<=[\u3400-\u9fff].)(?=[\u3400-\u9fff])/g;
const JOINED = /[\u3400-\u9fff](?=[\u3400-\u9fff])/g;
// A row of names has no such word: 王 甲 李 乙. Nor has 会 议 通 知 a stop.
const RUNNING = /[的了是在和與与為为有不這这將将，。；！？]/;
// Of Han, of their marks, and of figures, but not of English words.
const BETWEEN = /[ \u00a0\u2002-\u200a](?<=[\d.%\u2014-\uffef].)(?=[\d.%\u2014-\uffef])/g;

/**
 * `spacing`: blanks between all characters of a line, from scans and PDF: 你 好，我 今 天 很 开 心.
 *
 * A line is mended where four of five Han characters are parted from the next and it reads like a
 * sentence; headings, names (王 甲) and what stands in columns stay.
 */
export const findSpacing: Finder = (text) => {
  if (!CHAIN.test(text)) return [];
  const isSpacedOut = byLine(text, (lines, i) => {
    const line = lines[i] ?? '';
    const count = (pairs: RegExp): number => line.match(pairs)?.length ?? 0;
    return CHAIN.test(line) && RUNNING.test(line) && count(PARTED) >= 4 * count(JOINED);
  });
  return judgeMatches(text, BETWEEN, ({ index }) => (isSpacedOut(index) ? certain('') : undefined));
};
