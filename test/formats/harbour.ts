import type { RecordType } from '../../src/ids/index.js';
import {
  type AnyRecord,
  AnyRecordSchema,
  type Place,
  PlaceSchema,
  type Source,
} from '../../src/schemas/index.js';

// Records of a city that does not exist: what a user of another city would bring. One of each
// type has every field; of those that a calendar holds there are more, each with what it is for.

const sources = [
  { source: 'harbour-gazette', paragraph: 3, fields: ['status'], status: 'planned' },
  {
    source: 'harbour-page',
    fields: ['startDate'],
    literal: '5月2日',
    basis: 'The page names no year.',
  },
];
const disputed = [
  { field: 'year', value: 2027, source: 'harbour-page', reason: 'A slip, corrected since.' },
  { field: 'theme.hans', value: '扬帆', source: 'harbour-page', reason: 'Shortened there.' },
  {
    field: 'quantity',
    value: { value: 1200, unit: '人', approximation: 'about' },
    source: 'harbour-page',
    reason: 'Rounded there.',
  },
];
const names = {
  hans: '海港论坛',
  hant: '海港論壇',
  en: 'Harbour Forum',
  aliases: [
    { id: 'old-name', kind: 'former', text: '港口论坛', until: '2019' },
    { kind: 'short', text: '海论' },
    { kind: 'misspelling', text: '海巷论坛' },
  ],
  derived: ['hant'],
};
const description = { hans: '海港市的论坛', en: 'Forum, of a "harbour" city' };
const tail = {
  claims: [{ id: 'first-pier', kind: 'first-in-country', scope: { en: 'Floating pier' } }],
  sameAs: ['https://example.org/harbour', 'https://example.org/港'],
  sources,
  disputed,
};
const placeIds = ['harbour-city', 'pier-hall'];
const topics = [{ id: 'tides', names: { hans: '潮汐' }, description: { en: 'Power of tides' } }];
const hosts = [
  { id: 'harbour-office', role: 'host', roleLabel: '主办' },
  { id: 'harbour-fund', role: 'supporter' },
  { id: 'harbour-guide', role: 'guide' },
];
const participants = [
  { id: 'lin-haigang', role: 'speaker', roleLabel: '致辞' },
  { id: 'zhou-chao', role: 'attendee' },
];
const occurrence = {
  status: 'planned',
  startDate: '2026-05',
  endDate: '2026-05-04~',
  startTime: '09:30',
  endTime: '16:00:30',
  timeZone: 'Asia/Urumqi',
  theme: { hans: '向海', hant: '向海', en: 'Seaward' },
  mode: 'hybrid',
  placeIds,
  hosts,
  participants,
  topics,
};
const count = {
  value: 50,
  unit: '家',
  approximation: 'and-some',
  min: 50,
  max: 60,
  minInclusive: false,
  maxInclusive: false,
  literal: '50余家',
};
const growth = { value: 12, unit: 'percent', approximation: 'about' };
const money = {
  value: null,
  unit: '元',
  approximation: 'range',
  min: 300000000,
  max: 500000000.5,
  minInclusive: true,
  maxInclusive: true,
  literal: '3亿至5亿元',
  currency: 'CNY',
};
const members = { listed: 1, total: 3, ids: ['tide-mill'] };
const lifecycle = [
  {
    id: 'first-opening',
    kind: 'unveiled',
    date: '2024-09',
    status: 'held',
    eventId: 'harbour-show',
  },
  { kind: 'operating', status: 'planned' },
];
const head = { names, description };

const FIELDS: Readonly<Record<RecordType, object>> = {
  'forum-series': {
    ...{ firstEdition: '2019-05', recurrence: 'P1Y', editionScheme: 'ordinal', placeIds },
    ...tail,
  },
  forum: {
    ...{ seriesId: 'harbour-forum', ordinal: 3, year: 2026, followsId: 'harbour-forum-2' },
    ...{ format: '1+4+N', ...occurrence, parallelForums: members, ...tail },
  },
  'sub-forum': {
    ...{ kind: 'parallel', forumId: 'harbour-forum-3', parentId: 'harbour-forum-3-main' },
    ...occurrence,
    ...tail,
  },
  signing: {
    ...{ kind: 'joint-platform', status: 'held', date: '2026-05-03' },
    parties: [{ id: 'harbour-office', side: 'domestic' }, { id: 'tide-works' }],
    ...{ objectId: 'tide-centre', forumId: 'harbour-forum-3', eventId: 'harbour-show' },
    ...{ programmeId: 'harbour-plan', withinId: 'harbour-signings', scope: topics },
    ...{ amountKind: 'signed', money, count, members, confidence: 'medium', ...tail },
  },
  platform: {
    ...{ kind: 'innovation-centre', parentId: 'sea-centre', position: 2, parkId: 'pier-park' },
    ...{ placeIds, operators: hosts, lifecycle, services: topics, topics, members, ...tail },
  },
  park: {
    ...{ kind: 'science-park', parentId: 'harbour-zone', operatorId: 'harbour-office' },
    placeIds,
    areaM2: { value: 1250000.5, unit: '平方米', approximation: 'exact' },
    geometry: { type: 'Point', coordinates: [121.5, -31.25] },
    designations: [
      {
        ...{ id: 'sea-title', names: { hans: '海洋园区' }, status: 'held', batch: 2 },
        ...{ date: '2025-21', eventId: 'harbour-show' },
      },
    ],
    ...{ lifecycle, features: topics, ...tail },
  },
  organization: { kind: 'government', parentId: 'harbour-council', placeIds, ...tail },
  person: {
    posts: [
      {
        ...{ id: 'mayor-2026', organizationId: 'harbour-office' },
        ...{ title: { hans: '市长', en: 'Mayor' }, validOn: '2026-05-02' },
      },
    ],
    ...tail,
  },
  achievement: {
    ...{ kind: 'device', status: 'released', releasedOn: '2026-05-02' },
    ...{ releasedAtId: 'harbour-show', developerIds: ['tide-works'], topics, ...tail },
  },
  policy: {
    ...{ kind: 'law', status: 'planned', issuerIds: ['harbour-council'], issued: '2026-05-02' },
    ...{ period: '2026/2030', version: '2.0', measures: count, releasedAtId: 'harbour-show' },
    ...tail,
  },
  competition: {
    ...{ ordinal: 8, status: 'cancelled', forumId: 'harbour-forum-3', hosts },
    stages: [
      {
        ...{ id: 'final', kind: 'final', names: { hans: '总决赛' }, status: 'postponed' },
        ...{ date: '2026-12~', placeIds, eventId: 'harbour-show', advancing: count },
      },
    ],
    ...{ entrants: count, topics, finalists: [{ id: 'tide-mill', names: { hans: '潮磨' } }] },
    ...{ members, ...tail },
  },
  'forum-event': {
    ...{ kind: 'exhibition', forumId: 'harbour-forum-3', parentId: 'harbour-forum-3-main' },
    ...{ ...occurrence, members, ...tail },
  },
  statistic: {
    ...{ subjectId: 'harbour-forum-3', measure: 'companies', status: 'planned' },
    ...{ quantity: count, change: { kind: 'increased-by', quantity: growth } },
    ...{ asOf: '2026-05-02', period: '2025/2026' },
    ...{ subsetOfId: 'harbour-guests', ...tail },
  },
  place: { kind: 'venue', parentId: 'harbour-city', isoCode: 'CN-HB', gbCode: '010203', ...tail },
  source: {
    ...{ kind: 'press-release', url: 'https://example.org/新闻', publisher: { hans: '海港报' } },
    ...{ publishedOn: '2026-05-04', publishedBasis: 'The day after the show.' },
    bylines: [{ kind: 'reporter', names: { hans: '林报' } }],
    ...{ language: 'zh-Hans', paragraphs: 12, quality: 'B' },
  },
};

/** One record of each type, with every field; a statistic of money stands apart. */
export const HARBOUR = Object.fromEntries(
  Object.entries(FIELDS).map(([type, fields]) => [
    type,
    AnyRecordSchema.parse({ type, id: `harbour-${type}`, ...head, ...fields }),
  ]),
) as { [Type in RecordType]: Extract<AnyRecord, { type: Type }> };

/** All of them, and a statistic that has money. */
export const harbourCity: readonly AnyRecord[] = [
  ...Object.values(HARBOUR),
  AnyRecordSchema.parse({
    ...{ type: 'statistic', id: 'harbour-amount', ...head, subjectId: 'harbour-forum-3' },
    ...{ measure: 'signed-amount', status: 'reported', amountKind: 'signed', money, sources },
  }),
];

/** A text that the records cite; its address has what calendars escape in texts. */
export const GAZETTE: Source = {
  ...HARBOUR.source,
  id: 'harbour-gazette',
  names: { hans: '第三届海港论坛将于五月举办' },
  url: 'https://gazette.example/harbour?id=3,4;5',
};

/** The places of the city, each in the one before it. */
export const PLACES: readonly Place[] = [
  {
    ...{ type: 'place', id: 'harbour-coast', kind: 'region', isoCode: 'ZZ-HC', sources },
    names: { hans: '海港沿岸' },
  },
  {
    ...{ type: 'place', id: 'harbour-city', kind: 'city', parentId: 'harbour-coast', sources },
    names: { hans: '海港市', en: 'Harbour City' },
  },
  {
    ...{ type: 'place', id: 'pier-hall', kind: 'venue', parentId: 'harbour-city', sources },
    names: { hant: '碼頭會堂' },
  },
  {
    ...{ type: 'place', id: 'harbour-hall', kind: 'venue', sources },
    names: { hans: '海港会展中心', hant: '海港會展中心', en: 'Harbour Hall; East, Wing' },
  },
].map((place) => PlaceSchema.parse(place));

const cited = (fields: string[]) => [{ source: GAZETTE.id, paragraph: 0, fields }];

/** What takes place there, in every state and on dates of every kind. */
export const EVENTS = {
  forum: {
    type: 'forum',
    id: 'harbour-forum-3',
    names: { hans: '第三届海港论坛', hant: '第三屆海港論壇', en: '3rd Harbour Forum' },
    description: { hans: '海港城的年度论坛。' },
    seriesId: 'harbour-forum-series',
    ordinal: 3,
    year: 2026,
    status: 'planned',
    startDate: '2026-05-02',
    endDate: '2026-05-04',
    theme: { hans: '潮起，向海；而兴' },
    placeIds: ['harbour-hall'],
    sources: cited(['names', 'seriesId', 'ordinal', 'year', 'status', 'startDate', 'endDate']),
  },
  held: {
    type: 'forum',
    id: 'harbour-forum-2',
    names: { hans: '第二届海港论坛' },
    seriesId: 'harbour-forum-series',
    year: 2025,
    status: 'held',
    startDate: '2025-12-31',
    sources: [
      { source: GAZETTE.id, fields: ['names', 'status'] },
      {
        source: GAZETTE.id,
        fields: ['startDate', 'year'],
        status: 'inferred',
        basis: 'The text says New Year’s Eve.',
      },
    ],
    disputed: [
      {
        field: 'startDate',
        value: '2025-12-30',
        source: 'harbour-radio',
        reason: 'Said in passing.',
      },
    ],
  },
  cancelled: {
    type: 'sub-forum',
    id: 'harbour-forum-2-wind',
    names: { hant: '風電分論壇', hans: '风电分论坛', derived: ['hans'] },
    kind: 'parallel',
    forumId: 'harbour-forum-2',
    status: 'cancelled',
    startDate: '2025-12-31',
    endDate: '2025-12-31',
    sources: cited(['names', 'kind', 'forumId', 'status']),
  },
  postponed: {
    type: 'forum-event',
    id: 'harbour-boat-show',
    names: { hans: '船艇展' },
    kind: 'exhibition',
    forumId: 'harbour-forum-3',
    status: 'postponed',
    startDate: '2026-05-03?',
    sources: cited(['names', 'kind', 'status', 'startDate']),
  },
  signing: {
    type: 'signing',
    id: 'harbour-port-pact',
    names: { hans: '港航合作备忘录' },
    kind: 'memorandum',
    status: 'held',
    date: '2026-05-02',
    parties: [{ id: 'harbour-port' }, { id: 'harbour-university' }],
    forumId: 'harbour-forum-3',
    amountKind: 'signed',
    money: {
      value: 320000000,
      unit: '元',
      approximation: 'above',
      min: 320000000,
      minInclusive: false,
      currency: 'CNY',
    },
    sources: cited(['names', 'status', 'date', 'parties', 'money', 'amountKind']),
  },
  competition: {
    type: 'competition',
    id: 'harbour-cup',
    names: { hans: '海港杯' },
    status: 'held',
    stages: [
      { id: 'call', kind: 'call', status: 'held', date: '2026-03' },
      { id: 'semi', kind: 'semi-final', status: 'held', date: '2026-04-20' },
      {
        id: 'last',
        kind: 'final',
        names: { hans: '总决赛' },
        status: 'planned',
        date: '2026-05-04',
        eventId: 'harbour-forum-3',
      },
    ],
    sources: cited(['names', 'status', 'stages']),
  },
  park: {
    type: 'park',
    id: 'tide-park',
    names: { hans: '海港科技园' },
    kind: 'science-park',
    designations: [
      { id: 'green-park', names: { hans: '绿色园区' }, status: 'held', date: '2024-06-01' },
    ],
    lifecycle: [
      { kind: 'unveiled', date: '2023-02-28', status: 'held' },
      { kind: 'expanded', date: '2027', status: 'planned' },
    ],
    sources: cited(['names', 'designations', 'lifecycle']),
  },
  achievement: {
    type: 'achievement',
    id: 'harbour-buoy',
    names: { hans: '智能浮标' },
    kind: 'device',
    status: 'released',
    releasedOn: '2026-05-03',
    releasedAtId: 'harbour-forum-3',
    sources: cited(['names', 'status', 'releasedOn', 'releasedAtId']),
  },
  policy: {
    type: 'policy',
    id: 'harbour-plan',
    names: { hans: '海港规划' },
    kind: 'plan',
    status: 'planned',
    sources: cited(['names', 'status']),
  },
} satisfies Record<string, AnyRecord>;

export const harbourEvents: readonly AnyRecord[] = Object.values(EVENTS);
