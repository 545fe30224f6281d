import { describe, expect, test } from 'vitest';
import {
  type AnyDraft,
  AnyDraftSchema,
  HostDraftSchema,
  ReferenceSchema,
} from '../../src/schemas/index.js';

const forum = { draft: 'draft-forum-0123456789abcdef' };
const percent = { value: 12, unit: 'percent', approximation: 'about' } as const;
const names = { hans: '海港' };

/** A draft of each kind with all that is its own. */
const DRAFTS: { readonly [Type in AnyDraft['type']]: Extract<AnyDraft, { type: Type }> } = {
  forum: {
    ...{ type: 'forum', id: 'a', series: { id: 'harbour-forum' }, ordinal: 3, status: 'planned' },
    ...{ startDate: 'XXXX-05-02', startTime: '09:30', endTime: '17:00', format: '1+4+N' },
    hosts: [
      { role: 'host', roleLabel: '主办', text: '海港市政府' },
      { role: 'organizer', id: 'harbour-association' },
      { role: 'supporter', draft: 'draft-organization-1' },
    ],
    places: [{ text: '海港会展中心' }, { id: 'harbour' }],
  },
  'sub-forum': { ...{ type: 'sub-forum', id: 'a', status: 'held', forum, kind: 'parallel' } },
  'forum-event': { ...{ type: 'forum-event', id: 'a', status: 'held', forum, mode: 'hybrid' } },
  competition: {
    ...{ type: 'competition', id: 'a', status: 'planned', forum, entrants: { ...percent } },
    stages: [{ kind: 'final', event: forum }],
  },
  signing: {
    ...{ type: 'signing', id: 'a', kind: 'aggregate', status: 'held', period: '2021/2025' },
    parties: [{ text: '潮磨公司', side: 'domestic' }, { draft: 'draft-organization-1' }],
    object: { text: '潮汐实验室' },
    amountKind: 'intended',
  },
  platform: {
    ...{ type: 'platform', id: 'a', names, park: { id: 'tide-park' } },
    lifecycle: [{ kind: 'opened', date: '2026-05', event: forum }],
    operators: [{ role: 'lead', text: '潮磨公司' }],
  },
  park: {
    ...{ type: 'park', id: 'a', names, parent: { text: '海港新区' }, areaM2: { ...percent } },
    designations: [{ names, event: forum }],
  },
  achievement: {
    ...{ type: 'achievement', id: 'a', status: 'released', by: [{ text: '潮磨公司' }], forum },
  },
  policy: {
    ...{ type: 'policy', id: 'a', status: 'planned', period: '2024/2027', version: '2.0' },
  },
  person: {
    ...{ type: 'person', id: 'a', names },
    posts: [{ organization: { text: '海港市' }, title: { hans: '市长' } }],
  },
  statistic: {
    ...{ type: 'statistic', id: 'a', subject: forum, measure: 'other', of: '渔船' },
    ...{ status: 'reported', change: { kind: 'decreased-by', quantity: percent } },
    subsetOf: { draft: 'draft-statistic-1' },
  },
};

test.each(Object.entries(DRAFTS))(
  'a draft of type %s keeps all that the text states',
  (_, draft) => {
    expect(AnyDraftSchema.parse(draft)).toEqual(draft);
  },
);

test.each(Object.entries(DRAFTS))(
  'one of type %s is closed to keys of its own making',
  (_, draft) => {
    expect(AnyDraftSchema.safeParse({ ...draft, note: '' }).success).toBe(false);
  },
);

describe('a reference', () => {
  test.each([{ id: 'a' }, { draft: 'draft-a' }, { text: '海港' }])(
    'is one of three: %j',
    (value) => {
      expect(ReferenceSchema.parse(value)).toEqual(value);
      expect(HostDraftSchema.parse({ ...value, role: 'host' })).toEqual({ ...value, role: 'host' });
    },
  );

  test.each([
    {},
    { id: 'A b' },
    { text: ' ' },
    { id: 'a', text: '海港' },
    { id: 'a', draft: 'b' },
    'a',
  ])('is neither none nor two: %j', (value) => {
    expect(ReferenceSchema.safeParse(value).success).toBe(false);
  });
});
