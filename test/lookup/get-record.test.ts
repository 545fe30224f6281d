import { describe, expect, expectTypeOf, test } from 'vitest';
import { FORUM_IDS, RECORD_TYPES, type ForumId } from '../../src/ids/index.js';
import * as lookup from '../../src/lookup/index.js';
import { collections } from '../../src/lookup/collections.js';
import type { Forum } from '../../src/schemas/index.js';

const { UnknownIdError, findRecord, getForum, getRecord, isForumId, isParkId } = lookup;

describe('getRecord', () => {
  test('returns every bundled record under its own id', () => {
    for (const type of RECORD_TYPES) {
      for (const row of collections[type]) {
        expect(getRecord(row.id)).toBe(row);
        expect(row.type).toBe(type);
      }
    }
  });

  test('is typed by the id', () => {
    expectTypeOf(getRecord('zgc-forum-2024').type).toEqualTypeOf<'forum'>();
    expectTypeOf(getRecord('unesco').type).toEqualTypeOf<'organization'>();
    expectTypeOf(getForum('zgc-forum-2024')).toExtend<{ readonly year: Forum['year'] }>();
  });

  test('throws on an id that is none, naming it', () => {
    const get = (): unknown => getRecord('atlantis-forum' as ForumId);
    expect(get).toThrow(UnknownIdError);
    expect(get).toThrow('expected the id of a bundled record, got "atlantis-forum"');
  });
});

test('an error shows little of what is no id', () => {
  const get = (id: unknown) => (): unknown => getRecord(id as ForumId);
  expect(get({ id: 'zgc-forum' })).toThrow(
    'expected the id of a bundled record, got {"id":"zgc-forum"}',
  );
  expect(get('x'.repeat(5000))).toThrow(/got "x{79}…$/);
});

describe('the getters of one collection', () => {
  const getters = {
    'forum-series': lookup.getForumSeries,
    forum: lookup.getForum,
    'sub-forum': lookup.getSubForum,
    signing: lookup.getSigning,
    platform: lookup.getPlatform,
    park: lookup.getPark,
    organization: lookup.getOrganization,
    person: lookup.getPerson,
    achievement: lookup.getAchievement,
    policy: lookup.getPolicy,
    competition: lookup.getCompetition,
    'forum-event': lookup.getForumEvent,
    statistic: lookup.getStatistic,
    place: lookup.getPlace,
    source: lookup.getSource,
  } as const;

  test.each(RECORD_TYPES)('%s', (type) => {
    const get = getters[type] as (id: string) => unknown;
    for (const row of collections[type]) expect(get(row.id)).toBe(row);
    expect(() => get('atlantis-forum')).toThrow(
      `expected the id of a bundled ${type}, got "atlantis-forum"`,
    );
    // What belongs to another collection is not found in this one.
    const foreign = type === 'forum' ? 'unesco' : 'zgc-forum-2024';
    expect(() => get(foreign)).toThrow(UnknownIdError);
  });
});

describe('findRecord', () => {
  test('answers any string, inherited names included', () => {
    expect(findRecord('zgc-forum-2024')?.type).toBe('forum');
    for (const id of ['', 'constructor', '__proto__', '论坛'])
      expect(findRecord(id)).toBeUndefined();
  });
});

describe('the id guards', () => {
  const guards = {
    'forum-series': lookup.isForumSeriesId,
    forum: lookup.isForumId,
    'sub-forum': lookup.isSubForumId,
    signing: lookup.isSigningId,
    platform: lookup.isPlatformId,
    park: lookup.isParkId,
    organization: lookup.isOrganizationId,
    person: lookup.isPersonId,
    achievement: lookup.isAchievementId,
    policy: lookup.isPolicyId,
    competition: lookup.isCompetitionId,
    'forum-event': lookup.isForumEventId,
    statistic: lookup.isStatisticId,
    place: lookup.isPlaceId,
    source: lookup.isSourceId,
  } as const;

  test.each(RECORD_TYPES)('%s: its own ids and no others', (type) => {
    for (const other of RECORD_TYPES) {
      for (const row of collections[other]) expect(guards[type](row.id)).toBe(other === type);
    }
  });

  test('take any value and narrow it', () => {
    for (const value of [undefined, null, 3, {}, 'toString']) expect(isParkId(value)).toBe(false);
    const id: unknown = FORUM_IDS[0];
    if (isForumId(id)) expectTypeOf(id).toEqualTypeOf<ForumId>();
  });
});

describe('redirectOf', () => {
  test('knows of no id that is in use', () => {
    for (const type of RECORD_TYPES) {
      for (const row of collections[type]) expect(lookup.redirectOf(row.id)).toBeUndefined();
    }
    expect(lookup.redirectOf('constructor')).toBeUndefined();
  });
});
