import { expect, test } from 'vitest';
import { editionNames, spelled } from '../../src/lookup/edition-names.js';
import type { Forum } from '../../src/schemas/index.js';

const edition = (ordinal: number): Forum => ({
  type: 'forum',
  id: 'own-forum',
  names: { hans: '论坛' },
  seriesId: 'own-series',
  ordinal,
  year: 2024,
  status: 'held',
  sources: [],
});

test.each([
  [1, '一'],
  [10, '十'],
  [11, '十一'],
  [20, '二十'],
  [28, '二十八'],
  [99, '九十九'],
])('%i is spelled %s', (ordinal, words) => {
  expect(spelled(ordinal)).toBe(words);
});

test.each([
  [28, '第28届论坛', ['第二十八届论坛']],
  [28, '第27届论坛', []],
  [100, '第100届论坛', []],
  [28, '2024中关村论坛', ['2024年中关村论坛']],
  [28, '2024年中关村论坛', []],
  [28, '2024年论坛（2025 中关村）', []],
  [28, '2024年论坛（2025中关村）', []],
  [28, '2024 论坛（2025中关村）', []],
  [28, '20241中关村论坛', []],
  [28, '2023中关村论坛', []],
])('edition %i of 2024: %s', (ordinal, name, others) => {
  expect(editionNames(edition(ordinal), [name])).toEqual(others);
});

test('a competition has its number spelled too, and what has none no other name', () => {
  const cup = {
    type: 'competition',
    id: 'own-cup',
    names: { hans: '杯赛' },
    status: 'held',
    sources: [],
  } as const;
  expect(editionNames({ ...cup, ordinal: 8 }, ['第8届杯赛', '2024杯赛', '杯赛'])).toEqual([
    '第八届杯赛',
  ]);
  for (const type of ['competition', 'organization', 'park', 'forum-series'] as const) {
    const record = { ...cup, type } as never;
    expect(editionNames(record, ['第8届杯赛', '2024杯赛', '第undefined届', 'undefined'])).toEqual(
      [],
    );
  }
});
