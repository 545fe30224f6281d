import { readFileSync } from 'node:fs';
import { type Plugin, defineConfig } from 'vitest/config';

/** Texts are imported as the build imports them: as what stands in them, not as an address. */
const texts: Plugin = {
  name: 'texts',
  enforce: 'pre',
  load: (id) =>
    id.endsWith('.txt') ? `export default ${JSON.stringify(readFileSync(id, 'utf8'))};` : null,
};

// Tests of the site as its readers get it: built, opened in Chromium from a folder and from a small
// server. They need a browser, and so run apart from the rest: `npm run test:site`.
export default defineConfig({
  plugins: [texts],
  test: {
    include: ['site/test/**/*.test.ts'],
    // A test goes through all pages, and the machine may be busy with others.
    testTimeout: 300_000,
    hookTimeout: 120_000,
    fileParallelism: false,
  },
});
