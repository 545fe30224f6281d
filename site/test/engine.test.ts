import { expect, test } from 'vitest';
import { convertCarefully } from '../src/convert/careful-engine.js';
import { TARGETS } from '../src/convert/protocol.js';

const TEXT =
  '论坛发布100项成果，签约金额3亿元。\n他姓于，头发与发展，网络平台。“三家具有”软件。\n市委书记于英杰说，于某地。';

test.each(TARGETS)('choices into %s stand where the result says', (target) => {
  const names = ['于英杰'];
  const { text, choices } = convertCarefully({ text: TEXT, target, script: 'hans', names });
  let reached = 0;
  for (const { start, end, raw, chosen, candidates } of choices) {
    expect(start).toBeGreaterThanOrEqual(reached);
    expect(text.slice(start, end)).toBe(chosen);
    expect(candidates).toContain(chosen);
    expect(TEXT).toContain(raw);
    reached = end;
  }
  expect(choices.some(({ why }) => why === 'open')).toBe(target !== 'hans');
  expect(choices.some(({ why }) => why === 'word')).toBe(
    target === 'hant-TW' || target === 'hant-HK',
  );
});

test('words of a region change the length, and what stands behind keeps its place', () => {
  // A character that is spoken of, not used: whether 發 or 髮 is meant, nothing tells.
  const text = '打印机和信息。这个字是“发”。';
  const { text: result, choices } = convertCarefully({
    text,
    target: 'hant-TW',
    script: 'hans',
    names: [],
  });
  const open = choices.filter(({ why }) => why === 'open');
  expect(open.map(({ raw }) => raw)).toEqual(['发']);
  for (const { start, end, chosen } of choices) expect(result.slice(start, end)).toBe(chosen);
});

test.each([
  ['hant', 'hant', '裏面的平臺'],
  ['hans', 'hans', '里面的“平台”'],
] as const)('what is in the script %s already has nothing to choose', (target, script, text) => {
  expect(convertCarefully({ text, target, script, names: [] })).toEqual({ text, choices: [] });
});

test('of a text in both scripts, sentences in the target script stay', () => {
  const { text } = convertCarefully({
    text: '論壇發布。网络的头发。',
    target: 'hant-TW',
    script: 'mixed',
    names: [],
  });
  expect(text).toBe('論壇發布。網路的頭髮。');
});
