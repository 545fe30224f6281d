import { expect, test } from 'vitest';
import { cpuTime } from '../../cpu-time.js';
import { detectScript } from '../../../src/text/detect-script.js';

test('reads 10 MB', () => {
  const text = '论壇'.repeat(5e6);
  expect(cpuTime(() => void detectScript(text))).toBeLessThan(10_000);
});
