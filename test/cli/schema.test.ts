import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { extractionSchema, jsonSchemas } from '../../src/formats/index.js';
import { RECORD_TYPES } from '../../src/ids/index.js';
import { FILES } from '../data/bundled.js';
import { luntan } from './luntan.js';

describe('luntan schema', () => {
  test.each(RECORD_TYPES)('prints the JSON Schema of %s', async (type) => {
    const { code, stdout, stderr } = await luntan(['schema', type]);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toBe(`${JSON.stringify(jsonSchemas()[type], null, 2)}\n`);
    expect(await luntan(['schema', FILES[type]])).toEqual({ code, stdout, stderr });
  });

  test.each(['forum-draft', 'sub-forum-draft', 'person-draft'] as const)(
    'prints the JSON Schema of a %s',
    async (name) => {
      const { code, stdout } = await luntan(['schema', name]);
      expect([code, JSON.parse(stdout)]).toEqual([0, jsonSchemas()[name]]);
    },
  );

  test.each(['forum', 'signing', 'statistic'] as const)(
    'prints what a model is asked for %s',
    async (kind) => {
      const { code, stdout } = await luntan(['schema', '--extraction', kind]);
      expect(code).toBe(0);
      expect(JSON.parse(stdout)).toEqual(z.toJSONSchema(extractionSchema(kind)));
    },
  );

  test.each([
    [['schema'], 'NAME: expected one of forum-series, forum, sub-forum,'],
    [['schema', 'conference'], 'got conference'],
    [['schema', 'forum', 'park'], 'got park too'],
    [['schema', 'source-draft'], 'got source-draft'],
    [['schema', '--extraction', 'park'], 'one of forum, signing, statistic; got park'],
    [['schema', '--extraction'], 'got none'],
    [['schema', 'forum', '--strict'], "'--strict'"],
  ])('%j is a wrong command line', async (args, message) => {
    const { code, stdout, stderr } = await luntan(args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
    expect(stderr).toMatch(/^luntan: [^\p{Cc}]+\n$/u);
  });

  test('--help is data', async () => {
    expect((await luntan(['schema', '-h'])).stdout).toContain('--extraction');
  });
});
