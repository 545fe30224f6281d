import fc from 'fast-check';
import { expect, test } from 'vitest';
import { at, rawSlice, reading, slice } from '../../../src/text/characters/source.js';
import { pressAlphabet } from '../../../src/text/scan/press-alphabet.js';
import { MIXED_TEXT } from './mixed-text.js';

function foldOf(text: string): string {
  return reading(text, pressAlphabet(), (source) => slice(source, 0, text.length));
}

test('folds unit for unit, and keeps the wording', () => {
  fc.assert(
    fc.property(MIXED_TEXT, (text) => {
      const folded = foldOf(text);
      expect(folded).toHaveLength(text.length);
      expect(foldOf(folded)).toBe(folded);
      reading(text, pressAlphabet(), (source) => {
        expect(rawSlice(source, 0, text.length)).toBe(text);
        for (let pos = 0; pos < text.length; pos++)
          expect(at(source, pos)).toBe(folded.charCodeAt(pos));
        expect([at(source, -1), at(source, text.length)]).toEqual([0, 0]);
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
