import type { Findings } from './stage.js';

// Block elements set rulers, never words. □ ■ ╳ also stand for a lost character or for a cross.
const INJECTED = /(?<=[\u3400-\u9fff])(?:[\u2580-\u259f]{1,2}|[□■╳])(?=[\u3400-\u9fff])/g;
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
 * Finds symbols injected within words: 科▂技.
 *
 * A block element between Han characters is one. □ ■ ╳ are where the text has the two characters
 * around them side by side as well; else the place is reported.
 */
export function findSymbols(text: string): Findings {
  const places: number[] = [];
  const pairs = new Set<string>();
  for (const { index, 0: raw } of text.matchAll(INJECTED)) {
    places.push(index, index + raw.length);
    pairs.add(text.charAt(index - 1) + text.charAt(index + raw.length));
  }
  const joined = sideBySide(text, pairs);
  const found: Findings = { edits: [], unresolved: [] };
  for (let i = 0; i < places.length; i += 2) {
    const start = places[i] ?? 0;
    const end = places[i + 1] ?? 0;
    const raw = text.slice(start, end);
    const certain = BLOCK.test(raw);
    if (certain || joined.has(text.charAt(start - 1) + text.charAt(end))) {
      found.edits.push({ start, end, raw, replacement: '', kind: 'symbol', certain });
    } else {
      found.unresolved.push({ start, end, raw, kind: 'symbol', candidates: [''] });
    }
  }
  return found;
}
