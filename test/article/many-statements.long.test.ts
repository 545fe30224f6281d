import { expect, test } from 'vitest';
import { readArticle } from '../../src/article/index.js';

// More statements than a call takes arguments: what is gathered is never spread into one.
test('an article states as much as it likes', () => {
  const lines = Array.from({ length: 130_000 }, (_, i) => `第${String(i + 1)}届海港论坛开幕。`);
  const { statements } = readArticle(lines.join('\n'));
  expect(statements).toHaveLength(lines.length);
});
