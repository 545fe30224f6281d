import fc from 'fast-check';
import { expect, test } from 'vitest';
import { at, opensNumeral, rawSlice, reading, slice } from '../../../src/text/quantities/source.js';

/** Characters that fold, open a mention, do both or neither; the comma by what is before it. */
const CHARS = fc.constantFrom(...'萬億兩壹數週今第一二9９，,（：\u3000中文a𠮷');
const TEXT = fc.string({ unit: CHARS, maxLength: 40 });

function foldOf(text: string): string {
  return reading(text, () => slice(0, text.length));
}

test('folds unit for unit, and keeps the wording', () => {
  fc.assert(
    fc.property(TEXT, (text) => {
      const folded = foldOf(text);
      expect(folded).toHaveLength(text.length);
      expect(foldOf(folded)).toBe(folded);
      reading(text, () => {
        expect(rawSlice(0, text.length)).toBe(text);
        for (let pos = 0; pos < text.length; pos++) expect(at(pos)).toBe(folded.charCodeAt(pos));
        expect([at(-1), at(text.length)]).toEqual([0, 0]);
      });
    }),
  );
});

test('marks every place where a numeral begins, in order', () => {
  fc.assert(
    fc.property(TEXT, (text) => {
      reading(text, (places, count) => {
        const openings = [...places.subarray(0, count)];
        const numerals = Array.from(text.split(''), (_, pos) => pos).filter(opensNumeral);
        expect(openings).toEqual(expect.arrayContaining(numerals));
        expect(openings).toEqual([...new Set(openings)].sort((a, b) => a - b));
      });
    }),
  );
});

test.each([
  ['億萬', '亿万'],
  ['１．２', '1.2'],
  ['貳拾', '二十'],
  ['中，2', '中，2'],
])('%s folds to %s', (text, folded) => {
  expect(foldOf(text)).toBe(folded);
});
