import { defineConfig, type Options } from 'tsup';

const common: Options = {
  format: ['esm'],
  target: 'es2022',
  platform: 'neutral',
  outDir: 'dist',
  // Declarations are written file by file by `tsc` (see the build script).
  dts: false,
  esbuildOptions(options) {
    options.charset = 'utf8';
    options.outbase = 'src';
  },
};

// Every module keeps a file of its own, so that a bundler can drop whole modules by
// `sideEffects: false`, and readers find `dist` shaped like `src`.
export default defineConfig([
  { ...common, entry: ['src/**/*.ts', '!src/data/*.ts'], bundle: false },
  {
    // The rows are put into the modules: not every bundler and browser imports JSON.
    ...common,
    entry: ['src/data/*.ts'],
    bundle: true,
    splitting: false,
    external: [/^\.\/.*\.js$/],
  },
]);
