import { pressWords, type PressWord } from './press/press-words.js';
import type { CarefulTarget } from './targets.js';
import type { Term } from './term-table.js';

/** What a standard prints for a row; `undefined` where it has no word of its own. */
const COLUMNS: Readonly<Record<CarefulTarget, (word: PressWord) => string | undefined>> = {
  hans: ({ hans }) => hans,
  hant: () => undefined,
  'hant-TW': ({ taiwan }) => taiwan,
  'hant-HK': ({ hongKong }) => hongKong,
};

/**
 * The words of the press as terms.
 *
 * @param from - Whose words the text has; OpenCC's traditional standard has none, so that those of
 *   both regions are read.
 */
export function pressTerms(from: CarefulTarget, to: CarefulTarget): Term[] {
  if (from === 'hant') return [...pressTerms('hant-TW', to), ...pressTerms('hant-HK', to)];
  const terms: Term[] = [];
  for (const word of pressWords()) {
    const source = COLUMNS[from](word);
    const target = COLUMNS[to](word);
    if (source === undefined || target === undefined) continue;
    if (from !== 'hans' && (!word.isTwoWay || source === target)) continue;
    const { notAfter, notBefore } = word;
    terms.push(
      from === 'hans'
        ? { from: source, to: target, notAfter, notBefore }
        : { from: source, to: target },
    );
  }
  return terms;
}
