import { describe, expect, it } from 'vitest';
import { candidates, s2t } from '../../src/script/index.js';

describe('candidates', () => {
  it.each([5, null, undefined, {}])('%s is no character', (value) => {
    expect(() => candidates(value as unknown as string)).toThrow(/^Expected a string, got /);
  });

  it.each([
    ['发', ['發', '髮']],
    ['云', ['雲', '云']],
    ['于', ['於', '于']],
    ['国', ['國']],
    ['人', ['人']],
    ['A', ['A']],
    ['𠮷', ['𠮷']],
  ])('%s stands for %o', (character, expected) => {
    expect(candidates(character)).toEqual(expected);
  });

  it('has more than two where there are more', () => {
    expect(candidates('干')).toEqual(expect.arrayContaining(['幹', '乾', '干']));
  });

  it('begins with what the character becomes by itself', () => {
    for (let codePoint = 0x4e00; codePoint < 0xa000; codePoint += 1) {
      const character = String.fromCodePoint(codePoint);
      expect(candidates(character)[0]).toBe(s2t(character));
    }
  });

  it('gives each caller an array of its own', () => {
    candidates('发').pop();
    expect(candidates('发')).toHaveLength(2);
  });
});
