import { McpServer, ResourceTemplate } from '@modelcontextprotocol/server';
import { jsonSchemas } from '../../formats/json-schema.js';
import { findRecord, redirectOf } from '../../lookup/index.js';
import { VERSIONS } from '../../versions.js';
import { TOOLS } from './tools.js';

/** What is read by its name, under the names that linked data and JSON Schemas have for it. */
const RESOURCES = [
  {
    name: 'record',
    prefix: 'urn:luntan:record:',
    description: 'A bundled record by its id: urn:luntan:record:zgc-forum-2024',
    find: (id: string): object | undefined => findRecord(redirectOf(id) ?? id),
  },
  {
    name: 'schema',
    prefix: 'urn:luntan:schema:',
    description:
      'The JSON Schema of a type: urn:luntan:schema:forum, urn:luntan:schema:forum-draft',
    find: (name: string): object | undefined =>
      Object.entries(jsonSchemas()).find(([known]) => known === name)?.[1],
  },
] as const;

/** Tools look things up and change nothing, here or elsewhere. */
const READ_ONLY = { readOnlyHint: true, idempotentHint: true, openWorldHint: false };

/** The server, with all that it offers; it holds nothing between two requests. */
export function createServer(): McpServer {
  const server = new McpServer({ name: 'luntan', title: 'luntan', version: VERSIONS.library });
  for (const { name, title, description, input, run } of TOOLS) {
    server.registerTool(
      name,
      { title, description, inputSchema: input, annotations: READ_ONLY },
      (args) => {
        const answer = run(args);
        return {
          content: [{ type: 'text', text: JSON.stringify(answer) }],
          structuredContent: answer,
        };
      },
    );
  }
  for (const { name, prefix, description, find } of RESOURCES) {
    const mimeType = 'application/json';
    server.registerResource(
      name,
      new ResourceTemplate(`${prefix}{id}`, { list: undefined }),
      { description, mimeType },
      ({ href }, { id }) => {
        const found = find(String(id));
        if (found === undefined) throw new RangeError(`expected the id of a ${name}, got ${href}`);
        return { contents: [{ uri: href, mimeType, text: JSON.stringify(found) }] };
      },
    );
  }
  return server;
}
