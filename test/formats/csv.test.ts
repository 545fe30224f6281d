import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { type CsvOptions, jsonSchemas, toCsv } from '../../src/formats/index.js';
import { bySchemaOrder, fieldsOf } from '../../src/formats/field-order.js';
import { RECORD_TYPES } from '../../src/ids/index.js';
import { collections } from '../../src/lookup/collections.js';
import { type AnyRecord, AnyRecordSchema } from '../../src/schemas/index.js';
import { bundled } from '../data/bundled.js';
import { MINIMAL } from '../schemas/records.js';
import { anyRecord } from './arbitrary-record.js';
import { HARBOUR, harbourCity } from './harbour.js';
import { readTable } from './read-table.js';

const bare = (records: readonly object[], options: CsvOptions = {}): string =>
  toCsv(records as AnyRecord[], { ...options, bom: false });

/** A record whose theme is a text. */
const withTheme = (en: string): AnyRecord => ({ ...MINIMAL.forum, theme: { en } });
const themes = (texts: readonly string[]): string =>
  bare(texts.map(withTheme), { columns: ['theme.en'] });

describe('the table', () => {
  test('of a small record is what RFC 4180 says', () => {
    expect(bare([MINIMAL.organization])).toBe(
      'type,id,names.hans,kind,sources\r\n' +
        'organization,city-office,某市科技论坛,government,' +
        '"[{""source"":""city-gazette"",""paragraph"":0,""fields"":[""names""]}]"',
    );
  });

  test('begins with a byte order mark unless told not to', () => {
    expect(toCsv([MINIMAL.forum]).startsWith('\ufefftype,id,')).toBe(true);
    expect(toCsv([MINIMAL.forum], { bom: false }).startsWith('type,id,')).toBe(true);
  });

  test.each(RECORD_TYPES)('of all records of type %s is read back as they were', (type) => {
    expect(readTable(toCsv(collections[type]))).toEqual(collections[type]);
  });

  test('of all records of all types is read back as they were', () => {
    expect(readTable(toCsv(bundled))).toEqual(bundled);
  });

  test('of another city is read back as it was', () => {
    expect(readTable(toCsv(harbourCity))).toEqual(harbourCity);
  });

  test('of any records is read back as they were', () => {
    fc.assert(
      fc.property(fc.array(anyRecord, { maxLength: 4 }), (records) => {
        expect(readTable(toCsv(records))).toEqual(records);
      }),
      { numRuns: 150 },
    );
  });

  test('takes anything that can be gone through once', () => {
    function* records(): Generator<AnyRecord> {
      yield MINIMAL.forum;
      yield MINIMAL.park;
    }
    expect(toCsv(records())).toBe(toCsv([MINIMAL.forum, MINIMAL.park]));
  });

  test('of no records has a header alone', () => {
    expect(toCsv([])).toBe('\ufefftype,id');
    expect(bare([], { columns: ['id', 'names.en'] })).toBe('id,names.en');
    expect(readTable(toCsv([]))).toEqual([]);
  });
});

describe('columns', () => {
  test.each(RECORD_TYPES)('of type %s have the order of the schema', (type) => {
    const { properties = {} } = jsonSchemas()[type];
    expect(fieldsOf(type)).toEqual(Object.keys(properties));
    const header = bare([HARBOUR[type]]).split('\r\n')[0]?.split(',') ?? [];
    // The schema gives back its keys in its own order, nested ones too.
    const parsed = AnyRecordSchema.parse(HARBOUR[type]) as object;
    const paths = (value: unknown, path: string): string[] =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.entries(value).flatMap(([key, part]) => paths(part, path ? `${path}.${key}` : key))
        : [path];
    expect(header).toEqual(paths(parsed, ''));
  });

  test('of mixed types stand once, what all share first and last', () => {
    const header = bare([MINIMAL.signing, MINIMAL.forum]).split('\r\n')[0];
    expect(header).toBe('type,id,names.hans,seriesId,year,status,kind,parties,sources');
  });

  test('that no schema knows come last, as they came', () => {
    const order = bySchemaOrder(new Set(['forum']));
    expect(['zeta', 'sources', 'alpha', 'id', 'names.zeta', 'names.en'].sort(order)).toEqual([
      'id',
      'names.en',
      'names.zeta',
      'sources',
      'zeta',
      'alpha',
    ]);
  });

  test('can be chosen, and cut where one likes', () => {
    const columns = ['year', 'id', 'names', 'endDate'];
    expect(bare([MINIMAL.forum, MINIMAL.park], { columns })).toBe(
      'year,id,names,endDate\r\n' +
        '2026,city-forum-3,"{""hans"":""某市科技论坛""}",\r\n' +
        ',city-park,"{""hans"":""某市科技论坛""}",',
    );
  });

  test('that no record of these types can have are refused', () => {
    expect(() => bare([MINIMAL.forum], { columns: ['id', 'moneys.value'] })).toThrow(
      new RangeError(
        'columns: expected paths that begin with type, id, names, description, seriesId, ordinal, ' +
          'year, followsId, format, status, startDate, endDate, startTime, endTime, timeZone, ' +
          'theme, mode, placeIds, hosts, participants, topics, parallelForums, claims, sameAs, sources, disputed; got "moneys.value"',
      ),
    );
    expect(() => bare([MINIMAL.forum], { columns: ['money'] })).toThrow(RangeError);
    expect(() => bare([], { columns: ['moneys'] })).toThrow(RangeError);
    expect(() => bare([MINIMAL.forum], { columns: [] })).toThrow('expected at least one path');
  });
});

describe('cells', () => {
  const cell = (value: unknown): string =>
    bare([{ ...MINIMAL.park, value }], { columns: ['value'] }).slice('value\r\n'.length);

  test.each([
    [-5, '-5'],
    [0.1, '0.1'],
    [67317000000, '67317000000'],
    [9007199254740991, '9007199254740991'],
    [1e21, '1000000000000000000000'],
    [-1.5e22, '-15000000000000000000000'],
    [1e-7, '0.0000001'],
    [-2.5e-10, '-0.00000000025'],
    [true, 'true'],
    [false, 'false'],
    ['67317000000.170000000000000001', '67317000000.170000000000000001'],
    [[], '[]'],
    [{}, '{}'],
    [[1, 'a,b'], '"[1,""a,b""]"'],
    ['a"b', '"a""b"'],
    ['a\nb', '"a\nb"'],
    [' a', '" a"'],
  ])('%j is %s', (value, expected) => {
    expect(cell(value)).toBe(expected);
  });

  test('are empty for what is absent and for null, and a row of one is no empty line', () => {
    expect(bare([{ ...MINIMAL.park, value: null }], { columns: ['id', 'value'] })).toMatch(/,$/);
    expect(cell(null)).toBe('""');
  });
});

describe('a formula', () => {
  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '\nx', '＝1', '＋1', '－1', '＠a', '-'])(
    '%j is not run',
    (text) => {
      const { data } = Papa.parse<string[]>(themes([text]));
      expect(data).toEqual([['theme.en'], [`'${text}`]]);
    },
  );

  test.each(["'", "'a", "'1", 'a=1', '1-2', '论坛', '——', '−5', '#N/A', ' =1'])(
    '%j is none',
    (text) => {
      expect(Papa.parse<string[]>(themes([text])).data[1]).toEqual([text]);
    },
  );

  test('within a key is not run either', () => {
    expect(bare([{ ...MINIMAL.park, '=cmd': 1 }])).toContain(",'=cmd");
  });
});

describe('what is no record is refused by name', () => {
  const circle: Record<string, unknown> = { ...MINIMAL.forum };
  circle['theme'] = circle;

  test.each<[unknown, string]>([
    [null, 'records[1]: expected a record; received null'],
    ['zgc-forum-2024', 'records[1]: expected a record; received "zgc-forum-2024"'],
    [[], 'records[1]: expected a record; received []'],
    [new Map(), 'records[1]: expected a record; received [object Map]'],
    [
      {},
      'records[1]: id: expected an id of lower-case words joined by hyphens; received undefined',
    ],
    [{ ...MINIMAL.forum, id: 'City Forum' }, 'records[1]: id: expected an id of lower-case words'],
    [{ id: 'a' }, 'a: type: expected one of forum-series, forum,'],
    [{ type: 'conference', id: 'a' }, 'received "conference"'],
    [{ ...MINIMAL.forum, year: NaN }, 'city-forum-3: year: expected a finite number; received NaN'],
    [{ ...MINIMAL.forum, year: 1n }, 'city-forum-3: year: expected plain JSON; received 1n'],
    [
      { ...MINIMAL.forum, startDate: new Date(0) },
      'startDate: expected plain JSON; received [object Date]',
    ],
    [
      { ...MINIMAL.forum, topics: [undefined] },
      'city-forum-3: topics.0: expected plain JSON; received undefined',
    ],
    [
      { ...MINIMAL.forum, topics: new Array(1) },
      'topics.0: expected plain JSON; received undefined',
    ],
    [
      { ...MINIMAL.forum, 'a.b': 1 },
      'city-forum-3: a.b: expected keys without dots; received "a.b"',
    ],
    [circle, 'city-forum-3: theme: expected an object that does not hold itself; received [object'],
  ])('%#', (value, message) => {
    expect(() => bare([MINIMAL.park, value as object])).toThrow(message);
  });

  test.each([
    [{ type: 'conference', id: 'a' }, RangeError],
    [{ id: 'a' }, RangeError],
    [{ type: 'forum' }, RangeError],
    [{ ...MINIMAL.forum, 'a.b': 1 }, RangeError],
    [{ ...MINIMAL.forum, year: Infinity }, TypeError],
    [new Date(0), TypeError],
  ])('a record that breaks the schemas is out of range, no record no type: %#', (value, error) => {
    expect(() => bare([value])).toThrow(error);
  });

  test('a list that is none', () => {
    expect(() => toCsv(MINIMAL.forum as never)).toThrow('expected a list of records');
    expect(() => toCsv('forums' as never)).toThrow('expected a list of records; received "forums"');
  });

  test('what is undefined is absent, and a record of another realm is one', () => {
    expect(bare([{ ...MINIMAL.park, operatorId: undefined }])).toBe(bare([MINIMAL.park]));
    expect(bare([Object.assign(Object.create(null), MINIMAL.park) as object])).toBe(
      bare([MINIMAL.park]),
    );
  });
});
