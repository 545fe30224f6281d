import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shown } from '../../src/ids/shown.js';

describe('a value in a message', () => {
  const circle: Record<string, unknown> = {};
  circle['self'] = circle;

  test.each<[unknown, string]>([
    [undefined, 'undefined'],
    [null, 'null'],
    [NaN, 'NaN'],
    [-Infinity, '-Infinity'],
    [10n, '10n'],
    [Symbol('a'), 'Symbol(a)'],
    ['a\nb', '"a\\nb"'],
    [{ a: [1, undefined] }, '{"a":[1,null]}'],
    [circle, '[object Object]'],
    [{ a: 1n }, '[object Object]'],
    [{ toJSON: () => undefined }, '[object Object]'],
    [new Date(NaN), '[object Date]'],
    [new Map([[1, 2]]), '[object Map]'],
    [() => 1, '[object Function]'],
  ])('%#', (value, text) => {
    expect(shown(value)).toBe(text);
  });

  test('is short, whatever it is', () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withDate: true, withMap: true }), (value) => {
        expect(shown(value).length).toBeLessThanOrEqual(81);
      }),
    );
    expect(shown('海'.repeat(100))).toBe(`"${'海'.repeat(79)}…`);
  });
});
