import { describe, expect, test } from 'vitest';
import { cpuTime } from '../../cpu-time.js';
import { foldWithOffsets } from '../../../src/text/fold.js';

describe('foldWithOffsets', () => {
  test.each(['創', '(', '\ud800', '㎡', 'é', '\u{1d400}', '—', ' '])(
    'reads 10 MB of %j',
    (char) => {
      const text = char.repeat(1e7 / char.length);
      expect(cpuTime(() => void foldWithOffsets(text))).toBeLessThan(15_000);
    },
  );
});
