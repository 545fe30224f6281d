// Bundles the tests of a folder with the mutated source, in the copy of the project that Stryker made: a worker begins
// anew for each mutant, and loads some ten files rather than some three hundred.

import { build } from 'esbuild';
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { testFiles } from './folders.mjs';

// Tests that load modules anew need them as modules.
const bundled = [];
for (const file of testFiles(process.env.MUTATION_FOLDER)) {
  if (!(await readFile(file, 'utf8')).includes('resetModules')) bundled.push(file);
}

/** A file keeps the address by which it finds others. */
const addresses = {
  name: 'addresses',
  setup({ onLoad }) {
    onLoad({ filter: /[/\\]test[/\\].*\.ts$/ }, async ({ path }) => {
      const contents = await readFile(path, 'utf8');
      const address = JSON.stringify(pathToFileURL(path).href);
      return { contents: contents.replaceAll('import.meta.url', address), loader: 'ts' };
    });
  },
};

// The packages that most tests load, and that have hundreds of files.
const LOADED_OFTEN = new Set(['zod', 'fast-check']);
const { devDependencies, peerDependencies } = JSON.parse(await readFile('package.json', 'utf8'));
const packages = Object.keys({ ...devDependencies, ...peerDependencies });

const lazyTables = {
  name: 'lazy-tables',
  setup({ onLoad }) {
    onLoad({ filter: /[/\\]src[/\\]text[/\\]lazy\.ts$/ }, async () => {
      return { contents: await readFile('test/mutation/lazy.mjs', 'utf8'), loader: 'js' };
    });
  },
};

await build({
  entryPoints: bundled,
  outdir: 'test',
  outbase: 'test',
  outExtension: { '.js': '.mjs' },
  chunkNames: 'mutation/chunks/[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  plugins: [addresses, lazyTables],
  external: packages
    .filter((name) => !LOADED_OFTEN.has(name))
    .flatMap((name) => [name, `${name}/*`]),
  logLevel: 'warning',
});
