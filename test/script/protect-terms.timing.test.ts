import { expect, it } from 'vitest';
import { protectTerms, t2s } from '../../src/script/index.js';
import { cpuTime } from '../cpu-time.js';

it('takes linear time for terms that share their beginnings', () => {
  const terms = Array.from({ length: 50 }, (_, i) => `${'东'.repeat(i)}方`);
  const protecting = protectTerms(t2s, terms);
  const timeOf = (length: number): number => {
    const text = '东'.repeat(length);
    return cpuTime(() => void protecting(text));
  };
  timeOf(20_000);
  expect(timeOf(160_000) / timeOf(20_000)).toBeLessThan(40);
});
