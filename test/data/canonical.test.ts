import { describe, expect, it } from 'vitest';
import { RECORD_TYPES } from '../../src/ids/enums.js';
import { collections } from '../../src/lookup/collections.js';
import { AnyRecordSchema } from '../../src/schemas/any-record.js';
import { explain } from '../../src/schemas/explain.js';
import { FILES } from './bundled.js';

/** The breaches of the schema, one line each: id, path, what was expected, rule. */
function schemaBreaches(rows: readonly unknown[]): string[] {
  return rows.flatMap((row) => {
    const { error } = AnyRecordSchema.safeParse(row);
    return error === undefined ? [] : [explain(error, row)];
  });
}

/** The one form in which a collection is kept: sorted by id, keys in the order of the schema. */
function canonical(rows: readonly unknown[]): string {
  const parsed = rows.map((row) => AnyRecordSchema.parse(row));
  parsed.sort((a, b) => (a.id < b.id ? -1 : 1));
  return `${JSON.stringify(parsed, null, 2)}\n`;
}

describe.each(RECORD_TYPES)('data of type %s', (type) => {
  const rows: readonly { type: string }[] = collections[type];

  it('follows its schema', () => {
    expect(schemaBreaches(rows)).toEqual([]);
    expect(rows.filter((row) => row.type !== type)).toEqual([]);
  });

  // `vitest -u` rewrites the file, which makes the test the fixer.
  it('stands in canonical form', async () => {
    await expect(canonical(rows)).toMatchFileSnapshot(`../../data/${FILES[type]}.json`);
  });
});

describe('the schema rule', () => {
  it('says id, path and rule in one line', () => {
    const row = { type: 'forum-series', id: 'a-series', names: {}, sources: [{ source: 'page' }] };
    expect(schemaBreaches([row])).toEqual([
      'a-series: names: expected at least one of hans, hant and en; received {} [name-form-present]',
    ]);
  });
});

describe('the canonical form', () => {
  const last = {
    sources: [{ source: 'page' }],
    id: 'b',
    type: 'forum-series',
    names: { hans: '二' },
  };
  const first = {
    type: 'forum-series',
    names: { hans: '一' },
    id: 'a',
    sources: [{ source: 'page' }],
  };

  it('sorts rows and keys', () => {
    const text = canonical([last, first]);
    expect(text.match(/"(?:id|type|names|sources)"/g)).toEqual(
      ['type', 'id', 'names', 'sources', 'type', 'id', 'names', 'sources'].map((key) => `"${key}"`),
    );
    expect(text.indexOf('一')).toBeLessThan(text.indexOf('二'));
    expect(text.endsWith(']\n')).toBe(true);
  });
});
