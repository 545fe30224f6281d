import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, transform } from 'esbuild';
import { expect, inject, test } from 'vitest';
import { filesIn, importsIn, loadedBy, partsOf } from './build-parts.js';

const ROOT = join(import.meta.dirname, '../..');
const consumer = inject('consumer');
const dist = join(consumer, 'node_modules/luntan/dist');
const files = filesIn(dist, '.js');
const imports = await importsIn(dist);

interface Manifest {
  bin: { luntan: string };
  exports: Record<string, string | { default: string }>;
}

const { bin, exports } = JSON.parse(
  readFileSync(join(consumer, 'node_modules/luntan/package.json'), 'utf8'),
) as Manifest;

/** The code of a thread of the command, which it starts by the name of the file. */
const WORKER = 'cli/worker.js';

/** Files that are named in package.json, below `dist`, and the worker. */
const entries = [
  bin.luntan,
  WORKER,
  ...Object.values(exports).flatMap((target) =>
    typeof target === 'object' ? [target.default] : [],
  ),
].map((path) => path.replace('./dist/', ''));

/** Whether a source file leaves code: types do not, nor do names that are only passed on. */
async function hasCode(file: string): Promise<boolean> {
  const { code } = await transform(readFileSync(join(ROOT, file), 'utf8'), { loader: 'ts' });
  return code.replace(/^(?:import|export)\s(?:[^;"]*\sfrom\s)?"[^"]+";$/gm, '').trim() !== '';
}

test('the code of every source file stands in the build once, and nothing else does', async () => {
  const sources = filesIn(join(ROOT, 'src'), '.ts').map((file) => `src/${file}`);
  const withCode = await Promise.all(sources.map(hasCode));
  const rows = filesIn(join(ROOT, 'data'), '.json').map((file) => `data/${file}`);
  const expected = [
    ...sources.filter((_, i) => withCode[i]),
    ...rows.filter((file) => file !== 'data/datapackage.json'),
  ];
  const built = files.flatMap((file) => [
    ...new Set(partsOf(join(dist, file)).map(({ source }) => source)),
  ]);
  expect(built.sort()).toEqual(expected.sort());
});

test('every file of the build is an entry point or a part that one of them loads', () => {
  const reached = entries.flatMap((entry) => [...loadedBy(entry, imports, true)]);
  expect([...new Set(reached)].sort()).toEqual(files);
  const others = files.filter((file) => !entries.includes(file));
  expect(others.filter((file) => !/^chunks\/[a-z0-9-]+\.js$/.test(file))).toEqual([]);
});

// A file takes Node about a millisecond.
test.each([
  ['text/index.js', 15],
  ['script/t2s.js', 6],
  ['ids/index.js', 6],
  ['labels/index.js', 8],
  ['data/parks.js', 4],
  ['schemas/park.js', 12],
  ['index.js', 80],
  ['cli/main.js', 7],
])('%s loads at most %i files', (entry, most) => {
  expect(loadedBy(entry, imports).size).toBeLessThanOrEqual(most);
});

test('a bundler drops every statement whose value nothing uses', async () => {
  // Without `"sideEffects": false`, by which it would drop whole files unread.
  const folder = join(consumer, 'statements');
  mkdirSync(folder);
  cpSync(dist, join(folder, 'dist'), { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  // The command and its threads are there to act, and load the rest of themselves when asked for it.
  const library = files.filter((file) => !/^(?:cli\/|chunks\/cli-)/.test(file));
  const {
    outputFiles: [output],
  } = await build({
    stdin: {
      contents: library.map((file) => `import './dist/${file}';`).join('\n'),
      resolveDir: folder,
    },
    bundle: true,
    packages: 'external',
    format: 'esm',
    minify: true,
    write: false,
  });
  // The packages stay, into which it was not to look.
  expect(output?.text.replace(/import(?:[^;"]*from)?"[^"]+";/g, '').trim()).toBe('');
});
