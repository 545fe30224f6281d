import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/article/index.js';
import { InputError } from '../../src/cli/errors.js';
import { run } from '../../src/cli/run.js';
import { toJson } from '../../src/cli/to-json.js';
import { s2twp } from '../../src/script/index.js';
import { repairText } from '../../src/text/index.js';
import { VERSIONS } from '../../src/versions.js';
import { testFolder } from './folder.js';
import { luntan } from './luntan.js';

const SAMPLE = join(import.meta.dirname, '../../data/sample-article.txt');

const { path: folder, file } = testFolder();

describe('luntan read', () => {
  test('prints a summary of the sample article', async () => {
    const { code, stdout, stderr } = await luntan(['read', SAMPLE]);
    expect([code, stderr]).toEqual([0, '']);
    for (const shown of [
      '67,317,000,000 CNY (assumed)',
      '90,221,000,000 CNY (assumed)',
      '2024-04-29',
      'zgc-forum-2024',
      'cross-strait-innovation-centre',
      '(shù) → (removed)',
    ]) {
      expect(stdout).toContain(shown);
    }
    expect(stdout).toContain('(careful, hans)');
    // Repaired, converted, and with the name left as names are.
    expect(stdout).toContain('产业园区要把技术用于实践。科技园区则要把服务送到企业门口。');
    expect(stdout).toContain('于英杰');
  });

  test('--json prints what readArticle returns, and the converted text', async () => {
    const { code, stdout } = await luntan(['read', '--json', '--published', '2024-04-30', SAMPLE]);
    expect(code).toBe(0);
    const { converted, ...reading } = JSON.parse(stdout) as { converted: unknown };
    expect(reading).toEqual(readArticle(readFileSync(SAMPLE, 'utf8'), { published: '2024-04-30' }));
    expect(converted).toMatchObject({ config: 't2s' });
  });

  test('several files make an array', async () => {
    const { stdout } = await luntan(['read', '--json', SAMPLE, file('b.txt', '共3家企业。')]);
    expect(JSON.parse(stdout)).toHaveLength(2);
  });

  test('reads standard input when no file is named', async () => {
    const { code, stdout } = await luntan(['read', '--json'], '签约金额673.17亿元。');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      mentions: [{ kind: 'amount', decimal: '67317000000' }],
      converted: { config: 's2t', text: '簽約金額673.17億元。' },
    });
  });

  test('reads standard input where - is named, among files too', async () => {
    const { stdout } = await luntan(['read', '--json', SAMPLE, '-'], '共3家企业。');
    expect(JSON.parse(stdout)).toMatchObject([{}, { text: '共3家企业。' }]);
    const alone = await luntan(['read', '--json', '-'], '共3家企业。');
    expect(JSON.parse(alone.stdout)).toMatchObject({ text: '共3家企业。' });
  });

  test('JSON is indented for a short text alone', async () => {
    const lines = async (text: string): Promise<number> =>
      (await luntan(['read', '--json'], text)).stdout.split('\n').length;
    expect(await lines('签约。')).toBeGreaterThan(20);
    expect(await lines(`签约。${' '.repeat(1_000_000)}`)).toBe(2);
  });

  test('shows control characters rather than obeying them', async () => {
    const { stdout } = await luntan(
      ['read'],
      '\u001b[31m签约金额3亿元\u0007\r，\u009b共\u007f\r\n5家。\r\n',
    );
    expect(stdout).not.toMatch(/[^\P{Cc}\n]/u);
    expect(stdout).toContain('␛[31m簽約金額3億元␇␍，\ufffd共␡\n  5家。\n');
  });

  test('a table ends after a hundred rows and counts the rest', async () => {
    const text = (write: (i: number) => string): string =>
      Array.from({ length: 140 }, (_, i) => write(i + 1)).join('\n');
    const several = [
      text((i) => `${String(i)}亿元。`),
      text((i) => `${String(1900 + i)}年1月1日。`),
      text((i) => `${String(i)}家企业。`),
      text((i) => `签约金额${String(i)}亿元。`),
    ];
    for (const article of several) {
      const { stdout } = await luntan(['read'], article);
      expect(stdout).toMatch(/\n {2}… and \d+ more\n/);
      for (const section of stdout.split('\n\n').filter((part) => !part.startsWith('Text'))) {
        expect(section.split('\n').filter(Boolean).length, section).toBeLessThan(104);
      }
    }
  });

  test('--script takes any OpenCC configuration', async () => {
    const { stdout } = await luntan(['read', '--json', '--script', 's2twp'], '软件与网络');
    expect(JSON.parse(stdout)).toMatchObject({
      converted: { config: 's2twp', text: '軟體與網路' },
    });
  });
});

describe('luntan convert', () => {
  test('--careful converts by words, in the words of the press, and markup', async () => {
    const press = ['convert', '--careful', '--to', 'hant-TW', '--vocabulary', 'press'];
    expect((await luntan(press, '美国历史网络，于英杰')).stdout).toBe('美國歷史網路，于英傑');
    expect((await luntan([...press, '--markup', 'html'], '<b id="发">发</b>')).stdout).toBe(
      '<b id="发">發</b>',
    );
    const back = ['convert', '--careful', '--to', 'hans', '--quotes'];
    expect((await luntan(back, '「專著」')).stdout).toBe('“专著”');
    const mixed = ['convert', '--careful', '--to', 'hant', '--from', 'mixed'];
    expect((await luntan(mixed, '皇后來了。头发')).stdout).toBe('皇后來了。頭髮');
    const named = ['convert', '--careful', '--to', 'hant', '--no-names'];
    expect((await luntan(named, '有郭文杰的')).stdout).toBe('有郭文傑的');
    const article = ['read', '--careful', '--json'];
    expect(JSON.parse((await luntan(article, '美国历史网络')).stdout)).toMatchObject({
      converted: { config: 'careful, hant-TW', text: '美國歷史網路' },
    });
  });

  test('converts standard input, and adds nothing', async () => {
    expect(await luntan(['convert', 's2twp'], '软件园')).toEqual({
      code: 0,
      stdout: '軟體園',
      stderr: '',
    });
    expect((await luntan(['convert', 't2s', '-'], '')).stdout).toBe('');
  });

  test('leaves names to themselves unless told otherwise', async () => {
    const text = '于英杰与范云谈头发。';
    expect((await luntan(['convert', 's2t'], text)).stdout).toBe('于英傑與范雲談頭髮。');
    expect((await luntan(['convert', 's2t', '--no-names'], text)).stdout).toBe(
      '於英傑與範雲談頭髮。',
    );
  });

  test('converts each file as a text of its own, one after the other', async () => {
    const files = [file('a.txt', '\ufeff头'), file('b.txt', '发\r\n'), file('c.txt', '\ufeff里程')];
    expect((await luntan(['convert', 's2t', ...files])).stdout).toBe('\ufeff頭發\r\n\ufeff里程');
    expect((await luntan(['convert', 's2t', files[0] ?? '', '-'], '发')).stdout).toBe('\ufeff頭發');
  });

  test('gives what the converter gives, wherever the bytes are cut', async () => {
    const text = '㓆𠮷一干二净的头发，😀软件里程碑于英杰'.repeat(40);
    const bytes = new TextEncoder().encode(text);
    for (const size of [1, 2, 3, 5, 1000]) {
      let stdout = '';
      await run(['convert', 's2twp', '--no-names'], {
        stdin: (async function* () {
          for (let at = 0; at < bytes.length; at += size) {
            yield await Promise.resolve(bytes.subarray(at, at + size));
          }
        })(),
        stdout: { write: (piece) => (stdout += piece) },
        stderr: { write: () => true },
      });
      expect(stdout).toBe(s2twp(text));
    }
  });

  test('prints what it has before all has come, and waits for a slow reader', async () => {
    const events: string[] = [];
    let drain: (() => void) | undefined;
    const code = await run(['convert', 't2s'], {
      stdin: (async function* () {
        for (let i = 0; i < 3; i += 1) {
          events.push('read');
          yield await Promise.resolve(new TextEncoder().encode('論壇'.repeat(100)));
        }
      })(),
      stdout: {
        write: () => {
          events.push('write');
          setTimeout(() => drain?.(), 1);
          return false;
        },
        once: (event, listener) => {
          if (event === 'drain') drain = listener;
        },
      },
      stderr: { write: () => true },
    });
    expect(code).toBe(0);
    expect(events).toEqual(['read', 'write', 'read', 'write', 'read', 'write', 'write']);
  });

  test('stops when nobody reads any more', async () => {
    let pieces = 0;
    const code = await run(['convert', 't2s'], {
      stdin: (async function* () {
        for (;;) {
          pieces += 1;
          yield await Promise.resolve(new TextEncoder().encode('論壇'.repeat(100)));
        }
      })(),
      stdout: {
        write: () => false,
        once: (event, listener) => {
          if (event === 'close') setTimeout(listener, 1);
        },
      },
      stderr: { write: () => true },
    });
    expect([code, pieces]).toEqual([0, 1]);
  });
});

describe('luntan repair', () => {
  const DAMAGED = '产业园区要把技術(shù)用于实践。';

  test('prints the mended text, and adds nothing', async () => {
    const { code, stdout, stderr } = await luntan(['repair'], `${DAMAGED}\n`);
    expect([code, stdout, stderr]).toEqual([0, '产业园区要把技術用于实践。\n', '']);
    const twice = await luntan(['repair', file('d.txt', DAMAGED), '-'], '完好。');
    expect(twice.stdout).toBe('产业园区要把技術用于实践。完好。');
  });

  test('--json prints what repairText returns', async () => {
    const alone = await luntan(['repair', '--json'], DAMAGED);
    expect(JSON.parse(alone.stdout)).toEqual(repairText(DAMAGED));
    const path = file('d.txt', DAMAGED);
    const both = await luntan(['repair', '--json', path, '-'], '完好。');
    expect(JSON.parse(both.stdout)).toEqual([
      { file: path, ...repairText(DAMAGED) },
      { file: 'standard input', ...repairText('完好。') },
    ]);
  });

  test('--certain leaves alone what is only likely', async () => {
    const text = readFileSync(SAMPLE, 'utf8');
    expect((await luntan(['repair', '--certain', SAMPLE])).stdout).toBe(
      repairText(text, { certainOnly: true }).text,
    );
  });
});

describe('bad input: one line, exit code 1, nothing printed', () => {
  test.each<[string, () => { args: string[]; stdin?: string | Uint8Array }, string]>([
    [
      'a file that does not exist',
      () => ({ args: ['read', join(folder(), 'none.txt')] }),
      'none.txt: no such file',
    ],
    ['a folder', () => ({ args: ['read', folder()] }), 'is a directory, expected a text file'],
    [
      'a file that is not UTF-8',
      () => ({ args: ['read', file('gbk.txt', Uint8Array.of(0xc2, 0xdb, 0xcc, 0xb3))] }),
      'gbk.txt: not valid UTF-8; convert it first',
    ],
    [
      'standard input that is not UTF-8',
      () => ({ args: ['read'], stdin: Uint8Array.of(0xc2, 0xdb, 0xcc, 0xb3) }),
      'standard input: not valid UTF-8',
    ],
    [
      'an empty file',
      () => ({ args: ['read', file('empty.txt', '')] }),
      'expected text, found none',
    ],
    [
      'a file whose name breaks the line',
      () => ({ args: ['read', join(folder(), 'no\nfile\u001b[31m.txt')] }),
      'no␊file␛[31m.txt: no such file',
    ],
    [
      'a file to convert that does not exist',
      () => ({ args: ['convert', 's2t', join(folder(), 'none.txt')] }),
      'none.txt: no such file',
    ],
    [
      'standard input to convert that ends within a character',
      () => ({ args: ['convert', 's2t'], stdin: Uint8Array.of(0xe5, 0x8f) }),
      'standard input: not valid UTF-8',
    ],
    [
      'a file to repair that is not UTF-8',
      () => ({ args: ['repair', file('gbk.txt', Uint8Array.of(0xc2, 0xdb, 0xcc, 0xb3))] }),
      'gbk.txt: not valid UTF-8',
    ],
    ['empty standard input', () => ({ args: ['read'], stdin: ' \n' }), 'expected text, found none'],
    [
      'one bad file among good ones',
      () => ({ args: ['read', SAMPLE, join(folder(), 'none.txt')] }),
      'no such file',
    ],
  ])('%s', async (_, make, message) => {
    const { args, stdin } = make();
    const result = await luntan(args, stdin);
    expect(result).toMatchObject({ code: 1, stdout: '' });
    expect(result.stderr).toContain(message);
    expect(result.stderr).toMatch(/^luntan: .+\n$/);
  });
});

describe('a wrong command line: one line, exit code 2, nothing printed', () => {
  test.each([
    [[], 'expected a command'],
    [
      ['write'],
      'expected a command of convert, export, mcp, read, repair, schema, validate, got write',
    ],
    [['constructor'], 'got constructor'],
    [['raed'], 'did you mean read?'],
    [['read', '--jsn'], "'--jsn'"],
    [['read', '--published', 'yesterday', SAMPLE], '--published: expected'],
    [['read', '--published', '2024-02-30', SAMPLE], '--published: expected'],
    [['read', '--published', '2024-04', SAMPLE], '--published: expected'],
    [['read', '--published', '2024-04-3X', SAMPLE], '--published: expected'],
    [['read', '--published', 'a\nb', SAMPLE], 'got a␊b'],
    [['read', '--published', 'yesterday', 'none.txt'], '--published: expected'],
    [['read', '--published', '--json', SAMPLE], '--published: expected a value, got --json'],
    [['read', '--script', 's2x', SAMPLE], '--script: expected one of s2t, t2s'],
    [['read', '--script', 's2t\r\n', SAMPLE], 'got s2t␍␊'],
    [['re\nad'], 'got re␊ad'],
    [['convert'], 'expected a configuration of s2t, t2s, s2tw, tw2s'],
    [['convert', 's2x', SAMPLE], 't2jp, jp2t, got s2x'],
    [['convert', SAMPLE, 's2t'], 'sample-article.txt'],
    [['convert', 's2t\n', SAMPLE], 'got s2t␊'],
    [['convert', 's2t', '--names'], "'--names'"],
    [['convert', '--careful'], '--careful: expected --to with one of hans, hant, hant-TW, hant-HK'],
    [['convert', '--careful', '--to', 'tw'], '--to: expected one of hans, hant, hant-TW, hant-HK'],
    [['convert', 's2t', '--to', 'hans'], '--to: expected --careful with it'],
    [['convert', 's2t', '--quotes'], '--quotes: expected --careful with it'],
    [['convert', 's2t', '--markup', 'xml'], '--markup: expected one of html, markdown, srt, json'],
    [['read', '--careful', '--script', 's2t', SAMPLE], '--script and --careful: expected one'],
    [['convert', 's2t', '-', '-'], '-: expected standard input to be named once'],
    [['repair', '--jsn'], "'--jsn'"],
    [['repair', '-', '-'], '-: expected standard input to be named once'],
    [['read', '-', '-'], '-: expected standard input to be named once'],
  ])('%j', async (args, message) => {
    const result = await luntan(args);
    expect(result).toMatchObject({ code: 2, stdout: '' });
    expect(result.stderr).toContain(message);
    expect(result.stderr).toMatch(/^luntan: [^\p{Cc}]+\n$/u);
  });
});

describe('output that cannot be written: one line, exit code 1', () => {
  test('where the stream throws', async () => {
    const full = (): never => {
      throw Object.assign(new Error('no space left\non device'), { code: 'ENOSPC' });
    };
    expect(await luntan(['--version'], '', full)).toEqual({
      code: 1,
      stdout: '',
      stderr: 'luntan: standard output: cannot be written (ENOSPC)\n',
    });
  });

  test('where the result is longer than a string can be', () => {
    const value = { toJSON: () => 'x'.repeat(2 ** 30) };
    expect(() => toJson(value, 'a.txt', 1)).toThrow(
      new InputError('a.txt: too large to print as one JSON text; split the input'),
    );
    const broken = {
      toJSON: () => {
        throw new TypeError('another fault');
      },
    };
    expect(() => toJson(broken, 'a.txt', 1)).toThrow('another fault');
  });
});

describe('standard input that cannot be read', () => {
  test('is bad input', async () => {
    let stderr = '';
    const code = await run(['read'], {
      stdin: (async function* () {
        yield await Promise.resolve(new Uint8Array());
        throw Object.assign(new Error('read'), { code: 'EISDIR' });
      })(),
      stdout: { write: () => true },
      stderr: { write: (text) => (stderr += text) },
    });
    expect([code, stderr]).toEqual([
      1,
      'luntan: standard input: is a directory, expected a text file\n',
    ]);
  });
});

describe('help', () => {
  test('is data, and so goes to standard output', async () => {
    expect(await luntan(['--help'])).toMatchObject({ code: 0, stderr: '' });
    expect((await luntan(['read', '--help'])).stdout).toContain('--published DATE');
    expect((await luntan(['convert', '-h'])).stdout).toContain('--no-names');
    expect((await luntan(['repair', '--help'])).stdout).toContain('--json');
    expect((await luntan(['--version'])).stdout).toBe(`${VERSIONS.library}\n`);
  });
});
