import { expect, test } from 'vitest';
import { convertByOpencc } from '../src/convert/opencc-engine.js';
import { TARGETS } from '../src/convert/protocol.js';

const TEXT = '论坛发布100项成果，签约金额3亿元。\n头发与发展，皇后之后。\n软件园里面有三家公司。';

test.each(TARGETS)('choices into %s stand where the result says', (target) => {
  const { text, choices } = convertByOpencc({ text: TEXT, target, script: 'hans' });
  for (const { start, end, chosen, candidates } of choices) {
    expect(text.slice(start, end)).toBe(chosen);
    expect(candidates).toContain(chosen);
    expect(candidates.length).toBeGreaterThan(1);
  }
  expect(choices.length > 0).toBe(target !== 'hans');
});

test('what is in the script already has nothing to choose', () => {
  const { text, choices } = convertByOpencc({ text: '論壇發布', target: 'hant', script: 'hant' });
  expect([text, choices.length]).toEqual(['論壇發布', 0]);
});
