// What an import costs in a browser bundle: minified and gzipped, by esbuild, from the built package.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const ROOT = join(import.meta.dirname, '..');
const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

/** Size of `export { names } from entry`, zod left out where `external` says so. */
export async function sizeOf(entry, names, external = []) {
  if (!existsSync(join(ROOT, 'dist/index.js'))) {
    throw new Error('expected dist/: run npm run build first');
  }
  const result = await build({
    stdin: { contents: `export ${names} from '${entry}';`, resolveDir: ROOT },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    charset: 'utf8',
    external,
    write: false,
    logLevel: 'error',
  });
  return gzipSync(result.outputFiles[0].contents, { level: 9 }).length;
}

export const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
const entries = Object.keys(manifest.exports).map((path) => path.replace(/^\./, manifest.name));
const under = (layer) =>
  entries.filter((entry) => entry.startsWith(`${manifest.name}/${layer}/`) && !entry.includes('*'));

const functions = [
  'parseAmount',
  'parseNumber',
  'parseDate',
  'findAmounts',
  'findMentions',
  'repairText',
  'detectScript',
  'fold',
  'nameOf',
  'labelOf',
  'formatEdtf',
  'formatAmount',
  'formatNumber',
  'formatQuantity',
  'caveatsOf',
  'toCalendarEvents',
  'omittedFromCalendar',
  'toICalendar',
  'sumMoney',
  'getForum',
  'findByName',
  'findEntities',
  'readArticle',
  'toCsv',
  'toNdjson',
  'toJsonLd',
  'jsonSchemas',
  'extractionSchema',
  'fromExtraction',
].map((name) => ({
  label: `\`${name}\``,
  entry: manifest.name,
  names: `{ ${name} }`,
}));
const modules = [...under('data'), ...under('schemas'), ...under('script')].map((entry) => ({
  label: `\`${entry}\``,
  entry,
  names: '*',
}));

/** What is imported, and how the table calls it. */
export const IMPORTS = [...functions, ...modules];

/** What an app with schemas has once for all. */
export const ZOD = ['zod', 'zod/*'];
