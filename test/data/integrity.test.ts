import { describe, expect, it } from 'vitest';
import { bundled, type DataRecord, type DataRule, example } from './bundled.js';
import { datesWithinParent, ordinalsRiseWithYears } from './rules/dates.js';
import * as figures from './rules/figures.js';
import { membersExist, noCircles, noDanglingIds } from './rules/references.js';
import { samePlaces, uniqueIds } from './rules/uniqueness.js';

const rules: Readonly<Record<string, DataRule>> = {
  noDanglingIds,
  membersExist,
  noCircles,
  uniqueIds,
  samePlaces,
  datesWithinParent,
  ordinalsRiseWithYears,
  ...figures,
};

describe.each(Object.entries(rules))('%s', (_, rule) => {
  it('holds for all data', () => {
    expect(rule(bundled)).toEqual([]);
  });
});

const page = example({
  type: 'source',
  id: 'page',
  kind: 'article',
  language: 'zh-Hans',
  quality: 'C',
});
const series = example({ type: 'forum-series', id: 'a-series' });
const forum = (id: string, fields: object = {}): DataRecord =>
  example({ type: 'forum', id, seriesId: 'a-series', year: 2024, status: 'held', ...fields });
const session = (id: string, fields: object = {}): DataRecord =>
  example({
    type: 'sub-forum',
    id,
    kind: 'parallel',
    forumId: 'a-forum',
    status: 'held',
    ...fields,
  });
const figure = (id: string, value: number, unit: string, fields: object = {}): DataRecord =>
  example({
    type: 'statistic',
    id,
    subjectId: 'a-forum',
    measure: 'parallel-forums',
    status: 'reported',
    quantity: {
      value,
      unit,
      approximation: 'exact',
      min: value,
      max: value,
      minInclusive: true,
      maxInclusive: true,
    },
    ...fields,
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
    [
      { parallelForums: { listed: 1, total: 2, ids: ['gone'] } },
      'a-forum parallelForums.ids: no record has the id "gone"',
    ],
  ])('looks into %j', (fields, message) => {
    expect(noDanglingIds([page, series, forum('a-forum', fields)])).toEqual([message]);
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

describe('figures', () => {
  const whole = figure('whole', 60, '场');

  it('keeps a part within its whole', () => {
    expect(
      figures.partsWithinWholes([whole, figure('part', 61, '场', { subsetOfId: 'whole' })]),
    ).toEqual(['part subsetOfId: more than its whole, whole']);
  });

  it('keeps a share within all', () => {
    expect(
      figures.partsWithinWholes([whole, figure('share', 101, 'percent', { subsetOfId: 'whole' })]),
    ).toEqual(['share quantity: a share of more than 100 %']);
  });

  it('sums parts that speak of different subjects', () => {
    const part = (id: string, subjectId: string) =>
      figure(id, 40, '场', { subjectId, subsetOfId: 'whole' });
    expect(
      figures.sharesOfSubjectsWithinWholes([whole, part('one', 'unesco'), part('two', 'wipo')]),
    ).toEqual(['whole quantity: less than the sum of its parts']);
    expect(
      figures.sharesOfSubjectsWithinWholes([whole, part('one', 'a-forum'), part('two', 'a-forum')]),
    ).toEqual([]);
  });

  it('keeps what is offered apart from what is signed', () => {
    const money = { value: 1, unit: '元', approximation: 'about', currency: 'CNY' };
    const offered = figure('offered', 1, '元', {
      measure: 'offered-amount',
      quantity: undefined,
      amountKind: 'signed',
      money,
    });
    expect(figures.amountsUnderTheirMeasure([offered])).toEqual([
      'offered amountKind: "signed" under the measure offered-amount',
    ]);
  });

  it('compares an edition with its statistic', () => {
    const edition = forum('a-forum', { parallelForums: { listed: 0, total: 59 } });
    expect(figures.totalsAgree([edition, whole])).toEqual([
      'a-forum parallelForums.total: 59, but whole says otherwise',
    ]);
  });
});

describe('arithmetic of the facts', () => {
  const valueOf = (id: string): number => {
    const record = bundled.find((other) => other.id === id);
    if (record?.type !== 'statistic' || typeof record.quantity?.value !== 'number') {
      throw new Error(`${id}: no statistic with a value`);
    }
    return record.quantity.value;
  };

  it.each([
    [
      'zgc-forum-2024-ministry-parallel-forums',
      'zgc-forum-2024-parallel-forums',
      'zgc-forum-2024-ministry-parallel-forums-share',
    ],
  ])('%s of %s is the stated share', (part, whole, share) => {
    expect((100 * valueOf(part)) / valueOf(whole)).toBe(valueOf(share));
  });
});
