import { describe, expect, test } from 'vitest';
import { growthOf, WORSE_THAN_LINEAR } from './growth.js';
import { HOSTILE_TEXTS, HOSTILE_UNITS } from './hostile-units.js';
import * as article from '../src/article/index.js';
import * as formats from '../src/formats/index.js';
import * as ids from '../src/ids/index.js';
import * as labels from '../src/labels/index.js';
import * as lookup from '../src/lookup/index.js';
import * as root from '../src/index.js';
import * as schemas from '../src/schemas/index.js';
import * as script from '../src/script/index.js';
import * as text from '../src/text/index.js';

type Call = (text: string) => unknown;

/** A record in which every text, id, key and link is the given one: what untrusted data may hold. */
function hostileRecord(given: string, size = 1): root.Forum {
  const many = <T>(one: T): T[] => Array.from({ length: size }, () => one);
  return {
    type: 'forum',
    id: given,
    [given]: given,
    names: { hans: given, hant: given, en: given, aliases: many({ text: given, kind: 'short' }) },
    seriesId: given,
    ordinal: 3,
    year: 2024,
    startDate: '2024-04-25',
    endDate: '2024-04-29',
    status: 'held',
    theme: { hans: given },
    description: { hans: given, en: given },
    placeIds: many(given),
    hosts: many({ id: given, role: 'organizer' }),
    sameAs: many(given),
    sources: many({ source: given, fields: [given, `hosts.${given}`], literal: given }),
    disputed: many({ field: given, value: given, source: given, reason: { en: given } }),
  } as unknown as root.Forum;
}

/** What may be thrown for such records; how long it takes is what is asked here. */
const tried =
  (call: Call): Call =>
  (given) => {
    try {
      return call(given);
    } catch (error) {
      return String(error instanceof Error ? error.message : error);
    }
  };

const figure = (digits: string): root.AmountMention => ({
  ...text.parseAmount('1元'),
  decimal: digits as root.DecimalString,
});

/** One call a function of the public surface; its argument is the hostile text. */
const CALLS: Readonly<Record<string, Call>> = {
  readArticle: (t) => article.readArticle(t, { published: '2024-05-01' }),
  findParagraphs: (t) => article.findParagraphs(t),
  draftRecords: (t) => article.draftRecords(article.readArticle(t), { source: 'a' }),
  omittedFromCalendar: (t) => formats.omittedFromCalendar([hostileRecord(t)]),
  toCalendarEvents: (t) => formats.toCalendarEvents([hostileRecord(t)], { locale: 'en' }),
  toICalendar: (t) => formats.toICalendar([hostileRecord(t)], { locale: 'en', name: t }),
  toCsv: (t) => formats.toCsv([hostileRecord(t)]),
  toJsonLd: (t) => formats.toJsonLd(hostileRecord(t), { locale: 'en' }),
  toNdjson: (t) => formats.toNdjson([hostileRecord(t)]),
  fromExtraction: (t) => {
    const extracted = { name: t, ordinal: t, startDate: t, hosts: [{ name: t, role: t }] };
    return formats.fromExtraction('forum', extracted as never, { source: t });
  },
  'fromExtraction, of an article': (t) => {
    const { shape } = formats.extractionSchema('signing');
    const open = Object.fromEntries(Object.keys(shape).map((key) => [key, null]));
    const extracted = { ...open, amount: t, forum: t.slice(t.length >> 1) };
    const options = { source: 'a', article: t };
    return formats.fromExtraction('signing', extracted as never, options);
  },
  redirectOf: (t) => ids.redirectOf(t),
  labelOf: (t) => labels.labelOf('ParkKind', t as never, t),
  caveatsOf: (t) => lookup.caveatsOf(hostileRecord(t), 'en'),
  createNameIndex: (t) => {
    const index = lookup.createNameIndex([hostileRecord(t)]);
    return [index.findByName(t), index.findEntities(t), index.search(t)];
  },
  findByName: (t) => lookup.findByName(t),
  findEntities: (t) => lookup.findEntities(t),
  edtfBounds: (t) => lookup.edtfBounds(t),
  compareEdtf: (t) => lookup.compareEdtf(t, '2024'),
  datesOf: (t) => lookup.datesOf(hostileRecord(t), { locale: t }),
  eventsOf: (t) => lookup.eventsOf(t as never),
  forumsIn: (t) => lookup.forumsIn(t),
  happeningsOf: (t) => lookup.happeningsOf(t as never),
  formatEdtf: (t) => lookup.formatEdtf(t, { locale: 'en' }),
  nameOf: (t) => lookup.nameOf(hostileRecord(t), t),
  placesOf: (t) => lookup.placesOf(t as never),
  recordsIn: (t) => lookup.recordsIn(t as never),
  provenanceOf: (t) => lookup.provenanceOf('zgc-forum-2024', t),
  search: (t) => lookup.search(t),
  findRecord: (t) => lookup.findRecord(t),
  getRecord: (t) => lookup.getRecord(t as never),
  getForum: (t) => lookup.getForum(t as never),
  isForumId: (t) => lookup.isForumId(t),
  forumsOf: (t) => lookup.forumsOf(t as never),
  explain: (t) => {
    const { error } = schemas.ForumSchema.safeParse(hostileRecord(t));
    return error && schemas.explain(error, hostileRecord(t), { locale: 'zh-Hans' });
  },
  candidates: (t) => script.candidates(t),
  convert: (t) => script.convert(t, 's2twp'),
  protectTerms: (t) => script.protectTerms(script.s2t, [t.slice(0, 1000), '于英杰'])(t),
  toSimplified: (t) => script.toSimplified(t),
  toTraditional: (t) => script.toTraditional(t, { region: 'hk' }),
  s2t: script.s2t,
  tw2sp: script.tw2sp,
  jp2t: script.jp2t,
  findAmounts: (t) => text.findAmounts(t),
  findDates: (t) => text.findDates(t, { reference: '2024-05-01' }),
  findMentions: (t) => text.findMentions(t, { reference: '2024-05-01' }),
  findQuantities: (t) => text.findQuantities(t),
  parseAmount: (t) => text.parseAmount(t),
  safeParseAmount: (t) => text.safeParseAmount(t),
  parseNumber: (t) => text.parseNumber(t),
  safeParseNumber: (t) => text.safeParseNumber(t),
  parseDate: (t) => text.parseDate(t),
  safeParseDate: (t) => text.safeParseDate(t),
  formatAmount: (t) =>
    [...text.findAmounts(t), figure(t)].map((a) => text.formatAmount(a, { locale: 'zh-TW' })),
  formatNumber: (t) => text.formatNumber(t as never, { locale: 'en' }),
  formatQuantity: (t) =>
    text.findQuantities(t).map((q) => text.formatQuantity(q as never, { locale: 'en' })),
  toMoney: (t) => text.findAmounts(t).map(text.toMoney),
  toQuantity: (t) => text.findQuantities(t).map(text.toQuantity),
  repairText: (t) => text.repairText(t),
  toOriginalSpan: (t) => text.toOriginalSpan(text.repairText(t).edits, 0, t.length),
  toCodePointOffset: (t) => text.toCodePointOffset(t, t.length),
  detectScript: (t) => text.detectScript(t),
  fold: (t) => text.fold(t),
  isEdtf: (t) => text.isEdtf(t),
  parseEdtf: (t) => text.parseEdtf(t),
};

/** What takes no text of others, or is another of those above. */
const ELSEWHERE: readonly RegExp[] = [
  /Error$/,
  // By id, as getForum, isForumId and forumsOf are.
  /^get[A-Z]\w+$/,
  /^is[A-Z]\w+Id$/,
  /^(?:subForums|signings|platforms|parks|statistics)Of$/,
  // Of lists of records: see below.
  /^sumMoney$/,
  // The other configurations: one engine reads the tables of all.
  /^[a-z]+2[a-z]+$/,
  // Take the names of schemas alone.
  /^(?:jsonSchemas|namedSchemas|extractionSchema)$/,
  // A stream: test/script/convert-stream.test.ts compares it with the converter.
  /^convertStream$/,
];

test('every public function is tried', () => {
  const layers = [root, article, formats, ids, labels, lookup, schemas, script, text];
  const names = layers.flatMap((layer) =>
    Object.entries(layer as Record<string, unknown>).flatMap(([name, value]) =>
      typeof value === 'function' ? [name] : [],
    ),
  );
  const missing = names.filter(
    (name) => !Object.hasOwn(CALLS, name) && !ELSEWHERE.some((pattern) => pattern.test(name)),
  );
  expect([...new Set(missing)]).toEqual([]);
});

describe.each(Object.entries(CALLS))('%s takes time in proportion to its text', (_, call) => {
  test.each(HOSTILE_TEXTS)('%s', async (_, textOf) => {
    const worse: unknown[] = [];
    for (const unit of HOSTILE_UNITS) {
      const growth = await growthOf((size) => textOf(unit, size), tried(call), 3_000);
      if (growth >= WORSE_THAN_LINEAR) worse.push([unit, growth]);
    }
    expect(worse).toEqual([]);
  });
});

/** Functions of lists: of records of many parts, and of many records. */
const LISTS: Readonly<Record<string, (records: readonly root.Forum[]) => unknown>> = {
  omittedFromCalendar: (records) => formats.omittedFromCalendar(records),
  toCalendarEvents: (records) => formats.toCalendarEvents(records, { locale: 'en' }),
  toICalendar: (records) => formats.toICalendar(records, { locale: 'en' }),
  toCsv: (records) => formats.toCsv(records),
  toNdjson: (records) => formats.toNdjson(records),
  toJsonLd: (records) => records.map((one) => formats.toJsonLd(one, { locale: 'en' })),
  caveatsOf: (records) => records.map((one) => lookup.caveatsOf(one, 'zh-TW')),
  createNameIndex: (records) => {
    const index = lookup.createNameIndex(records);
    return [index.findByName('a'), index.findEntities('a b c'), index.search('a')];
  },
  explain: (records) =>
    records.map((one) => {
      const { error } = schemas.ForumSchema.safeParse({ ...one, year: 'x', hosts: [one, 1] });
      return error && schemas.explain(error, one);
    }),
  sumMoney: (records) =>
    lookup.sumMoney(
      records.map((_, i) => ({
        amountKind: 'signed' as const,
        money: { value: i, unit: '元', approximation: 'exact' as const, currency: 'CNY' },
      })),
    ),
};

describe.each(Object.entries(LISTS))('%s takes time in proportion to its records', (_, call) => {
  const forums = (size: number): root.Forum[] =>
    Array.from({ length: size }, (_, i) => ({
      // A key of its own would be a column of its own, and a table with as many columns as rows is large.
      ...hostileRecord('a'),
      id: `a-${String(i)}`,
      seriesId: 'a',
      placeIds: ['beijing'],
    }));

  test('many', async () => {
    const attempt = (records: readonly root.Forum[]): unknown => tried(() => call(records))('');
    expect(await growthOf(forums, attempt, 2_000)).toBeLessThan(WORSE_THAN_LINEAR);
  });

  test('one of many parts', async () => {
    const attempt = (records: readonly root.Forum[]): unknown => tried(() => call(records))('');
    const one = (size: number): root.Forum[] => [hostileRecord('a-1', size)];
    expect(await growthOf(one, attempt, 2_000)).toBeLessThan(WORSE_THAN_LINEAR);
  });
});
