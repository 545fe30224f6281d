import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { RECORD_TYPES } from '../../src/ids/index.js';
import { AnyRecordSchema, RULES } from '../../src/schemas/index.js';
import { MINIMAL } from './records.js';

describe.each(RECORD_TYPES)('%s', (type) => {
  const record = MINIMAL[type];

  test('the least record passes, and comes back as it went in', () => {
    expect(AnyRecordSchema.parse(record)).toEqual(record);
  });

  test('an unknown key is refused by name', () => {
    const result = AnyRecordSchema.safeParse({ ...record, adress: 'x' });
    expect(result.error?.issues).toMatchObject([{ code: 'unrecognized_keys', keys: ['adress'] }]);
  });

  test('every required key is required', () => {
    for (const key of Object.keys(record)) {
      const rest = Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));
      const optional = key === 'parties' || key === 'quantity';
      const result = AnyRecordSchema.safeParse(rest);
      expect(result.success, key).toBe(false);
      // Those two are asked for by a rule between fields, the rest by the shape.
      if (optional) expect(result.error?.issues[0]?.code).toBe('custom');
    }
  });

  test('an id that is none is refused by the rule on ids', () => {
    for (const id of ['City-Forum', 'city_forum', '3-city', 'city--forum', 'city-', '', '论坛']) {
      const result = AnyRecordSchema.safeParse({ ...record, id });
      expect(result.error?.issues[0]?.message, id).toBe(RULES['id-form']);
    }
  });
});

test('what is no record of ours is refused at its type', () => {
  const result = AnyRecordSchema.safeParse({ ...MINIMAL.forum, type: 'conference' });
  expect(result.error?.issues).toMatchObject([{ path: ['type'] }]);
  expect(AnyRecordSchema.safeParse(null).success).toBe(false);
});

test('no schema carries a meta id, which would leak into the JSON Schema of its users', () => {
  for (const schema of AnyRecordSchema.options) {
    expect(z.globalRegistry.get(schema)?.id).toBeUndefined();
  }
});

test('JSON Schema can be made of every record, and is closed', () => {
  for (const schema of AnyRecordSchema.options) {
    expect(z.toJSONSchema(schema)).toMatchObject({ type: 'object', additionalProperties: false });
  }
});
