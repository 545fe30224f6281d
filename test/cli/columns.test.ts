import { describe, expect, test } from 'vitest';
import { alignRows, widthOf } from '../../src/cli/columns.js';

describe('columns', () => {
  test.each([
    ['', 0],
    ['abc', 3],
    ['论坛', 4],
    ['「論壇」', 8],
    ['ＡＢ', 4],
    ['€5', 2],
    ['𠮷', 2],
  ])('%j is %i wide', (text, width) => {
    expect(widthOf(text)).toBe(width);
  });

  test('rows align by width, not by length, and do not trail', () => {
    expect(
      alignRows([
        ['论坛', 'x', ''],
        ['a', 'yy', 'z'],
      ]),
    ).toEqual(['  论坛  x', '  a     yy  z']);
  });
});
