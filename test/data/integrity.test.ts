import { describe, expect, it } from 'vitest';
import { bundled, type DataRule } from './bundled.js';
import { example, figure, forum, page, series, session } from './examples.js';
import { codesFollowParents } from './rules/places.js';
import {
  datesWithinParent,
  editionsInTheirYear,
  followersComeNext,
  ordinalsRiseWithYears,
  turnsInOrder,
} from './rules/dates.js';
import { membersExist, noCircles, noDanglingIds, referencesOf } from './rules/references.js';
import {
  descriptionsSaySomething,
  othersAreDescribed,
  othersAreFew,
} from './rules/descriptions.js';
import { uniqueCodes, uniqueIds } from './rules/uniqueness.js';

const rules: Readonly<Record<string, DataRule>> = {
  noDanglingIds,
  membersExist,
  noCircles,
  uniqueIds,
  uniqueCodes,
  codesFollowParents,
  editionsInTheirYear,
  datesWithinParent,
  ordinalsRiseWithYears,
  followersComeNext,
  turnsInOrder,
  othersAreDescribed,
  othersAreFew,
  descriptionsSaySomething,
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

describe('the codes of places', () => {
  const place = (id: string, fields: object) =>
    example({ type: 'place', id, kind: 'city', ...fields });

  it('are of one place each', () => {
    const twice = [place('harbour', { isoCode: 'CN-HB' }), place('port', { isoCode: 'CN-HB' })];
    expect(uniqueCodes(twice)).toEqual(['port: has the code CN-HB of harbour']);
  });

  it.each([
    [{ gbCode: '990101', parentId: 'harbour' }, []],
    [{ isoCode: 'ZZ-HB', parentId: 'sea' }, []],
    [{ gbCode: '980101', parentId: 'harbour' }, ['pier gbCode: 980101 lies outside harbour']],
    [{ isoCode: 'ZY-HB', parentId: 'sea' }, ['pier isoCode: ZY-HB lies outside sea']],
  ])('begin with those of what the places lie in: %j', (fields, lines) => {
    const around = [place('harbour', { gbCode: '990000' }), place('sea', { isoCode: 'ZZ' })];
    expect(codesFollowParents([...around, place('pier', fields)])).toEqual(lines);
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

  it('leaves an edition without a last day open until its year ends', () => {
    const open = forum('a-forum', { startDate: '2024-04-25' });
    expect(datesWithinParent([open, session('a-session', { startDate: '2024-04-27' })])).toEqual(
      [],
    );
    expect(datesWithinParent([open, session('a-session', { startDate: '2024-04-24' })])).toEqual([
      'a-session startDate: lies outside the days of a-forum',
    ]);
  });

  it('looks at signings and at what was released there too', () => {
    const signing = example({
      type: 'signing',
      id: 'a-signing',
      kind: 'aggregate',
      status: 'held',
      date: '2024-05-01',
      forumId: 'a-forum',
    });
    const platform = example({
      type: 'platform',
      id: 'a-platform',
      kind: 'service-centre',
      lifecycle: [{ kind: 'launched', status: 'held', date: '2024-05-01', eventId: 'a-forum' }],
    });
    expect(datesWithinParent([parent, signing, platform])).toEqual([
      'a-signing date: lies outside the days of a-forum',
      'a-platform lifecycle.launched.date: lies outside the days of a-forum',
    ]);
  });

  it('takes any day of the year where the edition has no days', () => {
    const records = [forum('a-forum'), session('a-session', { startDate: '2024-12-31' })];
    expect(datesWithinParent(records)).toEqual([]);
  });
});

describe('editionsInTheirYear', () => {
  it('refuses an end in the year after', () => {
    const days = { startDate: '2024-12-30', endDate: '2024-12-31' };
    expect(editionsInTheirYear([forum('a-forum', days)])).toEqual([]);
    expect(editionsInTheirYear([forum('a-forum', { ...days, endDate: '2025-01-02' })])).toEqual([
      'a-forum endDate: lies outside the year 2024',
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

describe('followersComeNext', () => {
  it.each([
    [{ ordinal: 8, year: 2025 }, []],
    [{ ordinal: 9, year: 2025 }, ['next followsId: a-forum is not the edition before it']],
    [{ ordinal: 8, year: 2024 }, ['next followsId: a-forum is not the edition before it']],
  ])('looks at %j', (fields, lines) => {
    const seventh = forum('a-forum', { ordinal: 7 });
    expect(
      followersComeNext([seventh, forum('next', { ...fields, followsId: 'a-forum' })]),
    ).toEqual(lines);
  });
});

describe('turnsInOrder', () => {
  const platform = (...dates: (string | undefined)[]) =>
    example({
      type: 'platform',
      id: 'a-platform',
      kind: 'service-centre',
      lifecycle: dates.map((date, i) => ({
        id: `turn-${String(i)}`,
        kind: 'operating',
        status: 'held',
        date,
      })),
    });

  it.each([
    [['2023-05', '2024-04-26', '2024-08'], []],
    [['2023', '2023-05', undefined, undefined], []],
    [['2024-04-26', '2023-05'], ['turn-1']],
    [[undefined, '2023-05'], ['turn-1']],
  ])('looks at %j', (dates, early) => {
    expect(turnsInOrder([platform(...dates)])).toEqual(
      early.map((id) => `a-platform lifecycle.${id}: earlier than what stands before it`),
    );
  });
});

describe('othersAreDescribed', () => {
  it('names what is of no kind that has a name, and not described', () => {
    const body = { type: 'organization', id: 'a-body', kind: 'other' } as const;
    expect(othersAreDescribed([example(body)])).toEqual([
      'a-body kind: other, without a description',
    ]);
    expect(othersAreDescribed([example({ ...body, description: { en: 'A body.' } })])).toEqual([]);
  });
});

describe('othersAreFew', () => {
  const figures = (measure: string, count: number) =>
    Array.from({ length: count }, (_, i) =>
      figure(`${measure}-${String(i)}`, 1, '家', {
        measure,
        description: { en: 'Something counted.' },
      }),
    );

  it('counts them against all', () => {
    expect(othersAreFew([...figures('other', 1), ...figures('companies', 9)])).toEqual([]);
    expect(othersAreFew([...figures('other', 2), ...figures('companies', 9)])).toEqual([
      'statistics: 2 of 11 are of the measure other',
    ]);
  });
});

describe('descriptionsSaySomething', () => {
  it.each([
    ['Associations.', ['a-body description: "Associations." says nothing']],
    ['Associations of both sides that took part.', []],
  ])('looks at %j', (en, lines) => {
    const body = { type: 'organization', id: 'a-body', kind: 'association' } as const;
    expect(descriptionsSaySomething([example({ ...body, description: { en } })])).toEqual(lines);
  });
});
