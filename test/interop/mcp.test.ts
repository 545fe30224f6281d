import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { luntan } from './installed.js';

const ARTICLE = '2024中关村论坛年会4月29日闭幕，签约金额673.17亿元。';

describe.each([
  ['as it was before 2026', 'legacy'],
  ['as it is since', 'auto'],
] as const)('luntan mcp, asked by a client of the protocol %s', (_, mode) => {
  const client = new Client({ name: 'test', version: '1.0.0' }, { versionNegotiation: { mode } });

  beforeAll(async () => {
    const args = [join(inject('served'), 'node_modules/luntan/dist/cli/main.js'), 'mcp'];
    await client.connect(new StdioClientTransport({ command: process.execPath, args }));
  });
  afterAll(() => client.close());

  const call = (name: string, args: Record<string, unknown>) =>
    client.callTool({ name, arguments: args });

  test('lists its tools, which change nothing', async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual([
      ...['read_article', 'find_record', 'search', 'convert'],
    ]);
    for (const { name, description, inputSchema, annotations } of tools) {
      expect(description, name).toMatch(/\.$/);
      expect(inputSchema, name).toMatchObject({ type: 'object', additionalProperties: false });
      expect(annotations, name).toMatchObject({ readOnlyHint: true, openWorldHint: false });
    }
  });

  test('reads an article exactly', async () => {
    const { structuredContent, content, isError } = await call('read_article', { text: ARTICLE });
    expect(isError).toBeFalsy();
    expect(structuredContent).toMatchObject({
      statements: [
        { kind: 'forum' },
        { kind: 'signing', draft: { money: { value: 67_317_000_000 } } },
      ],
    });
    const [first] = content;
    expect(first?.type === 'text' && JSON.parse(first.text)).toEqual(structuredContent);
  });

  test('finds, searches and converts', async () => {
    expect(
      (await call('find_record', { record: '2024中关村论坛年会' })).structuredContent,
    ).toMatchObject({ records: [{ record: luntan.getForum('zgc-forum-2024') }] });
    expect((await call('search', { query: '28届京港' })).structuredContent).toEqual({
      hits: luntan.search('28届京港'),
    });
    expect((await call('convert', { text: '于英杰', to: 'hant' })).structuredContent).toEqual({
      text: '于英傑',
    });
  });

  test.each([
    ['find_record', { record: 'qqqqqq' }],
    ['convert', { text: '软' }],
    ['read_article', { text: '' }],
    ['read_article', { text: ARTICLE, more: 1 }],
  ])('%s tells what is wrong with %j, and goes on', async (name, args) => {
    const { isError, content } = await call(name, args);
    expect(isError).toBe(true);
    expect(content[0]).toMatchObject({ type: 'text' });
    expect((await call('search', { query: '论坛' })).isError).toBeFalsy();
  });

  test('has records and schemas as resources', async () => {
    const { resourceTemplates } = await client.listResourceTemplates();
    expect(resourceTemplates.map(({ uriTemplate }) => uriTemplate)).toEqual([
      'urn:luntan:record:{id}',
      'urn:luntan:schema:{id}',
    ]);
    const read = async (uri: string): Promise<unknown> => {
      const { contents } = await client.readResource({ uri });
      const [first] = contents;
      return first !== undefined && 'text' in first ? JSON.parse(first.text) : undefined;
    };
    expect(await read('urn:luntan:record:zgc-forum-2024')).toEqual(
      luntan.getForum('zgc-forum-2024'),
    );
    expect(await read('urn:luntan:record:zgc-forum-2024-strands')).toEqual(
      luntan.getForum('zgc-forum-2024'),
    );
    expect(await read('urn:luntan:schema:forum-draft')).toEqual(
      luntan.jsonSchemas()['forum-draft'],
    );
    await expect(read('urn:luntan:record:nothing')).rejects.toThrow();
  });
});
