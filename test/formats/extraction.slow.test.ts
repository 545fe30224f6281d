import { Output, asSchema, zodSchema } from 'ai';
import fc from 'fast-check';
import {
  zodFunction,
  zodResponseFormat,
  zodResponsesFunction,
  zodTextFormat,
} from 'openai/helpers/zod';
import { describe, expect, expectTypeOf, test } from 'vitest';
import * as z from 'zod';
import {
  EXTRACTION_KINDS,
  type Extraction,
  ExtractionError,
  type ExtractionKind,
  extractionSchema,
  fromExtraction,
} from '../../src/formats/index.js';
import { createNameIndex } from '../../src/lookup/index.js';
import {
  ForumDraftSchema,
  ForumSchema,
  SigningDraftSchema,
  SigningSchema,
  StatisticDraftSchema,
  StatisticSchema,
} from '../../src/schemas/index.js';
import { parseAmount, parseDate, parseNumber, safeParseAmount } from '../../src/text/index.js';
import { HARBOUR } from './harbour.js';

const DRAFT_SCHEMAS = {
  forum: ForumDraftSchema,
  signing: SigningDraftSchema,
  statistic: StatisticDraftSchema,
};

/** An answer in which the model left everything open. */
function silent<Kind extends ExtractionKind>(kind: Kind): Extraction<Kind> {
  const { shape } = extractionSchema(kind);
  return Object.fromEntries(Object.keys(shape).map((key) => [key, null])) as Extraction<Kind>;
}

const source = 'harbour-gazette';
const forum = (fields: Partial<Extraction<'forum'>>, options: object = {}) =>
  fromExtraction(
    'forum',
    { ...silent('forum'), name: '海港论坛', ...fields },
    { source, ...options },
  );
const signing = (fields: Partial<Extraction<'signing'>>, options: object = {}) =>
  fromExtraction('signing', { ...silent('signing'), ...fields }, { source, ...options });
const statistic = (fields: Partial<Extraction<'statistic'>>, options: object = {}) =>
  fromExtraction(
    'statistic',
    { ...silent('statistic'), subject: '海港论坛', figure: '50家', ...fields },
    { source, ...options },
  );

/** Keywords that every strict mode of structured output takes. */
const SUPPORTED = new Set([
  '$schema',
  'type',
  'properties',
  'required',
  'additionalProperties',
  'items',
  'enum',
  'anyOf',
  'description',
]);

interface Node {
  type?: string | string[];
  properties?: Record<string, Node>;
  required?: string[];
  additionalProperties?: unknown;
  items?: Node;
  anyOf?: Node[];
  enum?: unknown[];
  description?: string;
}

/** Checks a schema as strict modes do, and counts. */
function measure(node: Node, path: string): { depth: number; properties: number; values: number } {
  for (const keyword of Object.keys(node)) expect([...SUPPORTED], path).toContain(keyword);
  const parts: { depth: number; properties: number; values: number }[] = [];
  if (node.anyOf) {
    // A choice of null and one thing is how a nullable is written; there is no other.
    expect(node.anyOf, path).toHaveLength(2);
    expect(node.anyOf[1], path).toEqual({ type: 'null' });
    expect(node.anyOf[0]?.type, path).not.toBe('null');
    parts.push(measure(node.anyOf[0] ?? {}, path));
  } else if (Array.isArray(node.type)) {
    expect(node.type, path).toEqual(['string', 'null']);
  } else {
    expect(['object', 'array', 'string'], path).toContain(node.type);
  }
  const keys = Object.keys(node.properties ?? {});
  if (node.type === 'object') {
    expect(node.additionalProperties, path).toBe(false);
    expect(node.required, path).toEqual(keys);
  }
  for (const [key, property] of Object.entries(node.properties ?? {})) {
    expect(property.description, `${path}.${key}`).toMatch(/\w/);
    const nullable = Array.isArray(property.type) || property.anyOf !== undefined;
    expect(nullable, `${path}.${key}`).toBe(true);
    parts.push(measure(property, `${path}.${key}`));
  }
  if (node.items) parts.push(measure(node.items, `${path}[]`));
  const level = node.type === 'object' || node.type === 'array' ? 1 : 0;
  return {
    depth: level + Math.max(0, ...parts.map(({ depth }) => depth)),
    properties: keys.length + parts.reduce((sum, part) => sum + part.properties, 0),
    values: (node.enum?.length ?? 0) + parts.reduce((sum, part) => sum + part.values, 0),
  };
}

describe.each(EXTRACTION_KINDS)('extractionSchema, %s', (kind) => {
  const schema: z.ZodObject = extractionSchema(kind);

  test.each<[string, () => unknown]>([
    ['zodTextFormat', () => zodTextFormat(schema, kind).schema],
    ['zodResponseFormat', () => zodResponseFormat(schema, kind).json_schema.schema],
    ['zodFunction', () => zodFunction({ name: kind, parameters: schema }).function.parameters],
    [
      'zodResponsesFunction',
      () => zodResponsesFunction({ name: kind, parameters: schema }).parameters,
    ],
    ['zodSchema of the AI SDK', () => zodSchema(schema).jsonSchema],
    ['asSchema of the AI SDK', () => asSchema(schema).jsonSchema],
    [
      'Output.object of the AI SDK',
      async () => {
        const format = await Output.object({ schema }).responseFormat;
        return format?.type === 'json' ? format.schema : undefined;
      },
    ],
    ['z.toJSONSchema', () => z.toJSONSchema(schema)],
  ])('is strict by %s', async (_, convert) => {
    const { depth, properties, values } = measure((await convert()) as Node, kind);
    expect(depth).toBeLessThanOrEqual(5);
    expect(properties).toBeLessThanOrEqual(100);
    expect(values).toBeLessThanOrEqual(500);
  });

  test('is strict before any helper makes it so, and tells models what it is', () => {
    expect(z.toJSONSchema(schema)).toMatchObject({ additionalProperties: false });
    expect(z.toJSONSchema(schema).description).toMatch(/\w/);
    expect(z.globalRegistry.get(schema)?.id).toBeUndefined();
  });

  test('parses an answer through the helpers', () => {
    const answer = silent(kind);
    const format = zodTextFormat(schema, kind);
    expect(format.$parseRaw(JSON.stringify(answer))).toEqual(answer);
    expect(() => format.$parseRaw('{}')).toThrow();
  });

  test('is the same each time', () => {
    expect(extractionSchema(kind)).toBe(schema);
  });

  test('an answer that leaves everything open is no draft, and says what is missing', () => {
    expect(() => fromExtraction(kind, silent(kind), { source })).toThrow(ExtractionError);
  });

  test('a key that is missing, or not known, is named', () => {
    for (const key of Object.keys(schema.shape)) {
      const rest = Object.fromEntries(
        Object.entries(silent(kind)).filter(([other]) => other !== key),
      );
      expect(() => fromExtraction(kind, rest as never, { source }), key).toThrow(
        `${kind} ${key}: expected`,
      );
    }
    const more = { ...silent(kind), confidence: 0.9 };
    expect(() => fromExtraction(kind, more, { source })).toThrow(
      `${kind}: expected no key "confidence"`,
    );
  });
});

test('a kind that is none, a source that is no id, a day that is none are RangeErrors', () => {
  expect(() => extractionSchema('park' as never)).toThrow(
    new RangeError('expected a kind of forum, signing, statistic, got "park"'),
  );
  expect(() => fromExtraction('park' as never, {} as never, { source })).toThrow(RangeError);
  expect(() => forum({}, { source: 'The Gazette' })).toThrow(
    new RangeError('source: expected an id such as city-gazette, got "The Gazette"'),
  );
  expect(() => forum({}, { published: 'yesterday' })).toThrow(RangeError);
  expect(() => forum({}, { paragraph: -1 })).toThrow(RangeError);
});

test('a place is asked for among places', () => {
  const resolve = (_: string, types: readonly string[]) =>
    types.join() === 'place' ? 'harbour-hall' : undefined;
  expect(forum({ places: ['碼頭會堂'] }, { resolve }).places).toEqual([{ id: 'harbour-hall' }]);
});

test.each([
  [{ figure: '3亿元', amountKind: 'signed' }, 'signed', true],
  [{ figure: '3亿元', amountKind: null }, undefined, false],
  [{ figure: '50家', amountKind: 'signed' }, undefined, false],
] as const)('the kind of an amount goes with money: %j', (fields, kind, isCited) => {
  const { amountKind, sources } = statistic(fields);
  expect(amountKind).toBe(kind);
  expect(sources?.[0]?.fields?.includes('amountKind')).toBe(isCited);
});

test('types follow the kind', () => {
  expectTypeOf(forum({}).startDate).toEqualTypeOf<string | undefined>();
  expectTypeOf<Extraction<'signing'>['amount']>().toEqualTypeOf<string | null>();
  expectTypeOf(extractionSchema('forum').shape).toHaveProperty('theme');
});

describe('a forum', () => {
  test('with all its fields makes a draft, and every field has its source', () => {
    const draft = forum(
      {
        name: '第3屆海港論壇',
        nameEnglish: '3rd Harbour Forum',
        ordinal: '第3屆',
        year: '2026年',
        format: '1+4+N',
        status: 'planned',
        startDate: '2026年5月2日',
        endDate: '2026-05-04',
        theme: '向海',
        mode: 'hybrid',
        places: ['碼頭會堂', '海港市', ' ', '海港市'],
        topics: ['潮汐能', '潮汐能', ' '],
        description: 'A forum on the sea.',
      },
      { paragraph: 2 },
    );
    const place = { source, paragraph: 2 };
    expect(draft).toEqual({
      type: 'forum',
      id: expect.stringMatching(/^draft-forum-[0-9a-f]{16}$/) as string,
      names: { hant: '第3屆海港論壇', en: '3rd Harbour Forum' },
      description: { en: 'A forum on the sea.' },
      ordinal: 3,
      year: 2026,
      format: '1+4+N',
      status: 'planned',
      startDate: '2026-05-02',
      endDate: '2026-05-04',
      // No character of it tells a script: the whole does.
      theme: { hant: '向海' },
      mode: 'hybrid',
      places: [{ text: '碼頭會堂' }, { text: '海港市' }],
      topics: [{ id: expect.stringMatching(/^draft-item-/) as string, names: { hant: '潮汐能' } }],
      sources: [
        {
          ...place,
          fields: [
            'status',
            'format',
            'mode',
            'places',
            'names',
            'description',
            'year',
            'endDate',
            'theme',
            'topics',
          ],
          status: 'planned',
        },
        { ...place, fields: ['ordinal'], literal: '第3屆', status: 'planned' },
        { ...place, fields: ['startDate'], literal: '2026年5月2日', status: 'planned' },
      ],
    });
    // With its series and its places by their ids it is a whole record.
    const { places, sources, ...stated } = draft;
    expect(places).toHaveLength(2);
    const told = { ...stated, seriesId: 'harbour-forum', placeIds: ['pier-hall'], sources };
    expect(ForumSchema.parse(told)).toMatchObject({ year: 2026 });
  });

  test('the same answer has the same ids, another has others', () => {
    expect(forum({})).toEqual(forum({}));
    expect(forum({}).id).not.toBe(forum({ name: '海港展' }).id);
  });

  test('of which only a date or a number is known is a draft', () => {
    expect(forum({ name: null, startDate: '2026' })).toMatchObject({
      startDate: '2026',
      status: 'planned',
    });
    expect(forum({ name: '', ordinal: '27' })).toMatchObject({ ordinal: 27 });
  });

  test.each<[Partial<Extraction<'forum'>>, object, object]>([
    [{ startDate: '5月2日' }, { startDate: 'XXXX-05-02' }, {}],
    [{ startDate: '5月2日至4日' }, { startDate: 'XXXX-05-02', endDate: 'XXXX-05-04' }, {}],
    [{ startDate: '4月中旬' }, { startDate: 'XXXX-04-11/XXXX-04-20' }, {}],
    [{ startDate: '2026-05/2026-06' }, { startDate: '2026-05/2026-06' }, {}],
    [
      { startDate: '5月2日至4日', endDate: '5月5日' },
      { startDate: 'XXXX-05-02/XXXX-05-04', endDate: 'XXXX-05-05' },
      {},
    ],
    [{ startDate: '5月2日' }, { startDate: '2026-05-02' }, { published: '2026-04-20' }],
    [{ startDate: '明天' }, { startDate: '2026-04-21' }, { published: '2026-04-20' }],
    [{ startDate: '2025-09~' }, { startDate: '2025-09~' }, { published: '2026-04-20' }],
    [{ year: '今年' }, { year: 2026 }, { published: '2026-04-20' }],
  ])('%j is %j', (fields, expected, options) => {
    expect(forum(fields, options)).toMatchObject(expected);
  });

  test('what the day of issue completed is inferred, and says why', () => {
    const { sources } = forum({ startDate: '5月2日' }, { published: '2026-04-20' });
    expect(sources?.at(-1)).toEqual({
      source,
      fields: ['startDate'],
      status: 'inferred',
      basis: {
        hans: '据文章的刊出日期2026-04-20。',
        hant: '據文章的刊出日期2026-04-20。',
        en: 'Told by the day on which the text came out, 2026-04-20.',
      },
    });
  });

  test.each<[Partial<Extraction<'forum'>>, string, string]>([
    [{ startDate: 'next spring' }, 'startDate', 'expected a date as the text has it'],
    [{ startDate: '2026-02-30' }, 'startDate', 'got "2026-02-30"'],
    [{ startDate: '明天' }, 'startDate', 'expected a date'],
    [{ endDate: '5月32日' }, 'endDate', 'got "5月32日"'],
    [{ year: 'this year' }, 'year', 'expected a year, such as 2024 or 2024年'],
    [{ year: '2024-05' }, 'year', 'expected a year'],
    [
      { ordinal: 'twenty-seventh' },
      'ordinal',
      'expected the number of the edition, such as 第27届',
    ],
    [{ ordinal: '2.5' }, 'ordinal', 'got "2.5"'],
    [{ ordinal: '约27' }, 'ordinal', 'got'],
    [{ status: 'done' as never }, 'status', 'got "done"'],
    [{ places: [7 as never] }, 'places.0', 'got 7'],
    [{ name: 3 as never }, 'name', 'got 3'],
  ])('%j is refused', (fields, field, message) => {
    expect(() => forum(fields)).toThrow(message);
    try {
      forum(fields);
    } catch (error) {
      expect(error).toBeInstanceOf(ExtractionError);
      expect(error).toMatchObject({ name: 'ExtractionError', kind: 'forum', field });
    }
  });
});

describe('a signing', () => {
  test('keeps its parties as worded, its amount exact', () => {
    const draft = signing({
      kind: 'joint-platform',
      status: 'held',
      date: '5月3日',
      parties: [
        { name: '海港市科技局', side: 'domestic' },
        { name: '潮汐工厂', side: null },
        { name: null, side: null },
      ],
      forum: '海港论坛',
      amount: '超1.2万亿元',
      amountKind: 'signed',
      count: '15个项目',
      topics: ['共建潮汐能中心'],
    });
    expect(draft).toMatchObject({
      type: 'signing',
      kind: 'joint-platform',
      status: 'held',
      date: 'XXXX-05-03',
      parties: [{ text: '海港市科技局', side: 'domestic' }, { text: '潮汐工厂' }],
      amountKind: 'signed',
      money: {
        value: 1.2e12,
        unit: '元',
        approximation: 'above',
        min: 1.2e12,
        minInclusive: false,
        currency: 'CNY',
      },
      count: { value: 15, unit: '个', approximation: 'exact' },
      scope: [{ names: { hans: '共建潮汐能中心' } }],
    });
    expect(draft).not.toHaveProperty('forumId');
    expect(draft.sources).toContainEqual({ source, fields: ['money'], literal: '超1.2万亿元' });
    expect(draft.sources).toContainEqual({ source, fields: ['count'], literal: '15个' });
  });

  test('links what the caller can tell', () => {
    const index = createNameIndex([
      HARBOUR.forum,
      { ...HARBOUR.organization, names: { hans: '海港市科技局' } },
    ]);
    const draft = signing(
      {
        kind: 'memorandum',
        status: 'held',
        parties: [
          { name: '海港市科技局', side: null },
          { name: '潮汐工厂', side: null },
        ],
        forum: '海港論壇',
      },
      { resolve: (name: string) => index.findByName(name)[0]?.id },
    );
    expect(draft.parties).toEqual([{ id: 'harbour-organization' }, { text: '潮汐工厂' }]);
    expect(draft.forumId).toBe('harbour-forum');
  });

  test('of which only the total is known is a whole record', () => {
    const draft = signing({
      kind: 'aggregate',
      status: 'held',
      amount: '约5亿至6亿港元',
      amountKind: 'signed',
    });
    const whole = { ...draft, names: { hans: '总额', derived: ['hans'] } };
    expect(SigningSchema.parse(whole).money).toMatchObject({
      value: null,
      min: 5e8,
      max: 6e8,
      currency: 'HKD',
    });
  });

  test('the kind of an amount goes with an amount alone', () => {
    expect(signing({ count: '3个', amountKind: 'signed' })).not.toHaveProperty('amountKind');
  });

  test.each(['many', '若干', '673.17亿元和50家', '元'])('the amount %s is refused', (amount) => {
    expect(() => signing({ amount })).toThrow(
      `signing amount: expected an amount as the text has it, such as 673.17亿元, got "${amount}"`,
    );
  });
});

describe('a statistic', () => {
  test.each<[string, string | null, object]>([
    ['128场', null, { quantity: { value: 128, unit: '场', approximation: 'exact' } }],
    [
      '50余家企业',
      null,
      { quantity: { value: 50, unit: '家', approximation: 'and-some', max: 60 } },
    ],
    ['超8.3億人次', null, { quantity: { value: 830000000, unit: '人次', approximation: 'above' } }],
    ['40%', null, { quantity: { value: 40, unit: 'percent' } }],
    ['4倍', null, { quantity: { value: 4, unit: 'times' } }],
    ['第3位', null, { quantity: { value: 3, unit: '位' } }],
    ['128', '场', { quantity: { value: 128, unit: '场' } }],
    ['128 activities', '场', { quantity: { value: 128, unit: '场' } }],
    ['数百家', null, { quantity: { value: null, unit: '家', approximation: 'several', min: 200 } }],
    ['673.17亿元', null, { money: { value: 67317000000, currency: 'CNY' } }],
    ['673.17亿元', '元', { money: { value: 67317000000, currency: 'CNY' } }],
    ['US$3 million', null, { money: { value: 3000000, currency: 'USD' } }],
  ])('%s (%s)', (figure, unit, expected) => {
    expect(statistic({ figure, unit })).toMatchObject(expected);
  });

  test.each<[Partial<Extraction<'statistic'>>, string]>([
    [
      { figure: '128' },
      'statistic figure: expected a figure with its unit, such as 50余家 or 40%, got "128"',
    ],
    [{ figure: '超128' }, 'figure: expected a figure with its unit'],
    [{ figure: '50家和60家' }, 'figure: expected'],
    [{ figure: 'dozens' }, 'figure: expected'],
    [{ figure: null }, 'figure: expected a figure as the text has it, such as 128场, got null'],
    [{ subject: null }, 'subject: expected the name of the thing that has the figure, got null'],
    [{ asOf: 'now' }, 'asOf: expected a date'],
  ])('%j is refused', (fields, message) => {
    expect(() => statistic(fields)).toThrow(message);
  });

  test('has the id of its subject where the caller can tell, else a stable one', () => {
    const { subjectId } = statistic({});
    expect(subjectId).toMatch(/^draft-subject-/);
    expect(statistic({ figure: '3家' }).subjectId).toBe(subjectId);
    expect(statistic({}, { resolve: () => 'harbour-forum-3' }).subjectId).toBe('harbour-forum-3');
    expect(() => statistic({}, { resolve: () => 'Harbour Forum' })).toThrow(
      'statistic subjectId: expected',
    );
  });

  test('a year by itself is a stretch', () => {
    expect(statistic({ period: '2024年' }).period).toBe('2024/2024');
    expect(statistic({ period: '2024年至2027年' }).period).toBe('2024/2027');
    expect(statistic({ period: '2024/..' }).period).toBe('2024/..');
  });

  test('with a name is a whole record', () => {
    const draft = statistic({ measure: 'companies', asOf: '2026-05-02' });
    expect(StatisticSchema.parse({ ...draft, names: { hans: '企业数' } })).toMatchObject({
      measure: 'companies',
      asOf: '2026-05-02',
    });
  });

  test.each([
    ['4倍', 'increased-by', 4, 'times'],
    ['12%', 'decreased-by', 12, 'percent'],
    ['30家', 'decreased-to', 30, '家'],
  ] as const)('that tells a change has no other: %s', (figure, kind, value, unit) => {
    const draft = statistic({ measure: 'companies', figure, change: kind });
    expect(draft).not.toHaveProperty('quantity');
    expect(draft.change).toMatchObject({ kind, quantity: { value, unit } });
    const fields = draft.sources?.flatMap((ref) => ref.fields ?? []);
    expect(fields).toEqual(expect.arrayContaining(['change.kind', 'change.quantity']));
    expect(StatisticSchema.safeParse({ ...draft, names: { hans: '企业数' } }).success).toBe(true);
  });
});

describe('any answer', () => {
  const wordings = [
    '海港論壇',
    '2026年',
    '5月2日',
    '第3届',
    '50余家',
    '3亿元',
    '40%',
    '',
    ' ',
    '超',
    'x',
  ];
  const word = fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...wordings) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
  );
  const nullable = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> =>
    fc.option(value, { freq: 2 });

  /** An answer that the schema allows. */
  function answerOf(schema: z.ZodType): fc.Arbitrary<unknown> {
    if (schema instanceof z.ZodNullable) return nullable(answerOf(schema.unwrap() as z.ZodType));
    if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options);
    if (schema instanceof z.ZodArray) {
      return fc.array(answerOf(schema.element as z.ZodType), { maxLength: 3 });
    }
    if (schema instanceof z.ZodObject) {
      const shape = schema.shape as Record<string, z.ZodType>;
      return fc.record(
        Object.fromEntries(Object.entries(shape).map(([key, part]) => [key, answerOf(part)])),
      );
    }
    return word;
  }

  test.each(EXTRACTION_KINDS)('of kind %s makes a valid draft or names the field', (kind) => {
    let drafts = 0;
    fc.assert(
      fc.property(answerOf(extractionSchema(kind)), (answer) => {
        const before = structuredClone(answer);
        try {
          const draft = fromExtraction(kind, answer as never, { source, published: '2026-04-20' });
          drafts++;
          expect(DRAFT_SCHEMAS[kind].safeParse(draft).error).toBeUndefined();
          expect(JSON.parse(JSON.stringify(draft))).toEqual(draft);
          expect(draft.sources?.length).toBeGreaterThan(0);
        } catch (error) {
          if (!(error instanceof ExtractionError)) throw error;
          expect(error.field).not.toBe('');
        }
        expect(answer).toEqual(before);
      }),
      { numRuns: 1000 },
    );
    expect(drafts).toBeGreaterThan(10);
  });

  test('the wording that is cited is read again to the value', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999_999 }),
        fc.constantFrom('亿', '万', '萬', '億', ''),
        fc.constantFrom('元', '美元', '港元', '欧元'),
        fc.constantFrom('', '约', '超', '近'),
        (n, scale, currency, qualifier) => {
          const wording = `${qualifier}${String(n / 100)}${scale}${currency}`;
          const draft = signing({ amount: wording });
          const ref = draft.sources?.find(({ fields }) => fields?.[0] === 'money');
          expect(ref?.literal).toBe(wording);
          const amount = parseAmount(ref?.literal ?? '');
          expect(draft.money).toMatchObject({ value: amount.value, currency: amount.currency });
        },
      ),
    );
    expect(parseNumber('15个').value).toBe(15);
    expect(parseDate('5月3日').edtf).toBe('XXXX-05-03');
    expect(safeParseAmount('15个项目').success).toBe(false);
  });
});
