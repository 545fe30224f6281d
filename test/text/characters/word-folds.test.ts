import { readdirSync, readFileSync } from 'node:fs';
import { Converter } from 'opencc-js';
import { expect, test } from 'vitest';
import { reading, slice } from '../../../src/text/quantities/source.js';
import { foldWords } from '../../../src/text/quantities/word-folds.js';

const TO_TRADITIONAL = (['t', 'tw', 'hk'] as const).map((to) => Converter({ from: 'cn', to }));

/** The Chinese characters of the readers' word lists, without comments and the pairs themselves. */
function listedCharacters(): Set<string> {
  const found = new Set<string>();
  for (const folder of ['quantities', 'dates']) {
    const path = new URL(`../../../src/text/${folder}/`, import.meta.url);
    for (const file of readdirSync(path)) {
      const code = readFileSync(new URL(file, path), 'utf8')
        .replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
        .replace(/const PAIRS =[\s\S]*?;\n/, '');
      for (const [char] of code.matchAll(/[㐀-鿿]/g)) found.add(char);
    }
  }
  return found;
}

test('every listed character is found by its traditional forms', () => {
  foldWords();
  const listed = listedCharacters();
  expect(listed.size).toBeGreaterThan(500);
  // 參 and 陸 are the capital 三 and 六.
  const missing = [...listed].flatMap((char) =>
    TO_TRADITIONAL.map((convert) => convert(char))
      .filter((form) => form !== char && !'參陸'.includes(form) && !listed.has(form))
      .filter((form) => reading(form, () => slice(0, 1)) !== char)
      .map((form) => `${form}${char}`),
  );
  expect(missing).toEqual([]);
});
