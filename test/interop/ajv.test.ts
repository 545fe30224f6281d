import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { installed, luntan } from './installed.js';

const read = (path: string): unknown => JSON.parse(readFileSync(join(installed, path), 'utf8'));

describe('Ajv, in strict mode, with the files of the package', () => {
  const ajv = new Ajv2020.default({ strict: true, allErrors: true });
  const names = readdirSync(join(installed, 'dist/json-schema'));

  test.each(names)('compiles %s', (name) => {
    expect(() => ajv.compile(read(`dist/json-schema/${name}`) as object)).not.toThrow();
  });

  test.each(readdirSync(join(installed, 'data')).filter((name) => /^[a-z-]+s\.json$/.test(name)))(
    'finds every row of %s well',
    (name) => {
      const rows = read(`data/${name}`) as { type: string }[];
      if (!Array.isArray(rows)) throw new Error(`${name}: expected rows`);
      for (const row of rows) {
        const validate = ajv.getSchema(`urn:luntan:schema:${row.type}`);
        if (validate === undefined) throw new Error(`${row.type}: no schema`);
        expect(validate(row), JSON.stringify(validate.errors)).toBe(true);
      }
    },
  );

  test('finds a reading well', () => {
    const validate = ajv.getSchema('urn:luntan:schema:article-reading');
    const text = readFileSync(join(installed, 'data/sample-article.txt'), 'utf8');
    expect(validate?.(JSON.parse(JSON.stringify(luntan.readArticle(text))))).toBe(true);
  });
});
