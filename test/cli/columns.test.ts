import { describe, expect, test } from 'vitest';
import { alignRows, clipped, widthOf, wrapped } from '../../src/cli/columns.js';

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

  test.each([
    ['海港论坛', 4, ['海港', '论坛']],
    ['海港论坛', 5, ['海港', '论坛']],
    ['海港 forum 论坛', 8, ['海港', 'forum 论', '坛']],
    ['abcdefgh', 3, ['abc', 'def', 'gh']],
    ['𠮷𠮷', 2, ['𠮷', '𠮷']],
    ['海', 1, ['海']],
    ['', 10, []],
  ])('%j in lines of %i', (text, columns, lines) => {
    expect(wrapped(text, columns)).toEqual(lines);
  });

  test('what is cut off is shown', () => {
    expect(clipped('海港论坛', 8)).toBe('海港论坛');
    expect(clipped('海港论坛', 7)).toBe('海港论…');
    expect(clipped('abcdef', 4)).toBe('abc…');
  });
});
