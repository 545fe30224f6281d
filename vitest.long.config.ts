import { defineConfig } from 'vitest/config';

// Tests that take a minute or more each, and whose subject seldom changes, and those named `.slow` once more, with all of
// the cases of which `npm test` tries a tenth: `npm run test:long`.
export default defineConfig({
  test: {
    include: ['test/**/*.{long,slow}.test.ts'],
    env: { THOROUGH: 'yes' },
    setupFiles: ['test/seed.ts'],
    testTimeout: 3_600_000,
    hookTimeout: 3_600_000,
    fileParallelism: false,
  },
});
