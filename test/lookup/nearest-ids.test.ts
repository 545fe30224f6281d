import { describe, expect, test } from 'vitest';
import { UnknownIdError, getForum, getRecord } from '../../src/lookup/index.js';
import * as lookup from '../../src/lookup/index.js';
import { nearestIds } from '../../src/lookup/nearest-ids.js';

const LONG_IDS = ['x'.repeat(1e6), 'zgc-forum-2024'.repeat(70_000), '论'.repeat(1e6)];
const IDS = ['zgc-forum-2023', 'zgc-forum-2024', 'zgc-forum-2025', 'unesco', 'iasp'];

describe('nearestIds', () => {
  test.each([
    ['zgc-forum-2204', 'zgc-forum-2024'],
    ['zgc-form-2024', 'zgc-forum-2024'],
    ['zgc-forum2024', 'zgc-forum-2024'],
    ['zgc_forum_2025', 'zgc-forum-2025'],
    ['zgc--forum-2025', 'zgc-forum-2025'],
    ['UNESCO', undefined],
    ['unseco', 'unesco'],
    ['isap', 'iasp'],
    ['a', undefined],
    ['', undefined],
    ['atlantis-forum', undefined],
  ])('%s: %s', (id, nearest) => {
    expect(nearestIds(id, IDS)[0]).toBe(nearest);
  });

  test('are three at most, the nearest first', () => {
    expect(nearestIds('zgc-forum-2024x', [...IDS, 'zgc-forum-2026'])).toHaveLength(3);
    expect(nearestIds('zgc-forum-2024x', IDS)[0]).toBe('zgc-forum-2024');
  });
});

describe('an unknown id', () => {
  const ask = (id: string): UnknownIdError => {
    try {
      getForum(id as never);
    } catch (error) {
      if (error instanceof UnknownIdError) return error;
    }
    throw new Error(`${id} is known`);
  };

  test('is answered with the nearest of its collection', () => {
    expect(ask('zgc-forum-2204').nearest[0]).toBe('zgc-forum-2024');
    expect(ask('zgc-forum-2204').message).toContain(
      'got "zgc-forum-2204"; did you mean "zgc-forum-2024"',
    );
    expect(ask('unesc').nearest).toEqual([]);
    expect(() => getRecord('unesc' as never)).toThrow('did you mean "unesco"?');
  });

  test('that was retired is answered with its successor alone', () => {
    const error = ask('zgc-forum-2024-strands');
    expect(error.nearest).toEqual([]);
    expect(error.message).toMatch(/which was retired in favour of "zgc-forum-2024"$/);
  });

  test.each(LONG_IDS)('of a million characters has none (%#)', (id) => {
    expect(ask(id).nearest).toEqual([]);
  });

  test('is treated alike by all that take an id', () => {
    const takers = [
      ...['getForum', 'getSource', 'getRecord', 'provenanceOf', 'eventsOf', 'happeningsOf'],
      ...['forumsOf', 'subForumsOf', 'signingsOf', 'platformsOf', 'parksOf', 'statisticsOf'],
    ] as const;
    for (const taker of takers) {
      const take = (lookup as unknown as Record<string, (id: unknown) => unknown>)[taker];
      for (const id of ['x', '', 'constructor', 5, null, undefined, {}]) {
        expect(() => take?.(id), `${taker} ${String(id)}`).toThrow(UnknownIdError);
      }
    }
  });
});
