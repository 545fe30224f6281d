import { describe, expect, it } from 'vitest';
import { bundled, type DataRule } from './bundled.js';
import { example } from './examples.js';
import { figuresHaveLiterals, literalsReadBack } from './rules/literals.js';
import * as rules from './rules/sources.js';

const page = example({
  type: 'source',
  id: 'page',
  kind: 'article',
  language: 'zh-Hans',
  quality: 'C',
  paragraphs: 3,
});
const bare = example({
  type: 'source',
  id: 'bare',
  kind: 'official-page',
  language: 'en',
  quality: 'A',
});

/** The breaches of a rule by one record whose sources are given, beside two sources. */
const breaches = (rule: DataRule, sources: object[], fields: object = {}): string[] =>
  rule([
    page,
    bare,
    example({
      type: 'forum',
      id: 'a-forum',
      seriesId: 'a-series',
      year: 2024,
      status: 'held',
      sources,
      ...fields,
    }),
  ]);

const all = { source: 'page', paragraph: 0, fields: ['names', 'seriesId', 'year', 'status'] };

describe.each(Object.entries({ ...rules, figuresHaveLiterals, literalsReadBack }))(
  '%s',
  (_, rule) => {
    it('holds for all data', () => {
      expect(rule(bundled)).toEqual([]);
    });
  },
);

describe('pathsResolve', () => {
  it('names a path that leads nowhere', () => {
    const sources = [{ source: 'page', fields: ['names.en'] }];
    expect(breaches(rules.pathsResolve, sources)).toEqual([
      'a-forum names.en: the path "names.en" leads nowhere (page)',
    ]);
  });

  it('looks at disputes too', () => {
    const disputed = [{ field: 'ordinal', value: 9, source: 'page', reason: 'older' }];
    expect(breaches(rules.pathsResolve, [all], { disputed })).toEqual([
      'a-forum disputed: the path "ordinal" leads nowhere',
    ]);
  });
});

describe('referencesNameFields', () => {
  it('refuses a reference for the whole record', () => {
    expect(breaches(rules.referencesNameFields, [{ source: 'page' }])).toEqual([
      'a-forum sources: names no fields (page)',
    ]);
  });
});

describe('factsAreBacked', () => {
  it('names the fact that no reference covers', () => {
    const sources = [{ ...all, fields: ['names', 'seriesId', 'status'] }];
    expect(breaches(rules.factsAreBacked, sources)).toEqual(['a-forum year: no source backs it']);
  });

  it('asks no source for a form that is derived, but for every other', () => {
    const names = { hans: '论坛', hant: '論壇', derived: ['hans'] };
    const sources = [{ ...all, fields: ['seriesId', 'status', 'year'] }];
    expect(breaches(rules.factsAreBacked, sources, { names })).toEqual([
      'a-forum names.hant: no source backs it',
    ]);
  });
});

describe('noCoinedEnglish', () => {
  it('refuses an English name that is derived', () => {
    const names = { hans: '论坛', en: 'Forum', derived: ['en'] };
    expect(breaches(rules.noCoinedEnglish, [all], { names })).toEqual([
      'a-forum names.derived.en: an English name is never coined',
    ]);
  });
});

describe('paragraphsExist', () => {
  it.each([
    [{ source: 'page', paragraph: 3 }, 'cites paragraph 3 of 3 (page)'],
    [{ source: 'page' }, 'cites no paragraph (page)'],
    [{ source: 'bare', paragraph: 0 }, 'cites a paragraph of a source that has none (bare)'],
  ])('refuses %j', (ref, message) => {
    expect(breaches(rules.paragraphsExist, [{ ...ref, fields: ['year'] }])).toEqual([
      `a-forum year: ${message}`,
    ]);
  });
});

describe('inferredHasBasis', () => {
  it.each([
    [{ status: 'inferred' }, 'inferred without a basis (page)'],
    [{ basis: 'it follows' }, 'a basis, but not inferred (page)'],
  ])('refuses %j', (ref, message) => {
    expect(breaches(rules.inferredHasBasis, [{ ...all, ...ref, fields: ['year'] }])).toEqual([
      `a-forum year: ${message}`,
    ]);
  });
});

describe('plannedIsPlanned', () => {
  it('refuses a plan that is recorded as held', () => {
    expect(breaches(rules.plannedIsPlanned, [{ ...all, status: 'planned' }])).toEqual([
      'a-forum status: "held", but cited otherwise',
    ]);
  });
});

describe('sourcesAreCited', () => {
  it('names a source that backs nothing', () => {
    const disputed = [{ field: 'year', value: 2023, source: 'bare', reason: 'older' }];
    expect(breaches(rules.sourcesAreCited, [all])).toEqual(['bare: no record cites it']);
    expect(breaches(rules.sourcesAreCited, [all], { disputed })).toEqual([]);
  });
});

describe('disputesDiffer', () => {
  it('refuses a dispute over nothing', () => {
    const disputed = [{ field: 'year', value: 2024, source: 'bare', reason: 'older' }];
    expect(breaches(rules.disputesDiffer, [all], { disputed })).toEqual([
      'a-forum year: disputed by the value that it has',
    ]);
  });
});

describe('literalsReadBack', () => {
  it('says what the wording is read as', () => {
    const sources = [all, { source: 'page', paragraph: 0, fields: ['year'], literal: '2023' }];
    expect(breaches(literalsReadBack, sources)).toEqual(['a-forum year: "2023" is read as 2023']);
  });

  it('compares bounds and unit of a quantity', () => {
    const quantity = {
      value: 50,
      unit: '家',
      approximation: 'exact',
      min: 50,
      max: 50,
      minInclusive: true,
      maxInclusive: true,
    };
    const figure = example({
      type: 'statistic',
      id: 'a-figure',
      subjectId: 'a-forum',
      measure: 'companies',
      status: 'reported',
      quantity,
      sources: [{ source: 'page', paragraph: 0, fields: ['quantity'], literal: '50余家' }],
    });
    expect(literalsReadBack([figure])[0]).toMatch(
      /^a-figure quantity: "50余家" is read as .*and-some/,
    );
  });

  it('reads dates and amounts', () => {
    const signing = example({
      type: 'signing',
      id: 'a-signing',
      kind: 'aggregate',
      status: 'held',
      date: '2024-04-12',
      amountKind: 'signed',
      money: {
        value: 300000000,
        unit: '元',
        approximation: 'above',
        min: 300000000,
        minInclusive: false,
        currency: 'CNY',
      },
      sources: [
        { source: 'page', paragraph: 0, fields: ['date'], literal: '2024年4月12日' },
        { source: 'page', paragraph: 0, fields: ['money'], literal: '超3亿元' },
      ],
    });
    expect(literalsReadBack([signing])).toEqual([]);
  });
});

describe('literalsReadBack of times', () => {
  const times = { startDate: '2024-09-19', startTime: '09:30', endTime: '11:00' };
  const wording = (field: string, literal: string) =>
    breaches(literalsReadBack, [{ source: 'page', paragraph: 0, fields: [field], literal }], times);

  it.each(['9月19日上午9时30分至11时', '9月19日9:30—11:00'])('reads %s', (literal) => {
    expect(wording('startTime', literal)).toEqual([]);
    expect(wording('endTime', literal)).toEqual([]);
  });

  it('says what a wording of another time is read as', () => {
    expect(wording('startTime', '9月19日下午2时')).toEqual([
      'a-forum startTime: "9月19日下午2时" is read as "14:00"',
    ]);
  });
});

describe('figuresHaveLiterals', () => {
  it('names the figure without a wording', () => {
    expect(breaches(figuresHaveLiterals, [all])).toEqual([
      'a-forum year: no source gives its wording',
    ]);
  });

  it('asks none of a page without paragraphs', () => {
    const text = { ...all, fields: ['names', 'seriesId', 'status'] };
    expect(breaches(figuresHaveLiterals, [text, { source: 'bare', fields: ['year'] }])).toEqual([]);
  });

  it('asks none for what is inferred or counted by us', () => {
    const sources = [
      { ...all, fields: ['year'], status: 'inferred', basis: 'it follows' },
      { source: 'page', paragraph: 0, fields: ['parallelForums.total'], literal: '60场' },
    ];
    const parallelForums = { listed: 2, total: 60 };
    expect(breaches(figuresHaveLiterals, sources, { parallelForums })).toEqual([]);
  });
});
