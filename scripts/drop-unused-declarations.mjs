// Deletes the declarations in dist/ that no entry point leads to: the compiler writes one for each
// file of src, and most of them tell of what only our own code imports.
import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

const { exports: entries } = JSON.parse(readFileSync('package.json', 'utf8'));

const declarations = readdirSync('dist', { recursive: true })
  .map((path) => join('dist', path))
  .filter((path) => path.endsWith('.d.ts'));

/** The declarations to which an entry leads, whatever its conditions. */
function declarationsIn(entry) {
  if (typeof entry === 'string') return entry.endsWith('.d.ts') ? [normalize(entry)] : [];
  return Object.values(entry ?? {}).flatMap(declarationsIn);
}

const IMPORTED = /(?:from |import\(|import |module )'(\.[^']+)\.js'/g;

const used = new Set();
const open = declarationsIn(entries);
while (open.length > 0) {
  const path = open.pop();
  if (used.has(path)) continue;
  used.add(path);
  for (const [, other] of readFileSync(path, 'utf8').matchAll(IMPORTED))
    open.push(join(dirname(path), `${other}.d.ts`));
}

for (const path of declarations) if (!used.has(path)) rmSync(path);
