import { describe, expect, it } from 'vitest';
import * as script from '../../src/script/index.js';

describe('hostile text', () => {
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
