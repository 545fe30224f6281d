import { existsSync, readFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/article/index.js';
import { run } from '../../src/cli/run.js';
import { s2t } from '../../src/script/s2t.js';
import { t2s } from '../../src/script/t2s.js';
import { repairText, toCodePointOffset } from '../../src/text/index.js';
import { testFolder } from './folder.js';
import { luntan } from './luntan.js';
import { rowsOf } from './rows.js';

const { path: folder, file } = testFolder();

const SIGNED = '2024中关村论坛年会签约金额673.17亿元。';

describe('--ndjson', () => {
  test('reads an article a line, and gives what readArticle gives', async () => {
    const line = JSON.stringify({ id: 'a-1', text: '论坛9月19日开幕。', published: '2024-09-01' });
    const { code, stdout, stderr } = await luntan(['read', '--ndjson'], `${line}\n${SIGNED}\n`);
    expect([code, stderr]).toEqual([0, '']);
    const [first, second] = rowsOf(stdout);
    expect(first).toMatchObject({
      id: 'a-1',
      ...readArticle('论坛9月19日开幕。', { published: '2024-09-01' }),
    });
    expect(second).toMatchObject({ id: 2, ...readArticle(SIGNED) });
    expect(second?.['converted']).toMatchObject({ config: 's2t' });
  });

  test('takes the day of the command line where a line has none', async () => {
    const lines = '{"text":"9月19日"}\n{"text":"9月19日","published":"2020-01-01"}\n';
    const { stdout } = await luntan(['read', '--ndjson', '--published', '2024-01-01'], lines);
    expect(rowsOf(stdout)).toMatchObject([
      { mentions: [{ resolved: '2024-09-19' }] },
      { mentions: [{ resolved: '2020-09-19' }] },
    ]);
  });

  // Class: whatever may stand in one line of a million.
  const BAD: readonly (readonly [name: string, line: string | Uint8Array, message: RegExp])[] = [
    ['broken JSON', '{"id":1,"text":"a', /expected a JSON object/],
    ['an object that goes on', '{"id":1} {"id":2}', /expected a JSON object/],
    ['no text', '{"id":1}', /expected text as a string, got undefined/],
    ['a text that is none', '{"text":["a"]}', /expected text as a string/],
    ['an empty text', '{"text":" \\n"}', /expected text, found none/],
    ['a day that is none', '{"text":"a","published":"2024-02-30"}', /expected published as a day/],
    ['a day of another type', '{"text":"a","published":2024}', /expected published as a day/],
    ['an id that is none', '{"id":{"a":1},"text":"a"}', /expected id as a string or a number/],
    ['bytes of GBK', Uint8Array.of(0xc2, 0xdb, 0xcc, 0xb3), /not valid UTF-8/],
    ['half a character', Uint8Array.of(0xe5, 0x8f), /not valid UTF-8/],
  ];
  test.each(['read', 'repair'])('%s tells of a bad line in its place and goes on', async (name) => {
    const bytes = BAD.flatMap(([, line]) => [
      ...(typeof line === 'string' ? new TextEncoder().encode(line) : line),
      ...new TextEncoder().encode(`\n${SIGNED}\n`),
    ]);
    const { code, stdout, stderr } = await luntan([name, '--ndjson'], Uint8Array.from(bytes));
    expect(code).toBe(0);
    expect(stderr).toBe(
      `luntan: ${String(BAD.length)} of ${String(2 * BAD.length)} lines have an error in their place\n`,
    );
    const rows = rowsOf(stdout);
    expect(rows).toHaveLength(2 * BAD.length);
    for (const [i, [what, , message]] of BAD.entries()) {
      const row = rows[2 * i];
      expect(Object.keys(row ?? {}), what).toEqual(['id', 'error']);
      expect(row?.error, what).toMatch(message);
      expect(rows[2 * i + 1], what).toMatchObject({ id: 2 * i + 2 });
      expect(rows[2 * i + 1]?.error, what).toBeUndefined();
    }
  });

  test('the id of a line defaults to its number, blank lines counted and skipped', async () => {
    const lines =
      '\ufeff一家企业。\r\n\r\n   \n{"text":"两家企业。"}\n{"id":null,"text":"三家"}\n四家';
    const rows = rowsOf((await luntan(['read', '--ndjson'], lines)).stdout);
    expect(rows.map(({ id, text }) => [id, text])).toEqual([
      [1, '一家企业。'],
      [4, '两家企业。'],
      [5, '三家'],
      [6, '四家'],
    ]);
  });

  test('keys of the user pass through, whatever they are called', async () => {
    const line =
      '{"url":"https://x.test/1","id":"7","tags":["a",{"b":null}],"__proto__":{"c":1},"text":"三家企业"}';
    const [row] = rowsOf((await luntan(['read', '--ndjson'], line)).stdout);
    expect(row).toMatchObject({ id: '7', url: 'https://x.test/1', tags: ['a', { b: null }] });
    expect(Object.hasOwn(row ?? {}, '__proto__')).toBe(true);
    // What is read goes before a key that is called the same.
    const clash = '{"text":"三家企业","mentions":1,"error":"mine"}';
    const [other] = rowsOf((await luntan(['read', '--ndjson'], clash)).stdout);
    expect(other).toMatchObject({ mentions: [{ raw: '三家' }], error: 'mine' });
  });

  test('names the file of each result where there are several', async () => {
    const [a, b] = [file('a.ndjson', '三家企业\n\n'), file('b.ndjson', '{"text":5}\n四家企业')];
    const { stdout } = await luntan(['read', '--ndjson', a, b]);
    expect(rowsOf(stdout).map(({ id, file }) => [id, file])).toEqual([
      [1, a],
      [1, b],
      [2, b],
    ]);
  });

  test('--records gives the records of each article, one line an article', async () => {
    const { stdout } = await luntan(
      ['read', '--ndjson', '--records', '--source', 'city-gazette'],
      `${SIGNED}\n今天天气很好。\n`,
    );
    const [first, second] = rowsOf(stdout);
    expect(first?.['records']).toMatchObject([
      { type: 'forum', id: 'zgc-forum-2024' },
      { type: 'signing', forumId: 'zgc-forum-2024' },
    ]);
    expect(second).toEqual({ id: 2, records: [] });
  });

  test('repair gives what repairText gives', async () => {
    const damaged = '产业园区要把技術(shù)用于实践。';
    const { stdout } = await luntan(
      ['repair', '--ndjson'],
      `{"id":"x","k":1,"text":"${damaged}"}\n`,
    );
    expect(rowsOf(stdout)).toEqual([{ id: 'x', k: 1, ...repairText(damaged) }]);
  });
});

describe('--offset codepoint', () => {
  const texts = [
    '𠮷野家与𠮷祥公司签约3亿元,𠮷林市投资超过5亿元,共𠮷利3家。',
    `${'😀'.repeat(50)}2024中关村论坛年会签约金额673.17亿元。${'😀'.repeat(3)}9月19日`,
    '技術(shù)\ud840用于𠮷𠮷实践,产业园区9月19日至21日开幕。',
    '没有别的字符,共3家企业。',
  ];

  /** All that has numeric offsets, in order. */
  function spansOf(value: unknown): { start: number; end: number }[] {
    if (typeof value !== 'object' || value === null) return [];
    const own = value as { start?: unknown; end?: unknown };
    const isSpan = typeof own.start === 'number' && typeof own.end === 'number';
    const inner = Object.values(value).flatMap(spansOf);
    return isSpan ? [own as { start: number; end: number }, ...inner] : inner;
  }

  test.each(texts)('counts as toCodePointOffset does: %j', async (text) => {
    const line = JSON.stringify({ text });
    const [row] = rowsOf(
      (await luntan(['read', '--ndjson', '--offset', 'codepoint'], line)).stdout,
    );
    const [plain] = rowsOf((await luntan(['read', '--ndjson'], line)).stdout);
    const [told, known] = [spansOf(row), spansOf(plain)];
    expect(told.length).toBeGreaterThan(3);
    const expected = known.map(({ start, end }) => [
      toCodePointOffset(text, start),
      toCodePointOffset(text, end),
    ]);
    expect(told.map(({ start, end }) => [start, end])).toEqual(expected);
  });

  test('slices as Python does', async () => {
    const [text = ''] = texts;
    const { stdout } = await luntan(['read', '--json', '--offset', 'codepoint'], text);
    const { mentions } = JSON.parse(stdout) as {
      mentions: { raw: string; start: number; end: number }[];
    };
    const characters = Array.from(text);
    for (const { raw, start, end } of mentions) {
      expect(characters.slice(start, end).join('')).toBe(raw);
    }
  });
});

describe('--encoding', () => {
  const text = '签约金额673.17亿元,共3家企业。';
  const utf16 = (bigEndian: boolean, given: string): Uint8Array => {
    const bytes = Buffer.from(given, 'utf16le');
    return bigEndian ? bytes.swap16() : bytes;
  };
  /** 论坛签约3亿元 */
  const GBK = Uint8Array.of(
    0xc2,
    0xdb,
    0xcc,
    0xb3,
    0xc7,
    0xa9,
    0xd4,
    0xbc,
    0x33,
    0xd2,
    0xda,
    0xd4,
    0xaa,
  );
  /** 論壇3億元 */
  const BIG5 = Uint8Array.of(0xbd, 0xd7, 0xbe, 0xc2, 0x33, 0xbb, 0xf5, 0xa4, 0xb8);

  test.each<[string, string[], Uint8Array, string]>([
    ['UTF-16 by its name', ['--encoding', 'utf-16'], utf16(false, text), text],
    ['UTF-16 from the big end', ['--encoding', 'UTF-16BE'], utf16(true, text), text],
    ['UTF-16 by its mark', [], utf16(false, `\ufeff${text}`), `\ufeff${text}`],
    ['UTF-16 from the big end by its mark', [], utf16(true, `\ufeff${text}`), `\ufeff${text}`],
    [
      'a mark before what was said',
      ['--encoding', 'gb18030'],
      utf16(true, `\ufeff${text}`),
      `\ufeff${text}`,
    ],
    ['UTF-8 by its mark', ['--encoding', 'gbk'], Buffer.from(`\ufeff${text}`), `\ufeff${text}`],
    ['GB18030', ['--encoding', 'gb18030'], GBK, '论坛签约3亿元'],
    ['GBK', ['--encoding', 'GBK'], GBK, '论坛签约3亿元'],
    ['Big5', ['--encoding', 'big5'], BIG5, '論壇3億元'],
  ])('%s', async (_, args, bytes, expected) => {
    const { code, stdout } = await luntan(['read', '--json', ...args], bytes);
    expect(code).toBe(0);
    expect((JSON.parse(stdout) as { text: string }).text).toBe(expected);
    expect((await luntan(['repair', ...args], bytes)).stdout).toBe(expected);
    const converted = await luntan(['convert', 's2t', ...args], bytes);
    expect(converted).toEqual({ code: 0, stdout: s2t(expected), stderr: '' });
    const careful = ['convert', '--careful', '--to', 'hans', '--markup', 'markdown'];
    expect((await luntan([...careful, ...args], bytes)).stdout).toBe(t2s(expected));
  });

  test.each<[string, string[], (text: string) => Uint8Array]>([
    ['UTF-16', ['--encoding', 'utf-16le'], (lines) => utf16(false, lines)],
    ['UTF-16 from the big end', [], (lines) => utf16(true, `\ufeff${lines}`)],
  ])(
    'lines of NDJSON in %s, among characters that hold the byte of a line feed',
    async (_, args, encode) => {
      // U+0A0A and U+4E0A (上) have 0A in one of their bytes, and ઊ (U+0A8A) before a NUL in the next.
      const lines = '上海三家\n\u0a0a上\u0a00四家\n\n{"id":"z","text":"五家"}\n';
      const { stdout } = await luntan(['repair', '--ndjson', ...args], encode(lines));
      expect(rowsOf(stdout).map(({ id, text }) => [id, text])).toEqual([
        [1, '上海三家'],
        [2, '\u0a0a上\u0a00四家'],
        ['z', '五家'],
      ]);
    },
  );

  test('lines of GB18030', async () => {
    const bytes = Uint8Array.from([...GBK, 0x0a, 0xff, 0x41, 0x0a, 0xb0, 0x0a, ...GBK]);
    const { stdout } = await luntan(['repair', '--ndjson', '--encoding', 'gb18030'], bytes);
    expect(rowsOf(stdout).map(({ text, error }) => text ?? error)).toEqual([
      ...['论坛签约3亿元', 'not valid GB18030', 'not valid GB18030', '论坛签约3亿元'],
    ]);
  });

  test('what is not in its encoding is bad input', async () => {
    const args = ['read', '--json', '--encoding', 'big5'];
    const { code, stderr } = await luntan(args, Uint8Array.of(0xbd, 0xd7, 0x81, 0x20));
    expect([code, stderr]).toEqual([1, 'luntan: standard input: not valid Big5\n']);
  });
});

describe('many files', () => {
  test('a bad one is told of, and the others are read', async () => {
    const good = file('good.txt', SIGNED);
    const bad = [file('gbk.txt', Uint8Array.of(0xc2, 0xdb)), file('none.txt', ' \n')];
    const { code, stdout, stderr } = await luntan(['read', '--json', ...bad, good, good]);
    expect(code).toBe(1);
    expect((JSON.parse(stdout) as { file: string }[]).map((one) => one.file)).toEqual([good, good]);
    expect(stderr.trimEnd().split('\n')).toEqual([
      expect.stringContaining('gbk.txt: not valid UTF-8'),
      expect.stringContaining('none.txt: expected text, found none'),
      'luntan: 2 of 4 inputs are bad',
    ]);
  });

  test('one that is not there is told of before anything is printed', async () => {
    const args = ['read', file('good.txt', SIGNED), join(folder(), 'missing.txt')];
    const { code, stdout, stderr } = await luntan(args);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/missing\.txt: no such file\n$/);
  });

  test('an array of several is what JSON.stringify makes of all', async () => {
    const files = ['1', '2', '3'].map((n) => file(`${n}.txt`, `${n}家企业。`));
    const { stdout } = await luntan(['read', '--json', ...files]);
    expect(stdout).toBe(`${JSON.stringify(JSON.parse(stdout), null, 2)}\n`);
  });

  test('only one is open at a time, and none before the last was printed', async () => {
    const files = Array.from({ length: 300 }, (_, i) =>
      file(`many-${String(i)}.txt`, '三家企业。'),
    );
    const open: number[] = [];
    const code = await run(['read', '--json', ...files], {
      stdin: (async function* () {
        yield* await Promise.resolve([]);
      })(),
      stdout: {
        write: () => {
          const links =
            process.platform === 'linux' ? readFileSync('/proc/self/limits', 'utf8') : '';
          open.push(links.length);
          return true;
        },
      },
      stderr: { write: () => true },
    });
    expect(code).toBe(0);
    // One write a file, and one for the end of the array.
    expect(open).toHaveLength(301);
  });

  test('--output writes each to a file of its own, in the folders of the inputs', async () => {
    mkdirSync(join(folder(), 'in/2024'), { recursive: true });
    const files = [file('in/a.txt', '三家企业。'), file('in/2024/a.txt', '四家企业。')];
    const out = join(folder(), 'out');
    const result = await luntan(['read', '--json', '--output', out, ...files]);
    expect(result).toEqual({ code: 0, stdout: '', stderr: '' });
    for (const name of ['a.txt', '2024/a.txt']) {
      const text = readFileSync(join(folder(), 'in', name), 'utf8');
      const written = JSON.parse(readFileSync(join(out, `${name}.json`), 'utf8')) as object;
      expect(written).toMatchObject(readArticle(text));
      expect(written).not.toHaveProperty('file');
    }
    const lines = file('in/b.ndjson', '三家企业。\n{"text":1}\n');
    await luntan(['repair', '--ndjson', '--output', out, lines, ...files]);
    expect(rowsOf(readFileSync(join(out, 'b.ndjson.ndjson'), 'utf8'))).toMatchObject([
      { id: 1 },
      { id: 2, error: expect.any(String) as string },
    ]);
    await luntan(['read', '--output', join(out, 'words'), '-'], '三家企业。');
    expect(readFileSync(join(out, 'words/standard-input.txt'), 'utf8')).toContain('三家');
  });

  test('--output never writes over an input or another result', async () => {
    const path = file('same.txt', '三家企业。');
    const twice = await luntan(['repair', '--output', join(folder(), 'o'), path, path]);
    expect(twice).toMatchObject({ code: 2, stdout: '' });
    expect(existsSync(join(folder(), 'o'))).toBe(false);
    const [a, b] = [file('x', '三家'), file('x.txt', '四家')];
    const over = await luntan(['repair', '--output', folder(), a, b]);
    expect(over.code).toBe(2);
    expect(readFileSync(b, 'utf8')).toBe('四家');
    const blocked = await luntan(['repair', '--output', join(a, 'deep'), b]);
    expect(blocked.code).toBe(1);
    expect(blocked.stderr).toMatch(/^luntan: --output: .* cannot be written \(ENOTDIR\)\n$/);
  });
});

describe('a wrong command line', () => {
  test.each([
    [['read', '--ndjson', '--json'], '--json and --ndjson: expected one of the two'],
    [['repair', '--ndjson', '--json'], '--json and --ndjson: expected one of the two'],
    [['read', '--json', '--offset', 'bytes'], '--offset: expected utf16 or codepoint, got bytes'],
    [['read', '--offset', 'codepoint'], '--offset: expected with --json or --ndjson'],
    [['read', '--jobs', '0'], '--jobs: expected a number from 1 to 64, got 0'],
    [['read', '--jobs', '1e3'], '--jobs: expected a number from 1 to 64, got 1e3'],
    [['read', '--jobs=-1'], '--jobs: expected a number'],
    [['read', '--encoding', 'gb1803'], 'did you mean gb18030?'],
    [['convert', 's2t', '--encoding', 'big-5'], 'did you mean big5?'],
    [['read', '--encoding', 'latin1'], '--encoding: expected one of utf-8'],
  ])('%j', async (args, message) => {
    const { code, stdout, stderr } = await luntan(args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });
});
