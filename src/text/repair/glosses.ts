import { isGb2312Han } from './gbk.js';
import { commonReading, readSyllable, toneless } from './readings.js';
import type { Finder } from './stage.js';

/** A bracketed reading behind a Han character. */
export interface Gloss {
  char: string;
  reading: string;
  /** From behind the character to behind the closing bracket. */
  start: number;
  end: number;
}

const HAN = /[\u3400-\u9fff]/;
// `y`: the match starts where it is tried, so that no bracket is searched for twice.
const BRACKETED =
  /[ \u00a0\u3000]?[(（][ \u00a0\u3000]?([a-zà-ǜɑɡü\u0300-\u030c]{1,9})[ \u00a0\u3000]?[)）]/y;

/** All single-syllable readings behind Han characters, damage or not. */
export function readGlosses(text: string): Gloss[] {
  const glosses: Gloss[] = [];
  for (let i = 1; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit !== 0x28 && unit !== 0xff08) continue;
    const spaced = /[ \u00a0\u3000]/.test(text.charAt(i - 1));
    const start = spaced ? i - 1 : i;
    const char = text.charAt(start - 1);
    if (!HAN.test(char)) continue;
    BRACKETED.lastIndex = start;
    const [whole = '', letters = ''] = BRACKETED.exec(text) ?? [];
    const reading = readSyllable(letters);
    if (reading !== undefined) glosses.push({ char, reading, start, end: start + whole.length });
  }
  return glosses;
}

interface Pair {
  reading: string;
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
    pair.constant &&= pair.reading === reading;
    pairs.set(char, pair);
  }
  for (let i = 0; i < text.length; i++) {
    const pair = pairs.get(text.charAt(i));
    if (pair) pair.total++;
  }
  return pairs;
}

/** What one pair says for injection: 0 where an author may have given the reading. */
function weigh(char: string, { reading, constant, glossed, total }: Pair): number {
  const common = commonReading(char) === toneless(reading);
  // 術術術(shù): copies of a text are mixed, but an author glosses once.
  const injected = common || glossed > 1 || glossed / total > 0.5;
  if (!constant || !injected || isGb2312Han(char)) return 0;
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
  for (const [char, pair] of glosses.length > 0 ? countPairs(text, glosses) : []) {
    const weight = weigh(char, pair);
    weights.set(char, weight);
    evidence += weight || -1;
  }
  for (const { char, start, end } of glosses) {
    const weight = weights.get(char) ?? 0;
    if (weight === 0 || evidence < 1) continue;
    const certain = evidence >= 6 || (evidence >= 3 && weight >= 2);
    const verdict = evidence < 2 ? { candidates: [''] } : { candidates: [''], certain };
    yield [start, text.slice(start, end), verdict];
  }
};
