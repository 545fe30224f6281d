import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../src/article/index.js';
import { s2t } from '../../../src/script/index.js';
import { MORE_PERSON_TEXTS, PERSON_TEXTS } from './person-texts.js';
import { MORE_RELEASE_TEXTS, RELEASE_TEXTS } from './release-texts.js';
import type { StatedText } from './shown.js';
import { MORE_SITE_TEXTS, SITE_TEXTS } from './site-texts.js';

const KINDS: readonly string[] = ['park', 'platform', 'achievement', 'policy', 'person'];

/** Ids of what a text states; they do not depend on its script. */
const idsOf = (
  { text, published = '2024-09-20' }: StatedText,
  convert = (words: string) => words,
) =>
  readArticle(convert(text), published === null ? {} : { published })
    .statements.filter(({ kind }) => KINDS.includes(kind))
    .map(({ draft }) => draft.id);

describe('in traditional characters', () => {
  test.each([
    ...SITE_TEXTS,
    ...MORE_SITE_TEXTS,
    ...RELEASE_TEXTS,
    ...MORE_RELEASE_TEXTS,
    ...PERSON_TEXTS,
    ...MORE_PERSON_TEXTS,
  ])('$text', (row) => {
    expect(idsOf(row, s2t)).toEqual(idsOf(row));
  });
});
