// What is mutated, and by which tests, a row a folder of `src`.

/**
 * By the share some 300 mutants or more are made, rows of tables aside. `without` are tests that try whole
 * tables, measure bundles, which mutants make larger, or change the zone of the process, which the threads that Stryker
 * uses cannot. Of the slow tests those of `slow` run, which see most.
 */
export const FOLDERS = {
  lookup: {
    share: 0.16,
    tests: ['lookup/**', 'own-records'],
    without: ['lookup/machine-zone'],
    slow: ['search', 'sum-money'],
  },
  formats: {
    share: 0.18,
    tests: ['formats/**'],
    without: [],
    slow: ['json-ld', 'csv', 'extraction'],
  },
  script: { share: 0.11, tests: ['script/**'], without: [], slow: ['convert-stream'] },
  text: {
    share: 0.03,
    tests: ['text/**'],
    without: ['text/size', 'text/bundle-size', 'text/characters/word-folds'],
    slow: ['read-back', 'clean-text'],
  },
  article: {
    share: 0.04,
    tests: ['article/**'],
    without: [],
    slow: ['properties', 'read-article'],
  },
};
