// Writes the JSON Schema of every type of record and of draft beside the build, dist/json-schema/forum.json
// …, from the built package itself.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const DIST = join(import.meta.dirname, '../dist');
const { jsonSchemas } = await import(join(DIST, 'formats/index.js'));

const folder = join(DIST, 'json-schema');
mkdirSync(folder, { recursive: true });
for (const [type, schema] of Object.entries(jsonSchemas())) {
  writeFileSync(join(folder, `${type}.json`), `${JSON.stringify(schema, null, 2)}\n`);
}
