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
      toICalendar(collections.forum, { locale: 'zh-Hant', sources: collections.source }),
    );
  });

  test('an unknown locale falls back to English', async () => {
    const english = await luntan(['export', 'parks', '--format', 'jsonld']);
    const unknown = await luntan(['export', 'parks', '--format', 'jsonld', '--locale', 'x?']);
    expect(unknown).toEqual(english);
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
    [['export', 'forums', '--fromat', 'csv'], "'--fromat'"],
    [['export', 'fo\nrums', '--format', 'csv'], 'got fo␊rums'],
  ])('%j is a wrong command line', async (args, message) => {
    const { code, stdout, stderr } = await luntan(args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
    expect(stderr).toMatch(/^luntan: [^\p{Cc}]+\n$/u);
  });
});
