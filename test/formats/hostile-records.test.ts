import { describe, expect, test } from 'vitest';
import { toCsv, toICalendar, toJsonLd, toNdjson } from '../../src/formats/index.js';
import { getForum, getStatistic, getSubForum } from '../../src/lookup/index.js';
import { collections } from '../../src/lookup/collections.js';
import { readTable } from './read-table.js';

const forum = getForum('zgc-forum-2024');
const NO_LINKS = [undefined, null, {}, 5, '', 'Not An Id', 'a b', '../a', ['a']];

describe('a link that leads nowhere is refused, not written', () => {
  const linked = [
    ['forum', forum, ['seriesId']],
    ['sub-forum', getSubForum(collections['sub-forum'][0]?.id as never), ['forumId']],
    ['statistic', getStatistic(collections.statistic[0]?.id as never), ['subjectId']],
  ] as const;

  for (const [type, record, keys] of linked) {
    for (const key of keys) {
      test.each(NO_LINKS)(`${type}.${key}: %j in linked data`, (wrong) => {
        let json = '';
        try {
          json = JSON.stringify(toJsonLd({ ...record, [key]: wrong } as never));
        } catch (error) {
          expect(error).toBeInstanceOf(Error);
          expect((error as Error).message).toMatch(new RegExp(`^${record.id}: `));
        }
        expect(json).not.toMatch(/record:(?:undefined|null|Not An Id)?"|\[object Object\]/);
      });
    }
  }

  test.each([undefined, null, 'Not An Id', ''])('a stage by the id %j in linked data', (id) => {
    const competition = collections.competition.find(({ stages }) => stages !== undefined);
    const stages = competition?.stages?.map((stage) => ({ ...stage, id }));
    expect(() => toJsonLd({ ...competition, stages } as never)).toThrow(RangeError);
  });

  test('an item that is null is left out of linked data', () => {
    const document = toJsonLd({ ...forum, x: [null, 'a', null, { y: null, z: 1 }] } as never);
    const field = 'urn:luntan:field:';
    expect(document).toHaveProperty([`${field}x`], ['a', { [`${field}z`]: 1 }]);
  });

  test.each([{}, 5, 'Not An Id', ['a']])('the whole of an event: %j in a calendar', (wrong) => {
    const part = collections['sub-forum'].find(({ startDate }) => startDate !== undefined);
    expect(() => toICalendar([{ ...part, forumId: wrong, parentId: undefined } as never])).toThrow(
      new RegExp(`^${part?.id ?? ''}: expected every link`),
    );
  });

  test.each([{}, 5, ['a']])('a theme that is no text: %j in a calendar', (wrong) => {
    expect(() => toICalendar([{ ...forum, theme: { en: wrong } } as never])).toThrow(
      /^zgc-forum-2024: expected a text under hans, hant or en/,
    );
  });

  test.each(['https://example.org/javascript:x', 'urn:data:x', 'https://example.org/?data:text'])(
    'sameAs %j runs nothing',
    (address) => {
      expect(toJsonLd({ ...forum, sameAs: [address] })['sameAs']).toEqual([address]);
    },
  );

  test.each(['javascript:alert(1)', ' JavaScript:x', '\n\tdata:text/html,x', 'vbscript:x'])(
    'sameAs %j',
    (address) => {
      expect(() => toJsonLd({ ...forum, sameAs: [address] } as never)).toThrow(/sameAs/);
    },
  );
});

describe('depth', () => {
  const deep = (levels: number): unknown => {
    let value: unknown = 'end';
    for (let i = 0; i < levels; i++) value = { x: value };
    return value;
  };

  test.each([toCsv, toNdjson, toICalendar, ([record]: never[]) => toJsonLd(record as never)])(
    'is refused by the name of the record (%#)',
    (write) => {
      for (const levels of [300, 3_000, 100_000]) {
        expect(() => write([{ ...forum, x: deep(levels) } as never])).toThrow(
          /^zgc-forum-2024: x: expected at most 200 levels/,
        );
      }
    },
  );

  test('of what is usual is none', () => {
    expect(toNdjson([{ ...forum, x: deep(100) } as never])).toContain('"end"');
  });
});

/** The message of what is thrown. */
function told(work: () => unknown): string {
  try {
    work();
    return 'nothing is thrown';
  } catch (error) {
    return (error as Error).message;
  }
}
const beginning = (text: string): RegExp =>
  new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);

describe('a calendar says which field it cannot show, and what it expected', () => {
  const signing = collections.signing.find(({ amountKind }) => amountKind !== undefined);
  const park = collections.park.find(({ lifecycle }) => lifecycle !== undefined);

  test.each([
    [forum, { names: {} }, 'names: expected a text under at least one of hans, hant and en'],
    [forum, { names: 'ZGC' }, 'names: expected a text under at least one of hans, hant and en'],
    [forum, { names: { hans: '论坛', en: 5 } }, 'names: expected a text under at least one of'],
    [forum, { names: { hans: '论坛', en: ' ' } }, 'names: expected a text under at least one of'],
    [forum, { placeIds: 'beijing' }, 'placeIds: expected a list of ids'],
    [forum, { placeIds: { beijing: true } }, 'placeIds: expected a list of ids'],
    [forum, { placeIds: ['Not An Id'] }, 'placeIds: expected a list of ids'],
    [forum, { startTime: 'noon', timeZone: 'UTC' }, 'startTime: expected a time of day'],
    [forum, { endTime: '24:30', timeZone: 'UTC' }, 'endTime: expected a time of day'],
    [forum, { status: 'maybe' }, 'status: expected one of planned, '],
    [signing, { amountKind: 'dreamt' }, 'amountKind: expected one of '],
    [signing, { kind: 'dreamt' }, 'kind: expected one of '],
    [
      park,
      { lifecycle: [{ kind: 'dreamt', date: '2024-05-01', status: 'held' }] },
      'lifecycle.dreamt.kind: expected one of ',
    ],
    [park, { lifecycle: [{ date: '2024-05-01' }] }, 'lifecycle.'],
  ] as const)('%# %j', (record, change, message) => {
    const wrong = { ...record, ...change } as never;
    expect(told(() => toICalendar([wrong]))).toMatch(beginning(`${record?.id ?? ''}: ${message}`));
  });

  test('a record that comes twice', () => {
    expect(() => toICalendar([forum, forum])).toThrow(
      `${forum.id}: id: expected every record once`,
    );
  });
});

describe('a calendar', () => {
  // What ends a line for somebody: for RFC 5545, for Unicode, for Python.
  const BREAKS = [
    '\n',
    '\r',
    '\r\n',
    '\v',
    '\f',
    '\u001c',
    '\u001d',
    '\u001e',
    '\u0085',
    '\u2028',
    '\u2029',
  ];

  test.each(BREAKS)('has no line of a text of others: %j', (end) => {
    const names = { hans: ['A', 'BEGIN:VEVENT', 'END:VEVENT'].join(end) };
    const calendar = toICalendar([{ ...forum, names } as never], { locale: 'zh-CN' });
    const lines = calendar.split(/\r\n|[\n\v\f\r\u001c-\u001e\u0085\u2028\u2029]/);
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1);
  });
});

describe('a table', () => {
  const HIDDEN = [
    '',
    '\u0000',
    '\u200b',
    '\ufeff',
    '\u200e',
    '\u2060',
    '\u00ad',
    '\u0085',
    "'",
    "\u200b\u0000'",
  ];
  const SIGNS = [...'=+-@＝＋－＠﹢﹣﹦﹫'];

  test.each(HIDDEN)('guards formulas behind %j, and is read back', (before) => {
    const texts = SIGNS.map((sign) => `${before}${sign}1+cmd|' /C calc'!A0`);
    for (const text of texts) {
      const record = { ...forum, theme: { hans: text } };
      const table = toCsv([record as never], { columns: ['type', 'id', 'theme.hans'] });
      expect(table.split('\r\n')[1]).toContain(`'${before.split('"').join('""')}`);
      expect(readTable(table)).toMatchObject([{ theme: { hans: text } }]);
    }
  });

  test.each(['\v', '\f', '\u0085', '\u2028', '\u2029'])('quotes a text with %j', (end) => {
    const record = { ...forum, theme: { hans: `a${end}b` } };
    expect(toCsv([record as never], { columns: ['theme.hans'] })).toContain(`"a${end}b"`);
  });
});
