import { relative } from 'node:path';
import { defineConfig } from 'vitest/config';
import { bundledTestFiles } from './folders.mjs';

/** Runs the files that took least first: the first test that fails ends the run. */
class ShortestFirst {
  static #longest = new Map();
  #context;

  constructor(context) {
    this.#context = context;
  }

  sort(files) {
    const times = new Map(files.map((file) => [file, this.#timeOf(file.moduleId)]));
    return files.toSorted((one, other) => times.get(one) - times.get(other));
  }

  shard(files) {
    return files;
  }

  /** The longest time that it took in this process: the dry run, which runs all tests of it. */
  #timeOf(path) {
    const key = `:${relative(this.#context.config.root, path)}`;
    const last = this.#context.cache.getFileTestResults(key)?.duration ?? 0;
    const longest = Math.max(last, ShortestFirst.#longest.get(key) ?? 0);
    ShortestFirst.#longest.set(key, longest);
    return longest;
  }
}

// The tests that are to see the mutants of one folder.
export default defineConfig({
  test: {
    include: bundledTestFiles(process.env.MUTATION_FOLDER),
    exclude: [],
    setupFiles: ['test/seed.ts'],
    // A worker for each mutant, not for each file.
    isolate: false,
    sequence: { sequencer: ShortestFirst },
    // What Stryker sets up has to be run for each file.
    server: { deps: { external: [/\/test\/.*\.mjs$/], inline: [/stryker-setup-\d+\.js$/] } },
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});
