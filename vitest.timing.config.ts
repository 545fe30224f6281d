import { defineConfig } from 'vitest/config';

// Tests that ask how long something takes, by the CPU time of the process. They stand apart, one
// file after the other, so that `npm test` tells the same on every machine, busy or not.
export default defineConfig({
  test: {
    include: ['test/**/*.timing.test.ts'],
    setupFiles: ['test/seed.ts'],
    testTimeout: 600_000,
    fileParallelism: false,
  },
});
