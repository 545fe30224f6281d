import { defineConfig } from 'tsup';

export default defineConfig({
  // Every module is an entry, so that each keeps a file of its own: a bundler can then
  // drop whole modules by `sideEffects: false`, and readers find `dist` shaped like `src`.
  entry: ['src/**/*.ts'],
  format: ['esm'],
  target: 'es2022',
  platform: 'neutral',
  splitting: true,
  treeshake: false,
  clean: true,
  // Declarations are written file by file by `tsc` (see the build script).
  dts: false,
  external: ['zod', /^date-fns/, /^opencc-js/, /^node:/],
  esbuildOptions(options) {
    options.charset = 'utf8';
  },
});
