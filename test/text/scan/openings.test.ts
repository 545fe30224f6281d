import fc from 'fast-check';
import { expect, test } from 'vitest';
import { opensNumeral, reading } from '../../../src/text/characters/source.js';
import { pressAlphabet } from '../../../src/text/scan/press-alphabet.js';
import { MIXED_TEXT } from '../characters/mixed-text.js';

test('marks every place where a numeral begins, in order', () => {
  fc.assert(
    fc.property(MIXED_TEXT, (text) => {
      reading(text, pressAlphabet(), (source, places, count) => {
        const openings = [...places.subarray(0, count)];
        const numerals = Array.from(text.split(''), (_, pos) => pos).filter((pos) =>
          opensNumeral(source, pos),
        );
        expect(openings).toEqual(expect.arrayContaining(numerals));
        expect(openings).toEqual([...new Set(openings)].sort((a, b) => a - b));
      });
    }),
  );
});
