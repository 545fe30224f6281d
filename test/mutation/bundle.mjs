// Bundles the tests of a folder with the mutated source, in the copy of the project that Stryker made.

import { build } from 'esbuild';
import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { testFiles } from './folders.mjs';

/** A file keeps the address by which it finds others. */
const addresses = {
  name: 'addresses',
  setup({ onLoad }) {
    onLoad({ filter: /[/\\](?:test[/\\].*\.ts|bench[/\\].*\.mjs)$/ }, async ({ path }) => {
      // It has the address in a program that it writes.
      if (/[/\\]cli[/\\]worker-code\.ts$/.test(path)) return undefined;
      const contents = await readFile(path, 'utf8');
      const addressed = contents
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href))
        .replaceAll('import.meta.dirname', JSON.stringify(dirname(path)));
      return { contents: addressed, loader: 'ts' };
    });
  },
};

// Packages stay outside, but for one of hundreds of files, and the one that another stands for.
const LOADED_OFTEN = new Set(['zod', 'vitest']);
const { devDependencies, peerDependencies } = JSON.parse(await readFile('package.json', 'utf8'));
const packages = Object.keys({ ...devDependencies, ...peerDependencies });

/** What is made once is made anew for a mutant. */
const memos = {
  name: 'memos',
  setup({ onLoad }) {
    onLoad({ filter: /[/\\]src[/\\]text[/\\]lazy\.ts$/ }, async () => {
      return { contents: await readFile('test/mutation/lazy.mjs', 'utf8'), loader: 'js' };
    });
    onLoad({ filter: /[/\\]src[/\\]script[/\\]engine[/\\]lazy\.ts$/ }, async () => {
      return {
        contents: await readFile('test/mutation/lazy-for-a-test.mjs', 'utf8'),
        loader: 'js',
      };
    });
    onLoad({ filter: /[/\\]src[/\\]lookup[/\\].*\.ts$/ }, async ({ path }) => {
      const contents = await readFile(path, 'utf8');
      return { contents: contents.replaceAll('new WeakMap', 'new MutationMemo'), loader: 'ts' };
    });
  },
};

/** The scorer of bench/articles counts a build; here it counts the source, as in vitest.config.ts. */
const scorer = {
  name: 'scorer',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/library\.mjs$/ }, () => ({ path: resolve('src/index.ts') }));
  },
};

await build({
  entryPoints: testFiles(process.env.MUTATION_FOLDER),
  outdir: 'test',
  outbase: 'test',
  outExtension: { '.js': '.mjs' },
  chunkNames: 'mutation/chunks/[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  plugins: [addresses, memos, scorer],
  alias: { vitest: './test/mutation/vitest.mjs' },
  keepNames: true,
  external: packages
    .filter((name) => !LOADED_OFTEN.has(name))
    .flatMap((name) => [name, `${name}/*`]),
  logLevel: 'warning',
});
