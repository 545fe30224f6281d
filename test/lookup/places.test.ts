import { describe, expect, test } from 'vitest';
import { RECORD_TYPES } from '../../src/ids/index.js';
import { collections } from '../../src/lookup/collections.js';
import { UnknownIdError, getPlace, placesOf, recordsIn } from '../../src/lookup/index.js';

const idsOf = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id);
const all = Object.values(collections).flat();

describe('placesOf', () => {
  test.each([
    ['a forum in a hall', 'zgc-forum-2024', ['zgc-international-innovation-centre', 'beijing']],
    ['a session in a room', 'zgc-forum-2024-major-results-release', ['changchun-hall']],
    ['a stage of a competition', 'zgc-frontier-competition-2025', ['beijing']],
    ['a park in its district', 'zgc-software-park', ['haidian', 'beijing', 'china']],
    ['a body abroad', 'mranti', ['malaysia']],
    ['a place in others, itself aside', 'mranti-park', ['kuala-lumpur', 'malaysia']],
  ] as const)('%s', (_, id, wanted) => {
    const found = idsOf(placesOf(id));
    expect(found).toEqual(expect.arrayContaining([...wanted]));
    expect(found).not.toContain(id);
    expect(new Set(found).size).toBe(found.length);
  });

  test('those that a record names come first, in its order', () => {
    expect(idsOf(placesOf('beijing-hong-kong-symposium-23'))).toEqual([
      'beijing',
      'hong-kong',
      'china',
    ]);
  });

  test('a platform is where its park is', () => {
    const inParks = collections.platform.filter(({ parkId }) => parkId !== undefined);
    expect(inParks.length).toBeGreaterThan(0);
    for (const { id, parkId } of inParks) {
      if (parkId)
        expect(idsOf(placesOf(id))).toEqual(expect.arrayContaining(idsOf(placesOf(parkId))));
    }
  });

  test('a session has none of its forum', () => {
    expect(placesOf('zgc-forum-2024-opening')).toEqual([]);
    expect(idsOf(placesOf('zgc-forum-2024-aerospace-industry-forum'))).toEqual(['xiongan']);
  });

  test('an unknown id is refused', () => {
    expect(() => placesOf('atlantis' as never)).toThrow(UnknownIdError);
    expect(() => placesOf('atlantis' as never)).toThrow('expected the id of a bundled record');
  });
});

describe('recordsIn', () => {
  test('events in Hong Kong, in its halls too', () => {
    const events = idsOf(recordsIn('hong-kong', { types: ['forum', 'sub-forum', 'forum-event'] }));
    expect(events).toContain('hong-kong-innovation-expo');
    expect(events).toContain('beijing-hong-kong-symposium-26');
    expect(events).not.toContain('beijing-hong-kong-symposium-27');
  });

  test('parks of a district, and of the city around it', () => {
    const haidian = idsOf(recordsIn('haidian', { types: ['park'] }));
    expect(haidian).toContain('zgc-software-park');
    expect(haidian).not.toContain('zgc-fengtai-park');
    const beijing = idsOf(recordsIn('beijing', { types: ['park'] }));
    expect(beijing).toEqual(expect.arrayContaining([...haidian, 'zgc-fengtai-park']));
    expect(beijing).not.toContain('tuspark-cambridge');
  });

  test('of all types where none is asked for, in the order of the collections', () => {
    const types = recordsIn('beijing').map(({ type }) => RECORD_TYPES.indexOf(type));
    expect(types).toEqual([...types].sort((a, b) => a - b));
    expect(new Set(types).size).toBeGreaterThan(4);
    expect(recordsIn('beijing', { types: [] })).toEqual([]);
  });

  test('says of every record what placesOf says', () => {
    const within = new Map(all.map((record) => [record.id, idsOf(placesOf(record.id))]));
    for (const { id } of collections.place) {
      const found = new Set(idsOf(recordsIn(id)));
      expect(found.has(id)).toBe(false);
      const unlike = [...within].filter(([of, places]) => found.has(of) !== places.includes(id));
      expect(unlike, id).toEqual([]);
    }
  });

  test('every way outwards ends at a place that no other holds', () => {
    for (const { id } of collections.place) {
      const outermost = placesOf(id).at(-1) ?? getPlace(id);
      expect(outermost).not.toHaveProperty('parentId');
    }
  });

  test('what is no place is refused', () => {
    for (const id of ['atlantis', 'zgc-forum-2024', '']) {
      expect(() => recordsIn(id as never)).toThrow(UnknownIdError);
      expect(() => recordsIn(id as never)).toThrow('expected the id of a bundled place');
    }
    expect(() => recordsIn('beijing', { types: 'park' as never })).toThrow(TypeError);
    expect(() => recordsIn('beijing', null as never)).toThrow(TypeError);
  });
});
