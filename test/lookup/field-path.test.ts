import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { covers, leavesOf, resolvePath } from '../../src/lookup/field-path.js';

const record = {
  id: 'centre',
  names: {
    hans: '中心',
    aliases: [
      { kind: 'short', text: '中' },
      { kind: 'short', text: '心' },
    ],
  },
  hosts: [
    { id: 'unesco', role: 'host' },
    { id: 'wipo', role: 'lead' },
  ],
  lifecycle: [
    { kind: 'unveiled', date: '2023-09-19' },
    { id: 'first-move', kind: 'expanded', date: '2024' },
  ],
  members: { ids: ['one', 'two'] },
  sameAs: ['https://example.org/a.b'],
  geometry: { coordinates: [116.3, 39.9] },
  quantity: { value: null },
};

describe('resolvePath', () => {
  it.each([
    ['names.hans', ['中心']],
    ['hosts.unesco.role', ['host']],
    ['hosts.wipo', [record.hosts[1]]],
    ['lifecycle.unveiled.date', ['2023-09-19']],
    ['lifecycle.first-move.date', ['2024']],
    ['names.aliases.short.text', ['中', '心']],
    ['members.ids.two', ['two']],
    ['quantity.value', [null]],
    ['sameAs', [record.sameAs]],
  ])('reads %s', (path, values) => {
    expect(resolvePath(record, path)).toEqual(values);
  });

  it.each([
    'hosts.role',
    'hosts.0',
    'lifecycle.expanded',
    'names.length',
    'hosts.length',
    'members.ids.three',
    'toString',
    '__proto__',
    'names.hans.length',
    'quantity.value.x',
    '',
  ])('leads nowhere by %j', (path) => {
    expect(resolvePath(record, path)).toEqual([]);
  });
});

describe('leavesOf', () => {
  it('lists values with the paths that cite them', () => {
    expect(leavesOf(record)).toEqual([
      { path: 'id', value: 'centre' },
      { path: 'names.hans', value: '中心' },
      { path: 'names.aliases.short.kind', value: 'short' },
      { path: 'names.aliases.short.text', value: '中' },
      { path: 'names.aliases.short.kind', value: 'short' },
      { path: 'names.aliases.short.text', value: '心' },
      { path: 'hosts.unesco.id', value: 'unesco' },
      { path: 'hosts.unesco.role', value: 'host' },
      { path: 'hosts.wipo.id', value: 'wipo' },
      { path: 'hosts.wipo.role', value: 'lead' },
      { path: 'lifecycle.unveiled.kind', value: 'unveiled' },
      { path: 'lifecycle.unveiled.date', value: '2023-09-19' },
      { path: 'lifecycle.first-move.id', value: 'first-move' },
      { path: 'lifecycle.first-move.kind', value: 'expanded' },
      { path: 'lifecycle.first-move.date', value: '2024' },
      { path: 'members.ids.one', value: 'one' },
      { path: 'members.ids.two', value: 'two' },
      { path: 'sameAs', value: record.sameAs },
      { path: 'geometry.coordinates', value: record.geometry.coordinates },
      { path: 'quantity.value', value: null },
    ]);
  });

  it('gives only paths that lead back to the value', () => {
    const key = fc.stringMatching(/^[a-z][a-z0-9]{0,5}$/);
    const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
      tree: fc.oneof(
        { depthSize: 'small' },
        fc.integer(),
        fc.array(fc.integer(), { minLength: 1 }),
        fc.dictionary(key, tie('tree'), { minKeys: 1 }),
        fc.uniqueArray(
          fc.tuple(key, tie('tree')).map(([id, below]) => ({ id, below })),
          { minLength: 1, selector: ({ id }) => id },
        ),
      ),
    }));
    fc.assert(
      fc.property(fc.dictionary(key, tree, { minKeys: 1 }), (json) => {
        const lost = leavesOf(json).filter(
          ({ path, value }) =>
            !resolvePath(json, path).some((found) => isDeepStrictEqual(found, value)),
        );
        expect(lost).toEqual([]);
      }),
    );
  });
});

describe('covers', () => {
  it.each([
    ['names', 'names', true],
    ['names', 'names.hans', true],
    ['names.hans', 'names', false],
    ['name', 'names', false],
    ['hosts.unesco', 'hosts.unesco-beijing', false],
  ])('%s over %s: %s', (path, leaf, expected) => {
    expect(covers(path, leaf)).toBe(expected);
  });
});
