import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

/** What the files of a folder say of rules: comments in code, the titles of cases. */
const words = (folder: string): string =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.generated.ts'))
    .map((file) => readFileSync(join(ROOT, folder, file), 'utf8'))
    .join('\n')
    .toLowerCase();

const page = readFileSync(join(ROOT, 'docs/quantities.md'), 'utf8');
/** A rule has its name in bold, where its paragraph begins or where a new one does within it. */
const documented = [...page.matchAll(/\*\*([A-Za-z过][^*]*?)[.:]?\*\*/g)].map(([, name = '']) =>
  name.toLowerCase(),
);
const code = words('src/text');
const cases = words('test/text');

test('the page names some forty rules, each once', () => {
  expect(documented.length).toBeGreaterThan(40);
  expect(new Set(documented).size).toBe(documented.length);
});

test.each(documented)('%s: its code or its cases cite it', (name) => {
  expect(code.includes(name) || cases.includes(name)).toBe(true);
});

test.each([...new Set([...code.matchAll(/rule "([^"]+)"/g)].map(([, name = '']) => name))])(
  'the page has what the code cites: %s',
  (name) => {
    expect(documented).toContain(name);
  },
);
