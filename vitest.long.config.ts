import { defineConfig } from 'vitest/config';

// Tests that take a minute or more each, and whose subject seldom changes: `npm run test:long`.
export default defineConfig({
  test: {
    include: ['test/**/*.long.test.ts'],
    setupFiles: ['test/seed.ts'],
    testTimeout: 3_600_000,
    fileParallelism: false,
  },
});
