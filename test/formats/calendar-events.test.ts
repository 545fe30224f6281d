import { describe, expect, test } from 'vitest';
import * as data from '../../src/data/index.js';
import {
  type CalendarRecord,
  omittedFromCalendar,
  toCalendarEvents,
  toICalendar,
} from '../../src/formats/index.js';
import { freeze } from '../../src/data/frozen.js';
import { EVENTS, GAZETTE, HARBOUR, PLACES, harbourEvents } from './harbour.js';

describe('toCalendarEvents', () => {
  test('has the fields that calendar widgets take, and no others', () => {
    const events = toCalendarEvents([EVENTS.forum], {
      locale: 'zh-HK',
      sources: [GAZETTE],
      places: PLACES,
    });
    expect(events).toEqual([
      {
        id: 'harbour-forum-3',
        title: '第三屆海港論壇',
        start: '2026-05-02',
        end: '2026-05-05',
        allDay: true,
        lang: 'zh-Hant',
        status: 'planned',
        tentative: true,
        type: 'forum',
        recordId: 'harbour-forum-3',
        categories: ['論壇'],
        location: '海港會展中心',
        url: 'https://gazette.example/harbour?id=3,4;5',
        description:
          '海港城的年度论坛。\n主題：潮起，向海；而兴\n計劃中\n來源：第三届海港论坛将于五月举办 <https://gazette.example/harbour?id=3,4;5>',
      },
    ]);
  });

  test('every kind of record that takes place', () => {
    const found = toCalendarEvents(harbourEvents, { locale: 'zh-CN' }).map(
      ({ id, title, start, end, categories }) => [id, title, start, end, categories.join('/')],
    );
    expect(found).toEqual([
      ['harbour-forum-3', '第三届海港论坛', '2026-05-02', '2026-05-05', '论坛'],
      ['harbour-forum-2', '第二届海港论坛', '2025-12-31', '2026-01-01', '论坛'],
      ['harbour-forum-2-wind', '风电分论坛', '2025-12-31', '2026-01-01', '分论坛/平行论坛'],
      ['harbour-boat-show', '船艇展', '2026-05-03', '2026-05-04', '活动/展览'],
      ['harbour-port-pact', '港航合作备忘录', '2026-05-02', '2026-05-03', '签约/备忘录'],
      ['harbour-cup.semi', '海港杯：半决赛', '2026-04-20', '2026-04-21', '赛事'],
      ['harbour-cup.last', '海港杯：总决赛', '2026-05-04', '2026-05-05', '赛事'],
      ['tide-park.unveiled', '海港科技园：揭牌', '2023-02-28', '2023-03-01', '园区'],
      ['tide-park.green-park', '海港科技园：绿色园区', '2024-06-01', '2024-06-02', '园区'],
      ['harbour-buoy', '智能浮标：已发布', '2026-05-03', '2026-05-04', '成果/装置'],
    ]);
  });

  test('is plain JSON, of the records given and of nothing else', () => {
    const records = freeze(structuredClone(harbourEvents));
    const events = toCalendarEvents(records, { locale: 'en' });
    expect(JSON.parse(JSON.stringify(events))).toEqual(events);
    expect(toCalendarEvents([])).toEqual([]);
  });

  test('a day that the zone of the machine left out counts', () => {
    const zone = process.env['TZ'];
    try {
      process.env['TZ'] = 'Pacific/Apia';
      const record: CalendarRecord = {
        ...EVENTS.forum,
        year: 2011,
        startDate: '2011-12-29',
        endDate: '2011-12-29',
      };
      expect(toCalendarEvents([record])[0]?.end).toBe('2011-12-30');
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
  });

  test('without sources it names none, whether they are absent or undefined', () => {
    const { sources, ...unsourced } = EVENTS.forum;
    expect(sources.length).toBeGreaterThan(0);
    for (const record of [unsourced, { ...unsourced, sources: undefined }]) {
      const [event] = toCalendarEvents([record as never], { locale: 'en', sources: [GAZETTE] });
      expect(event?.description).not.toContain('Source');
      expect(event).not.toHaveProperty('url');
    }
  });

  test('the kind other is no category', () => {
    const [event] = toCalendarEvents([{ ...EVENTS.postponed, kind: 'other' }], { locale: 'en' });
    expect(event?.categories).toEqual(['event']);
  });
});

describe('times', () => {
  const morning = { ...EVENTS.held, startDate: '2026-05-02', startTime: '09:30', year: 2026 };
  const zone = 'Asia/Shanghai';

  test.each<[string, object, string, string | undefined]>([
    ['a start', {}, '2026-05-02T09:30:00', undefined],
    ['both', { endTime: '11:00:15' }, '2026-05-02T09:30:00', '2026-05-02T11:00:15'],
    [
      'the end of the last day',
      { endDate: '2026-05-04' },
      '2026-05-02T09:30:00',
      '2026-05-05T00:00:00',
    ],
    [
      'both days',
      { endDate: '2026-05-04', endTime: '08:00' },
      '2026-05-02T09:30:00',
      '2026-05-04T08:00:00',
    ],
    ['a zone', { timeZone: zone }, '2026-05-02T01:30:00Z', undefined],
    [
      'the day before in UTC',
      { startTime: '07:00', endTime: '09:00', timeZone: zone },
      '2026-05-01T23:00:00Z',
      '2026-05-02T01:00:00Z',
    ],
    [
      'the last day in its zone',
      { endDate: '2026-05-04', timeZone: zone },
      '2026-05-02T01:30:00Z',
      '2026-05-04T16:00:00Z',
    ],
    // The clocks are put forward on 8 March 2026 at 02:00, and back on 1 November at 02:00.
    [
      'a time that the clocks leave out',
      { startDate: '2026-03-08', startTime: '02:30', timeZone: 'America/New_York' },
      '2026-03-08T07:30:00Z',
      undefined,
    ],
    [
      'a time that they show twice, then the one behind',
      {
        ...{ startDate: '2026-11-01', startTime: '01:30', endTime: '02:00' },
        timeZone: 'America/New_York',
      },
      '2026-11-01T05:30:00Z',
      '2026-11-01T07:00:00Z',
    ],
    [
      'hours after a change, far from Greenwich',
      { startDate: '2026-04-05', startTime: '09:00', timeZone: 'Pacific/Auckland' },
      '2026-04-04T21:00:00Z',
      undefined,
    ],
    ['a half hour', { timeZone: 'Asia/Kolkata' }, '2026-05-02T04:00:00Z', undefined],
  ])('%s', (_, fields, start, end) => {
    const record = { ...morning, ...fields } as CalendarRecord;
    const [event] = toCalendarEvents([record]);
    expect(event).toMatchObject({ start, allDay: false, ...(end !== undefined && { end }) });
    if (end === undefined) expect(event).not.toHaveProperty('end');
    const lines = toICalendar([record]).split('\r\n');
    const written = (iso: string) => iso.replace(/[-:]/g, '');
    expect(lines).toContain(`DTSTART:${written(start)}`);
    expect(lines.filter((line) => line.startsWith('DTEND'))).toEqual(
      end === undefined ? [] : [`DTEND:${written(end)}`],
    );
  });

  test('of any zone are those that its clocks show', () => {
    for (const timeZone of ['Asia/Shanghai', 'Europe/Berlin', 'America/St_Johns', 'Pacific/Apia']) {
      for (const month of ['01', '03', '06', '10', '12']) {
        const day = `2026-${month}-28`;
        const record = { ...morning, startDate: day, timeZone } as CalendarRecord;
        const [event] = toCalendarEvents([record]);
        const shown = new Date(event?.start ?? '').toLocaleString('sv', { timeZone });
        expect(shown).toBe(`${day} 09:30:00`);
      }
    }
  });

  test('do not depend on the zone of the machine', () => {
    const before = process.env['TZ'];
    const write = () =>
      toICalendar([
        { ...morning, timeZone: zone },
        { ...morning, id: 'floating' },
      ]);
    const here = write();
    try {
      process.env['TZ'] = 'Pacific/Apia';
      expect(write()).toBe(here);
    } finally {
      if (before === undefined) delete process.env['TZ'];
      else process.env['TZ'] = before;
    }
  });

  test('are left out with the day where that is coarse', () => {
    const coarse = { ...morning, startDate: '2026-05' };
    expect(toCalendarEvents([coarse])).toEqual([]);
    expect(omittedFromCalendar([coarse])[0]?.reason).toBe('coarser-than-day');
  });
});

describe('omittedFromCalendar', () => {
  test('tells what is left out, and why', () => {
    const { person, organization, statistic, source, platform } = HARBOUR;
    const bodies = [person, organization, HARBOUR['forum-series'], statistic, source];
    const undated = { ...platform, lifecycle: undefined };
    expect(omittedFromCalendar([...harbourEvents, ...bodies, undated])).toEqual([
      { id: 'harbour-cup', reason: 'coarser-than-day', field: 'stages.call.date', date: '2026-03' },
      {
        id: 'tide-park',
        reason: 'coarser-than-day',
        field: 'lifecycle.expanded.date',
        date: '2027',
      },
      { id: 'harbour-plan', reason: 'no-date', field: 'issued' },
      ...bodies.map(({ id }) => ({ id, reason: 'not-an-event' })),
      { id: 'harbour-platform', reason: 'no-date' },
    ]);
  });

  test.each([
    ['2026-05', undefined, 'coarser-than-day', 'startDate'],
    ['2026', undefined, 'coarser-than-day', 'startDate'],
    ['2026-21', undefined, 'coarser-than-day', 'startDate'],
    ['202X', undefined, 'coarser-than-day', 'startDate'],
    ['2026-05-0X', undefined, 'coarser-than-day', 'startDate'],
    // 中旬: one of these days, or some.
    ['2026-05-11/2026-05-20', undefined, 'coarser-than-day', 'startDate'],
    ['2026-05-02/..', undefined, 'coarser-than-day', 'startDate'],
    ['../2026-05-02', undefined, 'coarser-than-day', 'startDate'],
    ['2026-05-02~', undefined, 'coarser-than-day', 'startDate'],
    ['2026-05-02%', undefined, 'coarser-than-day', 'startDate'],
    ['XXXX-05-02', undefined, 'no-year', 'startDate'],
    ['XX26-05-02', undefined, 'no-year', 'startDate'],
    ['2026-05-02', '2026-05', 'coarser-than-day', 'endDate'],
    ['2026-05-02', '2026-05-04~', 'coarser-than-day', 'endDate'],
    ['2026-05-02', '9999-12-31', 'coarser-than-day', 'endDate'],
    [undefined, undefined, 'no-date', 'startDate'],
    [undefined, '2026-05-02', 'no-date', 'startDate'],
  ] as const)('from %s to %s', (startDate, endDate, reason, field) => {
    const record: CalendarRecord = { ...EVENTS.forum, startDate, endDate };
    const date = field === 'startDate' ? startDate : endDate;
    expect(toCalendarEvents([record])).toEqual([]);
    expect(omittedFromCalendar([record])).toEqual([
      { id: 'harbour-forum-3', reason, field, ...(date !== undefined && { date }) },
    ]);
    expect(toICalendar([record])).toContain('\r\nX-LUNTAN-OMITTED:1\r\n');
  });

  test('nothing is both in and out', () => {
    const records: readonly CalendarRecord[] = Object.values(data)
      .filter((rows) => Array.isArray(rows))
      .flat();
    const out = new Set(omittedFromCalendar(records).map(({ id }) => id));
    const parted = ['competition', 'park', 'platform'];
    for (const { recordId, type } of toCalendarEvents(records)) {
      if (!parted.includes(type)) expect(out.has(recordId)).toBe(false);
    }
    const ids = new Set(toCalendarEvents(records).map(({ recordId }) => recordId));
    expect(records.every(({ id }) => ids.has(id) || out.has(id))).toBe(true);
  });
});
