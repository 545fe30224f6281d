import { describe, expect, test } from 'vitest';
import { widthOf } from '../../src/cli/columns.js';
import { luntan } from './luntan.js';

const ARTICLE =
  '第27届京台科技论坛将于2024年9月19日至21日在北京经济技术开发区国际会展中心举办,由北京市人民政府台湾事务办公室主办。\n' +
  '签约金额673.17亿元,其中招商引资类项目签约金额超过500亿元。' +
  '论坛上,来自两岸的企业家、专家学者围绕人工智能、生物医药等议题展开了深入讨论。'.repeat(3);
const ESCAPES = /\u001b\[\d+m/g;

const onTerminal = (columns: number, env: Record<string, string> = {}) =>
  luntan(['read'], ARTICLE, undefined, { stdout: { isTTY: true, columns }, env });

describe('the summary on a terminal', () => {
  test.each([40, 60, 80, 120])('keeps within %d columns', async (columns) => {
    const { stdout } = await onTerminal(columns);
    for (const line of stdout.replace(ESCAPES, '').split('\n')) {
      expect(widthOf(line), line).toBeLessThanOrEqual(columns);
    }
  });

  test('loses no word of the text', async () => {
    const { stdout } = await onTerminal(40);
    const squeezed = stdout.replace(ESCAPES, '').replace(/\s+/g, '');
    expect(squeezed).toContain('人工智慧、生物醫藥等議題展開了深入討論。論壇上,來自兩岸的企業家');
  });

  test('elsewhere prose stays in one line', async () => {
    const { stdout } = await luntan(['read'], ARTICLE);
    expect(stdout).toMatch(/議題展開了深入討論。論壇上.*議題展開了深入討論。\n/);
  });
});

describe('colours', () => {
  test.each<[string, boolean, Record<string, string>, boolean]>([
    ['a terminal has them', true, {}, true],
    ['elsewhere there are none', false, {}, false],
    ['NO_COLOR takes them away', true, { NO_COLOR: '1' }, false],
    ['an empty NO_COLOR does not', true, { NO_COLOR: '' }, true],
    ['FORCE_COLOR brings them anywhere', false, { FORCE_COLOR: '1' }, true],
    ['FORCE_COLOR=0 takes them away', true, { FORCE_COLOR: '0' }, false],
    ['FORCE_COLOR goes before NO_COLOR', false, { FORCE_COLOR: '1', NO_COLOR: '1' }, true],
    ['a terminal that is dumb has none', true, { TERM: 'dumb' }, false],
  ])('%s', async (_, isTTY, env, hasColour) => {
    const stdout = { isTTY, columns: 80 };
    const shown = await luntan(['read'], ARTICLE, undefined, { stdout, env });
    expect(shown.stdout.includes('\u001b[')).toBe(hasColour);
    const plain = await luntan(['read'], ARTICLE, undefined, {
      stdout: { isTTY: false, columns: 80 },
    });
    expect(shown.stdout.replace(ESCAPES, '')).toBe(plain.stdout);
    const json = await luntan(['read', '--json'], ARTICLE, undefined, { stdout, env });
    expect(json.stdout).not.toContain('\u001b[');
  });
});

describe('help', () => {
  test.each(['convert', 'export', 'read', 'repair', 'schema', 'validate'])(
    'of %s',
    async (name) => {
      const help = await luntan([name, '--help']);
      expect(help).toMatchObject({ code: 0, stderr: '' });
      expect(await luntan(['help', name])).toEqual(help);
      expect(await luntan([name, '-h'])).toEqual(help);
      for (const line of help.stdout.split('\n')) expect(widthOf(line), line).toBeLessThan(101);
    },
  );

  test('of the whole', async () => {
    const help = await luntan(['--help']);
    expect(await luntan(['help'])).toEqual(help);
    expect(await luntan(['-h'])).toEqual(help);
    const version = await luntan(['--version']);
    expect(await luntan(['-v'])).toEqual(version);
    expect(await luntan(['version'])).toEqual(version);
  });

  test('of what is no command', async () => {
    expect(await luntan(['help', 'raed'])).toMatchObject({ code: 2 });
  });
});

describe('standard input', () => {
  test('that is a terminal is waited for with a word', async () => {
    const terminal = { stdin: { isTTY: true } };
    for (const args of [['read'], ['repair'], ['convert', 's2t'], ['validate', 'forum']]) {
      const { stderr } = await luntan(args, '[]', undefined, terminal);
      expect(stderr, args.join(' ')).toContain('luntan: reading standard input; end with Ctrl-D\n');
    }
    const { stderr } = await luntan(
      ['export', 'parks', '--format', 'csv'],
      '',
      undefined,
      terminal,
    );
    expect(stderr).toBe('');
  });
});

describe('wrong words', () => {
  test.each([
    [['raed', 'a.txt'], 'got raed; did you mean read?'],
    [['Read'], 'did you mean read?'],
    [
      ['read', '--publish', 'X'],
      "unknown option '--publish'; did you mean --published?; see luntan read --help",
    ],
    [['read', '-j'], "unknown option '-j'; did you mean --json?; see luntan read --help"],
    [['read', '-json'], "unknown option '-j'"],
    [['export', 'forums', '-f', 'csv'], "unknown option '-f'"],
    [['repair', '--certian'], 'did you mean --certain?'],
    [['read', '--json=yes'], '--json: expected no value, got yes'],
    [['read', '--published'], '--published: expected a value, got none'],
    [['read', '--source', '--json'], 'if it is one, write --source=--json'],
    [['read', '--script', 'zh-TW'], 'did you mean s2tw?'],
    [['read', '--script', 'S2T'], 'did you mean s2t?'],
    [['schema', 'Forum'], 'did you mean forum?'],
  ])('%j', async (args, message) => {
    const { code, stdout, stderr } = await luntan(args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
    expect(stderr).toMatch(/^luntan: [^\n]+\n$/);
  });
});
