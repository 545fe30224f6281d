import { lazy } from '../lazy.js';
import { certain, likely, stageOf } from './stage.js';
import type { Stage } from './stage.js';

// Block elements set rulers, never words. □ ■ ╳ also stand for a lost character or for a cross.
const INJECTED = /(?:[\u2580-\u259f]{1,2}|[□■╳])(?=[\u3400-\u9fff])/g;
const BLOCK = /[\u2580-\u259f]/;

/** Those of the pairs of characters that the text has side by side. */
function sideBySide(text: string, pairs: ReadonlySet<string>): Set<string> {
  const present = new Set<string>();
  for (let i = 1; pairs.size > 0 && i < text.length; i++) {
    const pair = text.slice(i - 1, i + 1);
    if (pairs.has(pair)) present.add(pair);
  }
  return present;
}

/**
 * `symbol`: injected within words: 科▂技.
 *
 * A block element between Han characters is one. □ ■ ╳ are where the text has the two characters
 * around them side by side as well; else the place is reported.
 */
export const findSymbols: Stage = (text) => {
  const around = ({ index, 0: raw }: RegExpExecArray): string =>
    text.charAt(index - 1) + text.charAt(index + raw.length);
  const joined = lazy(() => sideBySide(text, new Set([...text.matchAll(INJECTED)].map(around))));
  return stageOf('symbol', INJECTED, (match) => {
    if (!/^[\u3400-\u9fff]{2}$/.test(around(match))) return undefined;
    if (BLOCK.test(match[0])) return certain('');
    return joined().has(around(match)) ? likely('') : [''];
  })(text);
};
