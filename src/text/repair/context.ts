import { isCommonHan } from './gbk.js';
import { readGlosses } from './glosses.js';
import { commonPairs, commonReading } from './readings.js';

/** What the whole text tells about a place in it. */
export interface Context {
  text: string;
  /** The characters that stand in the text. */
  seen: ReadonlySet<string>;
  /** By reading, the characters that it may have been injected for. */
  read: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Reads the text once for all its damaged places; linear. */
export function gatherContext(text: string): Context {
  const read = new Map<string, Set<string>>();
  const glosses = readGlosses(text).map(({ char, reading }) => [char, reading] as const);
  for (const [char, reading] of [...commonPairs(), ...glosses]) {
    read.set(reading, (read.get(reading) ?? new Set()).add(char));
  }
  return { text, seen: new Set(text), read };
}

const PUNCTUATION = /[、。，；：！？·…—《》“”‘’「」『』（）]/;

/**
 * The share of a stretch, 0 to 1, that looks Chinese: punctuation, common characters, and what is
 * among the `seen`.
 */
export function plausibility(stretch: string, seen?: ReadonlySet<string>): number {
  let plausible = 0;
  for (const char of stretch) {
    const common = PUNCTUATION.test(char) || isCommonHan(char) || commonReading(char);
    if (common || seen?.has(char)) plausible++;
  }
  return plausible / stretch.length;
}
