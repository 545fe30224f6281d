import { isCommonHan } from './gbk.js';
import { readGlosses } from './glosses.js';
import { lazy } from '../lazy.js';
import { commonPairs, commonReading } from './readings.js';

/** What the whole text tells about a place in it, read when a place asks. */
export interface Context {
  text: string;
  /** The characters that stand in the text. */
  seen: () => ReadonlySet<string>;
  /** By the key of a reading, the characters that it may have been injected for. */
  read: () => ReadonlyMap<string, ReadonlySet<string>>;
}

/** The context of all damaged places of a text; linear. */
export function gatherContext(text: string): Context {
  const read = lazy(() => {
    const characters = new Map<string, Set<string>>();
    const glosses = readGlosses(text).map(({ char, reading }) => [char, reading.key] as const);
    for (const [char, key] of [...commonPairs(), ...glosses]) {
      characters.set(key, (characters.get(key) ?? new Set()).add(char));
    }
    return characters;
  });
  return { text, seen: lazy(() => new Set(text)), read };
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
