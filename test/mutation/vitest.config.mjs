import { defineConfig } from 'vitest/config';
import { FOLDERS } from './folders.mjs';

// The tests that are to see the mutants of one folder.
const { tests, without, slow } = FOLDERS[process.env.MUTATION_FOLDER];
const TOO_SLOW = slow.length > 0 ? `!(${slow.join('|')}).slow` : '*.slow';
const LEFT_OUT = [TOO_SLOW, '*.long', '*.timing', 'hostile*', 'bundle'];

export default defineConfig({
  test: {
    include: tests.map((path) => `test/${path.replace('**', '**/*')}.test.ts`),
    exclude: [
      ...LEFT_OUT.map((name) => `**/${name}.test.ts`),
      ...without.map((path) => `test/${path}.test.ts`),
    ],
    setupFiles: ['test/seed.ts'],
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});
