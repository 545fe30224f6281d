// Gives every name in data/*.json its other Chinese script:
//
//   node scripts/derive-names.mjs
//
// A form that a source shows stays; the other one is made anew and listed in the `derived` of the name, so
// that nothing is converted at run time. What the converter gets wrong is a row of derived-names.ts. Reads src;
// run `npm run generate` first.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { importSource } from './import-source.mjs';

const { withBothScripts } = await importSource(
  `export { withBothScripts } from './scripts/derived-names.js';`,
);

const folder = join(import.meta.dirname, '../data');
for (const file of await readdir(folder)) {
  if (!file.endsWith('.json') || file === 'datapackage.json') continue;
  const path = join(folder, file);
  const text = await readFile(path, 'utf8');
  const derived = `${JSON.stringify(withBothScripts(JSON.parse(text)), null, 2)}\n`;
  if (derived === text) continue;
  await writeFile(path, derived);
  console.log(file);
}
