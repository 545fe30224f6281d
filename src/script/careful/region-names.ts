import type { Dictionary } from '../engine/mapping.js';
import { AS_USUAL, createPhraseBlocks } from '../engine/phrase-blocks.js';
import type { Term } from './term-table.js';

/**
 * Names that a region writes in characters that are not its usual ones, such as 林國樑 in Taiwan: the
 * phrases among its variants.
 *
 * @param usual - How the region writes a character.
 * @param toSource - Such a name as it stands in the text to convert.
 */
export function regionNames(
  { phrases }: Dictionary,
  usual: (character: string) => string,
  toSource: (name: string) => string,
): Term[] {
  const blocks = createPhraseBlocks(phrases);
  const terms: Term[] = [];
  for (const unit of blocks.firstUnits) {
    blocks.read(unit, (source, replacement) => {
      const name = String.fromCodePoint(...source);
      const to = Array.from(name, (character, i) => {
        const own = replacement[i] as number;
        return own === AS_USUAL ? usual(character) : String.fromCodePoint(own);
      }).join('');
      terms.push({ from: toSource(name), to, isName: true, isFinal: true });
    });
  }
  return terms;
}
