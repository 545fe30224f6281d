import { defineConfig } from 'vitest/config';

// Tests of the site as its readers get it: built, opened in Chromium from a folder and from a small
// server. They need a browser, and so run apart from the rest: `npm run test:site`.
export default defineConfig({
  test: {
    include: ['site/test/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    fileParallelism: false,
  },
});
