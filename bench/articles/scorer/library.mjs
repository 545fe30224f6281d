// The library that is measured: the build in dist/ of this checkout, or the one that DIST names.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const dist = process.env.DIST ?? join(import.meta.dirname, '../../../dist');
const entry = resolve(dist, 'index.js');
if (!existsSync(entry)) {
  console.error(`expected a build at ${entry}: run npm run build first, or set DIST`);
  process.exit(2);
}

export const { draftRecords, findByName, findRecord, fold, readArticle } = await import(
  pathToFileURL(entry).href
);
