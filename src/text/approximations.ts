/** What the approximations say, for those who read them, check them and write them. */
import type { Approximation } from './types.js';

/**
 * Which ends an approximation gives its value, written as an interval: `[` and `]` where the end
 * itself is possible, `(` and `)` where it is not, a blank where nothing is said.
 */
export const SIDES: Readonly<Record<Approximation, string>> = {
  exact: '[]',
  about: '  ',
  above: '( ',
  'at-least': '[ ',
  'and-some': '()',
  nearly: ' )',
  below: ' )',
  'at-most': ' ]',
  several: '[)',
  range: '[]',
  order: '[)',
};

/** Whether an approximation names two ends and no value between them: 数百, 3亿至5亿. */
export function hasEndsOnly(approximation: Approximation): boolean {
  return approximation === 'several' || approximation === 'range';
}

/** Whether an approximation goes on from its value to an end that is told by the digits: 余, 级. */
export function reachesOn(approximation: Approximation): boolean {
  return approximation === 'and-some' || approximation === 'order';
}

/**
 * The sides of a number with its sign. What reaches on does so away from zero: -5亿元级 ends at
 * -50亿, so that its `[)` is `(]`. A word for one side keeps it: 超过-5 is above -5.
 */
export function sidesOf(approximation: Approximation, isNegative: boolean): string {
  const sides = SIDES[approximation];
  return isNegative && sides === '[)' ? '(]' : sides;
}
