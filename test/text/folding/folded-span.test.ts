import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, foldWithOffsets } from '../../../src/text/fold.js';
import { foldedSpan } from '../../../src/text/folding/folded-span.js';

function cite(text: string, name: string): string {
  const folded = foldWithOffsets(text);
  const key = fold(name);
  const start = folded.key.indexOf(key);
  const span = foldedSpan(text, folded, start, start + key.length);
  return text.slice(span.start, span.end);
}

test.each([
  ['出席“中 關村論壇”并致辞', '中关村论坛', '中 關村論壇'],
  ['在中關村(海淀)园区', '中关村海淀', '中關村(海淀)'],
  ['(在中關村海淀)园区', '中关村海淀', '中關村海淀'],
  ['見「論壇(2024)」。', '论坛2024', '論壇(2024)'],
  ['𠮷野家。', '𠮷野家', '𠮷野家'],
  ['e\u0301cole', 'e', 'e\u0301'],
  ['占地5㎡', '5m', '5㎡'],
])('in %s, %s is %s', (text, name, cited) => {
  expect(cite(text, name)).toBe(cited);
});

test('what it cites has the key that was found', () => {
  const unit = fc.constantFrom(...'京臺论坛AＢé㎡（）()《》“”·—— \n\u0301𠮷', '\ud800');
  fc.assert(
    fc.property(fc.array(unit, { minLength: 1 }), fc.nat(), fc.nat(), (units, a, b) => {
      const text = units.join('');
      const folded = foldWithOffsets(text);
      fc.pre(folded.key.length > 0);
      const start = a % folded.key.length;
      const end = start + 1 + (b % (folded.key.length - start));
      const span = foldedSpan(text, folded, start, end);
      expect(fold(text.slice(span.start, span.end))).toContain(folded.key.slice(start, end));
    }),
  );
});
