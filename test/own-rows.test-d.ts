import { describe, expectTypeOf, test } from 'vitest';
import {
  type BundledForum,
  type BundledForumEvent,
  type BundledPark,
  type BundledPlatform,
  type Forum,
  type ForumSeriesId,
  type Money,
  type Names,
  type OrganizationId,
  type Quantity,
  type Signing,
  caveatsOf,
  createNameIndex,
  forumEvents,
  forumSeries,
  forums,
  forumsOf,
  getForum,
  getForumSeries,
  getRecord,
  getSource,
  nameOf,
  parks,
  placesOf,
  platformsOf,
  provenanceOf,
  recordsIn,
  signings,
  signingsOf,
  statistics,
  statisticsOf,
  subForums,
  sumMoney,
  toCsv,
  toCalendarEvents,
  toICalendar,
  toJsonLd,
  toNdjson,
} from '../src/index.js';

declare const forum: BundledForum;
declare const platform: BundledPlatform;

describe('our rows go where records go', () => {
  const takesForum = (record: Forum): string => record.id;
  const takesForums = (records: readonly Forum[]): number => records.length;
  const takesNames = ({ hans }: Names): string | undefined => hans;

  test('to functions of the user', () => {
    const [first] = forums;
    if (first === undefined) return;
    const given: Forum = first;
    takesForum(first);
    takesForum(getForum('zgc-forum-2024'));
    takesForums(forums);
    takesNames(first.names);
    expectTypeOf(given).toEqualTypeOf<Forum>();
    expectTypeOf<(typeof signings)[number]>().toExtend<Signing>();
  });

  test('to every function of ours that takes records', () => {
    const all = [...forums, ...subForums, ...forumEvents, ...parks, ...signings, ...forumSeries];
    toICalendar(all);
    toCalendarEvents(all);
    toCsv(all);
    toNdjson(all);
    createNameIndex(all);
    createNameIndex(forums);
    for (const record of all) {
      toJsonLd(record);
      nameOf(record, 'en');
      caveatsOf(record, 'en');
    }
  });
});

describe('ids lead from row to row without a cast', () => {
  test('to the series, the hosts, the sources', () => {
    expectTypeOf(forum.seriesId).toEqualTypeOf<ForumSeriesId>();
    expectTypeOf(getForumSeries(forum.seriesId).type).toEqualTypeOf<'forum-series'>();
    const [host] = forum.hosts ?? [];
    if (host === undefined) return;
    expectTypeOf(host.id).toEqualTypeOf<OrganizationId>();
    expectTypeOf(getRecord(host.id).type).toEqualTypeOf<'organization'>();
    const [ref] = forum.sources;
    if (ref) expectTypeOf(getSource(ref.source).type).toEqualTypeOf<'source'>();
  });

  test('where the target may be of several types', () => {
    const { parkId, parentId } = platform;
    if (parkId) expectTypeOf(getRecord(parkId).type).toEqualTypeOf<'park'>();
    if (parentId) expectTypeOf(platformsOf(parentId)).toEqualTypeOf<readonly BundledPlatform[]>();
    const [signing] = signings;
    const [party] = signing?.parties ?? [];
    if (party) {
      expectTypeOf(getRecord(party.id).type).toEqualTypeOf<'organization' | 'park' | 'platform'>();
    }
  });
});

// What people ask of the data, each in the lines that they would write.
describe('ten questions', () => {
  test('parks in Beijing with their district', () => {
    const found = recordsIn('beijing', { types: ['park'] });
    expectTypeOf(found).toEqualTypeOf<BundledPark[]>();
    const districts = found.flatMap(({ id }) =>
      placesOf(id).filter(({ kind }) => kind === 'district'),
    );
    expectTypeOf(districts.map(({ gbCode }) => gbCode)).toEqualTypeOf<(string | undefined)[]>();
  });

  test('the signed total of a year', () => {
    const ofYear = signings.filter(
      ({ forumId }) => forumId !== undefined && getForum(forumId).year === 2024,
    );
    expectTypeOf(sumMoney(ofYear)).toEqualTypeOf<Money | undefined>();
  });

  test('a calendar of the forums of a year', () => {
    expectTypeOf(
      toICalendar(
        forums.filter(({ year }) => year === 2025),
        { locale: 'zh-Hans' },
      ),
    ).toBeString();
  });

  test('the platforms of a centre', () => {
    expectTypeOf(platformsOf('cross-strait-innovation-centre')[0]?.services?.[0]?.names).toExtend<
      Names | undefined
    >();
  });

  test('the hosts of an edition with their roles', () => {
    const hosts = getForum('zgc-forum-2024').hosts?.map(({ id, role }) => ({
      name: nameOf(getRecord(id), 'zh').text,
      role,
    }));
    expectTypeOf(hosts?.[0]?.name).toEqualTypeOf<string | undefined>();
  });

  test('where a person spoke', () => {
    const spoke = [...forums, ...subForums, ...forumEvents].filter(({ participants }) =>
      participants?.some(({ id }) => id === 'yu-yingjie'),
    );
    expectTypeOf(spoke.map(({ startDate }) => startDate)).toEqualTypeOf<(string | undefined)[]>();
  });

  test('participants over the years', () => {
    const rows = statistics
      .filter(({ measure }) => measure === 'participants')
      .map(({ subjectId, quantity }) => [getRecord(subjectId).names, quantity] as const);
    expectTypeOf(rows).toEqualTypeOf<(readonly [Names, Quantity | undefined])[]>();
  });

  test('the editions of a series that are in the data', () => {
    const ordinals = forumsOf('beijing-taiwan-forum').map(({ ordinal }) => ordinal);
    expectTypeOf(ordinals).toEqualTypeOf<(number | undefined)[]>();
  });

  test('where a figure comes from', () => {
    const [signing] = signingsOf('zgc-forum-2024');
    if (signing === undefined) return;
    const [proof] = provenanceOf(signing.id, 'money');
    expectTypeOf(proof?.source.url).toEqualTypeOf<string | undefined>();
    expectTypeOf(proof?.ref.literal).toEqualTypeOf<string | undefined>();
  });

  test('events in a city', () => {
    const there = recordsIn('hong-kong', { types: ['forum', 'forum-event'] });
    expectTypeOf(there).toEqualTypeOf<(BundledForum | BundledForumEvent)[]>();
    expectTypeOf(statisticsOf(there[0]?.id ?? 'zgc-forum')[0]?.measure).toExtend<
      string | undefined
    >();
  });
});
