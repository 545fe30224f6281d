import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DATA_WORDS } from '../src/words/data-words.js';
import { LANDING_WORDS } from '../src/words/landing-words.js';
import { PLAY_WORDS } from '../src/words/play-words.js';
import { SHELL_WORDS } from '../src/words/shell-words.js';
import type { Rows } from '../src/words/words.js';

const TABLES: Readonly<Record<string, Rows>> = {
  DATA_WORDS,
  LANDING_WORDS,
  PLAY_WORDS,
  SHELL_WORDS,
};
const root = new URL('../src/', import.meta.url).pathname;

const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.startsWith('words'))
  .map((name) => readFileSync(join(root, name), 'utf8'))
  .join('\n');

const places = (text: string): string => (text.match(/\{\d\}/g) ?? []).sort().join();

test.each(Object.entries(TABLES))('%s has every phrase in three languages', (_, rows) => {
  for (const [key, row] of Object.entries(rows)) {
    expect(row, key).toHaveLength(3);
    for (const text of row) expect(text.trim(), key).not.toBe('');
    expect(new Set(row.map(places)).size, `places of ${key}`).toBe(1);
  }
});

test.each(Object.entries(TABLES))('%s has no phrase that nobody says', (_, rows) => {
  const idle = Object.keys(rows).filter((key) => !new RegExp(`'${key}'`).test(sources));
  expect(idle).toEqual([]);
});

test('Chinese phrases have full-width punctuation, and the quotes of their script', () => {
  const wrong = Object.values(TABLES)
    .flatMap((rows) => Object.values(rows))
    .flatMap(([, hans, hant]) => [
      ...(/\p{Script=Han}[,;:!?()]|[「」]/u.test(hans) ? [hans] : []),
      ...(/\p{Script=Han}[,;:!?()]|[“”]/u.test(hant) ? [hant] : []),
    ]);
  expect(wrong).toEqual([]);
});
