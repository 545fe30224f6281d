import { describe, expect, test } from 'vitest';
import { forums } from '../../src/data/forums.js';
import { statistics } from '../../src/data/statistics.js';
import { subForums } from '../../src/data/sub-forums.js';
import {
  forumsOf,
  parksOf,
  platformsOf,
  signingsOf,
  statisticsOf,
  subForumsOf,
} from '../../src/lookup/index.js';

const idsOf = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id);

describe('relations', () => {
  test('every sub-forum, edition and figure is under what it points to', () => {
    for (const row of forums) expect(forumsOf(row.seriesId as 'zgc-forum')).toContain(row);
    for (const row of subForums)
      expect(subForumsOf(row.forumId as 'zgc-forum-2024')).toContain(row);
    for (const row of statistics) {
      expect(statisticsOf(row.subjectId as 'zgc-forum-2024')).toContain(row);
    }
  });

  test('and under nothing else', () => {
    expect(subForumsOf('zgc-forum-2024').every((row) => row.forumId === 'zgc-forum-2024')).toBe(
      true,
    );
    expect(subForumsOf('zgc-forum')).toEqual([]);
  });

  test('the six functional platforms of a centre', () => {
    expect(platformsOf('cross-strait-innovation-centre')).toHaveLength(6);
  });

  test('signings at a forum, and of a party', () => {
    expect(idsOf(signingsOf('zgc-forum-2024'))).toContain('zgc-forum-2024-signings');
    expect(idsOf(signingsOf('mranti'))).toEqual(['zgc-forum-2024-mranti-platform-signing']);
  });

  test('an answer is the same frozen list each time', () => {
    expect(parksOf('zgc-forum-2024')).toBe(parksOf('zgc-forum-2024'));
    expect(Object.isFrozen(subForumsOf('zgc-forum-2024'))).toBe(true);
    expect(Object.isFrozen(forumsOf('beijing-taiwan-forum'))).toBe(true);
  });
});
