import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { jsonSchemas } from '../../src/formats/index.js';
import { RECORD_TYPES } from '../../src/ids/enums.js';
import { VERSIONS } from '../../src/versions.js';
import { FILES } from './bundled.js';

const DATA = join(import.meta.dirname, '../../data');
const schemas = jsonSchemas();

/** The description of the data folder as a Frictionless Data Package. */
function descriptor(): string {
  const resources = RECORD_TYPES.map((type) => ({
    name: FILES[type],
    title: schemas[type].title,
    description: schemas[type].description,
    path: `${FILES[type]}.json`,
    profile: 'data-resource',
    format: 'json',
    mediatype: 'application/json',
    encoding: 'utf-8',
    // Of one record; the file is an array of them. A name, since it lies in another folder.
    jsonSchema: schemas[type].$id,
  }));
  const content = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    profile: 'data-package',
    name: 'luntan',
    title: 'Science-and-technology forums around Zhongguancun',
    description:
      'Forums, sub-forums, signings, platforms, parks and all that belongs to them; every fact cites its source.',
    version: VERSIONS.library,
    keywords: ['forum', 'zhongguancun', 'science', 'technology', 'beijing'],
    licenses: [
      {
        name: 'CC0-1.0',
        path: 'https://creativecommons.org/publicdomain/zero/1.0/',
        title: 'CC0 1.0 Universal',
      },
    ],
    sources: [{ title: 'The articles and pages that the records cite', path: 'sources.json' }],
    resources,
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

describe('datapackage.json', () => {
  // `vitest -u` writes it.
  it('is what the schemas and the collections give', async () => {
    await expect(descriptor()).toMatchFileSnapshot('../../data/datapackage.json');
  });

  it('has a resource for every file of records, at its path', () => {
    const { resources } = JSON.parse(readFileSync(join(DATA, 'datapackage.json'), 'utf8')) as {
      resources: { name: string; path: string }[];
    };
    const files = readdirSync(DATA).filter((file) => /\.json$/.test(file));
    expect(['datapackage.json', ...resources.map(({ path }) => path)].sort()).toEqual(files.sort());
    for (const { name, path } of resources) {
      // What the specification asks of names, and of paths: relative, within the folder.
      expect(name).toMatch(/^[a-z0-9._-]+$/);
      expect(path).toMatch(/^[a-z-]+\.json$/);
      expect(Array.isArray(JSON.parse(readFileSync(join(DATA, path), 'utf8')))).toBe(true);
    }
  });
});
