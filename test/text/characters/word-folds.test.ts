import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Converter } from 'opencc-js';
import { expect, test } from 'vitest';
import type { Alphabet } from '../../../src/text/characters/alphabet.js';
import { reading, slice } from '../../../src/text/characters/source.js';
import { pressAlphabet } from '../../../src/text/scan/press-alphabet.js';
import { dateAlphabet } from '../../../src/text/vocabulary/date-alphabet.js';
import { moneyAlphabet } from '../../../src/text/vocabulary/money-alphabet.js';
import { numberAlphabet } from '../../../src/text/vocabulary/number-alphabet.js';

const TO_TRADITIONAL = (['t', 'tw', 'hk'] as const).map((to) => Converter({ from: 'cn', to }));
const TEXT = fileURLToPath(new URL('../../../src/text/', import.meta.url));
/** What only names what was expected, or writes a mention for a reader, reads no text. */
const NOT_READ = /errors|options|types|word-folds|characters\/alphabet|folding|repair|display/;

/** The modules that a public function is made of. */
async function modulesOf(entry: string): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: [`${TEXT}${entry}`],
    bundle: true,
    write: false,
    metafile: true,
    treeShaking: false,
    logLevel: 'silent',
    format: 'esm',
  });
  return Object.keys(metafile.inputs).filter((file) => !NOT_READ.test(file));
}

/** The Chinese characters of a module, without its comments. */
function charactersOf(file: string): string[] {
  const code = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
  return [...code.matchAll(/[㐀-鿿]/g)].map(([char]) => char);
}

/** What the alphabet makes of a character. */
function foldOf(form: string, alphabet: Alphabet): string {
  return reading(form, alphabet, (source) => slice(source, 0, 1));
}

test.each([
  ['parse-amount.ts', moneyAlphabet, 200],
  ['parse-number.ts', numberAlphabet, 400],
  ['parse-date.ts', dateAlphabet, 400],
  ['find-mentions.ts', pressAlphabet, 500],
])(
  '%s finds every character that it knows by its traditional forms',
  async (entry, alphabet, least) => {
    const listed = new Set((await modulesOf(entry)).flatMap(charactersOf));
    expect(listed.size).toBeGreaterThan(least);
    // 參 and 陸 are the capital 三 and 六.
    const missing = [...listed].flatMap((char) =>
      TO_TRADITIONAL.map((convert) => convert(char))
        .filter((form) => form !== char && !'參陸'.includes(form) && !listed.has(form))
        .filter((form) => foldOf(form, alphabet()) !== char)
        .map((form) => `${form}${char}`),
    );
    const where =
      entry === 'parse-amount.ts'
        ? 'PAIRS of characters/alphabet.ts'
        : 'WORD_FOLDS of characters/word-folds.ts';
    expect([...new Set(missing)], `add these pairs to ${where}`).toEqual([]);
  },
);
