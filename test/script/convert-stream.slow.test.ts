import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import * as script from '../../src/script/index.js';
import { createRandom, generateLines } from './generate-lines.js';
import { readDictionaryWords } from './oracle.js';
import { stream } from './stream.js';

function cutAt(text: string, sizes: readonly number[]): string[] {
  const pieces: string[] = [];
  let from = 0;
  for (let i = 0; from < text.length; i += 1) {
    const size = sizes[i % sizes.length] ?? 1;
    pieces.push(text.slice(from, from + size));
    from += size;
  }
  return pieces;
}

let words: readonly string[];

beforeAll(async () => {
  words = await readDictionaryWords();
});

describe('convertStream', () => {
  it.each(script.CONFIGURATIONS)(
    'gives what %s gives for the whole text',
    async (configuration) => {
      const converter = script[configuration];
      await fc.assert(
        fc.asyncProperty(
          fc.integer(),
          fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1 }),
          async (seed, sizes) => {
            const lines = generateLines(words, seed);
            const text = Array.from({ length: 20 }, () => lines.next().value).join('');
            const pieces = cutAt(text, [...sizes, 1]);
            expect(await stream(converter, pieces)).toBe(converter(text));
          },
        ),
        { numRuns: 60 },
      );
    },
  );

  it('gives what a protecting converter gives for the whole text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer(), fc.integer({ min: 1, max: 9 }), async (seed, size) => {
        const random = createRandom(seed);
        const pick = (): string => words[random(words.length)] ?? '';
        const terms = Array.from({ length: 20 }, pick);
        const protecting = script.protectTerms(script.s2twp, [
          ...terms,
          ...terms.map((term) => term + pick()),
        ]);
        const text = Array.from({ length: 60 }, () =>
          random(2) === 0 ? pick() : (terms[random(terms.length)] ?? ''),
        ).join('');
        expect(await stream(protecting, cutAt(text, [size]))).toBe(protecting(text));
      }),
    );
  });
});
