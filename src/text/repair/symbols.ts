import { lazy } from '../lazy.js';
import { certain, judgeMatches, likely, undecided } from './stage.js';
import type { Finder } from './stage.js';

// Block elements set rulers, never words. □ ■ ╳ also stand for a lost character or for a cross.
const INJECTED = /(?:([\u2580-\u259f]{1,2})|[□■╳])(?=[\u3400-\u9fff])/g;
const HAN = /[\u3400-\u9fff]/;

/**
 * `symbol`: injected within words: 科▂技.
 *
 * A block element between Han characters is one. □ ■ ╳ are where the text has the two characters
 * around them side by side as well; else the place is reported.
 */
export const findSymbols: Finder = (text) => {
  const sideBySide = lazy(
    () => new Set(Array.from({ length: text.length }, (_, i) => text.slice(i, i + 2))),
  );
  return judgeMatches(text, INJECTED, ({ 1: block }, before, behind) => {
    if (!HAN.test(before)) return undefined;
    if (block) return certain('');
    return sideBySide().has(before + behind) ? likely('') : undecided('');
  });
};
