// Packs the names of the datasets that are looked for in texts into src/lookup/names.generated.ts; its form is told
// in src/lookup/packed-names.ts, which reads it.
import { writeFile } from 'node:fs/promises';
import { importSource } from './import-source.mjs';

const { bundledRecords, nameEntriesOf } = await importSource(`
  export { bundledRecords } from './src/lookup/collections.js';
  export { nameEntriesOf } from './src/lookup/name-entries.js';`);

/** Records by type, and of each the names that are looked for. */
const sections = new Map();
for (const record of bundledRecords()) {
  const entries = nameEntriesOf(record).filter(({ linked }) => linked);
  if (entries.length === 0) continue;
  const unfit = entries.find(({ key }) => /[\t\n|^]/.test(key));
  if (unfit) throw new Error(`${unfit.id}: its name ${unfit.key} holds a separator`);
  const keys = entries.map(({ key, acronym }) => (acronym ? '^' : '') + key);
  const wholes = entries[0].wholes.length > 0 ? `\t${entries[0].wholes.join('|')}` : '';
  const lines = sections.get(record.type) ?? [record.type];
  sections.set(record.type, [...lines, `${record.id}\t${keys.join('|')}${wholes}`]);
}
const packed = [...sections.values()].map((lines) => lines.join('\n')).join('\n\n');
await writeFile(
  new URL('../src/lookup/names.generated.ts', import.meta.url),
  `// Made by scripts/pack-names.mjs from data/*.json.\nexport const NAMES: string = ${JSON.stringify(packed)};\n`,
);
