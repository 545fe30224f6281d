import { describe, expect, it } from 'vitest';
import * as script from '../../src/script/index.js';
import { oracleOf } from './oracle.js';

describe('hostile text', () => {
  it('reads descriptions that never end as opencc-js does, which needs exponential time', () => {
    const tails = ['', '国', '国国', '头发', '国⿲', '国头发国'];
    const texts = tails.flatMap((tail) =>
      Array.from({ length: 16 }, (_, depth) => `头发${'⿰'.repeat(depth + 1)}${tail}`),
    );
    for (const configuration of script.CONFIGURATIONS) {
      expect(texts.map(script[configuration])).toEqual(texts.map(oracleOf(configuration)));
    }
  });

  it('converts 100 MB in bounded memory', () => {
    const text = '简体中文的里程碑与软件园'.repeat(4_200_000);
    const before = process.memoryUsage();
    const converted = script.s2twp(text);
    const { external, arrayBuffers } = process.memoryUsage();
    expect(converted.length).toBe(text.length);
    expect(converted.endsWith('簡體中文的里程碑與軟體園')).toBe(true);
    // The result itself is a string; what comes beside it is a few buffers.
    expect(arrayBuffers - before.arrayBuffers + (external - before.external)).toBeLessThan(20e6);
  });
});
