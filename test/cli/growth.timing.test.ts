import { expect, test } from 'vitest';
import { HOSTILE_TEXTS, HOSTILE_UNITS } from '../hostile-units.js';
import { WORSE_THAN_LINEAR, growthOf } from '../growth.js';
import { luntan } from './luntan.js';

/** Every way in which a command prints what was given to it, or says what is wrong with it. */
const COMMANDS: readonly (readonly [name: string, run: (text: string) => Promise<unknown>])[] = [
  ['read', (text) => luntan(['read'], text)],
  ['read on a terminal', (text) => onTerminal(['read'], text)],
  ['read --json', (text) => luntan(['read', '--json'], text)],
  ['read --json --offset', (text) => luntan(['read', '--json', '--offset', 'codepoint'], text)],
  ['read --ndjson', (text) => luntan(['read', '--ndjson'], text)],
  ['read --records', (text) => luntan(['read', '--records', '--source', 'a'], text)],
  ['repair', (text) => luntan(['repair'], text)],
  ['repair --ndjson', (text) => luntan(['repair', '--ndjson'], text)],
  ['convert', (text) => luntan(['convert', 's2twp'], text)],
  ['validate', (text) => luntan(['validate', 'forum'], recordsOf(text))],
  ['validate what is no JSON', (text) => luntan(['validate', 'forum'], text)],
  ['a command that is none', (text) => luntan([text])],
  ['an option that is none', (text) => luntan(['read', `--${text}`])],
  ['a value that is none', (text) => luntan(['read', '--published', text])],
  ['a file that is none', (text) => luntan(['read', text])],
  ['a condition', (text) => luntan(['export', 'parks', '--format', 'csv', '--where', text])],
  ['columns', (text) => luntan(['export', 'parks', '--format', 'csv', '--columns', text])],
];

const onTerminal = (args: readonly string[], text: string) =>
  luntan(args, text, undefined, { stdout: { isTTY: true, columns: 80 } });

/** A file of records in which every place holds the text. */
const recordsOf = (text: string): string =>
  JSON.stringify([
    { type: 'forum', id: text, [text]: 1, names: { hans: text }, seriesId: text, status: text },
  ]);

test.each(COMMANDS)('%s takes time in proportion to its text', async (_, run) => {
  const worse: unknown[] = [];
  for (const unit of HOSTILE_UNITS) {
    for (const [, textOf] of HOSTILE_TEXTS) {
      const growth = await growthOf((size) => textOf(unit, size), run, 3_000);
      if (growth >= WORSE_THAN_LINEAR) worse.push([unit, growth]);
    }
  }
  expect(worse).toEqual([]);
});

test('digits are grouped at once, however many', async () => {
  const digits = (size: number): string => `总额${'1'.repeat(size)}元。`;
  const growth = await growthOf(digits, (text) => luntan(['read'], text), 40_000);
  expect(growth).toBeLessThan(WORSE_THAN_LINEAR);
});
