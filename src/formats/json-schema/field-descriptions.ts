import type { RecordType } from '../../ids/enums.js';

// What the fields mean, for readers of the JSON Schemas. A test holds that the tables of
// data/README.md say the same, and that no field of a schema is without its line.

/** Fields of all records. */
export const COMMON_FIELDS: Readonly<Record<string, string>> = {
  type: 'type of the record, the same throughout a file',
  id: 'permanent id',
  names:
    'hans, hant, en, at least one; aliases with their kind; derived for forms that no source shows',
  description: 'in our own words',
  claims:
    'claims of priority as a source makes them: first in the country, first in the world, first time, largest, record',
  sameAs: 'addresses of the same thing elsewhere',
  sources: 'where each fact stands',
  disputed: 'values of other sources that differ',
};

/** Fields of editions, sub-forums and events. */
export const OCCURRENCE_FIELDS: Readonly<Record<string, string>> = {
  status: 'planned until a source reports that it took place',
  startDate: 'EDTF day, or coarser',
  endDate: 'inclusive',
  theme: 'motto',
  mode: 'in person, online or both',
  places: 'where; never inherited from the edition',
  hosts: "organizations with their role and the source's word for it",
  participants: 'persons with their role',
  topics: 'what it deals with',
};

/** Fields of each type besides; they come before the others. */
export const OWN_FIELDS: Readonly<Record<RecordType, Readonly<Record<string, string>>>> = {
  'forum-series': {
    firstEdition: 'when the first edition was held',
    recurrence: 'ISO 8601 duration from edition to edition',
    editionScheme: 'whether editions are told by number or by year',
    places: 'where it is held',
  },
  forum: {
    seriesId: 'series',
    ordinal: 'number of the edition; absent where the series counts by year',
    year: 'year of the edition',
    followsId: 'edition before',
    format: 'pattern that the organizers name',
    parallelForums: 'how many there are, how many are named, which',
  },
  'sub-forum': {
    kind: 'opening, main, parallel, thematic, special release, theme day',
    forumId: 'edition',
    parentId: 'sub-forum of which it is a part',
  },
  signing: {
    kind: 'what is signed; aggregate for a stated total',
    status: 'held or planned',
    date: 'day',
    parties: 'organizations, parks or platforms, with their side',
    objectId: 'platform or park that it sets up',
    forumId: 'edition at which it was signed',
    eventId: 'sub-forum or event at which it was signed',
    programmeId: 'policy or signing under which it falls',
    withinId: 'aggregate that counts it in',
    scope: 'what the parties agree to do',
    amountKind: 'what the amount is: signed, offered, planned …',
    money: 'the amount',
    count: 'of an aggregate: how many were signed',
    members: 'of an aggregate: how many are named',
    confidence: 'how sure a record is that was put together from several statements',
  },
  platform: {
    kind: 'centre, functional platform, accelerator, service centre …',
    parentId: 'platform of which it is a part',
    position: 'place among the parts, as the source counts them',
    parkId: 'park in which it is',
    places: 'where it is, when not in a park',
    operators: 'organizations that set it up or run it',
    lifecycle: 'proposed, unveiled, launched, operating …: each with its date and occasion',
    services: 'what it offers',
    topics: 'fields of technology',
    members: 'its parts: how many there are, which are named',
  },
  park: {
    kind: 'what it is in itself',
    parentId: 'zone or park of which it is a part',
    operatorId: 'organization that runs it',
    district: 'GB/T 2260 code',
    country: 'ISO 3166-1, for parks abroad',
    places: 'where it is',
    areaM2: 'area',
    geometry: 'GeoJSON point; only where a source gives it',
    designations: 'titles that it was given, with batch, date and occasion',
    lifecycle: 'approved, accepted, operating …',
    features: 'what marks it out',
  },
  organization: {
    kind: 'government, association, company …',
    parentId: 'body of which it is a part',
    country: 'ISO 3166-1 (HK, MO, TW by their own codes); where a source tells it',
  },
  person: {
    posts:
      'title and organization as stated on a day (validOn); never a claim about today. Two posts, two items',
  },
  achievement: {
    kind: 'device, chip, system, model, spacecraft …',
    status: 'released or planned',
    releasedOn: 'when',
    releasedAtId: 'edition, sub-forum or event',
    developerIds: 'organizations',
    topics: 'fields',
  },
  policy: {
    kind: 'plan, measures, action, programme …',
    status: 'released or planned',
    issuerIds: 'organizations',
    issued: 'when',
    period: 'years that it covers',
    version: 'of the document',
    measures: 'how many it holds',
    releasedAtId: 'edition, sub-forum or event',
  },
  competition: {
    ordinal: 'number of the competition, not of a forum',
    status: 'held or planned',
    forumId: 'edition to which it belongs',
    hosts: 'organizations with their role',
    stages: 'rounds with date, place and how many go on',
    entrants: 'how many entries there were',
    topics: 'fields',
    finalists: 'projects in the final round',
    members: 'of the finalists: how many there are, how many are named',
  },
  'forum-event': {
    kind: 'what it is',
    forumId: 'edition',
    parentId: 'sub-forum or event of which it is a part',
    members: 'what was awarded or released: how many there are, how many are named',
  },
  statistic: {
    subjectId: 'record of which it speaks',
    measure: 'what is counted or measured',
    status: 'reported or planned',
    quantity: 'the figure with unit, approximation and bounds',
    change: 'for a factor: what was added (增长4倍) or what came out (翻番)',
    amountKind: 'for money: what the amount is',
    money: 'the amount',
    asOf: 'day of a stock',
    period: 'stretch of a flow',
    subsetOfId:
      'statistic that counts it in; for a share (percent), the whole of which it is the share',
  },
  source: {
    kind: 'article, official page, press release, document',
    url: 'where it was read',
    publisher: 'who published it there',
    publishedOn: 'EDTF',
    publishedBasis: 'why publishedOn follows, where the text does not say',
    bylines: 'outlets, reporters, editors and proofreaders, as named',
    language: 'BCP 47',
    paragraphs: 'number of non-empty lines, headings and furniture counted',
    quality: 'A and B: first hand or a known outlet; C: a repost of one; D: anything weaker',
  },
};
