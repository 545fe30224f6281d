import { defineConfig } from 'vitest/config';

// Tests of the packed package in other runtimes, bundlers, test runners and compilers, which npm installs in a
// folder of their own: `npm run test:runtimes`. They need the registry and some 1.5 GB, and so run apart from the rest.
export default defineConfig({
  test: {
    include: ['test/runtimes/**/*.test.ts'],
    globalSetup: 'test/runtimes/setup.ts',
    testTimeout: 900_000,
    hookTimeout: 900_000,
    fileParallelism: false,
  },
});
