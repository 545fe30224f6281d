import { describe, expect, test } from 'vitest';
import { collections } from '../../src/lookup/collections.js';
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
  test.each<[string, (id: never) => readonly { id: string }[], string, string]>([
    ['an edition of a series', forumsOf, 'beijing-hong-kong-forum', 'beijing-hong-kong-forum-2025'],
    ['a session of an edition', subForumsOf, 'zgc-forum-2024', 'zgc-forum-2024-opening'],
    ['a signing at an edition', signingsOf, 'zgc-forum-2024', 'zgc-forum-2024-signings'],
    [
      'a signing at an event',
      signingsOf,
      'zgc-forum-2024-invest-beijing',
      'zgc-forum-2024-invest-beijing-signings',
    ],
    [
      'a signing under a programme',
      signingsOf,
      'hand-in-hand-programme',
      'hand-in-hand-pairings-2025',
    ],
    [
      'a signing within a total',
      signingsOf,
      'zgc-forum-2024-signings',
      'zgc-forum-2024-invest-beijing-signings',
    ],
    ['a signing of a party', signingsOf, 'mranti', 'mranti-zgc-memorandum-2024'],
    [
      'a platform in a park',
      platformsOf,
      'beijing-taiwan-industrial-park',
      'cross-strait-innovation-centre',
    ],
    [
      'a platform of an operator',
      platformsOf,
      'hong-kong-productivity-council',
      'going-global-service-centre',
    ],
    [
      'a park in a zone',
      parksOf,
      'beijing-economic-technological-development-area',
      'beijing-taiwan-industrial-park',
    ],
    ['a park of an operator', parksOf, 'zgc-development-group', 'zgc-international-incubator'],
    [
      'a park that was given a title',
      parksOf,
      'zgc-forum-2025-science-parks-forum-future-parks-release',
      'zgc-haidian-robotics-park',
    ],
    ['a figure of an edition', statisticsOf, 'zgc-forum-2021', 'zgc-forum-2021-activities'],
  ])('%s', (_, relation, id, row) => {
    expect(idsOf(relation(id as never))).toContain(row);
  });

  test('what stands under an id names it, and not as its source or itself', () => {
    for (const relation of [
      forumsOf,
      subForumsOf,
      signingsOf,
      platformsOf,
      parksOf,
      statisticsOf,
    ]) {
      for (const { id } of Object.values<readonly { id: string }[]>(collections).flat()) {
        for (const { id: own, ...row } of relation(id as never) as readonly { id: string }[]) {
          expect(own).not.toBe(id);
          expect(JSON.stringify({ ...row, sources: [] }), own).toContain(`"${id}"`);
        }
      }
    }
  });

  test('a host and a source have no relations', () => {
    expect(subForumsOf('unesco')).toEqual([]);
    expect(statisticsOf('zgc-forum-2024-results')).toEqual([]);
    expect(subForumsOf('zgc-forum')).toEqual([]);
  });

  test('editions come in the order in which they were held', () => {
    const ordinals = forumsOf('beijing-taiwan-forum').map(({ ordinal }) => ordinal ?? 0);
    expect(ordinals.length).toBeGreaterThan(10);
    expect(ordinals).toEqual([...ordinals].sort((a, b) => a - b));
  });

  test('the six functional platforms of a centre', () => {
    expect(platformsOf('cross-strait-innovation-centre')).toHaveLength(6);
  });

  test('signings at a forum, and of a party', () => {
    expect(idsOf(signingsOf('zgc-forum-2024'))).toContain('zgc-forum-2024-signings');
    expect(idsOf(signingsOf('mranti'))).toEqual(['mranti-zgc-memorandum-2024']);
  });

  test('an answer is the same frozen list each time', () => {
    expect(parksOf('zgc-forum-2024')).toBe(parksOf('zgc-forum-2024'));
    expect(Object.isFrozen(subForumsOf('zgc-forum-2024'))).toBe(true);
    expect(Object.isFrozen(forumsOf('beijing-taiwan-forum'))).toBe(true);
  });
});
