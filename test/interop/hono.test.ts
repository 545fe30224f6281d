import { OpenAPIHono, createRoute, z } from '@hono/zod-openapi';
import { zodToOpenAPIRegistry } from '@asteasolutions/zod-to-openapi';
import { describe, expect, test } from 'vitest';
import { luntan } from './installed.js';

const { ForumSchema, SigningSchema, findRecord, getForum, namedSchemas, signings } = luntan;

const json = <Schema extends z.ZodType>(schema: Schema) => ({
  content: { 'application/json': { schema } },
});

const readForum = createRoute({
  method: 'get',
  path: '/forums/{id}',
  request: { params: z.object({ id: z.string() }) },
  responses: {
    200: { description: 'An edition', ...json(ForumSchema) },
    404: { description: 'No such edition' },
  },
});

const addSigning = createRoute({
  method: 'post',
  path: '/signings',
  request: { body: json(SigningSchema) },
  responses: { 201: { description: 'The signing', ...json(SigningSchema) } },
});

function createApp() {
  const app = new OpenAPIHono();
  app.openapi(readForum, (c) => {
    const record = findRecord(c.req.valid('param').id);
    return record?.type === 'forum' ? c.json(record, 200) : c.body(null, 404);
  });
  app.openapi(addSigning, (c) => c.json(c.req.valid('json'), 201));
  return app;
}

const INFO = { title: 'forums', version: '1.0.0' };

describe('@hono/zod-openapi', () => {
  test('answers with a bundled record, checks one that comes in', async () => {
    const app = createApp();
    const found = await app.request('/forums/zgc-forum-2024');
    expect([found.status, await found.json()]).toEqual([200, getForum('zgc-forum-2024')]);
    expect((await app.request('/forums/nothing')).status).toBe(404);
    const post = (body: unknown) =>
      app.request('/signings', {
        ...{ method: 'POST', headers: { 'content-type': 'application/json' } },
        body: JSON.stringify(body),
      });
    for (const signing of signings) {
      const added = await post(signing);
      expect([added.status, await added.json()]).toEqual([201, signing]);
    }
    expect((await post({ ...signings[0], status: 'signed' })).status).toBe(400);
  });

  test('writes OpenAPI with every schema named once', () => {
    for (const { schema, id } of namedSchemas()) {
      zodToOpenAPIRegistry.add(schema, { _internal: { refId: id } });
    }
    for (const document of [
      createApp().getOpenAPIDocument({ openapi: '3.0.0', info: INFO }),
      createApp().getOpenAPI31Document({ openapi: '3.1.0', info: INFO }),
    ]) {
      const named = Object.keys(document.components?.schemas ?? {});
      expect(named).toEqual(expect.arrayContaining(['Forum', 'Signing', 'Names', 'Money', 'Host']));
      const text = JSON.stringify(document);
      expect(text).toContain('"schema":{"$ref":"#/components/schemas/Forum"}');
      const refs = [...text.matchAll(/#\/components\/schemas\/(\w+)/g)].map(([, name]) => name);
      expect([...new Set(refs)].filter((name) => !named.includes(String(name)))).toEqual([]);
    }
  });
});
