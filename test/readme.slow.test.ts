import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Recognizers from '@microsoft/recognizers-text-suite';
import * as chrono from 'chrono-node';
import Nzh from 'nzh';
import * as OpenCC from 'opencc-js';
import { describe, expect, test } from 'vitest';
import { carefulConverter } from '../src/script/careful.js';
import { findAmounts, findDates, parseNumber } from '../src/text/index.js';
import { testFolder } from './cli/folder.js';
import { luntan } from './cli/luntan.js';

// README shows nothing that no test runs. Its `ts` blocks are run by examples.test.ts.

const ROOT = join(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const README = read('README.md');

/** The tables of a page, as rows of cells without head and rule. */
const rowsOf = (page: string): string[][] =>
  [...page.matchAll(/^\|(.+)\|$/gm)].map(([, row = '']) =>
    row.split('|').map((cell) => cell.trim()),
  );

const codeIn = (cell = ''): string[] =>
  [...cell.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);

describe('what is said of others', () => {
  const currency = (text: string) =>
    Recognizers.recognizeCurrency(text, 'zh-cn').at(-1)?.resolution;
  const opencc = OpenCC.Converter({ from: 'cn', to: 't' });
  const careful = carefulConverter({ to: 'hant' });
  const money = (text: string): string[] =>
    findAmounts(text).flatMap(({ decimal, min, max }) => decimal ?? [String(min), String(max)]);

  /** What each tool makes of a text, and what is made of it here. */
  const TOOLS: Record<string, (text: string) => [today: unknown, here: unknown]> = {
    '总金额902. 21亿元': (text) => [currency(text)?.['value'], money(text)],
    投资3亿至5亿元: (text) => [currency(text)?.['value'], money(text)],
    '新台币177.1亿元': (text) => [
      currency(text)?.['unit'],
      findAmounts(text).map((it) => it.currency),
    ],
    '9月19日至21日': (text) => [
      chrono.zh.hans.parse(text, new Date(2024, 8, 18)).map(({ start, end }) => {
        const [year, month, day] = [start.get('year'), start.get('month'), start.get('day')];
        expect(end).toBeNull();
        return `${String(year)}-0${String(month)}-${String(day)}`;
      }),
      findDates(text, { reference: '2024-09-18' }).map(({ resolved }) => resolved),
    ],
    第一时间: (text) => [chrono.zh.hans.parse(text).map((it) => it.text), findDates(text)],
    '673.17亿': (text) => [String(Nzh.cn.decodeS(text)), parseNumber(text).decimal],
    两千三: (text) => [String(Nzh.cn.decodeS(text)), parseNumber(text).decimal],
    一个中国的历史: (text) => [opencc(text), careful(text)],
    教授于文涛说: (text) => [opencc(text), careful(text)],
  };
  const rows = rowsOf(README).filter(([text = '']) => (codeIn(text)[0] ?? '') in TOOLS);

  test('all rows are known', () => {
    expect(rows.map(([text]) => codeIn(text)[0])).toEqual(Object.keys(TOOLS));
  });

  test.each(rows)('%s', (text = '', today = '', here = '') => {
    const [input = ''] = codeIn(text);
    const [theirs, ours] = TOOLS[input]?.(input) ?? [];
    expect([theirs].flat()).toEqual(codeIn(today));
    expect([ours].flat()).toEqual(codeIn(here));
  });

  test('every factor and size stands in the benchmarks', () => {
    const benchmarks = read('docs/benchmarks.md');
    const figures = [...README.matchAll(/×[\d.,]+\d|[\d.]+ kB/g)].map(([figure]) => figure);
    expect(figures.length).toBeGreaterThan(10);
    for (const figure of figures) expect(benchmarks, figure).toContain(figure);
  });
});

describe('commands', () => {
  const ARTICLE = '2024中关村论坛年会签约金额673.17亿元。\n';
  const LINE = JSON.stringify({ id: 'a', text: ARTICLE });
  const { path: folder, file } = testFolder();
  const FILES: Record<string, string> = {
    'article.txt': ARTICLE,
    'page.html': '<p>论坛</p>',
    'articles.ndjson': LINE,
    'old.ndjson': LINE.replace(/[^\x20-\x7e]/g, ''),
    'my-forums.json': '[]',
    'my-forums.ndjson': '',
  };

  const lines = ['README.md', 'docs/command-line.md', 'docs/first-steps.md', 'docs/recipes.md']
    .flatMap((page) => [...read(page).matchAll(/^```sh\n([\s\S]*?)^```/gm)])
    .flatMap(([, block = '']) => block.split('\n'))
    .filter((line) => /^(?:npx )?luntan /.test(line));

  test('there are some', () => {
    expect(lines.length).toBeGreaterThan(12);
  });

  test.each([...new Set(lines)])('%s', async (line) => {
    const written = Object.entries(FILES).map(([name, text]) => [name, file(name, text)] as const);
    const paths = new Map([
      ...written,
      ['articles/*.txt', file('b.txt', ARTICLE)],
      ['readings', folder()],
    ]);
    const [, command = '', input = ''] =
      /^(?:npx )?luntan (.*?)(?: < (\S+))?(?: > \S+)?(?:\s+#.*)?$/.exec(line) ?? [];
    const args = command.split(' ').map((word) => paths.get(word) ?? word);
    const { code, stderr } = await luntan(args, FILES[input] ?? '');
    expect([code, stderr.replace(/^.*all well\n/, '')]).toEqual([0, '']);
  });
});

describe('the page in Chinese', () => {
  /** What a page is made of, in order: headings by depth, blocks of code, tables, links. */
  const partsOf = (page: string): string[] =>
    [
      ...page.matchAll(/^(#+) |^```\w+\n[\s\S]*?^```|^\|[ :-]+\|.*\|$|\]\((?!README)([^)]+)\)/gm),
    ].map(([part, depth, link]) => {
      if (depth !== undefined) return depth;
      if (link !== undefined) return link;
      // A remark may be in the language of the page.
      return part.startsWith('|') ? 'table' : part.replace(/\s+# .*/g, '');
    });

  test('has the same headings, code, tables and links in the same order', () => {
    expect(partsOf(read('README.zh-CN.md'))).toEqual(partsOf(README));
  });

  test('has the same figures', () => {
    const figuresOf = (page: string) => [...page.matchAll(/×[\d.,]+\d|[\d.]+ kB/g)].join();
    expect(figuresOf(read('README.zh-CN.md'))).toBe(figuresOf(README));
  });
});

test('pages lead to pages that are there, and to headings that they have', () => {
  /** The anchor of a heading, as GitHub and npm make it. */
  const anchor = (heading: string): string =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-');
  const pages = ['README.md', 'README.zh-CN.md', 'data/README.md'].concat(
    [...README.matchAll(/\((docs\/[\w-]+\.md)/g)].map(([, page = '']) => page),
  );
  for (const page of new Set(pages)) {
    for (const [, path = '', hash] of read(page).matchAll(
      /\]\((?!https?:)([^)#]*)(?:#([^)]+))?\)/g,
    )) {
      const target = path === '' ? page : join(page, '..', path);
      expect(existsSync(join(ROOT, target)), `${page}: ${path}`).toBe(true);
      if (hash === undefined || !target.endsWith('.md')) continue;
      const anchors = [...read(target).matchAll(/^#+ (.+)$/gm)].map(([, it = '']) => anchor(it));
      expect(anchors, `${page}: ${path}#${hash}`).toContain(hash);
    }
  }
});
