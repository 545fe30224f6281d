import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

// The ending of a test file says which commands run it: docs/architecture.md has the table.

const TEST = join(import.meta.dirname, '..');
const files = readdirSync(TEST, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.test\.ts$/.test(file));

/** What stands between the first and the last dot of the name. */
const endingOf = (file: string): string => /\.([^/]+)\.test\.ts$/.exec(file)?.[1] ?? '';

describe('the ending of a test file', () => {
  test('is one that a command knows', () => {
    const known = ['', 'slow', 'long', 'timing'];
    expect(files.filter((file) => !known.includes(endingOf(file)))).toEqual([]);
  });

  test('is .slow where a part of the cases is tried, for only then are all tried elsewhere', () => {
    const asking = files.filter((file) =>
      /from '(?:\.\.?\/)+thorough\.js'/.test(readFileSync(join(TEST, file), 'utf8')),
    );
    expect(asking.length).toBeGreaterThan(5);
    expect(asking.filter((file) => endingOf(file) !== 'slow')).toEqual([]);
  });
});

test('every ending is run by a command of .ci/run', () => {
  const ci = readFileSync(join(TEST, '../.ci/run'), 'utf8');
  for (const command of ['npm test', 'npm run test:timing', 'npm run test:long', 'npm run types']) {
    expect(ci).toMatch(new RegExp(`\\b${command}(?: |$)`, 'm'));
  }
  const longer = readFileSync(join(TEST, '../vitest.long.config.ts'), 'utf8');
  expect(longer).toContain("include: ['test/**/*.{long,slow}.test.ts']");
  expect(longer).toContain("env: { THOROUGH: 'yes' }");
});
