import { defineConfig } from 'vitest/config';

// The package as others plug it in: installed from its tarball, used by the frameworks, databases and
// converters themselves. They need the build, and so run apart from the rest: `npm run test:interop`.
export default defineConfig({
  test: {
    include: ['test/interop/**/*.test.ts'],
    globalSetup: 'test/package/setup.ts',
    testTimeout: 120_000,
    hookTimeout: 120_000,
    fileParallelism: false,
  },
});
