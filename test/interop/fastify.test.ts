import swagger from '@fastify/swagger';
import Fastify from 'fastify';
import {
  type ZodTypeProvider,
  createJsonSchemaTransform,
  createJsonSchemaTransformObject,
  serializerCompiler,
  validatorCompiler,
} from 'fastify-type-provider-zod';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { luntan } from './installed.js';

const { ParkSchema, StatisticSchema, isParkId, getPark, namedSchemas, parks, statistics } = luntan;

async function createApp() {
  const schemaRegistry = z.registry<{ id: string }>();
  for (const { schema, id } of namedSchemas()) schemaRegistry.add(schema, { id });
  const app = Fastify().withTypeProvider<ZodTypeProvider>();
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  await app.register(swagger, {
    openapi: { openapi: '3.1.0', info: { title: 'parks', version: '1.0.0' } },
    transform: createJsonSchemaTransform({ schemaRegistry }),
    transformObject: createJsonSchemaTransformObject({ schemaRegistry }),
  });
  app.get(
    '/parks/:id',
    {
      schema: {
        params: z.object({ id: z.string() }),
        response: { 200: ParkSchema, 404: z.null() },
      },
    },
    async ({ params: { id } }, reply) =>
      isParkId(id) ? reply.code(200).send(getPark(id)) : reply.code(404).send(null),
  );
  app.post(
    '/statistics',
    { schema: { body: StatisticSchema, response: { 201: StatisticSchema } } },
    async ({ body }, reply) => reply.code(201).send(body),
  );
  await app.ready();
  return app;
}

describe('fastify-type-provider-zod', () => {
  test('answers with bundled records, checks those that come in', async () => {
    const app = await createApp();
    for (const park of parks) {
      const found = await app.inject(`/parks/${park.id}`);
      expect([found.statusCode, found.json()]).toEqual([200, park]);
    }
    expect((await app.inject('/parks/nothing')).statusCode).toBe(404);
    const post = (payload: object) => app.inject({ method: 'POST', url: '/statistics', payload });
    for (const statistic of statistics.slice(0, 20)) {
      const added = await post(statistic);
      expect([added.statusCode, added.json()]).toEqual([201, statistic]);
    }
    expect((await post({ ...statistics[0], measure: 'nonsense' })).statusCode).toBe(400);
    await app.close();
  });

  test('writes OpenAPI with every schema named', async () => {
    const app = await createApp();
    const document = JSON.stringify(app.swagger());
    const { components } = JSON.parse(document) as { components: { schemas: object } };
    const named = Object.keys(components.schemas);
    expect(named).toEqual(expect.arrayContaining(['Park', 'Statistic', 'Quantity', 'SourceRef']));
    expect(document).toContain('"schema":{"$ref":"#/components/schemas/Park"}');
    const refs = [...document.matchAll(/#\/components\/schemas\/(\w+)/g)].map(([, name]) => name);
    expect([...new Set(refs)].filter((name) => !named.includes(String(name)))).toEqual([]);
    await app.close();
  });
});
