import { describe, expect, test } from 'vitest';
import type { ArticleReading, Statement } from '../../../src/article/index.js';
import { MORE_RELEASE_TEXTS, RELEASE_TEXTS } from './release-texts.js';
import { nameOf, shownOf, shownReference } from './shown.js';

/** A release in a line: `policy 江北办法 | planned 2024-10-01 by 江北市政府 @【江北科技大会】`. */
function shown({ draft }: Statement, reading: ArticleReading): string {
  if (draft.type !== 'achievement' && draft.type !== 'policy') return '?';
  const { status, date, by, forum, period, version } = draft;
  const said = [
    status === 'planned' && status,
    date,
    by && `by ${by.map((one) => shownReference(one, reading)).join('、')}`,
    forum && `@${shownReference(forum, reading)}`,
    period,
    version && `v${version}`,
  ].filter(Boolean);
  return [
    `${draft.type} ${nameOf(draft.names)}`,
    ...(said.length > 0 ? [said.join(' ')] : []),
  ].join(' | ');
}

describe('releases', () => {
  test.each(RELEASE_TEXTS)('$text', (row) => {
    expect(shownOf(row, ['achievement', 'policy'], shown)).toEqual(row.stated);
  });
});

describe('releases in other words', () => {
  test.each(MORE_RELEASE_TEXTS)('$text', (row) => {
    expect(shownOf(row, ['achievement', 'policy'], shown)).toEqual(row.stated);
  });
});
