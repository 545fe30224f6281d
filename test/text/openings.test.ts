import fc from 'fast-check';
import { expect, test } from 'vitest';
import { opensNumeral } from '../../src/text/quantities/chars.js';
import { foldText } from '../../src/text/quantities/folded-text.js';
import { foldAndMark } from '../../src/text/quantities/openings.js';

/** Characters that fold, open a mention, do both or neither; the comma by what is before it. */
const CHARS = fc.constantFrom(...'萬億兩壹數週今第一二9９，,（：\u3000中文a𠮷');
const TEXT = fc.string({ unit: CHARS, maxLength: 40 });

test('folds as the parsers do, at every length that is treated apart', () => {
  fc.assert(
    fc.property(TEXT, fc.constantFrom(1, 20, 600), (text, times) => {
      const long = text.repeat(times);
      const folded = foldAndMark(long, []);
      expect(folded).toBe(foldText(long));
      expect(folded).toHaveLength(long.length);
    }),
  );
});

test('marks every place where a numeral begins, in order', () => {
  fc.assert(
    fc.property(TEXT, (text) => {
      const openings: number[] = [];
      const folded = foldAndMark(text, openings);
      const numerals = Array.from(folded, (_, at) => at).filter((at) => opensNumeral(folded, at));
      expect(openings).toEqual(expect.arrayContaining(numerals));
      expect(openings).toEqual([...new Set(openings)].sort((a, b) => a - b));
    }),
  );
});

test.each([
  ['１，２', '1,2'],
  ['1，2', '1，2'],
  ['中，2', '中，2'],
])('%s folds to %s: a full-width comma groups full-width digits only', (text, folded) => {
  expect(foldAndMark(text, [])).toBe(folded);
});
