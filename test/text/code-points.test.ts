import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toCodePointOffset } from '../../src/text/code-points.js';

test.each([
  ['𠮷野家', 0, 0],
  ['𠮷野家', 1, 0],
  ['𠮷野家', 2, 1],
  ['𠮷野家', 4, 3],
  ['𠮷野家', 9, 3],
  ['\ud800论坛', 1, 1],
  ['论坛', 1, 1],
  ['', 0, 0],
])('%j at %i is %i', (text, offset, codePoints) => {
  expect(toCodePointOffset(text, offset)).toBe(codePoints);
});

test('counts as a string iterator does', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 1 })), (characters) => {
      const text = characters.join('');
      let offset = 0;
      for (const [codePoints, char] of [...text].entries()) {
        expect(toCodePointOffset(text, offset)).toBe(codePoints);
        offset += char.length;
      }
    }),
  );
});
