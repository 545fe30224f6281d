import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const { exports } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  exports: Record<string, string | { default: string }>;
};
const modules = Object.values(exports).flatMap((target) =>
  typeof target === 'object'
    ? [target.default.replace(/^\.\/dist\/(.*)\.js$/, join(ROOT, 'src/$1.ts'))]
    : [],
);

// A Zod schema keeps what it compiled in itself.
const isSchema = (value: object): boolean => '_zod' in value;

/** Paths of whatever can be changed in a value, functions and schemas aside. */
function mutableParts(value: unknown, path: string): string[] {
  if (typeof value !== 'object' || value === null || isSchema(value)) return [];
  const isPlain = Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
  return [
    // Freezing a Map, a Set or a Date closes nothing.
    ...(Object.isFrozen(value) && isPlain ? [] : [path]),
    ...Object.entries(value).flatMap(([key, part]) => mutableParts(part, `${path}.${key}`)),
  ];
}

describe('what is exported cannot be changed by one for another', () => {
  test('there are entry points', () => {
    expect(modules.length).toBeGreaterThan(50);
  });

  test.each(modules)('%s', async (path) => {
    const values = (await import(path)) as Record<string, unknown>;
    expect(Object.entries(values).flatMap(([name, value]) => mutableParts(value, name))).toEqual(
      [],
    );
  });

  test('a part that can be changed would be noticed', () => {
    const open = { a: Object.freeze([[1]]), b: new Set(), c: () => 1 };
    expect(mutableParts(open, 'open')).toEqual(['open', 'open.a.0', 'open.b']);
  });
});
