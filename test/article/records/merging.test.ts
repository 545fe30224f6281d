import { describe, expect, test } from 'vitest';
import { draftRecords, readArticle } from '../../../src/article/index.js';
import type { AnyDraft } from '../../../src/schemas/index.js';
import { parseAmount, parseNumber } from '../../../src/text/index.js';
import { toMoney, toQuantity } from '../../../src/text/to-quantity.js';
import { type Stated, readingOf } from './reading.js';

const forum = (id: string, fields: object): AnyDraft =>
  ({ type: 'forum', id, status: 'held', ...fields }) as AnyDraft;
const signing = (id: string, fields: object): AnyDraft =>
  ({ type: 'signing', id, kind: 'other', status: 'held', ...fields }) as AnyDraft;
const figure = (id: string, words: string, fields: object = {}): AnyDraft =>
  ({
    ...{ type: 'statistic', id, measure: 'guests', status: 'reported' },
    ...{ subject: { id: 'zgc-forum-2024' }, quantity: toQuantity(parseNumber(words)) },
    ...fields,
  }) as AnyDraft;

/** The records of drafts that stand one a line, each in words of its own. */
function recordsOf(drafts: readonly AnyDraft[], lines: readonly string[], source = 'daily') {
  const stated = drafts.map((draft, i): Stated => ({ draft, words: lines[i] ?? '' }));
  return draftRecords(readingOf(lines.join('\n'), stated), { source });
}

describe('what is said in two places is one thing', () => {
  const names = { hans: '第三届海港论坛' };
  test.each<[string, object, object]>([
    ['of one id', { ordinal: 3 }, { theme: { hans: '潮起' } }],
    ['of one name', { names }, { names, mode: 'online' }],
    ['of one name in another script', { names }, { names: { hant: '第三屆海港論壇' } }],
    ['of one name spaced', { names }, { names: { hans: '第三届 海港论坛' } }],
    ['of one edition', { names, ordinal: 3 }, { names: { hans: '海港论坛' }, ordinal: 3 }],
    ['of one series', { seriesId: 's', year: 2026 }, { series: { id: 's' }, year: 2026 }],
    [
      'of one series and year by its first day',
      { seriesId: 's', year: 2026 },
      { seriesId: 's', startDate: '2026-05-02' },
    ],
    ['of one name, the edition told once', { names, ordinal: 3 }, { names }],
  ])('%s', (title, first, second) => {
    const ids = title === 'of one id' ? ['a', 'a'] : ['a', 'b'];
    const [one = '', other = ''] = ids;
    const { forums } = recordsOf([forum(one, first), forum(other, second)], ['甲说。', '乙说。']);
    expect(forums).toHaveLength(1);
    expect(forums[0]?.id).toBe('a');
    expect(forums[0]).not.toHaveProperty('disputed');
  });

  test.each<[string, object, object]>([
    ['two editions', { names, ordinal: 3 }, { names, ordinal: 4 }],
    ['two years', { seriesId: 's', year: 2025 }, { seriesId: 's', year: 2026 }],
    ['two names', { names }, { names: { hans: '第三届海湾论坛' } }],
  ])('%s are two', (_, first, second) => {
    const lines = ['甲说。', '乙说。'];
    expect(recordsOf([forum('a', first), forum('b', second)], lines).forums).toHaveLength(2);
  });

  test('a name that may be of two editions is neither', () => {
    const drafts = [
      forum('a', { names: { hans: '海港论坛' }, ordinal: 3 }),
      forum('b', { names: { hans: '海港论坛' }, ordinal: 4 }),
      forum('c', { names: { hans: '海港论坛' } }),
    ];
    expect(recordsOf(drafts, ['甲', '乙', '丙']).forums.map(({ id }) => id)).toEqual([
      'a',
      'b',
      'c',
    ]);
  });

  test('the sessions of two forums may have one name', () => {
    const session = (id: string, to: string): AnyDraft => ({
      ...{ type: 'sub-forum', id, names: { hans: '开幕式' }, status: 'held' },
      forum: { id: to },
    });
    const lines = ['甲', '乙', '丙'];
    const made = recordsOf([session('a', 'x'), session('b', 'y'), session('c', 'x')], lines);
    expect(made.subForums.map(({ id, forumId }) => [id, forumId])).toEqual([
      ['a', 'x'],
      ['b', 'y'],
    ]);
  });

  test('references to any of its drafts lead to it', () => {
    const made = recordsOf(
      [
        forum('a', { names }),
        forum('b', { names }),
        signing('s', { parties: [{ id: 'x' }, { id: 'y' }], forum: { draft: 'b' } }),
        figure('f', '3家', { subject: { draft: 'b' } }),
        { type: 'sub-forum', id: 'c', status: 'held', forum: { text: '第三屆海港論壇' } },
      ],
      ['甲', '乙', '丙', '丁', '戊'],
    );
    expect(made.signings[0]?.forumId).toBe('a');
    expect(made.statistics[0]?.subjectId).toBe('a');
    expect(made.subForums[0]?.forumId).toBe('a');
  });

  test('a signing that takes place in a session says so', () => {
    const made = recordsOf(
      [
        { type: 'sub-forum', id: 'c', status: 'held', names: { hans: '开幕式' } },
        signing('s', { parties: [{ id: 'x' }, { id: 'y' }], forum: { draft: 'c' } }),
      ],
      ['甲', '乙'],
    );
    expect(made.signings[0]).toMatchObject({ eventId: 'c' });
    expect(made.signings[0]).not.toHaveProperty('forumId');
  });

  const parties = [{ text: '潮磨公司' }, { text: '海洋大学' }];
  test('a signing with one of the same parties that tells more', () => {
    const money = toMoney(parseAmount('3亿元'));
    const lines = ['潮磨公司与海洋大学签约', '金额3亿元。'];
    const made = recordsOf(
      [
        signing('a', { kind: 'contract', parties }),
        signing('b', { parties: [...parties].reverse(), money, amountKind: 'signed' }),
      ],
      lines,
    );
    expect(made.signings).toMatchObject([{ id: 'a', kind: 'contract', money: { value: 3e8 } }]);
  });

  test('but with another amount, day or kind it is another', () => {
    const other = [
      { money: toMoney(parseAmount('4亿元')), amountKind: 'signed' },
      { date: '2026-05-04' },
      { kind: 'memorandum' },
    ];
    const first = {
      ...{ kind: 'contract', parties, date: '2026-05-03', amountKind: 'signed' },
      money: toMoney(parseAmount('3亿元')),
    };
    for (const fields of other) {
      const drafts = [signing('a', first), signing('b', { ...first, ...fields })];
      expect(recordsOf(drafts, ['甲', '乙']).signings).toHaveLength(2);
    }
  });

  test('the count and the amount of one total, where it is told of what', () => {
    const count = { kind: 'aggregate', count: toQuantity(parseNumber('309个')) };
    const money = { amountKind: 'signed', money: toMoney(parseAmount('673.17亿元')) };
    const made = (at: object) =>
      recordsOf(
        [signing('a', { ...count, ...at }), signing('b', { kind: 'aggregate', ...money, ...at })],
        ['甲', '乙'],
      ).signings;
    expect(made({ forum: { id: 'zgc-forum-2024' } })).toHaveLength(1);
    expect(made({})).toHaveLength(2);
  });
});

describe('of two values for one field', () => {
  test('the first stays, the other is disputed', () => {
    const made = recordsOf(
      [
        forum('a', { startDate: '2026-05-02', theme: { hans: '潮起' }, ordinal: 3 }),
        forum('a', { startDate: '2026-05-03', theme: { hans: '潮落' }, ordinal: 3 }),
        figure('f', '450位'),
        figure('g', '500位'),
      ],
      ['甲2026年5月2日', '乙2026年5月3日', '丙450位', '丁500位'],
    );
    expect(made.forums[0]).toMatchObject({
      startDate: '2026-05-02',
      disputed: [
        { field: 'startDate', value: '2026-05-03', source: 'daily' },
        { field: 'theme.hans', value: '潮落' },
      ],
    });
    expect(made.forums[0]?.disputed?.[0]?.reason).toMatchObject({
      en: expect.stringContaining('aragraph 1') as string,
      hant: expect.stringContaining('第1段') as string,
    });
    expect(made.statistics).toMatchObject([
      { quantity: { value: 450 }, disputed: [{ field: 'quantity', value: { value: 500 } }] },
    ]);
  });

  test('an amount is disputed without its currency, as the schema of disputes has it', () => {
    const money = (words: string): object => ({
      ...{ amountKind: 'signed', money: toMoney(parseAmount(words)) },
      quantity: undefined,
    });
    const [record] = recordsOf(
      [figure('f', '1家', money('3亿元')), figure('g', '1家', money('4亿元'))],
      ['甲3亿元', '乙4亿元'],
    ).statistics;
    expect(record?.disputed?.[0]?.value).toMatchObject({ value: 4e8, unit: '元' });
    expect(record?.disputed?.[0]?.value).not.toHaveProperty('currency');
  });

  test.each([
    ['超450位', '468位'],
    ['468位', '超450位'],
    ['460余位', '468位'],
  ])('%s and %s do not differ: the nearer one stays, with its own wording', (first, second) => {
    const lines = [`来宾${first}`, `外宾${second}`];
    const [record] = recordsOf([figure('f', first), figure('g', second)], lines).statistics;
    expect(record).toMatchObject({ quantity: { value: 468, approximation: 'exact' } });
    expect(record).not.toHaveProperty('disputed');
    const cited = record?.sources?.filter(({ fields }) => fields?.includes('quantity'));
    expect(cited?.map(({ literal }) => literal)).toEqual(['468位']);
  });

  test.each([
    ['2026-05', '2026-05-02'],
    ['XXXX-05-02', '2026-05-02'],
    ['2026-05-02', '2026'],
  ])('%s and %s do not differ', (first, second) => {
    const drafts = [forum('a', { startDate: first }), forum('a', { startDate: second })];
    const [record] = recordsOf(drafts, ['甲', '乙']).forums;
    expect(record?.startDate).toBe('2026-05-02');
    expect(record).not.toHaveProperty('disputed');
  });

  test.each([
    { period: '2025/2025' },
    { asOf: '2026-01' },
    { measure: 'companies' },
    { status: 'planned' },
    { subsetOf: { draft: 'z' } },
    { subject: { id: 'zgc-forum-2023' } },
  ])('figures that differ in %j are of two things', (fields) => {
    const drafts = [figure('f', '450位'), figure('g', '500位', fields)];
    expect(recordsOf(drafts, ['甲', '乙']).statistics).toHaveLength(2);
  });

  test('figures of two units are of two things, and so are two nouns', () => {
    const of = (words: string): object => ({ measure: 'other', of: words });
    expect(
      recordsOf([figure('f', '3家'), figure('g', '5位')], ['甲', '乙']).statistics,
    ).toHaveLength(2);
    const drafts = [figure('f', '3艘', of('渔船')), figure('g', '5艘', of('货船'))];
    expect(recordsOf(drafts, ['甲', '乙']).statistics).toHaveLength(2);
  });

  test('who hosts and organizes has both words', () => {
    const hosts = [
      { role: 'host', roleLabel: '主办', text: '海洋大学' },
      { role: 'organizer', roleLabel: '承办', text: '海洋大學' },
    ];
    const { forums, organizations } = recordsOf([forum('a', { hosts })], ['甲']);
    expect(forums[0]?.hosts).toMatchObject([{ role: 'host', roleLabel: '主办、承办' }]);
    expect(organizations).toHaveLength(1);
  });

  test('lists are joined, each thing once', () => {
    const posts = (...titles: string[]): object => ({
      posts: titles.map((hans) => ({ organization: { text: '海洋大学' }, title: { hans } })),
    });
    const person = (id: string, fields: object): AnyDraft =>
      ({ type: 'person', id, names: { hans: '某某' }, ...fields }) as AnyDraft;
    const made = recordsOf(
      [person('a', posts('校长')), person('b', posts('校长', '教授'))],
      ['甲', '乙'],
    );
    expect(made.people).toMatchObject([
      { id: 'a', posts: [{ title: { hans: '校长' } }, { title: { hans: '教授' } }] },
    ]);
  });
});

describe('a known record', () => {
  test('keeps its id, whichever draft tells of it', () => {
    const names = { hans: '2024中关村论坛年会' };
    const text = '甲论坛。乙论坛。';
    const { forums } = draftRecords(
      readingOf(text, [
        { draft: forum('a', { names }), words: '甲论坛' },
        { draft: forum('b', { names, year: 2024 }), words: '乙论坛', recordId: 'zgc-forum-2024' },
      ]),
    );
    expect(forums).toMatchObject([{ id: 'zgc-forum-2024', year: 2024 }]);
  });

  test('two of them stay two, in spite of a common name', () => {
    const names = { hans: '论坛' };
    const made = draftRecords(
      readingOf('甲论坛。乙论坛。', [
        { draft: forum('a', { names }), words: '甲论坛', recordId: 'x' },
        { draft: forum('b', { names }), words: '乙论坛', recordId: 'y' },
      ]),
    );
    expect(made.forums.map(({ id }) => id)).toEqual(['x', 'y']);
  });
});

test.each([
  '2024中关村论坛年会共举办128场活动,平行论坛60场。',
  '2024中关村论坛年会吸引300名嘉宾参会。',
  '中关村软件园有500余家企业。',
])('a figure of a known record is a record of its own: %s', (text) => {
  const reading = readArticle(text, { published: '2024-05-01' });
  const { statistics, forums, parks } = draftRecords(reading, { source: 'daily' });
  expect(statistics.length).toBeGreaterThan(0);
  for (const { subjectId } of statistics) expect(subjectId).toMatch(/^zgc-/);
  for (const record of [...forums, ...parks]) {
    expect(record).not.toHaveProperty('quantity');
    expect(record).not.toHaveProperty('measure');
    expect(record).not.toHaveProperty('disputed');
  }
});
