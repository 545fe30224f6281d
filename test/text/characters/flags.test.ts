import { expect, test } from 'vitest';
import * as alphabet from '../../../src/text/characters/alphabet.js';

test('every flag of a character is a bit of its own, above the kinds', () => {
  const values: unknown[] = Object.values(alphabet);
  const flags = values.filter((value) => typeof value === 'number').filter((value) => value > 0xff);
  expect(flags.length).toBeGreaterThan(15);
  expect(flags.filter((flag) => (flag & (flag - 1)) !== 0)).toEqual([]);
  expect(new Set(flags).size).toBe(flags.length);
});
