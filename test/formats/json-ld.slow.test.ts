import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Event, WithContext } from 'schema-dts';
import { describe, expect, test } from 'vitest';
import { type JsonLdByType, toJsonLd } from '../../src/formats/index.js';
import { RECORD_TYPES, type RecordType } from '../../src/ids/index.js';
import { getForum, getPerson, getPlace } from '../../src/lookup/index.js';
import { type AnyRecord, AnyRecordSchema, type Place } from '../../src/schemas/index.js';
import { bundled } from '../data/bundled.js';
import { MINIMAL } from '../schemas/records.js';
import { anyRecord } from './arbitrary-record.js';
import { HARBOUR, PLACES, harbourCity } from './harbour.js';

/** The types of schema.org, as docs/formats.md has them. */
const TYPES: { [Type in RecordType]: readonly JsonLdByType[Type]['@type'][] } = {
  'forum-series': ['EventSeries'],
  forum: ['Event'],
  'sub-forum': ['Event'],
  signing: ['Event'],
  platform: ['Organization'],
  park: ['Place'],
  organization: ['Organization'],
  person: ['Person'],
  achievement: ['CreativeWork'],
  policy: ['CreativeWork', 'Legislation'],
  competition: ['Event'],
  'forum-event': ['Event'],
  statistic: ['Dataset'],
  place: ['Place'],
  source: ['Article', 'WebPage', 'CreativeWork'],
};

test('the types are those of docs/formats.md', () => {
  const guide = readFileSync(join(import.meta.dirname, '../../docs/formats.md'), 'utf8');
  const [, table = ''] = guide.split('<!-- types -->');
  const rows = [...table.matchAll(/^\| `([a-z-]+)` *\| ([^|]+?) *\|/gm)];
  const told = rows.map(([, type, names = '']) => [type, names.match(/\b[A-Z][A-Za-z]+/g)]);
  expect(Object.fromEntries(told)).toEqual(TYPES);
});

/** Every value within that holds no others, and the key above it. */
function* leavesOf(value: unknown, key = ''): Generator<[key: string, value: unknown]> {
  if (typeof value !== 'object' || value === null) yield [key, value];
  else {
    for (const [name, part] of Object.entries(value)) {
      yield* leavesOf(part, Array.isArray(value) ? key : name);
    }
  }
}

/** Every object within. */
function* nodesOf(value: unknown): Generator<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield value as Record<string, unknown>;
  for (const part of Object.values(value)) yield* nodesOf(part);
}

/** Values of a record that its document does not hold. */
function lostIn(record: unknown, document: unknown): unknown[] {
  const values = new Set<unknown>();
  const ids: string[] = [];
  for (const [key, value] of leavesOf(document)) {
    values.add(value);
    if (key === '@id') ids.push(String(value));
  }
  const isHeld = ([key, value]: [string, unknown]): boolean => {
    if (values.has(value)) return true;
    // JSON-LD reads null as absent: a quantity without a value is told by its bounds.
    if (key === 'value' && value === null) return true;
    // The type of a GeoJSON point is GeoCoordinates there.
    if (key === 'type' && value === 'Point') return true;
    // The measure is part of an IRI as well as a name; ids end one.
    return typeof value === 'string' && ids.some((id) => /[:.]/.test(id) && endsWithId(id, value));
  };
  return [...leavesOf(record)].filter((leaf) => !isHeld(leaf));
}

const endsWithId = (iri: string, id: string): boolean =>
  iri.endsWith(`:${id}`) || iri.endsWith(`.${id}`);

// A key of ours is an IRI, so that no context has to explain it; the rest is schema.org's.
const KEY =
  /^(@(context|type|id|value|language)|[a-z][A-Za-z]*|propertyID|urn:luntan:field:[^\s]+)$/;

/** What in a document is not of the form that all have. There are too many parts for a matcher each. */
function misformedIn(document: object): unknown[] {
  const leaves = [...leavesOf(document)].filter(
    ([, value]) => !['string', 'number', 'boolean'].includes(typeof value),
  );
  const nodes = [...nodesOf(document)].filter(
    (node) =>
      ('@value' in node && Object.keys(node).join() !== '@value,@language') ||
      Object.entries(node).some(
        ([key, value]) =>
          !KEY.test(key) || (Array.isArray(value) && value.length === 0 && !key.startsWith('urn:')),
      ),
  );
  return [...leaves, ...nodes];
}

/** The form that all documents have. */
function expectForm(document: object, record: { id: string; type: RecordType }): void {
  expect(document).toMatchObject({
    '@context': 'https://schema.org',
    '@id': `urn:luntan:record:${record.id}`,
    identifier: record.id,
    'urn:luntan:field:type': record.type,
  });
  expect(TYPES[record.type]).toContain((document as { '@type': string })['@type']);
  expect(JSON.parse(JSON.stringify(document))).toEqual(document);
  expect(misformedIn(document), record.id).toEqual([]);
}

describe.each(['en', 'zh-CN', 'zh-TW'])('toJsonLd, %s', (locale) => {
  test('every bundled record has a document that holds all of it', () => {
    for (const record of bundled) {
      const document = toJsonLd(record, { locale });
      expectForm(document, record);
      expect(lostIn(record, document), record.id).toEqual([]);
    }
  });

  test('and so has every record of another city', () => {
    for (const record of harbourCity) {
      for (const places of [[], PLACES]) {
        const document = toJsonLd(record, { locale, places });
        expectForm(document, record);
        expect(lostIn(record, document), record.id).toEqual([]);
      }
    }
  });
});

test('any record has one that holds all of it', () => {
  const named = (anyRecord as fc.Arbitrary<AnyRecord>).filter(({ names }) =>
    [names.hans, names.hant, names.en].some((form) => form !== undefined),
  );
  let tried = 0;
  fc.assert(
    fc.property(named, (record) => {
      // A rule that the shape cannot tell, such as a nameless topic, is for the schema to refuse.
      if (!nodesAreNamed(record)) return;
      tried++;
      const document = toJsonLd(record, { locale: 'en' });
      expect(lostIn(record, document)).toEqual([]);
    }),
    { numRuns: 300 },
  );
  expect(tried).toBeGreaterThan(50);
});

/** Whether all names and texts within have a form. */
function nodesAreNamed(record: object): boolean {
  return [...nodesOf(record)].every((node) =>
    ['names', 'description', 'title', 'theme', 'publisher', 'scope'].every((key) => {
      const names = node[key];
      if (typeof names !== 'object' || names === null || Array.isArray(names)) return true;
      return 'hans' in names || 'hant' in names || 'en' in names;
    }),
  );
}

describe('an event', () => {
  const document = toJsonLd(HARBOUR.forum, { locale: 'zh-TW', places: PLACES });

  test('is typed for those who use the types of schema.org', () => {
    const typed: WithContext<Event> = document;
    expect(typed['@type']).toBe('Event');
  });

  test('has its name in the script of the reader, the other forms beside it', () => {
    expect(document.name).toBe('海港論壇');
    // The misspelling stays in the field of names alone.
    expect(document.alternateName).toEqual(['海港论坛', 'Harbour Forum', '港口论坛', '海论']);
    expect(toJsonLd(HARBOUR.forum, { locale: 'de' }).name).toBe('Harbour Forum');
    expect(toJsonLd(HARBOUR.forum, { locale: 'no tag at all' }).name).toBe('Harbour Forum');
    expect(toJsonLd(HARBOUR.forum).name).toBe('Harbour Forum');
  });

  test('tells a month by ISO 8601 and by its field, an uncertain day by its field alone', () => {
    expect(document.startDate).toBe('2026-05');
    expect(document['urn:luntan:field:startDate']).toBe('2026-05');
    expect(document.endDate).toBeUndefined();
    expect(document['urn:luntan:field:endDate']).toBe('2026-05-04~');
    const { startTime, endTime, timeZone, ...untimed } = HARBOUR.forum;
    expect([startTime, endTime, timeZone]).not.toContain(undefined);
    const exact = toJsonLd({ ...untimed, startDate: '2026-05-02' });
    expect(exact.startDate).toBe('2026-05-02');
    expect(exact).not.toHaveProperty(['urn:luntan:field:startDate']);
  });

  test('a part that has an address does not tell its id, its place and its day again', () => {
    const parts = [...bundled, ...harbourCity]
      .flatMap((record) => [...nodesOf(toJsonLd(record))])
      .filter((node) => String(node['@id']).includes('#'));
    expect(parts.length).toBeGreaterThan(20);
    for (const part of parts) {
      expect(part).not.toHaveProperty(['urn:luntan:field:id']);
      if (part['location'] !== undefined) {
        expect(part).not.toHaveProperty(['urn:luntan:field:placeIds']);
      }
      if (/^\d{4}-\d\d-\d\d$/.test(String(part['startDate']))) {
        expect(part).not.toHaveProperty(['urn:luntan:field:date']);
      }
    }
  });

  test.each([
    ['in-person', 'https://schema.org/OfflineEventAttendanceMode'],
    ['online', 'https://schema.org/OnlineEventAttendanceMode'],
    ['hybrid', 'https://schema.org/MixedEventAttendanceMode'],
    [undefined, undefined],
  ] as const)('who comes %s', (mode, attendance) => {
    const told = toJsonLd({ ...HARBOUR.forum, mode } as never) as { eventAttendanceMode?: string };
    expect(told.eventAttendanceMode).toBe(attendance);
  });

  // A coarse date is told twice, for its field says more.
  test.each([
    ['policy', { issued: '2024-05-02' }, 'datePublished', 'issued'],
    ['policy', { issuerIds: ['harbour-city'] }, 'creator', 'issuerIds'],
    ['policy', { version: '2024' }, 'version', 'version'],
    ['policy', { period: '2024-05-02/2026-05-01' }, 'temporalCoverage', 'period'],
    ['achievement', { releasedOn: '2024-05-02' }, 'datePublished', 'releasedOn'],
    ['statistic', { period: '2024/2025' }, 'temporalCoverage', 'period'],
    ['statistic', { period: undefined, asOf: '2024-05-02' }, 'temporalCoverage', 'asOf'],
  ] as const)('%s %j stands under %s alone', (type, fields, property, field) => {
    const told = toJsonLd({ ...HARBOUR[type], ...fields } as never) as object;
    expect(told).toHaveProperty(property);
    expect(told).not.toHaveProperty([`urn:luntan:field:${field}`]);
  });

  test.each(['2026-21', '202X', 'XXXX-05-02', '2026-05-01/2026-05-10', '-0220', '2026?'])(
    '%s, which ISO 8601 has not, is told by its field alone',
    (startDate) => {
      const coarse = toJsonLd({ ...HARBOUR.forum, startDate });
      expect(coarse.startDate).toBeUndefined();
      expect(coarse['urn:luntan:field:startDate']).toBe(startDate);
    },
  );

  test.each([
    ['planned', 'https://schema.org/EventScheduled'],
    ['held', 'https://schema.org/EventScheduled'],
    ['postponed', 'https://schema.org/EventPostponed'],
    ['cancelled', 'https://schema.org/EventCancelled'],
  ] as const)('that is %s says so', (status, eventStatus) => {
    const told = toJsonLd({ ...HARBOUR.forum, status });
    expect(told.eventStatus).toBe(eventStatus);
    expect(told['urn:luntan:field:status']).toBe(status);
  });

  test('links what it names by @id', () => {
    expect(document).toMatchObject({
      superEvent: { '@id': 'urn:luntan:record:harbour-forum' },
      subEvent: [{ '@id': 'urn:luntan:record:tide-mill' }],
      organizer: [{ '@id': 'urn:luntan:record:harbour-office' }],
      sponsor: [{ '@id': 'urn:luntan:record:harbour-fund' }],
      performer: [{ '@id': 'urn:luntan:record:lin-haigang' }],
      attendee: [{ '@id': 'urn:luntan:record:zhou-chao' }],
      location: [
        {
          '@type': 'Place',
          '@id': 'urn:luntan:record:harbour-city',
          name: '海港市',
          address: {
            '@type': 'PostalAddress',
            addressCountry: 'ZZ',
            addressRegion: '海港沿岸',
            addressLocality: '海港市',
          },
        },
        { '@type': 'Place', '@id': 'urn:luntan:record:pier-hall', name: '碼頭會堂' },
      ],
      about: [{ '@type': 'Thing', '@id': 'urn:luntan:record:harbour-forum#topics.tides' }],
      subjectOf: [
        { '@id': 'urn:luntan:record:harbour-gazette' },
        { '@id': 'urn:luntan:record:harbour-page' },
      ],
      'urn:luntan:field:followsId': { '@id': 'urn:luntan:record:harbour-forum-2' },
    });
  });

  test('keeps the source of each fact', () => {
    expect(document['urn:luntan:field:sources']).toEqual([
      {
        'urn:luntan:field:source': { '@id': 'urn:luntan:record:harbour-gazette' },
        'urn:luntan:field:paragraph': 3,
        'urn:luntan:field:fields': ['status'],
        'urn:luntan:field:status': 'planned',
      },
      {
        'urn:luntan:field:source': { '@id': 'urn:luntan:record:harbour-page' },
        'urn:luntan:field:fields': ['startDate'],
        'urn:luntan:field:literal': '5月2日',
        'urn:luntan:field:basis': 'The page names no year.',
      },
    ]);
  });

  test('can have ids of one’s own', () => {
    const own = toJsonLd(HARBOUR.forum, { base: 'https://example.org/id/' });
    expect(own['@id']).toBe('https://example.org/id/harbour-forum');
    expect(own.superEvent).toEqual({ '@id': 'https://example.org/id/harbour-forum' });
    expect(JSON.stringify(own)).not.toContain('urn:luntan:record:');
  });
});

describe('parts and wholes', () => {
  test('a part is one of the nearest whole', () => {
    expect(toJsonLd(HARBOUR['sub-forum']).superEvent?.['@id']).toMatch(/:harbour-forum-3-main$/);
    expect(toJsonLd(MINIMAL['sub-forum']).superEvent?.['@id']).toMatch(/:city-forum-3$/);
    expect(toJsonLd(HARBOUR.signing).superEvent?.['@id']).toMatch(/:harbour-show$/);
    expect(toJsonLd(HARBOUR['forum-event'])['urn:luntan:field:forumId']).toEqual({
      '@id': 'urn:luntan:record:harbour-forum-3',
    });
    expect(toJsonLd(MINIMAL['forum-event']).superEvent).toBeUndefined();
  });

  test('a round is an event within its competition', () => {
    const { subEvent } = toJsonLd(HARBOUR.competition, { locale: 'zh' });
    expect(subEvent).toMatchObject([
      {
        '@type': 'Event',
        '@id': 'urn:luntan:record:harbour-competition#stages.final',
        name: '总决赛',
        eventStatus: 'https://schema.org/EventPostponed',
        superEvent: { '@id': 'urn:luntan:record:harbour-competition' },
        'urn:luntan:field:date': '2026-12~',
        'urn:luntan:field:eventId': { '@id': 'urn:luntan:record:harbour-show' },
      },
    ]);
  });

  test('an item of the record that has the id of another hijacks no link', () => {
    const topics = [{ id: 'harbour-forum', names: { hans: '论坛' } }];
    const parallelForums = { listed: 1, total: 2, ids: ['harbour-forum'] };
    expect(toJsonLd({ ...HARBOUR.forum, topics, parallelForums })).toMatchObject({
      superEvent: { '@id': 'urn:luntan:record:harbour-forum' },
      subEvent: [{ '@id': 'urn:luntan:record:harbour-forum' }],
    });
  });

  test('a member that is an item of the record links to the item', () => {
    expect(toJsonLd(HARBOUR.competition)['urn:luntan:field:members']).toMatchObject({
      'urn:luntan:field:ids': [
        { '@id': 'urn:luntan:record:harbour-competition#finalists.tide-mill' },
      ],
    });
  });
});

describe('figures', () => {
  test('keep their bounds, and what schema.org cannot say of them', () => {
    expect(toJsonLd(HARBOUR.statistic).variableMeasured).toEqual({
      '@type': 'PropertyValue',
      propertyID: 'urn:luntan:field:measure:companies',
      name: 'companies',
      value: 50,
      unitText: '家',
      'urn:luntan:field:approximation': 'and-some',
      minValue: 50,
      maxValue: 60,
      'urn:luntan:field:minInclusive': false,
      'urn:luntan:field:maxInclusive': false,
      'urn:luntan:field:literal': '50余家',
    });
  });

  test('of money have the currency for a unit', () => {
    const amount = harbourCity.find(({ id }) => id === 'harbour-amount');
    expect(amount && toJsonLd(amount)).toMatchObject({
      variableMeasured: { unitText: 'CNY', minValue: 3e8, maxValue: 500000000.5 },
      'urn:luntan:field:amountKind': 'signed',
    });
    expect(toJsonLd(HARBOUR.signing)['urn:luntan:field:money']).toMatchObject({
      '@type': 'MonetaryAmount',
      currency: 'CNY',
      minValue: 3e8,
      'urn:luntan:field:unit': '元',
    });
  });
});

test('a stretch of time is covered where ISO 8601 has it', () => {
  expect(toJsonLd(HARBOUR.policy).temporalCoverage).toBe('2026/2030');
  const open = toJsonLd({ ...HARBOUR.policy, period: '2026/..' });
  expect(open.temporalCoverage).toBe('2026/..');
  const about = toJsonLd({ ...HARBOUR.policy, period: '2026~/2030' });
  expect(about.temporalCoverage).toBeUndefined();
  expect(about['urn:luntan:field:period']).toBe('2026~/2030');
});

test('a park has its point by latitude and longitude', () => {
  expect(toJsonLd(HARBOUR.park)).toMatchObject({
    geo: { '@type': 'GeoCoordinates', latitude: -31.25, longitude: 121.5 },
    containedInPlace: [
      { '@id': 'urn:luntan:record:harbour-zone' },
      { '@id': 'urn:luntan:record:harbour-city' },
      { '@id': 'urn:luntan:record:pier-hall' },
    ],
  });
  expect(toJsonLd(HARBOUR.park, { places: PLACES }).address?.addressCountry).toBe('ZZ');
});

describe('places', () => {
  const addressOf = (id: string, places: readonly Place[] = PLACES) =>
    toJsonLd({ ...MINIMAL.forum, placeIds: [id] }, { locale: 'zh', places }).location?.map(
      (each) => ('address' in each ? { ...each.address, '@type': undefined } : each),
    );

  test('of ours have the address that their parents give', () => {
    expect(addressOf('changchun-hall')).toEqual([
      { addressCountry: 'CN', addressLocality: '北京' },
    ]);
    expect(addressOf('kangzhuang')).toEqual([
      { addressCountry: 'CN', addressRegion: '北京', addressLocality: '延庆区' },
    ]);
    expect(addressOf('grand-hotel-taipei')).toEqual([
      { addressCountry: 'TW', addressRegion: '台湾', addressLocality: '台北' },
    ]);
  });

  test('of which no source tells where they lie have their name for an address', () => {
    expect(addressOf('liangma-river')).toEqual([{ name: '亮马河' }]);
    expect(addressOf('harbour-hall')).toEqual([{ name: '海港会展中心' }]);
  });

  test('of yours come before ours of the same id; those that are not known are links', () => {
    const [hall] = PLACES;
    const own = { ...hall, id: 'hong-kong', isoCode: undefined } as Place;
    expect(addressOf('hong-kong', [own])).toEqual([{ addressRegion: '海港沿岸' }]);
    expect(addressOf('pier-hall', [])).toEqual([{ '@id': 'urn:luntan:record:pier-hall' }]);
  });

  test('that lead back to themselves end there', () => {
    const circle = PLACES.map((place) => ({ ...place, parentId: 'pier-hall' }));
    expect(addressOf('pier-hall', circle)).toEqual([{ name: '碼頭會堂' }]);
  });

  test('are documents of their own', () => {
    expect(toJsonLd(getPlace('haidian'), { locale: 'en' })).toMatchObject({
      '@type': 'Place',
      address: { addressCountry: 'CN', addressRegion: 'Beijing', addressLocality: '海淀区' },
      containedInPlace: [{ '@id': 'urn:luntan:record:beijing', name: 'Beijing' }],
      'urn:luntan:field:gbCode': '110108',
    });
  });
});

test('hosts have their names, ours and yours', () => {
  const hosts = [
    { id: 'unesco', role: 'supporter' },
    { id: 'harbour-organization', role: 'host' },
    { id: 'harbour-office', role: 'organizer' },
  ] as const;
  const document = toJsonLd(
    { ...MINIMAL.forum, hosts },
    { locale: 'zh-CN', organizations: [HARBOUR.organization] },
  );
  expect(document.sponsor).toMatchObject([{ '@type': 'Organization', name: '联合国教科文组织' }]);
  expect(document.organizer).toEqual([
    {
      '@type': 'Organization',
      '@id': 'urn:luntan:record:harbour-organization',
      name: '海港论坛',
    },
    { '@id': 'urn:luntan:record:harbour-office' },
  ]);
});

describe('times', () => {
  const day = { ...MINIMAL.forum, startDate: '2026-05-02', startTime: '09:30' };
  const span = (fields: object) => {
    const { startDate, endDate } = toJsonLd({ ...day, ...fields });
    return [startDate, endDate];
  };

  test.each([
    [{}, ['2026-05-02T09:30:00', undefined]],
    [{ endTime: '11:00:15' }, ['2026-05-02T09:30:00', '2026-05-02T11:00:15']],
    [{ endDate: '2026-05-04' }, ['2026-05-02T09:30:00', '2026-05-04']],
    [{ timeZone: 'Asia/Shanghai' }, ['2026-05-02T09:30:00+08:00', undefined]],
    [{ timeZone: 'UTC' }, ['2026-05-02T09:30:00+00:00', undefined]],
    [{ timeZone: 'America/St_Johns' }, ['2026-05-02T09:30:00-02:30', undefined]],
    [
      { endDate: '2026-11-02', endTime: '16:00', timeZone: 'America/New_York' },
      ['2026-05-02T09:30:00-04:00', '2026-11-02T16:00:00-05:00'],
    ],
    [{ startDate: '2026-05', endTime: '11:00' }, ['2026-05', '2026-05']],
  ])('%j', (fields, wanted) => {
    expect(span(fields)).toEqual(wanted);
  });

  test('stand in their own fields too', () => {
    expect(toJsonLd({ ...day, timeZone: 'Asia/Shanghai' })).toMatchObject({
      'urn:luntan:field:startDate': '2026-05-02',
      'urn:luntan:field:startTime': '09:30',
      'urn:luntan:field:timeZone': 'Asia/Shanghai',
    });
  });
});

test('a person has no job of today', () => {
  expect(toJsonLd(getPerson('chen-binhua'))).not.toHaveProperty('jobTitle');
});

test('what is no record, or breaks its schema, is refused by name', () => {
  expect(() => toJsonLd(null as never)).toThrow('record: expected a record; received null');
  expect(() => toJsonLd({ ...MINIMAL.forum, type: 'conference' } as never)).toThrow(
    new RangeError(
      `city-forum-3: type: expected one of ${RECORD_TYPES.join(', ')}; received "conference"`,
    ),
  );
});

test.each([
  [{ names: undefined }, 'a record that passes its schema; '],
  [{ names: {} }, 'names with at least one of hans, hant and en'],
  [{ topics: [{ id: 'tides', names: {} }] }, 'names with at least one'],
  [{ placeIds: 'pier-hall' }, 'a record that passes its schema; '],
])('a record with %j is refused by name', (fields, message) => {
  const write = () => toJsonLd({ ...MINIMAL.forum, ...fields } as never);
  expect(write).toThrow(RangeError);
  expect(write).toThrow(`city-forum-3: expected ${message}`);
});

test.each([
  { a: null },
  { a: [] },
  { a: { 'b c': 1 } },
  { a: [{ '@value': 'x' }] },
  { a: { B: 1 } },
  { a: { '@value': 'x', '@language': 'en', b: 1 } },
])('the check for form sees what is wrong in %j', (document) => {
  expect(misformedIn(document)).toHaveLength(1);
});

test('the check for losses sees one', () => {
  const document: Record<string, unknown> = { ...toJsonLd(HARBOUR.forum) };
  delete document['urn:luntan:field:format'];
  expect(lostIn(HARBOUR.forum, document)).toEqual([['format', '1+4+N']]);
});

test('the record is left as it is', () => {
  const before = structuredClone(HARBOUR.forum);
  toJsonLd(HARBOUR.forum);
  expect(HARBOUR.forum).toEqual(before);
  expect(AnyRecordSchema.safeParse(getForum('zgc-forum-2024')).success).toBe(true);
});
