import { readFileSync } from 'node:fs';
import { defineConfig } from 'tsup';
import { jsonTextPlugin } from './scripts/json-text.js';
import { markPurePlugin } from './scripts/mark-pure.js';
import { tidyParts } from './scripts/tidy-parts.js';

interface Manifest {
  exports: Record<string, string | { default: string }>;
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;

/** Names in `dist` of what the entry points and the command are made of: `text/index`. */
const names = [
  ...Object.values(manifest.exports).flatMap((target) =>
    typeof target === 'object' ? [target.default.replace(/^\.\/dist\/(.*)\.js$/, '$1')] : [],
  ),
  'cli/main',
  'cli/worker',
];

export default defineConfig({
  // By name: the order of files that are looked up depends on the machine, and with it the build.
  entry: Object.fromEntries(names.map((name) => [name, `src/${name}.ts`])),
  format: ['esm'],
  target: 'es2022',
  platform: 'neutral',
  outDir: 'dist',
  // Modules that the same entries need become one file: Node takes about a millisecond for each
  // file, and there are some 340 modules. Whoever bundles still gets what is used alone, since
  // bundlers drop the statements of a file whose values nothing uses …
  bundle: true,
  splitting: true,
  external: [/^node:/, /^date-fns\//, /^zod($|\/)/, /^@modelcontextprotocol\//],
  // … if they know that a statement only makes a value. None of ours does more.
  esbuildPlugins: [markPurePlugin, jsonTextPlugin],
  plugins: [tidyParts],
  // `node:fs` stays what it is: the prefix tells that it is no package.
  removeNodeProtocol: false,
  // Not minified and without source maps: the files read like the source.
  minify: false,
  sourcemap: false,
  // Declarations are written file by file by `tsc` (see the build script).
  dts: false,
  esbuildOptions(options) {
    options.charset = 'utf8';
    options.chunkNames = 'chunks/[name]-[hash]';
  },
});
