import { join } from 'node:path';
import { expect, test } from 'vitest';
import { countSet } from '../../bench/articles/scorer/count.mjs';
import { SETS, textsOf } from '../../bench/articles/scorer/sets.mjs';
import { readArticle } from '../../src/article/index.js';

// What is read wrong in the press texts of bench/articles, or not at all, stands in faults.txt beside each set. A change
// that mends one, or makes another, shows there: `npx vitest run test/article/known-faults.test.ts -u` writes them anew.

const ARTICLES = join(import.meta.dirname, '../../bench/articles');

// Nobody lists the faults of the sets that are kept for counting.
test.each(SETS.filter(({ isLookedAt }) => isLookedAt))(
  'of $name there are those that are known',
  async (set) => {
    const { lines } = countSet(textsOf(set), ({ text, entry }) =>
      readArticle(text, { published: entry.published ?? undefined }),
    );
    const faults = lines.map((line) => `${line.trimEnd()}\n`).join('');
    await expect(faults).toMatchFileSnapshot(join(ARTICLES, set.folder, 'faults.txt'));
  },
);
