import { expectTypeOf, test } from 'vitest';
import {
  type BundledPlatform,
  type HostRole,
  type Quantity,
  type RecordId,
  type SourceId,
  eventsOf,
  forumsIn,
  forumsOf,
  getForum,
  getOrganization,
  getRecord,
  nameOf,
  placesOf,
  platformsOf,
  provenanceOf,
  recordsIn,
  signingsOf,
  statisticsOf,
  sumMoney,
  toICalendar,
} from '../../src/index.js';

// The ten questions of docs/data.md, each in one expression without a cast; their answers are tested beside.

test('parks of a city with their district', () => {
  const rows = recordsIn('beijing', { types: ['park'] }).map(
    (park) => [park.id, placesOf(park.id).find(({ kind }) => kind === 'district')?.gbCode] as const,
  );
  expectTypeOf(rows[0]?.[1]).toEqualTypeOf<string | undefined>();
});

test('the signed total of each year', () => {
  const totals = ['2020', '2023', '2024', '2025'].map((year) => [
    year,
    sumMoney(
      forumsIn(year)
        .flatMap(({ id }) => signingsOf(id))
        .filter(({ amountKind }) => amountKind === 'signed'),
      { overlap: 'outermost' },
    )?.value,
  ]);
  expectTypeOf(totals).toExtend<(string | number | null | undefined)[][]>();
});

test('the calendar of a year', () => {
  expectTypeOf(toICalendar(forumsIn('2025'), { locale: 'zh-CN' })).toEqualTypeOf<string>();
});

test('the platforms of a centre', () => {
  expectTypeOf(platformsOf('cross-strait-innovation-centre')).toExtend<
    readonly BundledPlatform[]
  >();
});

test('hosts with their roles', () => {
  const hosts = getForum('zgc-forum-2024').hosts?.map(
    ({ id, role }) => [nameOf(getRecord(id), 'en').text, getOrganization(id).kind, role] as const,
  );
  expectTypeOf(hosts?.[0]?.[2]).toEqualTypeOf<HostRole | undefined>();
});

test('where somebody spoke', () => {
  const ids = eventsOf('yu-yingjie')
    .filter(({ role }) => role === 'speaker')
    .map(({ record }) => getRecord(record.id).id);
  expectTypeOf(ids).toExtend<RecordId[]>();
});

test('participants over the years', () => {
  const figures = forumsOf('zgc-forum').flatMap(({ id, year }) =>
    statisticsOf(id)
      .filter(({ measure }) => measure === 'participants')
      .map(({ quantity }) => ({ year, quantity })),
  );
  expectTypeOf(figures[0]?.year).toEqualTypeOf<number | undefined>();
  expectTypeOf(figures[0]?.quantity).toExtend<Readonly<Quantity> | undefined>();
});

test('editions that are missing', () => {
  const missing = Array.from({ length: 28 }, (_, i) => i + 1).filter(
    (edition) => !forumsOf('beijing-taiwan-forum').some(({ ordinal }) => ordinal === edition),
  );
  expectTypeOf(missing).toEqualTypeOf<number[]>();
});

test('where a figure comes from', () => {
  const [found] = provenanceOf('zgc-forum-2024-signings', 'money');
  expectTypeOf(found?.source.id).toEqualTypeOf<SourceId | undefined>();
  expectTypeOf(found?.ref.literal).toEqualTypeOf<string | undefined>();
});

test('events in a place', () => {
  const events = recordsIn('hong-kong', { types: ['forum', 'sub-forum', 'forum-event'] });
  expectTypeOf(events.map(({ startDate }) => startDate)).toEqualTypeOf<(string | undefined)[]>();
});
