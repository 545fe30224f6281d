import { PassThrough, Readable } from 'node:stream';
import { parseArgs } from './arguments.js';
import type { Context } from './context.js';
import { InputError } from './errors.js';
import { checkCount } from './positionals.js';

const MCP_USAGE = `luntan mcp

Serves language models over the Model Context Protocol on standard input and output: read_article,
find_record, search and convert, and the records and JSON Schemas as resources. It reads no file
and asks no network. A program that talks to models starts it; docs/mcp.md has their settings.

It needs the package @modelcontextprotocol/server beside luntan:

  npm install luntan zod @modelcontextprotocol/server
`;

const NEEDED = '@modelcontextprotocol/server';

/** The server and its transport; the package that has them is there for those alone who want it. */
async function load() {
  try {
    const { serveStdio, StdioServerTransport } = await import('@modelcontextprotocol/server/stdio');
    const { createServer } = await import('./mcp/server.js');
    return { serveStdio, StdioServerTransport, createServer };
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.message.includes(NEEDED);
    if (!isMissing || error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new InputError(`mcp: expected the package ${NEEDED}; npm install ${NEEDED} brings it`);
  }
}

/** Runs `luntan mcp` until standard input ends. */
export async function* mcpCommand(
  args: readonly string[],
  stdin: AsyncIterable<Uint8Array>,
  { tell }: Pick<Context, 'tell'>,
): AsyncGenerator<string> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { help: { type: 'boolean', short: 'h', default: false } },
  });
  if (values.help) {
    yield MCP_USAGE;
    return;
  }
  checkCount(positionals, 0);
  const { serveStdio, StdioServerTransport, createServer } = await load();
  const input = Readable.from(stdin);
  const output = new PassThrough({ encoding: 'utf8' });
  input.once('close', () => output.end());
  const transport = new StdioServerTransport(input, output);
  const served = serveStdio(createServer, {
    transport,
    onerror: ({ message }) => {
      tell(`mcp: ${message}`);
    },
  });
  try {
    for await (const message of output) yield String(message);
  } finally {
    await served.close();
  }
}
