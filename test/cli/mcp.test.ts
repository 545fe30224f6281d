import { describe, expect, test } from 'vitest';
import { TOOLS } from '../../src/cli/mcp/tools.js';
import { luntan } from './luntan.js';

/** Calls a tool as the server does: arguments checked by its schema, the answer plain JSON. */
function call(name: string, args: object): unknown {
  const tool = TOOLS.find((each) => each.name === name);
  if (tool === undefined) throw new Error(`no tool ${name}`);
  const answer = tool.run(tool.input.parse(args));
  expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
  return answer;
}

const ARTICLE = '2024中关村论坛年会4月29日闭幕，签约金额673.17亿元。据传还将签约3亿元。';

describe('luntan mcp', () => {
  test('has help, and takes no arguments', async () => {
    expect((await luntan(['help', 'mcp'])).stdout).toMatch(/^luntan mcp\n/);
    expect(await luntan(['mcp', 'a.txt'])).toMatchObject({ code: 2, stdout: '' });
  });

  test('ends when standard input does', async () => {
    expect(await luntan(['mcp'], '')).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  test('answers a line of JSON-RPC with one, and tells of what is none on standard error', async () => {
    const hello = {
      ...{ jsonrpc: '2.0', id: 1, method: 'initialize' },
      params: {
        protocolVersion: '2025-06-18',
        capabilities: {},
        clientInfo: { name: 'test', version: '1' },
      },
    };
    const { code, stdout, stderr } = await luntan(
      ['mcp'],
      `{ "no": "request" }\n${JSON.stringify(hello)}\n`,
    );
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ id: 1, result: { serverInfo: { name: 'luntan' } } });
    expect(stdout.trimEnd()).not.toContain('\n');
    expect(stderr).toMatch(/^luntan: mcp: .+\n$/);
  });
});

describe('read_article', () => {
  test('gives what is stated, with its spans, and leaves the rest out', () => {
    const answer = call('read_article', { text: ARTICLE, published: '2024-04-30' });
    expect(Object.keys(answer as object).sort()).toEqual([
      'head',
      'script',
      'statements',
      'unstated',
    ]);
    expect(answer).toMatchObject({
      statements: [
        { kind: 'forum', recordId: 'zgc-forum-2024', draft: { endDate: '2024-04-29' } },
        { kind: 'signing', draft: { money: { value: 67_317_000_000, currency: 'CNY' } } },
      ],
    });
  });

  test('gives the parts that are asked for, records among them', () => {
    const answer = call('read_article', { text: ARTICLE, include: ['mentions', 'records'] });
    expect(answer).toMatchObject({ records: { signings: [{ type: 'signing' }] } });
    expect(Object.keys(answer as object).sort()).toEqual(['mentions', 'records']);
  });

  test.each([
    [{ text: '' }],
    [{ text: 'a'.repeat(1_000_001) }],
    [{ text: '论坛', include: ['everything'] }],
    [{ text: '论坛', published: '30 April' }],
    [{ text: '论坛', defaultCurrency: '元' }],
    [{}],
  ])('refuses %.60j', (args) => {
    expect(() => call('read_article', args)).toThrow();
  });
});

describe('find_record', () => {
  test.each([
    ['an id', 'zgc-forum-2024'],
    ['a name', '2024中关村论坛年会'],
    ['a name in the other script', '2024中關村論壇年會'],
    ['a retired id', 'zgc-forum-2024-strands'],
  ])('knows %s', (_, record) => {
    expect(call('find_record', { record })).toMatchObject({
      records: [{ record: { id: 'zgc-forum-2024' } }],
    });
  });

  test('tells the sources by their names and addresses, and what is not certain', () => {
    const { records } = call('find_record', { record: 'zgc-forum-2024' }) as {
      records: {
        record: { sources: { source: string }[] };
        sources: object[];
        caveats: string[];
      }[];
    };
    const [first] = records;
    const cited = new Set(first?.record.sources.map(({ source }) => source));
    expect(first?.sources).toHaveLength(cited.size);
    expect(first?.sources[0]).toHaveProperty('names');
    expect(first?.caveats.length).toBeGreaterThan(0);
  });

  test('finds places and sources too, and keeps to the types asked for', () => {
    expect(call('find_record', { record: '香港' })).toMatchObject({
      records: [{ record: { type: 'place' } }],
    });
    expect(() => call('find_record', { record: '香港', types: ['forum'] })).toThrow(/^record: /);
  });

  test('proposes what a search finds', () => {
    expect(() => call('find_record', { record: '中关村壇' })).toThrow(
      /^record: expected the id or name of a record, got 中关村壇; search finds zgc-forum, /,
    );
    expect(() => call('find_record', { record: 'qqqqqq' })).toThrow(/got qqqqqq$/);
  });
});

test('search gives the best match first', () => {
  expect(call('search', { query: '28届京港', limit: 1 })).toMatchObject({
    hits: [{ id: 'beijing-hong-kong-symposium-28' }],
  });
  expect(call('search', { query: 'qqqqqq' })).toEqual({ hits: [] });
});

describe('convert', () => {
  test.each([
    [{ to: 'hant' }, '于英杰说网络', '于英傑說網絡'],
    [{ to: 'hant-TW', vocabulary: 'press' }, '网络安全', '網路安全'],
    [{ to: 'hans' }, '網絡安全', '网络安全'],
    [{ config: 's2twp' }, '软件', '軟體'],
    [{ config: 's2t' }, '于英杰', '于英傑'],
    [{ config: 's2t', markup: 'html' }, '<p class="软">软件</p>', '<p class="软">軟件</p>'],
  ])('%j', (options, text, expected) => {
    expect(call('convert', { text, ...options })).toEqual({ text: expected });
  });

  test('wants one of to and config', () => {
    expect(() => call('convert', { text: '软' })).toThrow('expected either to or config');
    expect(() => call('convert', { text: '软', to: 'hant', config: 's2t' })).toThrow(
      'expected either to or config',
    );
    expect(() => call('convert', { text: '软', config: 's2t', vocabulary: 'press' })).toThrow(
      'vocabulary: expected to with it',
    );
  });
});
