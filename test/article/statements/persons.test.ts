import { describe, expect, test } from 'vitest';
import type { ArticleReading, Statement } from '../../../src/article/index.js';
import { MORE_PERSON_TEXTS, PERSON_TEXTS } from './person-texts.js';
import { nameOf, shownOf, shownReference } from './shown.js';

/** A person in a line: `沈丙 | 校长 @江州大学`. */
function shown({ draft }: Statement, reading: ArticleReading): string {
  if (draft.type !== 'person') return '?';
  const posts = (draft.posts ?? []).map(({ title, organization }) =>
    [nameOf(title), organization && `@${shownReference(organization, reading)}`]
      .filter(Boolean)
      .join(' '),
  );
  return `${nameOf(draft.names)} | ${posts.join(' ; ')}`;
}

describe('persons', () => {
  test.each(PERSON_TEXTS)('$text', (row) => {
    expect(shownOf(row, ['person'], shown)).toEqual(row.stated);
  });
});

describe('persons in other words', () => {
  test.each(MORE_PERSON_TEXTS)('$text', (row) => {
    expect(shownOf(row, ['person'], shown)).toEqual(row.stated);
  });
});
