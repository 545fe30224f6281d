import { candidates as readings } from './dictionaries/candidates.generated.js';
import { characters } from './dictionaries/st.generated.js';
import { decodeCharacters } from './engine/decode-characters.js';
import { lazy } from './engine/lazy.js';

const CANDIDATES = lazy(() => {
  const map = new Map<string, readonly string[]>();
  const { sources, replacements } = decodeCharacters(characters);
  for (const [i, source] of sources.entries()) {
    map.set(String.fromCodePoint(source), [String.fromCodePoint(replacements[i] as number)]);
  }
  for (const entry of readings.split(' ')) {
    const [simplified = '', ...traditional] = entry;
    map.set(simplified, traditional);
  }
  return map;
});

/**
 * The traditional characters that a simplified one stands for in OpenCC's phrases, the usual one first.
 *
 * @param character - One character; what is no simplified character stands for itself.
 * @returns At least one character; more where only the context can tell.
 * @example
 * candidates('发') // ['發', '髮']
 * @example
 * candidates('国') // ['國']
 */
export function candidates(character: string): string[] {
  return [...(CANDIDATES().get(character) ?? [character])];
}
