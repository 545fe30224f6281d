import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
// @ts-expect-error A script without types.
import { holds, statedIn, tablesIn } from '../../bench/stated-figures.mjs';
// @ts-expect-error A script without types.
import { IMPORTS } from '../../bench/import-sizes.mjs';

interface Place {
  table: string;
  row: string;
  column: number;
  form: 'kB' | 'times';
}
const reader = statedIn as (text: string) => (place: Place) => number;
const judge = holds as (form: Place['form'], stated: number, measured: number) => boolean;

const PAGE = `# Page

| import | size |  ratio |
| ------ | ---: | -----: |
| \`a\`    | 1.5 kB | ×1,200 |
| \`b\`    | –    | ×0.25 |

Text.

|     | size |
| --- | ---- |
| \`a\` | 2 kB |
`;

describe('the figures that a page states', () => {
  test('are read from its tables', () => {
    const stated = reader(PAGE);
    expect(stated({ table: 'import', row: '`a`', column: 1, form: 'kB' })).toBe(1.5);
    expect(stated({ table: 'import', row: '`a`', column: 2, form: 'times' })).toBe(1200);
    expect(stated({ table: '', row: '`a`', column: 1, form: 'kB' })).toBe(2);
    expect((tablesIn as (text: string) => unknown[])(PAGE)).toHaveLength(2);
  });

  test.each<[Place]>([
    [{ table: 'import', row: '`c`', column: 1, form: 'kB' }],
    [{ table: 'import', row: '`b`', column: 1, form: 'kB' }],
    [{ table: 'import', row: '`a`', column: 1, form: 'times' }],
    [{ table: 'other', row: '`a`', column: 1, form: 'kB' }],
  ])('are missed where there is none: %j', (place) => {
    expect(() => reader(PAGE)(place)).toThrow(/^docs\/benchmarks\.md: expected a row /);
  });

  test('may be worse by a fifth, and better by anything', () => {
    expect([11.9, 12.1, 1].map((size) => judge('kB', 10, size))).toEqual([true, false, true]);
    expect([8.1, 7.9, 99].map((ratio) => judge('times', 10, ratio))).toEqual([true, false, true]);
  });

  test('are there for every import that is measured', () => {
    const page = readFileSync(join(import.meta.dirname, '../../docs/benchmarks.md'), 'utf8');
    const stated = reader(page);
    for (const { label } of IMPORTS as { label: string }[]) {
      const size = stated({ table: 'import', row: label, column: 1, form: 'kB' });
      expect(size, label).toBeGreaterThan(0);
    }
  });
});
