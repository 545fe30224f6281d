import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.js';
import { toNdjson } from '../../src/formats/index.js';
import { RECORD_TYPES } from '../../src/ids/index.js';
import { collections } from '../../src/lookup/collections.js';
import { FILES } from '../data/bundled.js';
import { HARBOUR } from '../formats/harbour.js';
import { MINIMAL } from '../schemas/records.js';
import { ForumSchema, explain } from '../../src/schemas/index.js';
import { testFolder } from './folder.js';
import { luntan } from './luntan.js';

const { path: folder, file } = testFolder();

const json = (...records: unknown[]): string => JSON.stringify(records);
const backwards = { ...MINIMAL.forum, startDate: '2026-05-02', endDate: '2026-05-01' };

describe('luntan validate', () => {
  test.each(RECORD_TYPES)('has nothing to say of the bundled records of type %s', async (type) => {
    const path = join(import.meta.dirname, `../../data/${FILES[type]}.json`);
    const count = `${String(collections[type].length)} record${collections[type].length === 1 ? '' : 's'}`;
    const told = await luntan(['validate', type, path]);
    expect(told).toEqual({ code: 0, stdout: '', stderr: `luntan: ${path}: ${count}, all well\n` });
    const lines = toNdjson(collections[type]);
    const ndjson = await luntan(['validate', FILES[type]], lines);
    const stderr = `luntan: standard input: ${count}, all well\n`;
    expect(ndjson).toEqual({ code: 0, stdout: '', stderr });
  });

  test.each<[string, string]>([
    ['an array', json(HARBOUR.forum, MINIMAL.forum)],
    ['one object', JSON.stringify(HARBOUR.forum)],
    ['one object over several lines', JSON.stringify(HARBOUR.forum, null, 2)],
    ['one line of NDJSON', toNdjson([HARBOUR.forum])],
    ['NDJSON', toNdjson([HARBOUR.forum, MINIMAL.forum])],
    [
      'NDJSON with blank lines and CRLF',
      `\r\n${toNdjson([HARBOUR.forum, MINIMAL.forum]).replaceAll('\n', '\r\n')}\r\n`,
    ],
    ['a byte order mark', `\ufeff${json(HARBOUR.forum)}`],
    ['no records', '[]'],
  ])('takes %s', async (_, text) => {
    const { code, stdout, stderr } = await luntan(['validate', 'forum', '-'], text);
    expect([code, stdout]).toEqual([0, '']);
    expect(stderr).toMatch(/^luntan: standard input: [012] records?, all well\n$/);
  });

  test('prints one line a fault, and counts the records', async () => {
    const path = file(
      'forums.json',
      json(MINIMAL.forum, backwards, { ...backwards, year: '2026' }),
    );
    const { code, stdout, stderr } = await luntan(['validate', 'forum', path]);
    expect(code).toBe(1);
    expect(stdout.split('\n')).toEqual([
      `${path}[1]: city-forum-3: endDate: expected the end not to lie before the start; received "2026-05-01" [dates-in-order]`,
      `${path}[2]: city-forum-3: year: Invalid input: expected number, received string [invalid_type]`,
      '',
    ]);
    expect(stderr).toBe(`luntan: ${path}: 2 of 3 records do not follow the schema of forum\n`);
  });

  test('says the line of NDJSON', async () => {
    const text = `${toNdjson([MINIMAL.forum])}\n${toNdjson([backwards])}`;
    const { code, stdout } = await luntan(['validate', 'forum'], text);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^standard input:3: city-forum-3: endDate: /);
  });

  test('in Chinese too', async () => {
    const args = ['validate', 'forum', '--locale', 'zh-Hant'];
    const { stdout } = await luntan(args, JSON.stringify(backwards));
    expect(stdout).toContain('endDate：結束日期不得早於開始日期');
  });

  test('finds a record of another type, and what is no record', async () => {
    const { code, stdout } = await luntan(
      ['validate', 'park'],
      json(MINIMAL.forum, null, 'park', []),
    );
    expect(code).toBe(1);
    for (const place of ['[0]: city-forum-3: type: ', '[1]: ', '[2]: ', '[3]: ']) {
      expect(stdout).toContain(`standard input${place}`);
    }
  });

  test('control characters of the input steer nothing', async () => {
    const text = JSON.stringify({ ...MINIMAL.forum, format: 3, id: 'a\u001b[31m\nb' });
    const { stdout } = await luntan(['validate', 'forum'], text);
    expect(stdout).not.toMatch(/[^\P{Cc}\n]/u);
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .every((line) => line.startsWith('standard input: ')),
    ).toBe(true);
  });

  test.each<[string, string, string]>([
    ['an empty input', ' \n', 'standard input: expected records, found none'],
    ['what is no JSON', 'forums', 'standard input: expected JSON or NDJSON'],
    ['an array that ends early', '[{"a":1},', 'standard input: expected JSON or NDJSON'],
    ['a line that is no JSON', '{"a":1}\n{"b":\n', 'standard input:2: expected JSON'],
  ])('%s is bad input', async (_, text, message) => {
    const { code, stdout, stderr } = await luntan(['validate', 'forum'], text);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain(message);
    expect(stderr).toMatch(/^luntan: [^\n]+\n$/);
  });

  test('a file that is not there is bad input', async () => {
    const { code, stderr } = await luntan(['validate', 'forum', join(folder(), 'none.json')]);
    expect(code).toBe(1);
    expect(stderr).toContain('none.json: no such file');
  });

  test.each([
    [['validate'], 'SCHEMA: expected one of forum-series, forum,'],
    [['validate', 'conference', '-'], 'got conference'],
    [['validate', 'forum', 'a.json', 'b.json'], 'got b.json too'],
    [['validate', 'forums', '--lokale', 'de'], 'did you mean --locale?'],
  ])('%j is a wrong command line', async (args, message) => {
    const { code, stdout, stderr } = await luntan(args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
    expect(stderr).toMatch(/^luntan: [^\p{Cc}]+\n$/u);
  });

  test.each([
    ['zh-TW', 'zh-Hant'],
    ['yue', 'zh-Hant'],
    ['zh-CN', 'zh-Hans'],
    ['de', 'en'],
  ] as const)('tells faults in the language of %s', async (tag, locale) => {
    const { stdout } = await luntan(['validate', 'forum', '--locale', tag], json(backwards));
    const { error } = ForumSchema.safeParse(backwards);
    expect(stdout).toContain(error && explain(error, backwards, { locale }));
  });

  test('faults that cannot be written are told in one line', async () => {
    let stderr = '';
    const code = await run(['validate', 'forum'], {
      stdin: (async function* () {
        yield await Promise.resolve(new TextEncoder().encode(JSON.stringify(backwards)));
      })(),
      stdout: {
        write: () => {
          throw Object.assign(new Error('full'), { code: 'ENOSPC' });
        },
      },
      stderr: { write: (text) => (stderr += text) },
    });
    expect([code, stderr]).toEqual([1, 'luntan: standard output: cannot be written (ENOSPC)\n']);
  });

  test('--help is data', async () => {
    expect((await luntan(['validate', '--help'])).stdout).toContain('NDJSON');
  });
});
