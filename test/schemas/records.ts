import type { AnyRecord } from '../../src/schemas/index.js';

/** The least that a record of each type has to hold; a park of another city, and around it. */
const sources = [{ source: 'city-gazette', paragraph: 0, fields: ['names'] }];
const names = { hans: '某市科技论坛' };

export const MINIMAL: { [Type in AnyRecord['type']]: Extract<AnyRecord, { type: Type }> } = {
  'forum-series': { type: 'forum-series', id: 'city-forum', names, sources },
  forum: {
    type: 'forum',
    id: 'city-forum-3',
    names,
    seriesId: 'city-forum',
    year: 2026,
    status: 'held',
    sources,
  },
  'sub-forum': {
    type: 'sub-forum',
    id: 'city-forum-3-opening',
    names,
    kind: 'opening',
    forumId: 'city-forum-3',
    status: 'planned',
    sources,
  },
  signing: {
    type: 'signing',
    id: 'city-signing',
    names,
    kind: 'memorandum',
    status: 'held',
    parties: [{ id: 'one-side' }, { id: 'other-side' }],
    sources,
  },
  platform: { type: 'platform', id: 'city-platform', names, kind: 'service-centre', sources },
  park: { type: 'park', id: 'city-park', names, kind: 'science-park', sources },
  organization: { type: 'organization', id: 'city-office', names, kind: 'government', sources },
  person: { type: 'person', id: 'city-mayor', names, sources },
  achievement: {
    type: 'achievement',
    id: 'city-chip',
    names,
    kind: 'chip',
    status: 'released',
    sources,
  },
  policy: { type: 'policy', id: 'city-plan', names, kind: 'plan', status: 'planned', sources },
  competition: { type: 'competition', id: 'city-cup', names, status: 'held', sources },
  'forum-event': {
    type: 'forum-event',
    id: 'city-show',
    names,
    kind: 'exhibition',
    status: 'held',
    sources,
  },
  statistic: {
    type: 'statistic',
    id: 'city-activities',
    names,
    subjectId: 'city-forum-3',
    measure: 'activities',
    status: 'reported',
    quantity: { value: 12, unit: '场', approximation: 'exact' },
    sources,
  },
  place: { type: 'place', id: 'city-hall', names: { hans: '某市会堂' }, kind: 'venue', sources },
  source: {
    type: 'source',
    id: 'city-gazette',
    names,
    kind: 'article',
    language: 'zh-Hans',
    quality: 'B',
  },
};
