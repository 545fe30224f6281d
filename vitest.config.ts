import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // The scorer of bench/articles counts a build; here it counts the source.
  resolve: { alias: { './library.mjs': join(import.meta.dirname, 'src/index.ts') } },
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/{package,interop,runtimes}/**', 'test/**/*.{timing,long}.test.ts'],
    // The source and the type tests; `npm run types` checks the rest, too.
    typecheck: {
      enabled: true,
      include: ['test/**/*.test-d.ts'],
      tsconfig: './tsconfig.type-tests.json',
    },
    setupFiles: ['test/seed.ts'],
    // No module keeps state, so that files may share them: importing the data anew for each took
    // two thirds of the time. What a test takes away from the platform it gives back.
    isolate: false,
    // A reading leaves much behind that lives a moment: with more room for it, a sixth of the time goes.
    execArgv: ['--max-semi-space-size=64'],
    // For machines that have other things to do: no test asks how long it takes.
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});
