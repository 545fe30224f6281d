import { describe, expect, test } from 'vitest';
import * as data from '../../src/data/index.js';
import { caveatsOf, getForum, getStatistic } from '../../src/lookup/index.js';
import { FIELD_WORDS } from '../../src/labels/words/fields.js';
import * as schemas from '../../src/schemas/index.js';
import { MINIMAL } from '../schemas/records.js';
import { EVENTS } from '../formats/harbour.js';

const { forum } = MINIMAL;

/** Every bundled record. */
const records: Parameters<typeof caveatsOf>[0][] = Object.values(data)
  .filter((rows) => Array.isArray(rows))
  .flat();

const said = (
  record: Parameters<typeof caveatsOf>[0] & { startDate?: string | undefined },
  locale = 'en',
): string[] => caveatsOf(record, locale).map(({ text }) => text);

describe('of the record as a whole', () => {
  test('nothing, where all is reported', () => {
    expect(caveatsOf(forum, 'en')).toEqual([]);
  });

  test.each([
    ['planned', '计划中', '計劃中'],
    ['postponed', '已延期', '已延期'],
    ['cancelled', '已取消', '已取消'],
  ] as const)('%s', (status, hans, hant) => {
    const record = { ...forum, status };
    expect(caveatsOf(record, 'en')).toEqual([{ kind: status, field: null, text: status }]);
    expect(said(record, 'zh-CN')).toEqual([hans]);
    expect(said(record, 'zh-TW')).toEqual([hant]);
  });

  test('a plan that is to come out, a figure that is expected', () => {
    expect(said(MINIMAL.policy, 'zh-CN')).toEqual(['计划发布']);
    expect(said({ ...MINIMAL.statistic, status: 'inferred' }, 'zh-CN')).toEqual(['推断']);
  });

  test('that it was put together', () => {
    const signing = MINIMAL.signing;
    expect(said({ ...signing, confidence: 'low' }, 'zh-CN')).toEqual(['可信度：低']);
    expect(said({ ...signing, confidence: 'high' })).toEqual([]);
  });

  test('a source that backs the whole with a plan', () => {
    const sources = [{ source: 'preview', status: 'planned' as const }];
    expect(caveatsOf({ ...forum, sources }, 'en')).toEqual([
      { kind: 'planned', field: null, text: 'as planned' },
    ]);
  });
});

describe('a reason', () => {
  const basis = { hans: '页面没有年份。', hant: '頁面沒有年份。', en: 'The page names no year.' };
  const startDate = '2026-05-02';
  const inferred = { source: 'a', fields: ['startDate'], status: 'inferred' as const };

  test.each([
    ['en', 'start date: inferred (The page names no year.)'],
    ['zh-CN', '开始日期：推断（页面没有年份。）'],
    ['zh-TW', '開始日期：推斷（頁面沒有年份。）'],
  ])('of several languages is told in %s', (locale, text) => {
    const sources = [{ ...inferred, basis }];
    expect(said({ ...forum, startDate, sources }, locale)).toEqual([text]);
    const dispute = { field: 'startDate', value: '2026-05-01', source: 'a', reason: basis };
    expect(said({ ...forum, startDate, disputed: [dispute] }, locale)[0]).toContain(
      /（.*）|\(.*\)/.exec(text)?.[0],
    );
  });

  test('falls back as names do', () => {
    const sources = [{ ...inferred, basis: { hans: '页面没有年份。' } }];
    expect(said({ ...forum, startDate, sources })).toEqual([
      'start date: inferred (页面没有年份。)',
    ]);
  });

  test('in no language is none, and one that is no text is refused', () => {
    const withBasis = (basis: object) =>
      said({ ...forum, startDate, sources: [{ ...inferred, basis }] });
    expect(withBasis({})).toEqual(['start date: inferred']);
    for (const en of [5, null, ['The page names no year.'], {}]) {
      expect(() => withBasis({ en })).toThrow(RangeError);
      expect(() => withBasis({ en })).toThrow('expected a text under hans, hant or en, got');
    }
  });

  test('of the data is in every language', () => {
    const refs = records.flatMap(({ sources = [] }) => sources);
    const disputes = records.flatMap(({ disputed = [] }) => disputed);
    const remarks = [...refs.map((ref) => ref.basis), ...disputes.map(({ reason }) => reason)];
    const given = remarks.filter((remark) => remark !== undefined);
    expect(given.length).toBeGreaterThan(250);
    for (const remark of given) {
      expect(remark).toEqual({
        hans: expect.stringMatching(/^\P{Script=Latin}*\p{Script=Han}.*[。]$/u) as string,
        hant: expect.stringMatching(/\p{Script=Han}.*[。]$/u) as string,
        en: expect.stringMatching(/^\P{Script=Han}+[.]$|中国科幻大会\.$/u) as string,
      });
    }
  });
});

test.each([
  ['人', 'about 400'],
  ['平方米', 'about 400 square metres'],
  ['percent', 'about 400%'],
  ['MW', 'about 400 MW'],
  ['toString', 'about 400 toString'],
])('a disputed figure in %s is in English %s', (unit, text) => {
  const value = { value: 400, unit, approximation: 'about' as const };
  const disputed = [{ field: 'quantity', value, source: 'radio', reason: 'Heard.' }];
  expect(said({ ...MINIMAL.statistic, disputed })[0]).toContain(`has ${text} (Heard.)`);
});

describe('of a name', () => {
  test('that no source has, though it shows the other script', () => {
    const names = { hans: '论坛', hant: '論壇', derived: ['hant' as const] };
    expect(said({ ...forum, names }, 'zh-TW')).toEqual(['名稱：由簡體轉換']);
    expect(said({ ...forum, names }, 'zh-CN')).toEqual([]);
    const back = { hans: '论坛', hant: '論壇', derived: ['hans' as const] };
    expect(said({ ...forum, names: back }, 'zh-CN')).toEqual(['名称：由繁体转换']);
    expect(said({ ...forum, names: back }, 'en')).toEqual([
      'name: converted from the other Chinese script',
    ]);
  });

  test('that reads alike in the script of its source', () => {
    const names = { hans: '雄安', hant: '雄安', derived: ['hant' as const] };
    expect(said({ ...forum, names }, 'zh-TW')).toEqual([]);
  });

  test('that was put together, in both scripts', () => {
    const names = { hans: '论坛总额', hant: '論壇總額', derived: ['hans', 'hant'] as const };
    expect(said({ ...forum, names }, 'zh-TW')).toEqual(['名稱：並非來源原文']);
  });

  test('that no source has, in the form that is shown', () => {
    expect(caveatsOf(EVENTS.cancelled, 'zh-CN')).toContainEqual({
      kind: 'derived',
      field: 'names',
      text: '名称：由繁体转换',
    });
    expect(said(EVENTS.cancelled, 'zh-TW')).toEqual(['已取消']);
  });
});

describe('of a field', () => {
  const dated = { ...forum, startDate: '2026-05-02', endDate: '2026-05-04' };
  const plan = { source: 'preview', fields: ['startDate', 'endDate'], status: 'planned' as const };
  const report = { source: 'report', fields: ['startDate'] };

  test('stands in a plan alone', () => {
    const sources = [...forum.sources, plan, report];
    expect(caveatsOf({ ...dated, sources }, 'en')).toEqual([
      { kind: 'planned', field: 'endDate', text: 'end date: as planned' },
    ]);
  });

  test('is certain too where a source says that it reports it', () => {
    const said = { ...report, status: 'reported' as const };
    const sources = [...forum.sources, plan, said, { ...said, fields: ['endDate'] }];
    expect(caveatsOf({ ...dated, sources }, 'en')).toEqual([]);
    expect(caveatsOf({ ...dated, sources: [...forum.sources, plan, said] }, 'en')).toEqual([
      { kind: 'planned', field: 'endDate', text: 'end date: as planned' },
    ]);
  });

  test('is not told one by one where all is planned', () => {
    expect(said({ ...dated, status: 'planned', sources: [...forum.sources, plan] })).toEqual([
      'planned',
    ]);
  });

  test('is inferred, with the reason', () => {
    const inferred = { ...plan, status: 'inferred' as const, basis: 'Costs $& more.' };
    expect(said({ ...dated, sources: [inferred, report] }, 'zh-CN')).toEqual([
      '结束日期：推断（Costs $& more.）',
    ]);
  });

  test('is backed by what covers it, and by a source of the whole', () => {
    const topics = [{ id: 'tides', names: { hans: '潮汐' } }];
    const inferred = { source: 'a', fields: ['topics'], status: 'inferred' as const };
    const withTopics = (...sources: object[]) =>
      said({ ...forum, topics, sources: [inferred, ...sources] } as never, 'zh-CN');
    expect(withTopics()).toEqual(['议题：推断']);
    expect(withTopics({ source: 'b', fields: ['topics.tides'] })).toEqual([]);
    expect(withTopics({ source: 'b', fields: ['topics.tides.names'] })).toEqual([]);
    expect(withTopics({ source: 'b' })).toEqual([]);
    expect(withTopics({ source: 'b', fields: ['topic'] })).toEqual(['议题：推断']);
  });

  test('a place goes by its name where it is given, or else by its id', () => {
    const sources = [{ source: 'a', fields: ['placeIds.hall'], status: 'planned' as const }];
    const record = { ...forum, placeIds: ['hall', 'city'], sources };
    const hall: schemas.Place = {
      ...{ type: 'place', id: 'hall', kind: 'venue', names: { hans: '会堂' }, sources },
    };
    const text = (options = {}) => caveatsOf(record, 'zh-CN', options).map((each) => each.text);
    expect(text()).toEqual(['地点（hall）：据计划']);
    expect(text({ places: [hall] })).toEqual(['地点（会堂）：据计划']);
    expect(() => text({ places: 'hall' })).toThrow(TypeError);
  });

  test('an item of a list goes by its name, or else by its id', () => {
    const topics = [{ id: 'tides', names: { hans: '潮汐', en: 'Tides' } }];
    const hosts = [{ id: 'city-office', role: 'host' as const }];
    const fields = ['topics.tides', 'hosts.city-office.role'];
    const sources = [{ source: 'a', fields, status: 'planned' as const }];
    const record = { ...forum, topics, hosts, sources };
    expect(said(record, 'zh-CN')).toEqual([
      '议题（潮汐）：据计划',
      '主办单位（city-office）：据计划',
    ]);
    expect(caveatsOf(record, 'en').map(({ field }) => field)).toEqual([
      'topics.tides',
      'hosts.city-office',
    ]);
  });

  test('of a text the form that is shown alone counts', () => {
    const theme = { hans: '潮起', en: 'Tide' };
    const sources = [
      { source: 'a', fields: ['theme.en'], status: 'planned' as const },
      { source: 'b', fields: ['theme.hans'] },
    ];
    expect(said({ ...forum, theme, sources } as never, 'en')).toEqual(['theme: as planned']);
    expect(said({ ...forum, theme, sources } as never, 'zh-TW')).toEqual([]);
  });

  test('is disputed', () => {
    const disputed = [
      { field: 'startDate', value: '2026-05-01', source: 'radio', reason: 'In passing.' },
      { field: 'year', value: 2025, source: 'radio', reason: 'A slip.' },
    ];
    expect(said({ ...dated, disputed }, 'zh-HK')).toEqual([
      '開始日期：有異說，radio 作 2026-05-01（In passing.）',
      '年份：有異說，radio 作 2025（A slip.）',
    ]);
    expect(said(getStatistic('beijing-taiwan-forum-28-participants'), 'en').join()).toMatch(
      /quantity: disputed, ettoday-beijing-taiwan-forum-28 has about 400 \(/,
    );
  });
});

test('every bundled record in every language', () => {
  const kinds = new Set<string>();
  for (const record of records) {
    for (const locale of ['en', 'zh-CN', 'zh-TW']) {
      const caveats = caveatsOf(record, locale);
      for (const { kind, field, text } of caveats) {
        kinds.add(kind);
        expect(text).not.toMatch(/undefined|\{|\[object/);
        // Three words of English in a row are a sentence, but in a name that a source has.
        const isName = kind === 'disputed' && /names|theme|hosts/.test(String(field));
        if (locale !== 'en' && !isName) expect(text).not.toMatch(/[a-z]+ [a-z]+ [a-z]+/i);
      }
      expect(new Set(caveats.map(({ text }) => text)).size).toBe(caveats.length);
    }
  }
  expect([...kinds].sort()).toEqual([
    'derived',
    'disputed',
    'inferred',
    'planned',
    'postponed',
    'unsure',
  ]);
  expect(caveatsOf(getForum('zgc-forum-2024'), 'en')).toContainEqual({
    kind: 'planned',
    field: 'endDate',
    text: 'end date: as planned',
  });
});

test('every field of every record has its words', () => {
  const shapes = Object.entries(schemas).flatMap(([name, schema]) =>
    // A draft has no caveats: it is completed first. A name in an article has a type, too.
    !name.endsWith('DraftSchema') &&
    typeof schema === 'object' &&
    'shape' in schema &&
    'type' in (schema.shape as object) &&
    'names' in (schema.shape as object)
      ? [Object.keys(schema.shape as object)]
      : [],
  );
  expect(shapes.length).toBeGreaterThan(12);
  const apparatus = ['type', 'id', 'sameAs', 'sources', 'disputed'];
  const ofSources = [
    'url',
    'publisher',
    'publishedBasis',
    'bylines',
    'language',
    'paragraphs',
    'quality',
  ];
  const keys = new Set(
    shapes.flat().filter((key) => ![...apparatus, ...ofSources, 'coordinates'].includes(key)),
  );
  expect([...keys].filter((key) => !(key in FIELD_WORDS))).toEqual([]);
  for (const words of Object.values(FIELD_WORDS))
    expect(words.every((word) => word !== '')).toBe(true);
});
