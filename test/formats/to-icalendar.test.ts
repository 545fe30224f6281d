import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import * as data from '../../src/data/index.js';
import {
  type CalendarRecord,
  omittedFromCalendar,
  toCalendarEvents,
  toICalendar,
} from '../../src/formats/index.js';
import type { Forum, Place } from '../../src/schemas/index.js';
import { EVENTS, GAZETTE, harbourEvents } from './harbour.js';

const ALL: readonly CalendarRecord[] = Object.values(data)
  .filter((rows) => Array.isArray(rows))
  .flat();

/** The calendar as ical.js reads it. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return { calendar, events: calendar.getAllSubcomponents('vevent') };
}

const entryOf = (record: CalendarRecord, options = {}) => {
  const [entry] = read(toICalendar([record], { locale: 'zh-CN', ...options })).events;
  if (entry === undefined) throw new Error('expected an entry');
  return entry;
};

const valueOf = (entry: InstanceType<typeof ICAL.Component>, name: string): string =>
  String(entry.getFirstPropertyValue(name));

function expectWellFormed(text: string): void {
  expect(text.endsWith('\r\n')).toBe(true);
  for (const line of text.split('\r\n')) {
    expect(line).not.toMatch(/[\n\r\u0000-\u0008\u000B-\u001F\u007F]/);
    expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    // A cut within a character would come back as U+FFFD, and so would half a pair.
    expect(new TextDecoder().decode(new TextEncoder().encode(line))).toBe(line);
  }
}

describe.each(['zh-CN', 'zh-HK', 'en', 'fr'])(
  'the bundled data in %s, read by ical.js',
  (locale) => {
    const text = toICalendar(ALL, { locale, sources: data.sources });
    const { calendar, events } = read(text);
    const wanted = toCalendarEvents(ALL, { locale, sources: data.sources });

    test('is well-formed', () => {
      expectWellFormed(text);
      expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
      expect(calendar.getFirstPropertyValue('calscale')).toBe('GREGORIAN');
      expect(calendar.getFirstPropertyValue('prodid')).toMatch(/luntan/);
    });

    test('has every event, with all that is said of it', () => {
      expect(events.length).toBeGreaterThan(50);
      const found = events.map((component) => {
        const { uid, summary, startDate, endDate, location, description } = new ICAL.Event(
          component,
        );
        expect(startDate.isDate && endDate.isDate).toBe(true);
        return {
          id: uid.replace('@luntan', ''),
          title: summary,
          start: startDate.toString(),
          end: endDate.toString(),
          location: location ?? undefined,
          description: description || undefined,
          lang: component.getFirstProperty('summary')?.getFirstParameter('language'),
          categories: component.getFirstProperty('categories')?.getValues(),
          url: component.getFirstPropertyValue('url') ?? undefined,
        };
      });
      expect(found).toEqual(
        wanted.map(({ id, title, start, end, location, description, lang, categories, url }) => ({
          ...{ id, title, start, end, location, description, lang, categories, url },
        })),
      );
    });

    test('counts what is left out', () => {
      const count = Number(calendar.getFirstPropertyValue('x-luntan-omitted'));
      expect(count).toBe(omittedFromCalendar(ALL).length);
      expect(count).toBeGreaterThan(0);
    });

    test('has nothing of the clock', () => {
      expect(toICalendar(ALL, { locale, sources: data.sources })).toBe(text);
      expect(new Set(events.map((entry) => valueOf(entry, 'dtstamp'))).size).toBe(1);
      expect(events.every((entry) => !entry.hasProperty('sequence'))).toBe(true);
    });
  },
);

test('every forum with a day is in, until the day after its last', () => {
  const events = new Map(
    read(toICalendar(data.forums)).events.map((each) => {
      const event = new ICAL.Event(each);
      return [event.uid, event];
    }),
  );
  const isDay = (edtf: string | undefined) => edtf !== undefined && /^\d{4}-\d\d-\d\d$/.test(edtf);
  const dated = data.forums.filter(
    ({ startDate, endDate = startDate }) => isDay(startDate) && isDay(endDate),
  );
  expect(events.size).toBe(dated.length);
  for (const { id, startDate, endDate = startDate } of dated) {
    const event = events.get(`${id}@luntan`);
    expect(event?.startDate.toString()).toBe(startDate);
    const last = event?.endDate.clone();
    last?.addDuration(ICAL.Duration.fromString('-P1D'));
    expect(last?.toString()).toBe(endDate);
  }
});

test.each([
  [EVENTS.forum, 'TENTATIVE'],
  [EVENTS.held, 'CONFIRMED'],
  [EVENTS.cancelled, 'CANCELLED'],
  // It may yet take place, and its day is not sure.
  [EVENTS.postponed, 'TENTATIVE'],
  [EVENTS.signing, 'CONFIRMED'],
  [EVENTS.achievement, 'CONFIRMED'],
  [{ ...EVENTS.held, startDate: '2025-12-31?' } as const, 'TENTATIVE'],
])('the status of $id is $status', (record, status) => {
  expect(valueOf(entryOf(record), 'status')).toBe(status);
});

test('a calendar keeps to its language, but for names, themes and sources', () => {
  for (const locale of ['zh-CN', 'zh-TW']) {
    for (const { id, description = '' } of toCalendarEvents(ALL, { locale })) {
      for (const line of description.split('\n')) {
        // A name in brackets, the wording of a theme, the title of a page.
        const ours = line.replace(/（[^）]*）/g, '');
        if (/^(?:来源|來源|主题|主題)/.test(ours)) continue;
        expect(ours, id).not.toMatch(/[a-z]+ [a-z]+ [a-z]+/i);
      }
    }
  }
});

describe('what a record leaves open is said', () => {
  const describeIn = (record: CalendarRecord, locale: string): string[] =>
    valueOf(entryOf(record, { locale }), 'description').split('\n');

  test('planned', () => {
    expect(describeIn(EVENTS.forum, 'zh-TW')).toContain('計劃中');
    expect(describeIn(EVENTS.forum, 'en')).toContain('Planned');
  });

  test('inferred, disputed, and an end that is not stated', () => {
    expect(describeIn(EVENTS.held, 'en')).toEqual([
      'Start date: inferred (The text says New Year’s Eve.)',
      'Start date: disputed, harbour-radio has 2025-12-30 (Said in passing.)',
      'End date: not stated',
      'Source: harbour-gazette',
    ]);
  });

  test('a name that no source has', () => {
    expect(describeIn(EVENTS.cancelled, 'zh-CN')).toContain('名称：由繁体转换');
    expect(describeIn(EVENTS.cancelled, 'zh-TW').join()).not.toContain('並非');
  });

  test('the amount of a signing, and what it is', () => {
    expect(describeIn(EVENTS.signing, 'zh-CN')).toContain('签约金额：超过3.2亿元');
    expect(describeIn(EVENTS.signing, 'en')).toContain('Signed amount: over CN¥320 million');
  });

  test('of a stage, whatever the state of the competition', () => {
    const [held, planned] = read(
      toICalendar([{ ...EVENTS.competition, status: 'planned' }], { locale: 'en' }),
    ).events.map((entry) => valueOf(entry, 'description').split('\n'));
    expect(held).toEqual(['Source: harbour-gazette']);
    expect(planned).toEqual(['Planned', 'Source: harbour-gazette']);
  });

  test('an uncertain day', () => {
    expect(describeIn(EVENTS.postponed, 'zh-CN')).toEqual([
      '已延期',
      '日期：存疑',
      '结束日期：未注明',
      '来源：harbour-gazette',
    ]);
  });
});

describe('what the caller gives', () => {
  test('a name of the calendar', () => {
    const { calendar } = read(toICalendar([], { name: '海港论坛' }));
    expect(calendar.getFirstPropertyValue('name')).toBe('海港论坛');
    expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe('海港论坛');
    const text = toICalendar([], { name: 'a, b; c\\\nBEGIN:VEVENT' });
    expect(text).toContain('\r\nX-WR-CALNAME:a\\, b\\; c\\\\\\nBEGIN:VEVENT\r\n');
    expect(read(toICalendar([])).calendar.hasProperty('x-wr-calname')).toBe(false);
  });

  test.each([
    ['2026-01-01', '20260101T000000Z'],
    ['2026-01-01T08:30:05Z', '20260101T083005Z'],
    ['2026-01-01T08:30:05.999Z', '20260101T083005Z'],
    ['2026-01-01T08:30+08:00', '20260101T003000Z'],
    ['20260101T083005Z', '20260101T083005Z'],
    [new Date('2026-01-01T08:30:05Z'), '20260101T083005Z'],
  ])('a stamp: %s', (stamp, written) => {
    expect(toICalendar([EVENTS.forum], { stamp })).toContain(`\r\nDTSTAMP:${written}\r\n`);
  });

  test.each([
    '',
    'yesterday',
    '2026-01-01T08:30:05',
    '2026-13-01',
    '20261301T000000Z',
    new Date(NaN),
  ])('no stamp: %s', (stamp) => {
    expect(() => toICalendar([EVENTS.forum], { stamp })).toThrow(RangeError);
    expect(() => toICalendar([EVENTS.forum], { stamp })).toThrow(/expected a stamp such as/);
  });

  test('stamps and sequences by record', () => {
    const text = toICalendar([EVENTS.forum, EVENTS.signing], {
      stamp: ({ id }) => (id === 'harbour-forum-3' ? '2026-02-01' : '2026-03-01'),
      sequence: ({ id }) => id.length,
    });
    const { events } = read(text);
    expect(events.map((entry) => valueOf(entry, 'dtstamp'))).toEqual([
      '2026-02-01T00:00:00Z',
      '2026-03-01T00:00:00Z',
    ]);
    expect(events.map((entry) => entry.getFirstPropertyValue('sequence'))).toEqual([15, 17]);
    expect(toICalendar([EVENTS.forum], { sequence: 0 })).toContain('\r\nSEQUENCE:0\r\n');
  });

  test.each([-1, 1.5, NaN, Infinity])('no sequence: %s', (sequence) => {
    expect(() => toICalendar([EVENTS.forum], { sequence })).toThrow(/expected a sequence/);
  });

  test('sources, by their names and addresses', () => {
    const entry = entryOf(EVENTS.forum, { sources: [GAZETTE] });
    expect(valueOf(entry, 'description')).toContain('第三届海港论坛将于五月举办');
    expect(valueOf(entry, 'url')).toBe('https://gazette.example/harbour?id=3,4;5');
    const page = { ...EVENTS.forum, sameAs: ['https://harbour.example/论坛'] };
    expect(valueOf(entryOf(page, { sources: [GAZETTE] }), 'url')).toBe(
      'https://harbour.example/%E8%AE%BA%E5%9D%9B',
    );
    const odd = { ...EVENTS.forum, sameAs: ['javascript:alert(1)', 'https://a b\nX:1'] };
    expect(entryOf(odd).hasProperty('url')).toBe(false);
  });
});

test('a part of something names it', () => {
  expect(valueOf(entryOf(EVENTS.cancelled), 'related-to')).toBe('harbour-forum-2@luntan');
  const [, last] = read(toICalendar([EVENTS.competition])).events;
  expect(last && valueOf(last, 'related-to')).toBe('harbour-forum-3@luntan');
  expect(last && valueOf(last, 'uid')).toBe('harbour-cup.last@luntan');
});

describe('whatever is written in a record', () => {
  // What a line may not hold, what is escaped, what takes one to four octets, and half a pair.
  const piece = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      ...['\\', ';', ',', '"', ':', '\n', '\r\n', '\r', '\t', '\0', '\u001B', '\u007F', '\u2028'],
      ...['论坛', '論壇', '🛳️', '👩‍👩‍👧', 'é', '\uD83D', '\uDE00', '\\n', 'BEGIN:VEVENT', ' '],
    ),
  );
  const text = fc
    .array(piece, { minLength: 1, maxLength: 60 })
    .map((pieces) => pieces.join(''))
    .filter((joined) => /\S/.test(joined));

  /** What of a text can stand in a calendar at all. */
  const kept = (value: string): string =>
    value
      .replace(/\r\n|[\r\u0085\u2028\u2029]/g, '\n')
      .replace(/[\u0000-\u0008\u000B-\u001F\u007F]/g, '')
      .replace(/\p{Surrogate}/gu, '\uFFFD');

  test('comes back from ical.js as it was', () => {
    fc.assert(
      fc.property(text, text, text, text, (name, theme, placeName, calendarName) => {
        const record: Forum = {
          ...EVENTS.forum,
          names: { hans: name },
          theme: { hans: theme },
          placeIds: ['hall'],
        };
        const hall: Place = {
          ...{ type: 'place', id: 'hall', kind: 'venue', sources: EVENTS.forum.sources },
          names: { hans: placeName },
        };
        const written = toICalendar([record], {
          ...{ locale: 'zh-CN', name: calendarName, places: [hall] },
        });
        expectWellFormed(written);
        const { calendar, events } = read(written);
        expect(events).toHaveLength(1);
        const [entry] = events as [InstanceType<typeof ICAL.Component>];
        expect(valueOf(entry, 'summary')).toBe(kept(name));
        if (kept(placeName) !== '') expect(valueOf(entry, 'location')).toBe(kept(placeName));
        expect(valueOf(entry, 'description')).toContain(kept(theme));
        // ical.js does not know that the value of NAME is a text, and leaves its escapes.
        const shown = valueOf(calendar, 'name').replace(/\\(.)/gs, (_, char: string) =>
          char === 'n' ? '\n' : char,
        );
        expect(shown).toBe(kept(calendarName));
      }),
      { numRuns: 300 },
    );
  });
});

test('days come back, over month, year and leap day', () => {
  const day = fc
    .date({ min: new Date('1000-01-01'), max: new Date('9999-12-30'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(day, day, (one, other) => {
      const [startDate, endDate] = [one, other].sort() as [string, string];
      const record: Forum = {
        ...EVENTS.forum,
        year: Number(startDate.slice(0, 4)),
        startDate,
        endDate,
      };
      const event = new ICAL.Event(entryOf(record));
      expect(event.startDate.toString()).toBe(startDate);
      const next = new Date(Date.parse(endDate) + 86_400_000).toISOString().slice(0, 10);
      expect(event.endDate.toString()).toBe(next);
    }),
  );
});

test('records of the user stand beside ours', () => {
  const { events } = read(toICalendar([...data.forums, ...harbourEvents], { locale: 'en' }));
  const uids = events.map((entry) => valueOf(entry, 'uid'));
  expect(uids).toContain('zgc-forum-2024@luntan');
  expect(uids).toContain('harbour-forum-3@luntan');
  expect(new Set(uids).size).toBe(uids.length);
});
