import { describe, expect, test } from 'vitest';
import * as data from '../../src/data/index.js';
import { caveatsOf, getForum, getStatistic } from '../../src/lookup/index.js';
import { FIELD_WORDS } from '../../src/labels/words/fields.js';
import * as schemas from '../../src/schemas/index.js';
import { MINIMAL } from '../schemas/records.js';
import { EVENTS } from '../formats/harbour.js';

const { forum } = MINIMAL;

const said = (record: Parameters<typeof caveatsOf>[0], locale = 'en'): string[] =>
  caveatsOf(record, locale).map(({ text }) => text);

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

describe('of a name', () => {
  test('that no source has, in the form that is shown', () => {
    expect(caveatsOf(EVENTS.cancelled, 'zh-CN')).toContainEqual({
      kind: 'derived',
      field: 'names',
      text: '名称：并非来源原文',
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
      /quantity: disputed, ettoday-beijing-taiwan-forum-28 has about 400 人 \(/,
    );
  });
});

test('every bundled record in every language', () => {
  const records = Object.values(data)
    .filter((rows) => Array.isArray(rows))
    .flat();
  const kinds = new Set<string>();
  for (const record of records) {
    for (const locale of ['en', 'zh-CN', 'zh-TW']) {
      const caveats = caveatsOf(record, locale);
      for (const { kind, text } of caveats) {
        kinds.add(kind);
        expect(text).not.toMatch(/undefined|\{|\[object/);
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
    // A draft has no caveats: it is completed first.
    !name.endsWith('DraftSchema') &&
    typeof schema === 'object' &&
    'shape' in schema &&
    'type' in (schema.shape as object)
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
