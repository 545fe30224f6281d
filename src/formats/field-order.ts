import { RECORD_TYPES, type RecordType } from '../ids/enums.js';
import { SOURCE_FIELDS } from '../ids/source-fields.js';

// The order of the fields as the schemas have them, told here so that tables need no zod.
// A test compares it with the schemas.

const HEAD = ['type', 'id', 'names', 'description'] as const;
const TAIL = ['claims', 'sameAs', 'sources', 'disputed'] as const;
const OCCURRENCE = [
  'status',
  'startDate',
  'endDate',
  'startTime',
  'endTime',
  'timeZone',
  'theme',
  'mode',
  'placeIds',
  'hosts',
  'participants',
  'topics',
] as const;

/** Fields of each type between those that all records share. */
const OWN: Readonly<Record<RecordType, readonly string[]>> = {
  'forum-series': ['firstEdition', 'recurrence', 'editionScheme', 'placeIds'],
  forum: ['seriesId', 'ordinal', 'year', 'followsId', 'format', ...OCCURRENCE, 'parallelForums'],
  'sub-forum': ['kind', 'forumId', 'parentId', ...OCCURRENCE],
  signing: [
    'kind',
    'status',
    'date',
    'parties',
    'signatoryIds',
    'objectId',
    'forumId',
    'eventId',
    'programmeId',
    'withinId',
    'scope',
    'amountKind',
    'money',
    'count',
    'members',
    'confidence',
  ],
  platform: [
    'kind',
    'parentId',
    'position',
    'parkId',
    'placeIds',
    'operators',
    'lifecycle',
    'shownAtIds',
    'services',
    'topics',
    'members',
  ],
  park: [
    'kind',
    'parentId',
    'operatorId',
    'placeIds',
    'areaM2',
    'geometry',
    'designations',
    'lifecycle',
    'features',
  ],
  organization: ['kind', 'parentId', 'placeIds'],
  person: ['posts'],
  achievement: [
    'kind',
    'status',
    'releasedOn',
    'releasedAtId',
    'shownAtIds',
    'developerIds',
    'topics',
  ],
  policy: [
    'kind',
    'status',
    'issuerIds',
    'issued',
    'period',
    'version',
    'measures',
    'releasedAtId',
  ],
  competition: [
    'ordinal',
    'followsId',
    'status',
    'forumId',
    'hosts',
    'stages',
    'entrants',
    'topics',
    'finalists',
    'members',
  ],
  'forum-event': ['kind', 'forumId', 'parentId', ...OCCURRENCE, 'members'],
  statistic: [
    'subjectId',
    'measure',
    'status',
    'quantity',
    'change',
    'amountKind',
    'money',
    'asOf',
    'period',
    'subsetOfId',
  ],
  place: ['kind', 'parentId', 'isoCode', 'gbCode'],
  source: ['kind', ...SOURCE_FIELDS],
};

/** Fields of the objects within records that become columns of their own. */
const NESTED = [
  ...['hans', 'hant', 'en', 'aliases', 'derived'],
  ...['value', 'unit', 'approximation', 'min', 'max', 'minInclusive', 'maxInclusive', 'literal'],
  'currency',
  ...['listed', 'total', 'ids'],
  ...['type', 'coordinates'],
] as const;

/** The fields of a type, in the order of its schema. */
export const fieldsOf = (type: RecordType): string[] => [
  ...HEAD,
  ...OWN[type],
  // A source is its own evidence.
  ...(type === 'source' ? [] : TAIL),
];

/** The fields of several types: what all share first and last, between them those of each type. */
function fieldsOfAll(types: ReadonlySet<RecordType>): string[] {
  const own = RECORD_TYPES.filter((type) => types.has(type)).flatMap((type) => OWN[type]);
  return [...HEAD, ...new Set(own), ...TAIL];
}

/**
 * Compares dotted paths by the order of the schemas; what is in none comes last.
 *
 * @param types - of the records from which the paths are
 * @returns for `Array.sort`, which keeps what compares as equal in its order
 */
export function bySchemaOrder(types: ReadonlySet<RecordType>): (a: string, b: string) => number {
  const fields = fieldsOfAll(types);
  const rank = (list: readonly string[], key: string | undefined): number => {
    const index = key === undefined ? -1 : list.indexOf(key);
    return index === -1 ? list.length : index;
  };
  return (a, b) => {
    const [first, second] = [a.split('.'), b.split('.')];
    const order = rank(fields, first[0]) - rank(fields, second[0]);
    // Two unknown fields stay as they came; within one field its parts have their order.
    if (first[0] !== second[0]) return order;
    return rank(NESTED, first[1]) - rank(NESTED, second[1]);
  };
}
