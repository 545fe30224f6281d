import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020.js';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { readArticle } from '../../src/article/index.js';
import { type JsonSchemaNode, jsonSchemas } from '../../src/formats/index.js';
import { DEFINITIONS } from '../../src/formats/json-schema/definitions.js';
import { RECORD_TYPES, type RecordType } from '../../src/ids/index.js';
import {
  type AnyDraft,
  AnyDraftSchema,
  type AnyRecord,
  AnyRecordSchema,
  ArticleReadingSchema,
  RULES,
} from '../../src/schemas/index.js';
import { STATED } from '../article/records/harbour.js';
import { bundled } from '../data/bundled.js';
import { MINIMAL } from '../schemas/records.js';
import { CASES } from '../schemas/rule-cases.js';
import { anyRecord } from './arbitrary-record.js';
import { HARBOUR, harbourCity } from './harbour.js';

const schemas = jsonSchemas();
// Without any list of formats: the schemas need none.
const ajv = new Ajv2020.default({ strict: true, allErrors: true });
const validators = Object.fromEntries(
  RECORD_TYPES.map((type) => [type, ajv.compile(schemas[type])]),
) as Record<RecordType, ValidateFunction>;

/** What Ajv has to say of a record, one line a fault. */
function faultsOf(record: object & { type: RecordType }): string[] {
  const validate = validators[record.type];
  if (validate(record)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message }) => `${instancePath} ${message ?? ''}`,
  );
}

describe('the JSON Schemas', () => {
  test.each(RECORD_TYPES)('that of %s is strict 2020-12, closed and named', (type) => {
    expect(schemas[type]).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: `urn:luntan:schema:${type}`,
      type: 'object',
      additionalProperties: false,
    });
    expect(ajv.validateSchema(schemas[type])).toBe(true);
    expect(ajv.getSchema(`urn:luntan:schema:${type}`)).toBe(validators[type]);
  });

  test('are new objects each time, plain JSON', () => {
    const again = jsonSchemas();
    expect(again).toEqual(schemas);
    expect(again.forum).not.toBe(schemas.forum);
    expect(JSON.parse(JSON.stringify(again))).toEqual(again);
  });

  test('leave nothing in zod’s own registry', () => {
    for (const { schema } of DEFINITIONS) expect(z.globalRegistry.get(schema)?.id).toBeUndefined();
    expect(z.toJSONSchema(AnyRecordSchema.options[1])).not.toHaveProperty('$defs');
  });

  test('pass every bundled record, and those of another city', () => {
    expect(
      bundled.map((record) => [record.id, faultsOf(record)]).filter(([, f]) => f?.length),
    ).toEqual([]);
    expect(harbourCity.flatMap(faultsOf)).toEqual([]);
  });

  test('pass what the Zod schemas pass, and refuse no more than they do', () => {
    fc.assert(
      fc.property(anyRecord as fc.Arbitrary<AnyRecord>, (record) => {
        expect(faultsOf(record)).toEqual([]);
        const issues = AnyRecordSchema.safeParse(record).error?.issues ?? [];
        // Shape and form are the same to both: what zod alone refuses are the rules below.
        expect(issues.filter(({ code }) => code !== 'custom' && code !== 'invalid_union')).toEqual(
          [],
        );
      }),
    );
  });
});

describe.each(RECORD_TYPES)('a record of type %s that was spoilt', (type) => {
  const record: Record<string, unknown> & { type: RecordType } = { ...HARBOUR[type] };
  const { required = [], properties = {} } = schemas[type] as {
    required?: string[];
  } & JsonSchemaNode;

  test('is refused without any of the keys that are required', () => {
    expect(required).toEqual(expect.arrayContaining(['type', 'id', 'names']));
    for (const key of required) {
      const rest = { ...record, [key]: undefined };
      expect(validators[type](JSON.parse(JSON.stringify(rest))), key).toBe(false);
    }
  });

  test('is refused with a key that is not known, and with the type of another', () => {
    expect(validators[type]({ ...record, adress: 'x' })).toBe(false);
    expect(validators[type]({ ...record, type: type === 'forum' ? 'park' : 'forum' })).toBe(false);
  });

  test('is refused with a value of another kind in any field', () => {
    for (const key of Object.keys(properties)) {
      for (const value of [true, null, 0.5, []]) {
        expect(validators[type]({ ...record, [key]: value }), `${key}: ${String(value)}`).toBe(
          false,
        );
      }
    }
  });
});

describe('what the fields mean', () => {
  test.each(RECORD_TYPES)('is told of every field of %s, shared parts included', (type) => {
    const { $defs = {} } = schemas[type];
    const objects = Object.entries({ [type]: schemas[type] as JsonSchemaNode, ...$defs });
    const untold = objects.flatMap(([name, node]) => [
      ...(node.description ? [] : [name]),
      ...Object.entries(node.properties ?? {})
        .filter(([, property]) => !property.description)
        .map(([key]) => `${name}.${key}`),
    ]);
    expect(untold).toEqual([]);
    // Nothing is named by zod's own hand.
    expect(Object.keys($defs).filter((name) => name.startsWith('__'))).toEqual([]);
  });

  test('is told of each part by the interface of its name', () => {
    expect(schemas.forum.description).toBe('One edition of a forum.');
    expect(schemas.forum.properties?.['seriesId']?.description).toBe(
      'Series of which this is an edition.',
    );
    // From an interface that it extends, and without the marks of a doc comment.
    expect(schemas.forum.properties?.['status']?.description).toMatch(/^planned until/);
    expect(schemas.signing.$defs?.['Money']?.properties?.['min']?.description).toBe(
      'Lower bound; absent where open.',
    );
  });
});

describe('the schemas of drafts', () => {
  const drafts = STATED.map(({ draft }) => draft);
  const compile = (type: AnyDraft['type']): ValidateFunction =>
    new Ajv2020.default({ strict: true, allErrors: true }).compile(schemas[`${type}-draft`]);

  test('there is one of every type of draft', () => {
    const types = AnyDraftSchema.options.map(({ shape }) => shape.type.value);
    const names = types.map((type) => `${type}-draft`);
    expect(Object.keys(schemas)).toEqual([...Object.keys(validators), ...names, 'article-reading']);
    expect(new Set(drafts.map(({ type }) => type))).toEqual(new Set(types));
  });

  test.each(drafts.map((draft) => [draft.type, draft] as const))(
    'that of %s passes a draft, and refuses a key of its own making',
    (type, draft) => {
      const validate = compile(type);
      const plain: object = JSON.parse(JSON.stringify(draft));
      expect([validate(plain), validate.errors]).toEqual([true, null]);
      expect(validate({ ...plain, adress: 'x' })).toBe(false);
      expect(schemas[`${type}-draft`].$id).toBe(`urn:luntan:schema:${type}-draft`);
    },
  );

  test('all that they hold is described, references too', () => {
    const untold = drafts.flatMap(({ type }) => {
      const schema = schemas[`${type}-draft`];
      const nodes = Object.entries({ [type]: schema as JsonSchemaNode, ...schema.$defs });
      return nodes.flatMap(([name, node]) => [
        ...(node.description ? [] : [name]),
        ...[node, ...(node.anyOf ?? [])].flatMap(({ properties = {} }) =>
          Object.entries(properties)
            .filter(([, property]) => !property.description)
            .map(([key]) => `${type}: ${name}.${key}`),
        ),
      ]);
    });
    expect(untold).toEqual([]);
  });
});

describe('the schema of a reading', () => {
  const validate = new Ajv2020.default({ strict: true, allErrors: true }).compile(
    schemas['article-reading'],
  );
  const PAGE =
    '首页 > 要闻\n第27届京台科技论坛在京开幕\n时间:2024-09-20 来源:海港日报\n' +
    '海港社北京9月19日电(记者张三)第27届京台科技论坛19日9时在北京开幕,签约总金额902. 21亿元,签约項目86个。' +
    '江州大学校长沈丙与云舟集团签署合作协议。有消息称,明年将举办8场推介会。';

  test.each([
    ['an empty text', ''],
    ['a page with all that a reading holds', PAGE],
    [
      'our sample',
      readFileSync(join(import.meta.dirname, '../../data/sample-article.txt'), 'utf8'),
    ],
  ])('takes what is read of %s', (_, text) => {
    const reading = readArticle(text, { published: '2024-09-20', source: 'x-paper' });
    const plain: unknown = JSON.parse(JSON.stringify(reading));
    expect([validate(plain), validate.errors]).toEqual([true, null]);
    expect(ArticleReadingSchema.parse(plain)).toEqual(plain);
  });

  test('refuses a reading with a key too many, a kind unknown, an offset below nothing', () => {
    const reading = readArticle(PAGE, { published: '2024-09-20' });
    const [statement] = reading.statements;
    for (const wrong of [
      { ...reading, more: 1 },
      { ...reading, statements: [{ ...statement, kind: 'song' }] },
      { ...reading, unstated: [{ start: -1, end: 2, reason: 'hearsay' }] },
      { ...reading, bodies: [{ start: 0, end: 2, raw: '首页', type: 'city' }] },
    ]) {
      expect(validate(wrong)).toBe(false);
      expect(ArticleReadingSchema.safeParse(wrong).success).toBe(false);
    }
  });

  test('says what every field is', () => {
    const schema = schemas['article-reading'] as JsonSchemaNode;
    const nodes = Object.entries({ reading: schema, ...schema.$defs });
    const untoldIn = (name: string, node: JsonSchemaNode): string[] =>
      [node, ...(node.anyOf ?? [])].flatMap(({ properties = {} }) =>
        Object.entries(properties).flatMap(([key, property]) => [
          ...(property.description || property['$ref'] !== undefined ? [] : [`${name}.${key}`]),
          ...untoldIn(`${name}.${key}`, property),
        ]),
      );
    expect(nodes.flatMap(([name, node]) => untoldIn(name, node))).toEqual([]);
  });
});

describe('the rules that JSON Schema cannot say', () => {
  const readme = readFileSync(join(import.meta.dirname, '../../data/README.md'), 'utf8');
  const [, section = ''] = readme.split('\n## Rules that JSON Schema cannot say\n');
  const listed = [...(section.split('\n## ')[0] ?? '').matchAll(/^\| `([a-z-]+)` /gm)].map(
    ([, name]) => name,
  );
  const formats = new Ajv2020.default({ strict: false, validateFormats: false });
  // Most of the cases are of one schema.
  const compiled = new Map<z.ZodType, ValidateFunction>();
  const validatorOf = (schema: z.ZodType): ValidateFunction => {
    const validate = compiled.get(schema) ?? formats.compile(z.toJSONSchema(schema));
    compiled.set(schema, validate);
    return validate;
  };

  test('are listed in data/README.md, each known', () => {
    expect(listed.length).toBeGreaterThan(10);
    expect(Object.keys(RULES)).toEqual(expect.arrayContaining(listed));
    expect(listed).toEqual(Object.keys(RULES).filter((name) => listed.includes(name)));
  });

  test.each(CASES)(
    '%s (case %#) is listed just when JSON Schema passes what breaks it',
    (name, schema, bad, good) => {
      const validate = validatorOf(schema);
      const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
      expect(validate(plain(good))).toBe(true);
      expect(validate(plain(bad))).toBe(listed.includes(name));
    },
  );
});

test('the least record of each type passes', () => {
  for (const type of RECORD_TYPES) expect(faultsOf(MINIMAL[type])).toEqual([]);
});
