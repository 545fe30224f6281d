// What is mutated, and by which tests, a row a folder of `src`.

import { existsSync, readdirSync } from 'node:fs';

/**
 * By the share some 300 mutants or more are made, rows of tables aside. `without` are tests that try whole
 * tables, measure bundles, which mutants make larger, or change the zone of the process.
 * Of the slow tests those of `slow` run, which see most.
 */
export const FOLDERS = {
  lookup: {
    share: 0.16,
    tests: ['lookup/', 'own-records'],
    without: ['lookup/machine-zone'],
    slow: ['lookup/search', 'lookup/sum-money'],
  },
  formats: {
    share: 0.09,
    tests: ['formats/'],
    without: [],
    slow: ['formats/json-ld', 'formats/csv', 'formats/extraction', 'formats/json-schema'],
  },
  script: { share: 0.11, tests: ['script/'], without: [], slow: [] },
  text: {
    share: 0.022,
    tests: ['text/'],
    without: ['text/size', 'text/bundle-size', 'text/characters/word-folds'],
    slow: ['text/read-back', 'text/repair/clean-text'],
  },
  article: {
    share: 0.018,
    tests: ['article/'],
    without: [],
    slow: ['article/head/properties', 'article/properties', 'article/read-article'],
  },
};

const LEFT_OUT = /\.(slow|long|timing)$|(^|\/)bundle$/;

/** The files with the tests that are to see the mutants of a folder. */
export function testFiles(folder) {
  const { tests, without, slow } = FOLDERS[folder];
  return readdirSync('test', { recursive: true })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.test.ts'))
    .map((path) => path.replace(/\.test\.ts$/, ''))
    .filter((path) =>
      tests.some((start) => path === start || (start.endsWith('/') && path.startsWith(start))),
    )
    .filter((path) => !LEFT_OUT.test(path) || slow.includes(path.replace(/\.slow$/, '')))
    .filter((path) => !without.includes(path))
    .map((path) => `test/${path}.test.ts`)
    .toSorted();
}

/** The same, as they are run: bundled, or as they are. */
export function bundledTestFiles(folder) {
  return testFiles(folder).map((path) => {
    const bundled = path.replace(/\.ts$/, '.mjs');
    return existsSync(bundled) ? bundled : path;
  });
}
