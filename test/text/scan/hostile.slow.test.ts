import { expect, it } from 'vitest';
import { findMentions } from '../../../src/text/find-mentions.js';

it.each([
  ['5角', '元5角'],
  ['半', '年半'],
  ['又二分之一', '又二分之一'],
  ['nothing', ''],
])('reads a number of a million digits before %s', (_, tail) => {
  const digits = '7'.repeat(1_000_000);
  const text = `共3家,${digits}${tail}`;
  const [first, ...others] = findMentions(text);
  expect(first?.raw).toBe('3家');
  for (const { start, end, raw } of others) expect(text.slice(start, end)).toBe(raw);
});

it('reads a reign of a hundred thousand years, range after range', () => {
  expect(findMentions('天宝' + '三年至'.repeat(30_000))).toEqual(expect.any(Array));
});
