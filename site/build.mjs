// Builds the playground and the explorer into site/dist: plain files that work from a folder and
// under any path. The reference beside them is built by reference/build.mjs.
//
//   node site/build.mjs
//
// Scripts are classic ones, since browsers load no modules from file://. A part is a script that
// defines one function and is loaded when it is asked for; see src/shell/part.ts.

import { cp, mkdir, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = fileURLToPath(new URL('.', import.meta.url));
const out = `${here}dist/`;

/** Parts by name, and the module of each. */
const PARTS = {
  reader: 'reading/reader-part.ts',
  convert: 'convert/convert-part.ts',
  explorer: 'explorer/explorer-part.ts',
};

const COMMON = {
  bundle: true,
  minify: true,
  format: 'iife',
  platform: 'browser',
  target: 'es2022',
  charset: 'utf8',
  loader: { '.txt': 'text' },
  logLevel: 'error',
};

/** What makes a script a part: nothing runs before somebody calls it, with the scope it is to use. */
const wrapperOf = (name) => ({
  banner: { js: `(globalThis.luntanParts??={})[${JSON.stringify(name)}]=function(scope){` },
  footer: { js: '};' },
});

// What stands beside, the reference, stays.
await rm(`${out}parts`, { recursive: true, force: true });
await mkdir(`${out}parts`, { recursive: true });
await Promise.all([
  build({ ...COMMON, entryPoints: [`${here}src/main.ts`], outfile: `${out}app.js` }),
  build({ ...COMMON, entryPoints: [`${here}styles/site.css`], outfile: `${out}site.css` }),
  cp(`${here}index.html`, `${out}index.html`),
  ...Object.entries(PARTS).map(([name, module]) =>
    build({
      ...COMMON,
      ...wrapperOf(name),
      entryPoints: [`${here}src/${module}`],
      outfile: `${out}parts/${name}.js`,
    }),
  ),
]);
