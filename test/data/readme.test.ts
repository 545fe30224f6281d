import { readFile } from 'node:fs/promises';
import { format } from 'prettier';
import type * as z from 'zod';
import { describe, expect, it } from 'vitest';
import { RECORD_TYPES } from '../../src/ids/enums.js';
import { covers } from '../../src/lookup/field-path.js';
import { AnyRecordSchema } from '../../src/schemas/any-record.js';
import { SourceSchema } from '../../src/schemas/source.js';
import { bundled, FILES } from './bundled.js';
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

/** How many facts, and in how many records, each source backs. */
function factsBySource(): string {
  const rows = bundled.flatMap((source) => {
    if (source.type !== 'source') return [];
    const counts = bundled.map((record) => {
      if (record.type === 'source') return 0;
      const backed = record.sources
        .filter((ref) => ref.source === source.id)
        .flatMap(({ fields = [] }) => fields);
      const facts = factsOf(record).filter((path) => backed.some((field) => covers(field, path)));
      // A quantity with its unit and bounds is one fact.
      return new Set(facts.map((path) => path.replace(QUANTITY_PART, ''))).size;
    });
    const facts = counts.reduce((sum, count) => sum + count, 0);
    return [`| \`${source.id}\` | ${String(facts)} | ${String(counts.filter(Boolean).length)} |`];
  });
  return ['| source | facts | records |', '| --- | ---: | ---: |', ...rows].join('\n');
}

describe('the table of facts by source', () => {
  // `vitest -u` brings it up to date.
  it('is what the data give', async () => {
    const updated = readme.replace(
      /<!-- facts -->[^]*<!-- \/facts -->/,
      `<!-- facts -->\n\n${factsBySource()}\n\n<!-- /facts -->`,
    );
    const style = JSON.parse(await readFile(file('.prettierrc.json'), 'utf8')) as object;
    const text = await format(updated, { ...style, parser: 'markdown' });
    await expect(text).toMatchFileSnapshot('../../data/README.md');
  });
});
