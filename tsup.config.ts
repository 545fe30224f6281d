import { readFileSync, rmSync } from 'node:fs';
import { defineConfig } from 'tsup';
import { markPurePlugin } from './scripts/mark-pure.js';

interface Manifest {
  exports: Record<string, string | { default: string }>;
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;

/** The module behind each entry point: `./dist/text/index.js` is made of `src/text/index.ts`. */
const entries = Object.values(manifest.exports).flatMap((target) =>
  typeof target === 'object' ? [target.default.replace(/^\.\/dist\/(.*)\.js$/, 'src/$1.ts')] : [],
);

export default defineConfig({
  entry: [...entries, 'src/cli/main.ts'],
  format: ['esm'],
  target: 'es2022',
  platform: 'neutral',
  outDir: 'dist',
  // Modules that the same entries need become one file: Node takes about a millisecond for each
  // file, and there are some 340 modules. Whoever bundles still gets what is used alone, since
  // bundlers drop the statements of a file whose values nothing uses …
  bundle: true,
  splitting: true,
  external: [/^node:/, /^date-fns\//, /^zod($|\/)/],
  // … if they know that a statement only makes a value. None of ours does more.
  esbuildPlugins: [markPurePlugin],
  plugins: [
    {
      name: 'no-bare-imports',
      // esbuild has an entry load all that it may need, for the sake of acts: there are none.
      renderChunk: (code) => ({ code: code.replaceAll(/^import "[^"]+";\n/gm, '') }),
      // Some parts hold nothing else.
      buildEnd({ writtenFiles }) {
        for (const { name, size } of writtenFiles) if (!size) rmSync(name);
      },
    },
  ],
  // `node:fs` stays what it is: the prefix tells that it is no package.
  removeNodeProtocol: false,
  // Not minified and without source maps: the files read like the source.
  minify: false,
  sourcemap: false,
  // Declarations are written file by file by `tsc` (see the build script).
  dts: false,
  esbuildOptions(options) {
    options.charset = 'utf8';
    options.outbase = 'src';
    // esbuild has no better name than "chunk" for what several entries share.
    options.chunkNames = 'chunks/[name]-[hash]';
  },
});
