import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { EQUAL } from '../mutation/equal.mjs';

const ROOT = join(import.meta.dirname, '../..');
const linesOf = (file: string): string[] => {
  const path = join(ROOT, 'src', file);
  return existsSync(path)
    ? readFileSync(path, 'utf8')
        .split('\n')
        .map((line) => line.trim())
    : [];
};

test('a mutant that changes nothing is named by a line that stands, and has its reason', () => {
  const stale = EQUAL.filter(({ file, line, from }) => {
    const begin = from.split('\n')[0]?.replace(/…$/, '') ?? '';
    return !linesOf(file).includes(line) || !line.includes(begin);
  });
  expect(stale).toEqual([]);
  expect(EQUAL.filter(({ why, from, to }) => why.length < 15 || from === to)).toEqual([]);
});
