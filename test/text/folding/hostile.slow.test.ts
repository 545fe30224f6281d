import { describe, expect, test } from 'vitest';
import { foldWithOffsets } from '../../../src/text/fold.js';

describe('foldWithOffsets', () => {
  test.each(['創', '(', '\ud800', '㎡', 'é', '\u{1d400}', '—', ' '])(
    'reads 10 MB of %j',
    (char) => {
      const text = char.repeat(1e7 / char.length);
      const start = performance.now();
      foldWithOffsets(text);
      expect(performance.now() - start).toBeLessThan(15_000);
    },
  );
});
