import { expect, test } from 'vitest';
import { documented, meaningOf } from './doc-comments.js';

const all = [...documented.values()];

test('every interface of the schemas says what it is', () => {
  expect(all.length).toBeGreaterThan(35);
  expect(all.filter(({ about }) => about === '').map(({ name }) => name)).toEqual([]);
});

test('and what each of its fields means, in a sentence', () => {
  const untold = all.flatMap(({ name, fields }) =>
    Object.keys(fields)
      .filter((field) => !/^.+[.…]$/.test(meaningOf(name, field) ?? ''))
      .map((field) => `${name}.${field}`),
  );
  expect(untold).toEqual([]);
});
