import { readFile } from 'node:fs/promises';
import { format } from 'prettier';
import type * as z from 'zod';
import { describe, expect, it } from 'vitest';
import {
  RECORD_TYPES,
  type RecordType,
  SOURCE_KINDS,
  SOURCE_QUALITIES,
} from '../../src/ids/enums.js';
import { covers } from '../../src/lookup/field-path.js';
import { AnyRecordSchema } from '../../src/schemas/any-record.js';
import { SourceSchema } from '../../src/schemas/source.js';
import { VERSIONS } from '../../src/versions.js';
import { documented, meaningOf } from '../schemas/doc-comments.js';
import { bundled, type DataRecord, FILES } from './bundled.js';
import { factsOf } from './facts.js';

const file = (path: string): URL => new URL(`../../${path}`, import.meta.url);
const readme = await readFile(file('data/README.md'), 'utf8');

/** Fields that the table under a heading names. */
function fieldsUnder(heading: string): string[] {
  const [, section = ''] = readme.split(`\n## ${heading}\n`);
  return [...(section.split('\n## ')[0] ?? '').matchAll(/^\| `(\w+)`/gm)].map(
    ([, field = '']) => field,
  );
}

const schemas = new Map<string, z.ZodObject>(
  AnyRecordSchema.options.map((schema) => [schema.shape.type.value, schema as z.ZodObject]),
);
/** `forum-series` → `ForumSeries`. */
const typeNameOf = (type: RecordType): string =>
  type.replaceAll(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
const common = fieldsUnder('Fields of all records');
const occurrence = fieldsUnder('Fields of what takes place');

describe.each(RECORD_TYPES.filter((type) => type !== 'source'))('the table of type %s', (type) => {
  it('names every field of the schema and no other', () => {
    const keys = Object.keys(schemas.get(type)?.shape ?? {});
    const takesPlace = ['forum', 'sub-forum', 'forum-event'].includes(type) ? occurrence : [];
    const named = [...common, ...takesPlace, ...fieldsUnder(`${FILES[type]}.json`)];
    expect(named.sort()).toEqual(keys.sort());
  });
});

describe('the table of sources', () => {
  it('names every field of the schema and no other', () => {
    const named = ['type', 'id', 'names', 'description', ...fieldsUnder('sources.json')];
    expect(named.sort()).toEqual(Object.keys(SourceSchema.shape).sort());
  });
});

const QUANTITY_PART = /\.(value|unit|approximation|min|max|minInclusive|maxInclusive|currency)$/;

/** The facts of each record, which are counted for every source. */
const factsByRecord = new Map(bundled.map((record) => [record, factsOf(record)]));

/** Facts of a record that references to some sources back; a quantity with its bounds is one. */
function factsBackedBy(record: DataRecord, isMeant: (source: string) => boolean): number {
  if (record.type === 'source') return 0;
  const backed = record.sources
    .filter(({ source }) => isMeant(source))
    .flatMap(({ fields = [] }) => fields);
  if (backed.length === 0) return 0;
  const facts = (factsByRecord.get(record) ?? []).filter((path) =>
    backed.some((field) => covers(field, path)),
  );
  return new Set(facts.map((path) => path.replace(QUANTITY_PART, ''))).size;
}

/** How many facts, and in how many records, the sources that are meant back. */
function factsOver(isMeant: (source: string) => boolean): string {
  const counts = bundled.map((record) => factsBackedBy(record, isMeant));
  const facts = counts.reduce((sum, count) => sum + count, 0);
  return `${String(facts)} | ${String(counts.filter(Boolean).length)}`;
}

const sources = bundled.filter((record) => record.type === 'source');

/** A table for the README: the first column is text, the others numbers. */
function table(columns: readonly string[], rows: readonly string[]): string {
  const ruler = columns.map((_, i) => (i === 0 ? '---' : '---:'));
  return [`| ${columns.join(' | ')} |`, `| ${ruler.join(' | ')} |`, ...rows].join('\n');
}

/** How many sources share a property, and what they back: a row of a table. */
function backingRow(name: string, isMeant: (source: (typeof sources)[number]) => boolean): string {
  const ids = new Set<string>(sources.filter(isMeant).map(({ id }) => id));
  return `| ${name} | ${String(ids.size)} | ${factsOver((id) => ids.has(id))} |`;
}

const BACKING_COLUMNS = ['sources', 'facts', 'records'];

/** What the fields of an interface mean, by its doc comments; those of the fields that all have aside. */
function fieldTable(name: string): string {
  const { fields = {} } = documented.get(name) ?? {};
  const isBase = name === 'RecordBase' || name === 'SourceRef';
  const shared = isBase ? [] : Object.keys(documented.get('RecordBase')?.fields ?? {});
  const rows = Object.keys(fields)
    .filter((field) => !shared.includes(field))
    .map((field) => `| \`${field}\` | ${meaningOf(name, field) ?? ''} |`);
  return ['| field | meaning |', '| --- | --- |', ...rows].join('\n');
}

const TABLES: Readonly<Record<string, () => string>> = {
  ...Object.fromEntries(
    ['RecordBase', 'Occurrence', 'SourceRef', ...RECORD_TYPES.map(typeNameOf)].map((name) => [
      `fields: ${name}`,
      () => fieldTable(name),
    ]),
  ),
  fresh: () =>
    `Last changed on ${VERSIONS.data}: ${String(bundled.length - sources.length)} records, from ${String(sources.length)} sources.`,
  collections: () =>
    table(
      ['file', 'records', 'facts'],
      RECORD_TYPES.map((type) => {
        const rows = bundled.filter((record) => record.type === type);
        const facts = rows.reduce((sum, row) => sum + factsBackedBy(row, () => true), 0);
        return `| [\`${FILES[type]}.json\`](${FILES[type]}.json) | ${String(rows.length)} | ${String(facts)} |`;
      }),
    ),
  kinds: () =>
    table(
      ['kind', ...BACKING_COLUMNS],
      SOURCE_KINDS.map((name) => backingRow(name, ({ kind }) => kind === name)),
    ),
  qualities: () =>
    table(
      ['quality', ...BACKING_COLUMNS],
      SOURCE_QUALITIES.map((name) => backingRow(name, ({ quality }) => quality === name)),
    ),
  facts: () =>
    table(
      ['source', 'facts', 'records'],
      sources.map(({ id }) => `| \`${id}\` | ${factsOver((source) => source === id)} |`),
    ),
};

describe('the tables of fields and counts', () => {
  // `vitest -u` brings them up to date.
  it('are what the doc comments and the data give', async () => {
    const updated = Object.entries(TABLES).reduce(
      (text, [name, rows]) =>
        text.replace(
          new RegExp(`<!-- ${name} -->[^]*<!-- /${name} -->`),
          `<!-- ${name} -->\n\n${rows()}\n\n<!-- /${name} -->`,
        ),
      readme,
    );
    const style = JSON.parse(await readFile(file('.prettierrc.json'), 'utf8')) as object;
    const text = await format(updated, { ...style, parser: 'markdown' });
    await expect(text).toMatchFileSnapshot('../../data/README.md');
  });
});
