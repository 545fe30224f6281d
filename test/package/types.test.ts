import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { typeCheck } from './in-folder.js';
import { APP, LIBRARY, TEXT_ONLY } from './programs.js';

const MODES = [
  ['nodenext', { module: 'nodenext' }],
  ['bundler', { module: 'esnext', moduleResolution: 'bundler' }],
] as const;

/** The `ts` blocks of a guide, each a module of its own. */
function blocksOf(guide: string): Record<string, string> {
  const text = readFileSync(join(import.meta.dirname, '../..', guide), 'utf8');
  const blocks = [...text.matchAll(/^```ts\n([\s\S]*?)^```/gm)].map(([, code = '']) => code);
  return Object.fromEntries(blocks.map((code, i) => [`block-${String(i + 1)}.ts`, code]));
}

describe.each(MODES)('TypeScript, %s, skipLibCheck off', (_, options) => {
  test('an app that uses all of it', () => {
    expect(typeCheck(inject('consumer'), { 'app.ts': APP }, options)).toBe('');
  });

  test('declarations of a library that exports what is made of ours', () => {
    const declaring = { ...options, declaration: true };
    expect(typeCheck(inject('consumer'), { 'library.ts': LIBRARY }, declaring)).toBe('');
  });

  test('a project without zod that uses text and script', () => {
    expect(typeCheck(inject('withoutZod'), { 'app.ts': TEXT_ONLY }, options)).toBe('');
  });
});

test.each([
  'README.md',
  'docs/amounts.md',
  'docs/calendars.md',
  'docs/data.md',
  'docs/display.md',
  'docs/first-steps.md',
  'docs/formats.md',
  'docs/from-chrono.md',
  'docs/from-opencc-js.md',
  'docs/from-recognizers.md',
  'docs/own-records.md',
  'docs/script-conversion.md',
  'docs/versioning.md',
])('the examples of %s', (guide) => {
  expect(typeCheck(inject('consumer'), blocksOf(guide), { module: 'nodenext' })).toBe('');
});

test('CommonJS with require(), under nodenext', () => {
  const code = `
    import luntan = require('luntan');
    const year: number = luntan.getForum('zgc-forum-2024').year;
    export = year;`;
  expect(typeCheck(inject('consumer'), { 'app.cts': code }, { module: 'nodenext' })).toBe('');
});

test('the lowest zod that is allowed', () => {
  const options = { module: 'esnext', moduleResolution: 'bundler' };
  expect(typeCheck(inject('withFloor'), { 'app.ts': APP }, options)).toBe('');
});
