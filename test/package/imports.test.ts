import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import Ajv2020 from 'ajv/dist/2020.js';
import type { jsonSchemas } from '../../src/formats/index.js';
import { RECORD_TYPES } from '../../src/ids/index.js';
import { collections } from '../../src/lookup/collections.js';
import { runModule, runScript } from './in-folder.js';

const consumer = inject('consumer');

interface Manifest {
  exports: Record<string, string | { default: string; types: string }>;
}

const manifest = JSON.parse(
  readFileSync(join(consumer, 'node_modules/luntan/package.json'), 'utf8'),
) as Manifest;

const modules = Object.entries(manifest.exports)
  .filter(([, target]) => typeof target === 'object')
  .map(([path]) => path.replace(/^\./, 'luntan'));

describe('entry points', () => {
  test('every one can be imported, and exports something', () => {
    const code = `
      const counts = {};
      for (const name of ${JSON.stringify(modules)}) counts[name] = Object.keys(await import(name)).length;
      console.log(JSON.stringify(counts));`;
    const counts = runModule(consumer, code) as Record<string, number>;
    expect(Object.entries(counts).filter(([, count]) => count === 0)).toEqual([]);
    expect(Object.keys(counts)).toEqual(modules);
  });

  test('every one can be required', () => {
    const code = `
      const counts = {};
      for (const name of ${JSON.stringify(modules)}) counts[name] = Object.keys(require(name)).length;
      console.log(JSON.stringify(counts));`;
    const counts = runScript(consumer, code) as Record<string, number>;
    expect(Object.values(counts).every((count) => count > 0)).toBe(true);
  });

  test('the rows can be had as JSON', () => {
    const code = `
      import rows from 'luntan/data/forums.json' with { type: 'json' };
      console.log(JSON.stringify(rows.map(({ type }) => type)));`;
    expect(new Set(runModule(consumer, code) as string[])).toEqual(new Set(['forum']));
  });

  test('the JSON Schemas can be had as JSON', () => {
    const code = `
      import schema from 'luntan/json-schema/forum.json' with { type: 'json' };
      import { jsonSchemas } from 'luntan/formats';
      const same = JSON.stringify(schema) === JSON.stringify(jsonSchemas().forum);
      console.log(JSON.stringify([schema.$id, same]));`;
    expect(runModule(consumer, code)).toEqual(['urn:luntan:schema:forum', true]);
  });

  test('what is not exported cannot be reached', () => {
    const code = `
      const names = ['luntan/data/frozen', 'luntan/lookup/by-id', 'luntan/dist/index.js'];
      const reached = [];
      for (const name of names) await import(name).then(() => reached.push(name), () => {});
      console.log(JSON.stringify(reached));`;
    expect(runModule(consumer, code)).toEqual([]);
  });

  test('every layer but the schemas, and the formats which hold some, needs no zod', () => {
    const layers = ['text', 'script', 'ids', 'labels', 'data', 'lookup', 'article'];
    const code = `
      for (const layer of ${JSON.stringify(layers)}) await import('luntan/' + layer);
      const { parseAmount } = await import('luntan/text');
      console.log(JSON.stringify(parseAmount('673.17亿元').decimal));`;
    expect(runModule(inject('withoutZod'), code)).toBe('67317000000');
  });

  test('the lowest zod that is allowed parses every row and explains what it refuses', () => {
    const code = `
      import * as data from 'luntan/data';
      import { AnyRecordSchema, explain } from 'luntan/schemas';
      const rows = Object.values(data).flat();
      const failed = rows.filter((row) => !AnyRecordSchema.safeParse(row).success);
      const { error } = AnyRecordSchema.safeParse({ ...rows[0], id: 'No Id' });
      console.log(JSON.stringify({ rows: rows.length, failed, line: explain(error, rows[0]) }));`;
    const result = runModule(inject('withFloor'), code);
    expect(result).toMatchObject({
      failed: [],
      line: expect.stringContaining('[id-form]') as string,
    });
    expect((result as { rows: number }).rows).toBeGreaterThan(100);
  });

  test('and makes strict JSON Schemas, and drafts of what models answer', () => {
    const code = `
      import { extractionSchema, fromExtraction, jsonSchemas } from 'luntan/formats';
      const answer = Object.fromEntries(Object.keys(extractionSchema('signing').shape).map((key) => [key, null]));
      const draft = fromExtraction('signing', { ...answer, amount: '3亿元' }, { source: 'a' });
      console.log(JSON.stringify({ schemas: jsonSchemas(), value: draft.money.value }));`;
    const result = runModule(inject('withFloor'), code) as {
      schemas: ReturnType<typeof jsonSchemas>;
      value: number;
    };
    expect(result.value).toBe(300_000_000);
    const ajv = new Ajv2020.default({ strict: true });
    for (const type of RECORD_TYPES) {
      const validate = ajv.compile(result.schemas[type]);
      expect(collections[type].filter((row) => !validate(row))).toEqual([]);
    }
  });

  test.each(['consumer', 'withFloor'] as const)(
    'schemas of one’s own are made of the …ObjectSchema with any zod: %s',
    (folder) => {
      const code = `
      import * as z from 'zod';
      import * as schemas from 'luntan/schemas';
      const plain = Object.entries(schemas).filter(([name, schema]) => schema instanceof z.ZodObject && (
        name.endsWith('ObjectSchema') || !(name.replace('Schema', 'ObjectSchema') in schemas)) &&
        !(schema.def.checks?.length > 0));
      const key = ({ shape }) => Object.keys(shape)[0];
      for (const [, schema] of plain) {
        const own = schema.extend({ note: z.string() });
        own.pick({ note: true }).parse({ note: 'a' });
        schema.omit({ [key(schema)]: true }).partial();
      }
      console.log(JSON.stringify(plain.map(([name]) => name)));`;
      const names = runModule(inject(folder), code) as string[];
      for (const type of ['Forum', 'SubForum', 'ForumEvent', 'Signing', 'Statistic']) {
        expect(names).toContain(`${type}ObjectSchema`);
      }
      // Those of the other records have no rules between fields, and are such themselves.
      for (const type of ['ForumSeries', 'Park', 'Platform', 'Organization', 'Person', 'Source']) {
        expect(names).toContain(`${type}Schema`);
      }
    },
  );

  test('importing changes nothing that is shared', () => {
    // Every property with what it holds: a method that was replaced keeps its name.
    const changedBy = (change: string): unknown =>
      runModule(
        consumer,
        `import 'zod'; // which registers itself in globalThis
        const shared = [globalThis, ...[Object, Array, String, Number, RegExp, Date, Map, Set, Promise, Function]
          .flatMap((type) => [type, type.prototype]), JSON, Math, Intl, Reflect];
        const stateOf = (object) => new Map(
          Reflect.ownKeys(object).map((key) => [key, Object.getOwnPropertyDescriptor(object, key)]));
        const before = shared.map(stateOf);
        ${change}
        const changed = shared.map(stateOf).flatMap((after, i) =>
          [...new Set([...before[i].keys(), ...after.keys()])].filter((key) => {
            const [one, other] = [before[i].get(key), after.get(key)];
            return !one || !other || ['value', 'get', 'set'].some((part) => !Object.is(one[part], other[part]));
          }).map(String));
        console.log(JSON.stringify(changed));`,
      );
    const layers =
      "['text', 'script', 'article', 'lookup', 'schemas', 'data', 'ids', 'labels', 'formats']";
    expect(changedBy(`for (const layer of ${layers}) await import('luntan/' + layer);`)).toEqual(
      [],
    );
    expect(changedBy('String.prototype.trim = () => 1; globalThis.added = 1;')).toEqual([
      'added',
      'trim',
    ]);
  });

  test('a consumer cannot change the data for another', () => {
    const code = `
      import { forums } from 'luntan/data';
      let refused = 0;
      for (const change of [() => forums.sort(), () => forums[0].sources.push(1), () => { forums[0].names.hans = ''; }])
        try { change(); } catch { refused++; }
      console.log(JSON.stringify(refused));`;
    expect(runModule(consumer, code)).toBe(3);
  });
});

describe('the public surface', () => {
  const exported = (name: string): unknown =>
    runModule(
      consumer,
      `console.log(JSON.stringify(Object.keys(await import('${name}')).sort()));`,
    );

  test('luntan', () => {
    expect(exported('luntan')).toMatchInlineSnapshot(`
      [
        "ACHIEVEMENT_IDS",
        "ACHIEVEMENT_KINDS",
        "ALIAS_KINDS",
        "AMOUNT_KINDS",
        "APPROXIMATIONS",
        "ARTICLE_BODY_TYPES",
        "ATTENDANCE_MODES",
        "AchievementDraftSchema",
        "AchievementSchema",
        "AliasSchema",
        "AmountMentionSchema",
        "AmountParseError",
        "AnyDraftSchema",
        "AnyRecordSchema",
        "ArticleBodySchema",
        "ArticleHeadSchema",
        "ArticleMentionSchema",
        "ArticleReadingSchema",
        "BYLINE_KINDS",
        "BYLINE_ROLES",
        "BylineSchema",
        "CHANGE_KINDS",
        "CLAIM_KINDS",
        "COMPETITION_IDS",
        "CONFIDENCES",
        "ChangeSchema",
        "ClaimSchema",
        "CompetitionDraftSchema",
        "CompetitionSchema",
        "CountMentionSchema",
        "DateMentionSchema",
        "DateParseError",
        "DateRangeMentionSchema",
        "DesignationDraftSchema",
        "DesignationSchema",
        "DisputeSchema",
        "DurationMentionSchema",
        "EDITION_SCHEMES",
        "ERROR_CODES",
        "EVENT_STATUSES",
        "EXPLAIN_LOCALES",
        "EXTRACTION_KINDS",
        "EdtfIntervalSchema",
        "EdtfSchema",
        "EntityMentionSchema",
        "ExtractionError",
        "FACT_STATUSES",
        "FORUM_EVENT_IDS",
        "FORUM_EVENT_KINDS",
        "FORUM_IDS",
        "FORUM_SERIES_IDS",
        "FieldPathSchema",
        "ForumDraftSchema",
        "ForumEventDraftSchema",
        "ForumEventObjectSchema",
        "ForumEventSchema",
        "ForumObjectSchema",
        "ForumSchema",
        "ForumSeriesSchema",
        "HOST_ROLES",
        "HeadBylineSchema",
        "HeadDatelineSchema",
        "HeadDaySchema",
        "HeadPartSchema",
        "HostDraftSchema",
        "HostSchema",
        "IdSchema",
        "LIFECYCLE_KINDS",
        "LifecycleEventDraftSchema",
        "LifecycleEventSchema",
        "LifecycleSchema",
        "LocalizedTextSchema",
        "MEASURES",
        "MentionRoleSchema",
        "MentionSchema",
        "MixedAmountsError",
        "MoneyObjectSchema",
        "MoneySchema",
        "MultipleMentionSchema",
        "NAME_FORMS",
        "NamedItemSchema",
        "NamesSchema",
        "NotInArticleError",
        "NumberMentionSchema",
        "NumberParseError",
        "ORGANIZATION_IDS",
        "ORGANIZATION_KINDS",
        "OrdinalMentionSchema",
        "OrganizationSchema",
        "PARAGRAPH_ROLES",
        "PARK_IDS",
        "PARK_KINDS",
        "PARTICIPANT_ROLES",
        "PERSON_IDS",
        "PLACE_IDS",
        "PLACE_KINDS",
        "PLATFORM_IDS",
        "PLATFORM_KINDS",
        "POLICY_IDS",
        "POLICY_KINDS",
        "ParagraphSchema",
        "ParkDraftSchema",
        "ParkSchema",
        "PartialListObjectSchema",
        "PartialListSchema",
        "ParticipantDraftSchema",
        "ParticipantSchema",
        "PartyDraftSchema",
        "PartySchema",
        "PercentMentionSchema",
        "PersonDraftSchema",
        "PersonSchema",
        "PlaceSchema",
        "PlatformDraftSchema",
        "PlatformSchema",
        "PointSchema",
        "PolicyDraftSchema",
        "PolicySchema",
        "PostDraftSchema",
        "PostSchema",
        "QuantityObjectSchema",
        "QuantitySchema",
        "RECORD_TYPES",
        "RELEASE_STATUSES",
        "RETIRED_IDS",
        "RULES",
        "ReferenceSchema",
        "RemarkSchema",
        "RepairEditSchema",
        "SIGNING_IDS",
        "SIGNING_KINDS",
        "SOURCE_IDS",
        "SOURCE_KINDS",
        "SOURCE_QUALITIES",
        "STAGE_KINDS",
        "STATISTIC_IDS",
        "SUB_FORUM_IDS",
        "SUB_FORUM_KINDS",
        "ScriptDetectionSchema",
        "SigningDraftSchema",
        "SigningObjectSchema",
        "SigningSchema",
        "SourceRefObjectSchema",
        "SourceRefSchema",
        "SourceSchema",
        "SpanSchema",
        "StageDraftSchema",
        "StageSchema",
        "StatementSchema",
        "StatisticDraftSchema",
        "StatisticObjectSchema",
        "StatisticSchema",
        "SubForumDraftSchema",
        "SubForumObjectSchema",
        "SubForumSchema",
        "TextParseError",
        "TextTooLongError",
        "TimeOfDaySchema",
        "UNSOURCED_FIELDS",
        "UNSTATED_REASONS",
        "UnknownIdError",
        "UnresolvedDamageSchema",
        "UnstatedSchema",
        "VERSIONS",
        "achievements",
        "caveatsOf",
        "compareEdtf",
        "competitions",
        "createNameIndex",
        "datesOf",
        "detectScript",
        "draftRecords",
        "edtfBounds",
        "eventsOf",
        "explain",
        "extractionSchema",
        "findAmounts",
        "findByName",
        "findDates",
        "findEntities",
        "findMentions",
        "findParagraphs",
        "findQuantities",
        "findRecord",
        "fold",
        "formatAmount",
        "formatEdtf",
        "formatNumber",
        "formatQuantity",
        "forumEvents",
        "forumSeries",
        "forums",
        "forumsIn",
        "forumsOf",
        "fromExtraction",
        "getAchievement",
        "getCompetition",
        "getForum",
        "getForumEvent",
        "getForumSeries",
        "getOrganization",
        "getPark",
        "getPerson",
        "getPlace",
        "getPlatform",
        "getPolicy",
        "getRecord",
        "getSigning",
        "getSource",
        "getStatistic",
        "getSubForum",
        "happeningsOf",
        "isAchievementId",
        "isCompetitionId",
        "isEdtf",
        "isForumEventId",
        "isForumId",
        "isForumSeriesId",
        "isOrganizationId",
        "isParkId",
        "isPersonId",
        "isPlaceId",
        "isPlatformId",
        "isPolicyId",
        "isSigningId",
        "isSourceId",
        "isStatisticId",
        "isSubForumId",
        "jsonSchemas",
        "labelOf",
        "nameOf",
        "namedSchemas",
        "omittedFromCalendar",
        "organizations",
        "parks",
        "parksOf",
        "parseAmount",
        "parseDate",
        "parseEdtf",
        "parseNumber",
        "people",
        "places",
        "placesOf",
        "platforms",
        "platformsOf",
        "policies",
        "provenanceOf",
        "readArticle",
        "recordsIn",
        "redirectOf",
        "repairText",
        "safeParseAmount",
        "safeParseDate",
        "safeParseNumber",
        "search",
        "signings",
        "signingsOf",
        "sources",
        "statistics",
        "statisticsOf",
        "subForums",
        "subForumsOf",
        "sumMoney",
        "toCalendarEvents",
        "toCodePointOffset",
        "toCsv",
        "toICalendar",
        "toJsonLd",
        "toMoney",
        "toNdjson",
        "toOriginalSpan",
        "toQuantity",
      ]
    `);
  });

  test('luntan/text', () => {
    expect(exported('luntan/text')).toMatchInlineSnapshot(`
      [
        "AmountParseError",
        "DateParseError",
        "ERROR_CODES",
        "NumberParseError",
        "TextParseError",
        "TextTooLongError",
        "detectScript",
        "findAmounts",
        "findDates",
        "findMentions",
        "findQuantities",
        "fold",
        "formatAmount",
        "formatNumber",
        "formatQuantity",
        "isEdtf",
        "parseAmount",
        "parseDate",
        "parseEdtf",
        "parseNumber",
        "repairText",
        "safeParseAmount",
        "safeParseDate",
        "safeParseNumber",
        "toCodePointOffset",
        "toMoney",
        "toOriginalSpan",
        "toQuantity",
      ]
    `);
  });

  test('luntan/labels and luntan/formats', () => {
    expect(exported('luntan/labels')).toEqual(['labelOf']);
    expect(exported('luntan/formats')).toMatchInlineSnapshot(`
      [
        "EXTRACTION_KINDS",
        "ExtractionError",
        "NotInArticleError",
        "extractionSchema",
        "fromExtraction",
        "jsonSchemas",
        "namedSchemas",
        "omittedFromCalendar",
        "toCalendarEvents",
        "toCsv",
        "toICalendar",
        "toJsonLd",
        "toNdjson",
      ]
    `);
  });

  test('luntan/script/careful', () => {
    expect(exported('luntan/script/careful')).toMatchInlineSnapshot(`
      [
        "ambiguities",
        "carefulConverter",
        "convertMarkup",
        "convertWithEdits",
      ]
    `);
  });

  test('luntan/script', () => {
    expect(exported('luntan/script')).toMatchInlineSnapshot(`
      [
        "CONFIGURATIONS",
        "candidates",
        "convert",
        "convertStream",
        "hk2s",
        "hk2sp",
        "hk2t",
        "jp2t",
        "protectTerms",
        "s2hk",
        "s2hkp",
        "s2t",
        "s2tw",
        "s2twp",
        "t2hk",
        "t2jp",
        "t2s",
        "t2tw",
        "toSimplified",
        "toTraditional",
        "tw2s",
        "tw2sp",
        "tw2t",
      ]
    `);
  });

  test('the root holds every layer but script', () => {
    const root = new Set(exported('luntan') as string[]);
    for (const layer of [
      'schemas',
      'data',
      'ids',
      'labels',
      'lookup',
      'text',
      'article',
      'formats',
    ]) {
      const missing = (exported(`luntan/${layer}`) as string[]).filter((name) => !root.has(name));
      expect(missing, layer).toEqual([]);
    }
    expect((exported('luntan/script') as string[]).filter((name) => root.has(name))).toEqual([]);
  });
});
