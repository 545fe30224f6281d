import { defineConfig } from 'vitest/config';

// Tests of the package as users get it: packed, unpacked in a clean folder, imported, bundled
// and type-checked there. They need the build, and so run apart from the rest.
export default defineConfig({
  test: {
    include: ['test/package/**/*.test.ts'],
    globalSetup: 'test/package/setup.ts',
    testTimeout: 120_000,
    hookTimeout: 120_000,
    fileParallelism: false,
  },
});
