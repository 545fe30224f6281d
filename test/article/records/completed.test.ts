import { describe, expect, test } from 'vitest';
import { type DraftedRecords, draftRecords, readArticle } from '../../../src/article/index.js';
import { type AnyDraft, type AnyRecord, AnyRecordSchema } from '../../../src/schemas/index.js';
import type { DataRecord } from '../../data/bundled.js';
import { example } from '../../data/examples.js';
import { figuresHaveLiterals, literalsReadBack } from '../../data/rules/literals.js';
import * as sourceRules from '../../data/rules/sources.js';
import { luntan } from '../../cli/luntan.js';
import { STATED, TEXT, harbourReading } from './harbour.js';

const SOURCE = 'harbour-daily';

/** What whoever completes a draft of each type adds, and in which paragraph that stands. */
const ADDED: Partial<Record<AnyRecord['type'], { fields?: object; cites?: string[] }>> = {
  forum: { fields: { year: 2026 }, cites: ['year'] },
  signing: { fields: { names: { hans: '潮汐创新中心的框架协议', derived: ['hans'] } } },
  platform: { fields: { kind: 'innovation-centre' } },
  park: { fields: { kind: 'science-park' } },
  statistic: { fields: { names: { hans: '海港的数字', derived: ['hans'] } } },
};

type Draft = Record<string, unknown> & { type: AnyRecord['type']; id: string; sources: object[] };

/** A draft as it is completed by hand; the year of the article stands nowhere in it. */
function completed(record: object): Draft {
  const { fields = {}, cites } = ADDED[(record as Draft).type] ?? {};
  const whole = { ...record, ...fields } as Draft;
  if (cites) {
    whole.sources = [
      ...whole.sources,
      { source: SOURCE, paragraph: 1, fields: cites, status: 'inferred', basis: 'By the issue.' },
    ];
  }
  if (whole.type !== 'person') return whole;
  const posts = (whole['posts'] as object[]).map((post) => ({ ...post, validOn: '2026-05-03' }));
  return { ...whole, posts };
}

const records = draftRecords(harbourReading(), { source: SOURCE });
const drafts = Object.values(records).flatMap((list) => (list as object[]).map(completed));

describe('drafts that were completed by hand', () => {
  test('there is one of every type that an article states, and of what it only names', () => {
    const types = new Set(STATED.map(({ draft }: { draft: AnyDraft }) => draft.type));
    expect(new Set(drafts.map(({ type }) => type))).toEqual(
      new Set([...types, 'organization', 'place', 'forum-series']),
    );
  });

  test.each(drafts.map((draft) => [draft.type, draft] as const))(
    'a %s passes the schema of its records',
    (_, draft) => {
      expect(AnyRecordSchema.safeParse(draft).error?.issues ?? []).toEqual([]);
    },
  );

  test.each(Object.entries({ ...sourceRules, figuresHaveLiterals, literalsReadBack }))(
    'they keep the rule %s',
    (_, rule) => {
      const source = example({
        ...{ type: 'source', id: SOURCE, kind: 'article', language: 'zh-Hans', quality: 'B' },
        paragraphs: TEXT.split('\n').length,
      });
      const all = [...drafts.map((draft) => AnyRecordSchema.parse(draft)), source];
      expect(rule(all as DataRecord[])).toEqual([]);
    },
  );

  test('luntan validate says nothing of them', async () => {
    for (const draft of drafts) {
      const { code, stdout } = await luntan(['validate', draft.type], JSON.stringify(draft));
      expect([code, stdout], draft.id).toEqual([0, '']);
    }
  });

  test('every reference among them is the id of one of them', () => {
    const ids = new Set<unknown>(drafts.map(({ id }) => id));
    const named = JSON.stringify(drafts).match(
      /draft-(?!alias|post|designation)[a-z-]+-[\da-f]{16}|draft-[a-z-]+-\d\b/g,
    );
    expect(named?.length).toBeGreaterThan(20);
    expect(named?.filter((id) => !ids.has(id))).toEqual([]);
  });
});

test('without any of what is missing they are refused', () => {
  for (const type of ['forum', 'signing', 'platform', 'park', 'statistic', 'person'] as const) {
    const list = Object.values(records).flat() as { type: string }[];
    const draft = list.find((record) => record.type === type);
    expect(AnyRecordSchema.safeParse(draft).success, type).toBe(false);
  }
});

test('what the present readers find makes records too', () => {
  const text =
    '2024中关村论坛年会4月25日举办。年会举办了128场活动。\n会上签约金额673.17亿元。' +
    '科技部与联合国教科文组织签署合作备忘录。';
  const reading = readArticle(text, { source: SOURCE, published: '2024-04-29' });
  const made: DraftedRecords = draftRecords(reading);
  expect(made.forums).toMatchObject([
    {
      ...{ id: 'zgc-forum-2024', startDate: '2024-04-25' },
      sources: expect.arrayContaining([
        expect.objectContaining({ fields: ['startDate'], status: 'inferred' }),
      ]) as unknown,
    },
  ]);
  expect(new Set(made.signings.map(({ kind }) => kind))).toEqual(
    new Set(['aggregate', 'memorandum']),
  );
  // Both parties are known, and stand under their ids.
  expect(made.organizations).toEqual([]);
  expect(JSON.parse(JSON.stringify(made))).toEqual(made);
});
