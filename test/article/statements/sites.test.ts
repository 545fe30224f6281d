import { describe, expect, test } from 'vitest';
import type { ArticleReading, Statement } from '../../../src/article/index.js';
import { nameOf, shownOf, shownReference } from './shown.js';
import { MORE_SITE_TEXTS, SITE_TEXTS } from './site-texts.js';

/** A turn of a site in a line: `park 江北科技园 | planned opened 2024-10-01 @【江北科技大会】`. */
function shown({ draft }: Statement, reading: ArticleReading): string {
  if (draft.type !== 'park' && draft.type !== 'platform') return '?';
  const { lifecycle = [], designations = [], operators, areaM2, parent } = draft;
  const turns = [
    ...lifecycle.map(({ kind, ...turn }) => ({ what: kind as string, ...turn })),
    ...designations.map(({ names, ...turn }) => ({ what: `designated ${nameOf(names)}`, ...turn })),
  ].map(({ what, status, date, event }) =>
    [status === 'planned' && status, what, date, event && `@${shownReference(event, reading)}`]
      .filter(Boolean)
      .join(' '),
  );
  const said = [
    ...turns,
    ...(areaM2 ? [`area ${String(areaM2.value)}`] : []),
    ...(operators
      ? [`run by ${operators.map((one) => shownReference(one, reading)).join('、')}`]
      : []),
    ...(parent ? [`within ${shownReference(parent, reading)}`] : []),
  ];
  return [`${draft.type} ${nameOf(draft.names)}`, ...said].join(' | ');
}

describe('sites', () => {
  test.each(SITE_TEXTS)('$text', (row) => {
    expect(shownOf(row, ['park', 'platform'], shown)).toEqual(row.stated);
  });
});

describe('sites in other words', () => {
  test.each(MORE_SITE_TEXTS)('$text', (row) => {
    expect(shownOf(row, ['park', 'platform'], shown)).toEqual(row.stated);
  });
});
