import { describe, expect, test } from 'vitest';
import {
  AnyRecordSchema,
  RECORD_TYPES,
  caveatsOf,
  createNameIndex,
  explain,
  findRecord,
  formatAmount,
  formatEdtf,
  nameOf,
  omittedFromCalendar,
  readArticle,
  sumMoney,
  toCalendarEvents,
  toCsv,
  toICalendar,
  toJsonLd,
  toNdjson,
} from '../src/index.js';
import { EVENTS, harbourCity, harbourEvents } from './formats/harbour.js';

// Records of another city go through all that ours go through.

const records = [...harbourCity, ...harbourEvents];

test('the schemas take them', () => {
  for (const record of records) {
    const { error } = AnyRecordSchema.safeParse(record);
    expect(error && explain(error, record)).toBeUndefined();
    expect(findRecord(record.id)).toBeUndefined();
  }
  expect(new Set(records.map(({ type }) => type)).size).toBe(RECORD_TYPES.length);
});

test('the name index finds them beside ours, in either script', () => {
  const index = createNameIndex(harbourEvents);
  for (const text of ['第三屆海港論壇', '第三届 海港论坛', '3rd Harbour Forum']) {
    expect(index.findByName(text)[0]?.id).toBe('harbour-forum-3');
  }
  const found = index.findEntities('2024中关村论坛年会之后，第三屆海港論壇在海港科技园开幕');
  expect(found.map(({ id }) => id)).toEqual(['zgc-forum-2024', 'harbour-forum-3', 'tide-park']);
  const { entities } = readArticle('第三届海港论坛5月2日开幕。', { names: index });
  expect(entities.map(({ id }) => id)).toEqual(['harbour-forum-3']);
});

test('they are shown', () => {
  expect(nameOf(EVENTS.forum, 'zh-MO').text).toBe('第三屆海港論壇');
  expect(formatEdtf(EVENTS.forum.startDate, { locale: 'zh-HK' })).toBe('2026年5月2日');
  expect(formatAmount(EVENTS.signing.money, { locale: 'zh-CN' })).toBe('超过3.2亿元');
  expect(sumMoney([EVENTS.signing])?.value).toBe(320000000);
  expect(caveatsOf(EVENTS.forum, 'en').map(({ kind }) => kind)).toEqual(['planned']);
});

test('calendars hold them', () => {
  const events = toCalendarEvents(records, { locale: 'zh-CN' });
  expect(events.length).toBeGreaterThan(8);
  const text = toICalendar(records, { locale: 'zh-CN' });
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(events.length);
});

test('formats take whatever can be gone through once', () => {
  const once = () => records.values();
  expect(toCalendarEvents(once())).toEqual(toCalendarEvents(records));
  expect(omittedFromCalendar(once())).toEqual(omittedFromCalendar(records));
  const stamp = ({ id }: { id: string }) => `20${String(10 + (id.length % 90))}-01-01`;
  expect(toICalendar(once(), { stamp })).toBe(toICalendar(records, { stamp }));
  expect(toCsv(once())).toBe(toCsv(records));
  expect(toNdjson(once())).toBe(toNdjson(records));
});

test('all formats refuse what is no record, and a record that breaks the schema, in one way', () => {
  const { forum } = EVENTS;
  const writers = [toCsv, toNdjson, toICalendar, toCalendarEvents, omittedFromCalendar];
  for (const [record, error] of [
    [null, new TypeError('records[1]: expected a record; received null')],
    [
      { ...forum, year: NaN },
      new TypeError('harbour-forum-3: year: expected a finite number; received NaN'),
    ],
    [
      { ...forum, id: 3 },
      new RangeError(
        'records[1]: id: expected an id of lower-case words joined by hyphens; received 3',
      ),
    ],
    [
      { ...forum, type: 'fair' },
      new RangeError(
        `harbour-forum-3: type: expected one of ${RECORD_TYPES.join(', ')}; received "fair"`,
      ),
    ],
  ] as const) {
    for (const write of writers) {
      const call = () => write([EVENTS.held, record] as never);
      expect(call, write.name).toThrow(error);
      expect(call, write.name).toThrow(error.constructor as typeof RangeError);
    }
    // One record alone has no place in a list.
    const { message } = error;
    expect(() => toJsonLd(record as never)).toThrow(message.replace('records[1]', 'record'));
  }
});

describe('one that breaks the schema is refused by name', () => {
  const { forum, competition, park, signing } = EVENTS;
  const [stage] = competition.stages;
  const broken: [record: Record<string, unknown>, message: string, path: string][] = [
    [
      { ...forum, endDate: '2026-05-01' },
      'harbour-forum-3: endDate: expected the end not to lie',
      'endDate',
    ],
    [
      { ...forum, startDate: '2 May' },
      'harbour-forum-3: startDate: expected an EDTF date',
      'startDate',
    ],
    [
      { ...forum, startDate: 20260502 },
      'harbour-forum-3: startDate: expected an EDTF date',
      'startDate',
    ],
    [
      { ...forum, status: 'over' },
      'harbour-forum-3: status: expected one of planned, held',
      'status',
    ],
    [{ ...forum, names: {} }, 'harbour-forum-3: names: expected a text under at least', 'names'],
    [{ ...forum, names: { hans: ' ' } }, 'harbour-forum-3: names: expected', 'names'],
    [{ ...forum, names: undefined }, 'harbour-forum-3: names: expected', 'names'],
    [
      { ...forum, placeIds: ['The Hall'] },
      'harbour-forum-3: placeIds: expected a list of ids',
      'placeIds',
    ],
    [{ ...forum, placeIds: 'hall' }, 'harbour-forum-3: placeIds: expected a list', 'placeIds'],
    [
      { ...forum, startTime: '9:30' },
      'harbour-forum-3: startTime: expected a time of day, such as 09:30',
      'startTime',
    ],
    [
      { ...forum, startTime: '09:30', timeZone: 'Harbour/City' },
      'harbour-forum-3: timeZone: expected an IANA time zone',
      'timeZone',
    ],
    [
      { ...forum, endDate: '2026-05-02', startTime: '09:30', endTime: '09:00' },
      'harbour-forum-3: endTime: expected the end not to lie before',
      'endDate',
    ],
    [{ ...forum, sources: {} }, 'harbour-forum-3: sources: expected a list', 'sources'],
    [
      { ...forum, type: 'fair' },
      'harbour-forum-3: type: expected one of forum-series, forum',
      'type',
    ],
    [{ ...forum, id: 'Harbour 3' }, 'records[1]: id: expected an id of lower-case words', 'id'],
    [{ ...signing, date: '2026-02-30' }, 'harbour-port-pact: date: expected an EDTF date', 'date'],
    [{ ...signing, kind: 'handshake' }, 'harbour-port-pact: kind: expected one of ', 'kind'],
    [
      { ...competition, stages: [{ ...stage, status: 'over', date: '2026-03-01' }] },
      'harbour-cup: stages.call.status: expected one of planned',
      'stages',
    ],
    [
      { ...competition, stages: [stage, stage] },
      'harbour-cup: stages.call: expected an item',
      'stages',
    ],
    [{ ...competition, stages: {} }, 'harbour-cup: stages: expected a list', 'stages'],
    [
      { ...park, lifecycle: [{ kind: 'sunk', status: 'held', date: '2026-03-01' }] },
      'tide-park: lifecycle.sunk.kind: expected one of ',
      'lifecycle',
    ],
  ];

  test.each(broken)('%#', (record, message, path) => {
    const calls = [
      () => toICalendar([EVENTS.held, record] as never),
      () => toCalendarEvents([EVENTS.held, record] as never),
    ];
    for (const call of calls) {
      expect(call).toThrow(RangeError);
      expect(call).toThrow(message);
    }
    // The schemas refuse it too, at the same place.
    const { error } = AnyRecordSchema.safeParse(record);
    expect(error && explain(error, record)).toContain(path);
  });

  test.each([null, 'forum', [[]], { type: 'forum' }])('no record: %j', (value) => {
    expect(() => toICalendar([EVENTS.held, value] as never)).toThrow(/^records\[1\]: /);
    expect(() => omittedFromCalendar([value] as never)).toThrow(/^records\[0\]: /);
  });

  test.each([undefined, null, {}, 'forums'])('no list: %j', (value) => {
    expect(() => toICalendar(value as never)).toThrow(TypeError);
    expect(() => toICalendar(value as never)).toThrow(/expected a list of records/);
  });

  test('one that comes twice', () => {
    const twice = [EVENTS.forum, EVENTS.held, EVENTS.forum];
    expect(() => toICalendar(twice)).toThrow('harbour-forum-3: id: expected every record once');
  });
});
