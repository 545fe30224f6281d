import { expect, test } from 'vitest';
import { APPROXIMATIONS } from '../../src/ids/index.js';
import { hasEndsOnly, reachesOn } from '../../src/text/approximations.js';

test('some name two ends alone, some reach on from a value to the next step, none does both', () => {
  expect(APPROXIMATIONS.filter(hasEndsOnly).toSorted()).toEqual(['range', 'several']);
  expect(APPROXIMATIONS.filter(reachesOn).toSorted()).toEqual(['and-some', 'order']);
});
