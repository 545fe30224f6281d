import { describe, expect, it } from 'vitest';
import { bundled, type DataRule } from './bundled.js';
import { example, forum, page, series, session } from './examples.js';
import { datesWithinParent, ordinalsRiseWithYears } from './rules/dates.js';
import { membersExist, noCircles, noDanglingIds, referencesOf } from './rules/references.js';
import { samePlaces, uniqueIds } from './rules/uniqueness.js';

const rules: Readonly<Record<string, DataRule>> = {
  noDanglingIds,
  membersExist,
  noCircles,
  uniqueIds,
  samePlaces,
  datesWithinParent,
  ordinalsRiseWithYears,
};

describe.each(Object.entries(rules))('%s', (_, rule) => {
  it('holds for all data', () => {
    expect(rule(bundled)).toEqual([]);
  });
});

describe('noDanglingIds', () => {
  it('names both ids', () => {
    expect(noDanglingIds([page, forum('a-forum')])).toEqual([
      'a-forum seriesId: no record has the id "a-series"',
    ]);
  });

  it.each([
    [
      { hosts: [{ id: 'a-series', role: 'host' }] },
      'a-forum hosts.a-series.id: "a-series" is a forum-series, expected organization',
    ],
    [
      { sources: [{ source: 'a-series' }] },
      'a-forum sources: "a-series" is a forum-series, expected source',
    ],
    [{ followsId: 'a-series' }, 'a-forum followsId: "a-series" is a forum-series, expected forum'],
    [
      { parallelForums: { listed: 1, total: 2, ids: ['gone'] } },
      'a-forum parallelForums.ids: no record has the id "gone"',
    ],
  ])('looks into %j', (fields, message) => {
    expect(noDanglingIds([page, series, forum('a-forum', fields)])).toEqual([message]);
  });
});

describe('referencesOf', () => {
  it('takes every key that ends in Id or Ids for a reference', () => {
    const record = { ...series, ownerId: 'a', makerIds: ['b'] };
    expect(referencesOf(record).map(({ path }) => path)).toEqual([
      'ownerId',
      'makerIds.b',
      'sources',
    ]);
  });
});

describe('membersExist', () => {
  const competition = (ids: string[]) =>
    example({
      type: 'competition',
      id: 'a-cup',
      status: 'held',
      finalists: [{ id: 'robot', names: { hans: '机器人' } }],
      members: { listed: ids.length, total: 4, ids },
    });

  it('takes records and items of the record itself, and nothing else', () => {
    expect(membersExist([series, competition(['robot', 'a-series'])])).toEqual([]);
    expect(membersExist([competition(['drone'])])).toEqual([
      'a-cup members.ids: neither record nor item has the id "drone"',
    ]);
  });
});

describe('noCircles', () => {
  it('names every record of a circle', () => {
    const circle = [session('one', { parentId: 'two' }), session('two', { parentId: 'one' })];
    expect(noCircles([...circle, session('three', { parentId: 'one' })])).toEqual([
      'one parentId: leads back to itself',
      'two parentId: leads back to itself',
    ]);
  });
});

describe('uniqueIds', () => {
  it('holds over the bounds of collections', () => {
    expect(
      uniqueIds([series, example({ type: 'organization', id: 'a-series', kind: 'fund' })]),
    ).toEqual(['a-series id: stands for a forum-series and a organization']);
  });
});

describe('samePlaces', () => {
  it('refuses one id for two places', () => {
    const place = (hans: string) => ({ places: [{ id: 'hall', kind: 'room', names: { hans } }] });
    expect(
      samePlaces([forum('a-forum', place('一厅')), session('a-session', place('二厅'))]),
    ).toEqual(['a-session places.hall: differs from the place of that id in a-forum']);
  });
});

describe('datesWithinParent', () => {
  const parent = forum('a-forum', { startDate: '2024-04-25', endDate: '2024-04-29' });

  it.each(['2024-04-24', '2024-04-30', '2024', '2023-04-26'])(
    'refuses a session on %s',
    (startDate) => {
      expect(datesWithinParent([parent, session('a-session', { startDate })])).toEqual([
        'a-session startDate: lies outside the days of a-forum',
      ]);
    },
  );

  it('takes any day of the year where the edition has no days', () => {
    const records = [forum('a-forum'), session('a-session', { startDate: '2024-12-31' })];
    expect(datesWithinParent(records)).toEqual([]);
  });

  it('holds an edition to its year', () => {
    expect(datesWithinParent([forum('a-forum', { startDate: '2023-12-31' })])).toEqual([
      'a-forum startDate: lies outside the days of year',
    ]);
  });
});

describe('ordinalsRiseWithYears', () => {
  it('refuses a later number in an earlier year, and one number twice', () => {
    const editions = [
      forum('sixth', { ordinal: 6, year: 2024 }),
      forum('seventh', { ordinal: 7, year: 2023 }),
      forum('other-seventh', { ordinal: 7, year: 2025 }),
    ];
    expect(ordinalsRiseWithYears(editions)).toEqual([
      'seventh year: not after that of sixth, an earlier edition',
      'other-seventh ordinal: 7 is that of seventh',
    ]);
  });
});
