import { candidates as readings } from './dictionaries/candidates.generated.js';
import { characters } from './dictionaries/st.generated.js';
import { CharacterPages } from './engine/character-pages.js';
import { checkText } from './engine/check-arguments.js';
import { lazy } from './engine/lazy.js';

const CANDIDATES = lazy(() => {
  const map = new Map<string, readonly string[]>();
  new CharacterPages([characters]).forEach((simplified, traditional) => {
    map.set(String.fromCodePoint(simplified), [String.fromCodePoint(traditional)]);
  });
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
 * @throws {TypeError} When it is no string.
 * @example
 * candidates('发') // ['發', '髮']
 * @example
 * candidates('国') // ['國']
 */
export function candidates(character: string): string[] {
  checkText(character);
  return [...(CANDIDATES().get(character) ?? [character])];
}
