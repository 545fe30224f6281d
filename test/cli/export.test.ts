import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import {
  toCalendarEvents,
  toCsv,
  toICalendar,
  toJsonLd,
  toNdjson,
} from '../../src/formats/index.js';
import { RECORD_TYPES } from '../../src/ids/index.js';
import { collections } from '../../src/lookup/collections.js';
import { readTable } from '../formats/read-table.js';
import { FILES } from '../data/bundled.js';
import { VERSIONS } from '../../src/versions.js';
import { luntan } from './luntan.js';

describe('luntan export', () => {
  test.each(RECORD_TYPES)('prints the collection of type %s as its file has it', async (type) => {
    const { code, stdout, stderr } = await luntan(['export', FILES[type], '--format', 'json']);
    expect([code, stderr]).toEqual([0, '']);
    const file = join(import.meta.dirname, `../../data/${FILES[type]}.json`);
    expect(stdout).toBe(readFileSync(file, 'utf8'));
  });

  test('takes the type for the collection as well', async () => {
    const { stdout } = await luntan(['export', 'forum', '--format=ndjson']);
    expect(stdout).toBe(toNdjson(collections.forum));
  });

  test('csv is a table for Excel', async () => {
    const { code, stdout } = await luntan(['export', 'parks', '--format', 'csv']);
    expect(code).toBe(0);
    expect(stdout).toBe(toCsv(collections.park));
    expect(stdout.startsWith('\ufefftype,id,')).toBe(true);
    expect(readTable(stdout)).toEqual(collections.park);
  });

  test('jsonld is one document, its records in the language asked for', async () => {
    const args = ['export', 'forums', '--format', 'jsonld', '--locale', 'zh-TW'];
    const { stdout } = await luntan(args);
    const document = JSON.parse(stdout) as { '@context': string; '@graph': object[] };
    expect(Object.keys(document)).toEqual(['@context', '@graph']);
    const expected = collections.forum.map((record) => toJsonLd(record, { locale: 'zh-TW' }));
    expect(
      document['@graph'].map((node) => ({ '@context': document['@context'], ...node })),
    ).toEqual(expected);
  });

  test('ics is a calendar of what has days, with the titles of the sources', async () => {
    const args = ['export', 'forums', '--format', 'ics', '--locale', 'zh-Hant'];
    const { code, stdout } = await luntan(args);
    expect(code).toBe(0);
    const events = new ICAL.Component(ICAL.parse(stdout) as unknown[]).getAllSubcomponents(
      'vevent',
    );
    const ids = events.map((event) => String(event.getFirstPropertyValue('uid')).split('@')[0]);
    expect(ids).toEqual(toCalendarEvents(collections.forum).map(({ id }) => id));
    expect(stdout).toBe(
      toICalendar(collections.forum, {
        locale: 'zh-Hant',
        sources: collections.source,
        stamp: VERSIONS.data,
      }),
    );
  });

  test('--columns are those of the table, in their order', async () => {
    const columns = ['id', 'names.hans', 'year'];
    const args = ['export', 'forums', '--format', 'csv', '--columns', columns.join(', ')];
    expect((await luntan(args)).stdout).toBe(toCsv(collections.forum, { columns }));
  });

  type Forum = (typeof collections.forum)[number];
  test.each<[string[], (forum: Forum) => boolean]>([
    [['year=2024'], ({ year }) => year === 2024],
    [['year = 2024.0'], ({ year }) => year === 2024],
    [['year!=2024'], ({ year }) => year !== 2024],
    [['year>=2024'], ({ year }) => year !== undefined && year >= 2024],
    [['year<2024', 'status=held'], ({ year, status }) => Number(year) < 2024 && status === 'held'],
    [['startDate>2024-04'], ({ startDate }) => (startDate ?? '') > '2024-04'],
    [['hosts.role=host'], ({ hosts }) => hosts?.some(({ role }) => role === 'host') === true],
    [['hosts.role!=host'], ({ hosts }) => hosts?.some(({ role }) => role === 'host') !== true],
    [['placeIds=beijing'], ({ placeIds }) => placeIds?.includes('beijing') === true],
    [['names.hans<=2024'], ({ names }) => names?.hans !== undefined && names.hans <= '2024'],
    [['nothing=1'], () => false],
    [['nothing!=1'], () => true],
  ])('--where %j keeps the records that meet it', async (conditions, meets) => {
    const args = conditions.flatMap((one) => ['--where', one]);
    const { stdout } = await luntan(['export', 'forums', '--format', 'ndjson', ...args]);
    expect(stdout).toBe(toNdjson(collections.forum.filter(meets)));
  });

  test('says so where no record meets --where', async () => {
    const { code, stderr } = await luntan([
      ...['export', 'forums', '--format', 'csv', '--where', 'year=1812'],
    ]);
    expect([code, stderr]).toEqual([
      0,
      `luntan: none of ${String(collections.forum.length)} records meets --where\n`,
    ]);
  });

  test('an unknown locale falls back to English', async () => {
    const english = await luntan(['export', 'parks', '--format', 'jsonld']);
    const unknown = await luntan(['export', 'parks', '--format', 'jsonld', '--locale', 'x?']);
    expect(unknown.stdout).toEqual(english.stdout);
    expect(unknown.stderr).toContain('--locale: no names in x?');
  });

  test('--help is data', async () => {
    const { code, stdout, stderr } = await luntan(['export', '--help']);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('--format');
  });

  test.each([
    [['export'], 'COLLECTION: expected one of forum-series, forums, sub-forums,'],
    [['export', 'conferences', '--format', 'csv'], 'sources; got conferences'],
    [['export', 'constructor', '--format', 'csv'], 'got constructor'],
    [['export', 'forums'], '--format: expected one of json, ndjson, csv, '],
    [['export', 'forums', '--format', 'xml'], 'got xml'],
    [['export', 'forums', '--format', 'toString'], 'got toString'],
    [['export', 'forums', 'parks', '--format', 'csv'], 'got parks too'],
    [['export', 'forums', '--fromat', 'csv'], "'--fromat'; did you mean --format?"],
    [['export', 'forms', '--format', 'csv'], 'did you mean forums?'],
    [['export', 'forums', '--format', 'cvs'], 'did you mean csv?'],
    [['export', 'forums', '--format', 'csv', '--locale', 'zh-TW'], 'csv holds no words'],
    [['export', 'forums', '--format', 'ics', '--columns', 'id'], '--columns: expected with'],
    [['export', 'forums', '--format', 'csv', '--columns', 'id,yeer'], '--columns: '],
    [['export', 'forums', '--format', 'csv', '--where', 'year'], '--where: expected a path'],
    [['export', 'forums', '--format', 'csv', '--where', '=3'], '--where: expected a path'],
    [['export', 'fo\nrums', '--format', 'csv'], 'got fo␊rums'],
  ])('%j is a wrong command line', async (args, message) => {
    const { code, stdout, stderr } = await luntan(args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
    expect(stderr).toMatch(/^luntan: [^\p{Cc}]+\n$/u);
  });
});
