import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { transformSync } from 'esbuild';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import * as luntan from '../src/index.js';
import * as careful from '../src/script/careful.js';
import * as scripts from '../src/script/index.js';

const script = { ...scripts, ...careful };

// Every `@example` of the source and every `ts` block of the guides is run here. A comment
// behind an expression is its value: `parseAmount('3元').decimal // '3'`.

const ROOT = join(import.meta.dirname, '..');

interface Example {
  where: string;
  code: string;
}

function filesIn(folder: string, ending: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending) && !file.endsWith('.generated.ts'))
    .map((file) => join(folder, file));
}

function docExamples(file: string): Example[] {
  const source = readFileSync(join(ROOT, file), 'utf8');
  return [...source.matchAll(/\/\*\*[\s\S]*?\*\//g)].flatMap((comment) => {
    // What is said of a module has its example in a block, as guides do.
    const [, code] = comment[0].includes('@module')
      ? (/```ts\n([\s\S]*?)```/.exec(comment[0].replace(/^ \* ?/gm, '')) ?? [])
      : [];
    if (code !== undefined) return [{ where: `${file}: module`, code }];
    // Public functions only: what stands above something that is not exported is for its reader.
    const declared = source.slice(comment.index + comment[0].length).trimStart();
    const name = /^export (?:async )?(?:function\*?|const|class) (\w+)/.exec(declared)?.[1];
    if (name === undefined || !(name in luntan || name in script)) return [];
    return comment[0]
      .split('@example')
      .slice(1)
      .map((part) => ({
        where: `${file}: ${name}`,
        code: (part.split(/^\s*\* @/m)[0] ?? '')
          .replace(/^\s*\*\/?( |$)/gm, '')
          .replace(/\*\/$/, ''),
      }));
  });
}

function guideExamples(file: string): Example[] {
  const source = readFileSync(join(ROOT, file), 'utf8');
  return [...source.matchAll(/^```ts\n([\s\S]*?)^```/gm)].map((block, i) => ({
    where: `${file}, block ${String(i + 1)}`,
    code: block[1] ?? '',
  }));
}

/** Everything that an example may import, and what examples leave to be understood. */
const SCOPE: Record<string, unknown> = { ...luntan, ...script, z };

const IMPORT = /^import .+ from '(?:luntan[^']*|zod)'(?: with .+)?;?$/gm;
const VALUED =
  /^((?!const |let |import |if |for |\/\/|else |throw |\s|\}).*\S)(?:[ \t]+|\n[ \t]*)\/\/ (.+)$/gm;

function run({ code }: Example): void {
  const check = (evaluate: () => unknown, expected: string): void => {
    const value = evaluate();
    let wanted: unknown;
    try {
      wanted = new Function(`return (${expected});`)() as unknown;
    } catch {
      // What is no expression is compared as Node prints it: Uint32Array [1, 2].
      const shown = inspect(value, { breakLength: Infinity, depth: null });
      expect(
        shown
          .replace(/\(\d+\) /, '')
          .replaceAll('[ ', '[')
          .replaceAll(' ]', ']'),
      ).toBe(expected);
      return;
    }
    expect(value).toEqual(wanted);
  };
  const asChecks = code
    .replace(IMPORT, '')
    .replace(VALUED, (_, expression: string, expected: string) => {
      const bare = expression.replace(/;$/, '');
      return `$check(() => (${bare}), ${JSON.stringify(expected)});`;
    });
  const { code: js } = transformSync(asChecks, { loader: 'ts' });
  // In a block of its own, so that an example may name things as it likes.
  new Function('$check', ...Object.keys(SCOPE), `{${js}}`)(check, ...Object.values(SCOPE));
}

const examples = [
  ...filesIn('src', '.ts').flatMap(docExamples),
  ...['README.md', ...filesIn('docs', '.md'), 'data/README.md'].flatMap(guideExamples),
];

describe('examples', () => {
  test('there are some in the source and in the README', () => {
    expect(examples.filter(({ where }) => where.startsWith('src')).length).toBeGreaterThan(30);
    expect(examples.filter(({ where }) => where.endsWith(': module')).length).toBeGreaterThan(5);
    expect(examples.filter(({ where }) => where.startsWith('README')).length).toBe(3);
    expect(examples.filter(({ where }) => where.startsWith('docs')).length).toBeGreaterThan(40);
  });

  test.each(examples.map((example) => [example.where, example] as const))('%s', (_, example) => {
    run(example);
  });

  test('every exported function has one', () => {
    const shown = new Set(examples.map(({ where }) => /: (\w+)$/.exec(where)?.[1]));
    const functions = Object.entries({ ...luntan, ...script })
      .filter(([, value]) => typeof value === 'function' && !/^class /.test(String(value)))
      .map(([name]) => name)
      // The getters and guards of the fourteen collections are told apart by name alone.
      .filter((name) => !/^(get[A-Z]|is[A-Z]\w*Id$)/.test(name));
    expect(functions.filter((name) => !shown.has(name))).toEqual([]);
  });
});
