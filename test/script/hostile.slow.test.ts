import { describe, expect, it } from 'vitest';
import * as script from '../../src/script/index.js';
import { isThorough } from '../thorough.js';
import { oracleOf } from './oracle.js';

// Each level doubles the time that opencc-js takes.
const DEPTH = isThorough ? 16 : 12;

describe('hostile text', () => {
  it('reads descriptions that never end as opencc-js does, which needs exponential time', () => {
    const tails = ['', '国', '国国', '头发', '国⿲', '国头发国'];
    const texts = tails.flatMap((tail) =>
      Array.from({ length: DEPTH }, (_, depth) => `头发${'⿰'.repeat(depth + 1)}${tail}`),
    );
    for (const configuration of script.CONFIGURATIONS) {
      expect(texts.map(script[configuration])).toEqual(texts.map(oracleOf(configuration)));
    }
  });
});
