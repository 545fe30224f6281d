import { describe, expect, test } from 'vitest';
import { collections } from '../../src/lookup/collections.js';
import {
  type BundledRecord,
  UnknownIdError,
  compareEdtf,
  eventsOf,
  forumsIn,
  happeningsOf,
} from '../../src/lookup/index.js';

const idsIn = (edtf: string): string[] => forumsIn(edtf).map(({ id }) => id);

describe('forumsIn', () => {
  test('an edition is in its year, its month and its days', () => {
    for (const edtf of ['2024', '2024-04', '2024-04-29', '2024-04-28/2024-05-02', '2020/..'])
      expect(idsIn(edtf), edtf).toContain('zgc-forum-2024');
    for (const edtf of ['2023', '2024-05', '2024-04-24', '2024-04-30/..', '../2024-04-24'])
      expect(idsIn(edtf), edtf).not.toContain('zgc-forum-2024');
  });

  test('one of which only the year is known may be in any of its months', () => {
    expect(idsIn('2016-03')).toContain('beijing-hong-kong-symposium-20');
    expect(idsIn('2017-03')).not.toContain('beijing-hong-kong-symposium-20');
  });

  test('every edition is in its year, and the years hold all of them', () => {
    const years = [...new Set(collections.forum.map(({ year }) => String(year)))];
    const found = years.flatMap(idsIn);
    expect(found).toHaveLength(collections.forum.length);
    for (const { id, year } of collections.forum) expect(idsIn(String(year))).toContain(id);
  });

  test('comes by date', () => {
    const dates = forumsIn('1990/2030').map(({ startDate, year }) => startDate ?? String(year));
    expect(dates).toEqual([...dates].sort(compareEdtf));
  });

  test.each(['', '2025年', 'XXXX-09-19', '../..', '2024-13'])('%j is refused', (edtf) => {
    expect(() => forumsIn(edtf)).toThrow(RangeError);
    expect(() => forumsIn(edtf)).toThrow('expected an EDTF date with a year');
  });
});

describe('eventsOf', () => {
  test('has every host, participant and party of the data, and nobody else', () => {
    const expected = new Set<string>();
    const add = (who: string, record: string, role: string): unknown =>
      expected.add([who, record, role].join(' '));
    for (const type of ['forum', 'sub-forum', 'forum-event'] as const) {
      for (const { id, hosts = [], participants = [] } of collections[type]) {
        for (const host of [...hosts, ...participants]) add(host.id, id, host.role);
      }
    }
    for (const { id, hosts = [] } of collections.competition) {
      for (const host of hosts) add(host.id, id, host.role);
    }
    for (const { id, parties = [], signatoryIds = [] } of collections.signing) {
      for (const party of parties) add(party.id, id, 'party');
      for (const person of signatoryIds) add(person, id, 'signatory');
    }
    const found = Object.values<readonly BundledRecord[]>(collections)
      .flat()
      .flatMap(({ id }) => eventsOf(id).map(({ record, role }) => [id, record.id, role].join(' ')));
    expect(new Set(found)).toEqual(expected);
  });

  test('has the word of the source where there is one', () => {
    const released = eventsOf('yu-yingjie').find(({ roleLabel }) => roleLabel === '介绍');
    expect(released?.role).toBe('presenter');
    expect(eventsOf('mranti').every((involvement) => !('roleLabel' in involvement))).toBe(true);
  });

  test('comes by date, a signing at the date of its forum', () => {
    const ids = eventsOf('hong-kong-trade-development-council').map(({ record }) => record.id);
    expect(ids[0]).toBe('beijing-hong-kong-symposium-14');
    expect(ids.at(-1)).toBe('beijing-companies-hong-kong-visit-2025');
  });

  test('what has no date of its own stands where its edition does, for everybody', () => {
    const starts = new Map<string, string>(
      collections.forum.map(({ id, startDate, year }) => [id, startDate ?? String(year)]),
    );
    let borrowed = 0;
    for (const { id } of [...collections.organization, ...collections.person]) {
      const dates = eventsOf(id).flatMap(({ record }) => {
        if (record.type === 'forum') return [starts.get(record.id) ?? ''];
        if (record.type === 'competition') return [];
        const own = record.type === 'signing' ? record.date : record.startDate;
        if (own === undefined && record.forumId !== undefined) borrowed++;
        const { forumId } = record;
        return [own ?? (forumId && starts.get(forumId)) ?? ''];
      });
      expect(dates.toSorted(compareEdtf), id).toEqual(dates);
    }
    expect(borrowed).toBeGreaterThan(0);
  });

  test('a competition stands at the date of its final', () => {
    let finals = 0;
    for (const { id, hosts = [], stages = [] } of collections.competition) {
      const final = stages.find(({ kind }) => kind === 'final')?.date;
      if (final === undefined) continue;
      for (const host of hosts) {
        const involved = eventsOf(host.id).map(({ record }) => record);
        const at = involved.findIndex((record) => record.id === id);
        for (const [i, record] of involved.entries()) {
          if (record.type !== 'forum' || record.startDate === undefined) continue;
          finals++;
          const order = Math.sign(compareEdtf(record.startDate, final));
          expect(order, `${host.id} ${record.id}`).toBe(Math.sign(i - at));
        }
      }
    }
    expect(finals).toBeGreaterThan(0);
  });

  test('whoever has no part has an empty list, an unknown id an error', () => {
    expect(eventsOf('zgc-forum-2024')).toEqual([]);
    expect(() => eventsOf('atlantis' as never)).toThrow(UnknownIdError);
  });

  test('an answer can be changed without changing the next', () => {
    const before = eventsOf('mranti').length;
    eventsOf('mranti').pop();
    expect(eventsOf('mranti')).toHaveLength(before);
  });
});

describe('happeningsOf', () => {
  const ids = (id: Parameters<typeof happeningsOf>[0]): string[] =>
    happeningsOf(id).map((record) => record.id);

  test.each([
    ['a session', 'zgc-forum-2024-opening'],
    ['an event', 'zgc-forum-2024-light-show'],
    ['a competition', 'zgc-frontier-competition-2024'],
    ['a signing', 'zgc-forum-2024-signings'],
    ['a signing at an event', 'zgc-forum-2024-invest-beijing-signings'],
    ['a result', 'beinao-2'],
    ['a result released at a session', 'taichi-chip'],
    ['a platform that was launched', 'zgc-technology-transfer-50-forum'],
  ])('%s', (_, id) => {
    expect(ids('zgc-forum-2024')).toContain(id);
  });

  test('a park that was given a title at an event of a session', () => {
    expect(ids('zgc-forum-2025')).toContain('zgc-haidian-robotics-park');
    expect(ids('zgc-forum-2025-science-parks-forum')).toContain('zgc-haidian-robotics-park');
  });

  test('a policy that was released at a session', () => {
    expect(ids('zgc-forum-2025-science-parks-forum')).toContain('new-tracks-action');
    expect(ids('zgc-forum-2025')).toContain('new-tracks-action');
  });

  test('names nothing twice, nothing of another edition', () => {
    for (const { id } of collections.forum) expect(new Set(ids(id)).size).toBe(ids(id).length);
    expect(ids('zgc-forum-2024').filter((id) => id.startsWith('zgc-forum-2023'))).toEqual([]);
  });

  test('where nothing happened is an empty list, an unknown id an error', () => {
    expect(happeningsOf('unesco')).toEqual([]);
    expect(() => happeningsOf('atlantis' as never)).toThrow(UnknownIdError);
  });
});
