import { hasGbk, isGb2312Han } from './gbk.js';
import { commonReading, readSyllable } from './readings.js';
import type { Reading } from './readings.js';
import { allMatches, certain, likely, undecided } from './stage.js';
import type { Finder } from './stage.js';

/** A bracketed reading behind a Han character. */
export interface Gloss {
  char: string;
  reading: Reading;
  /** Behind the character. */
  start: number;
  /** With the brackets and the blanks around them. */
  raw: string;
}

const GLOSS =
  /([\u3400-\u9fff])([ \u00a0\u3000]?[(（][ \u00a0\u3000]?([a-zà-ǜɑɡü\u0300-\u030c]{1,9})[ \u00a0\u3000]?[)）])/g;

/** All single-syllable readings behind Han characters, damage or not. */
export function readGlosses(text: string): Gloss[] {
  const glosses: Gloss[] = [];
  for (const { index, 1: char = '', 2: raw = '', 3: letters = '' } of allMatches(text, GLOSS)) {
    const reading = readSyllable(letters);
    if (reading) glosses.push({ char, reading, start: index + 1, raw });
  }
  return glosses;
}

interface Pair {
  reading: Reading;
  /** Whether the character always has the same reading: injected readings know no context. */
  constant: boolean;
  glossed: number;
  total: number;
}

function countPairs(text: string, glosses: readonly Gloss[]): Map<string, Pair> {
  const pairs = new Map<string, Pair>();
  for (const { char, reading } of glosses) {
    const pair = pairs.get(char) ?? { reading, constant: true, glossed: 0, total: 0 };
    pair.glossed++;
    pair.constant &&= pair.reading.whole === reading.whole;
    pairs.set(char, pair);
  }
  for (const char of pairs.size > 0 ? text : '') {
    const pair = pairs.get(char);
    if (pair) pair.total++;
  }
  return pairs;
}

/** What one pair says for injection: 0 where an author may have given the reading. */
function weigh(char: string, { reading, constant, glossed, total }: Pair): number {
  const common = commonReading(char) === reading.key;
  // 術術術(shù): copies of a text are mixed, but an author glosses once.
  const injected = common || glossed > 1 || glossed / total > 0.5;
  // Where the platform does not know which characters are simplified, those that we list are not.
  const isSimplified = hasGbk() ? isGb2312Han(char) : !common;
  if (!constant || !injected || isSimplified) return 0;
  return (common ? 2 : 0.5) + (glossed > 1 ? 1 : 0);
}

/**
 * `gloss`: readings that a site injected: 創(chuàng)新.
 *
 * Such a site has a table of traditional characters, each with one reading, and glosses what it
 * meets of them; an author glosses once, and what is hard to read. So each pair of character and
 * reading is weighed: half a point, one more if it recurs, and two if nobody needs that reading. A
 * pair that cannot be injected (a simplified character, a second reading, one of several
 * occurrences of a character that has no table reading) takes one off. From 3 on the text is
 * damaged, from 2 on likely so, from 1 on it is reported.
 */
export const findGlosses: Finder = function* (text) {
  const glosses = readGlosses(text);
  const weights = new Map<string, number>();
  let evidence = 0;
  for (const [char, pair] of countPairs(text, glosses)) {
    const weight = weigh(char, pair);
    weights.set(char, weight);
    evidence += weight || -1;
  }
  for (const { char, start, raw } of evidence < 1 ? [] : glosses) {
    const weight = weights.get(char) ?? 0;
    const sure = evidence >= 6 || (evidence >= 3 && weight >= 2);
    const known = sure ? certain : evidence < 2 ? undecided : likely;
    if (weight > 0) yield [start, raw, known('')];
  }
};
