import type { Frozen } from '../../data/frozen.js';
import type { RecordType } from '../../ids/enums.js';
import { FORUM_EVENT_KIND_WORDS, SUB_FORUM_KIND_WORDS } from '../../labels/words/events.js';
import {
  ACHIEVEMENT_KIND_WORDS,
  ORGANIZATION_KIND_WORDS,
  PARK_KIND_WORDS,
  PLATFORM_KIND_WORDS,
  POLICY_KIND_WORDS,
  SIGNING_KIND_WORDS,
} from '../../labels/words/kinds.js';
import { RECORD_TYPE_WORDS } from '../../labels/words/records.js';
import type { WordsOf } from '../../labels/words/words.js';
import type { AnyRecord } from '../../schemas/any-record.js';
import type { LocalizedText } from '../../schemas/values/localized-text.js';
import type { Names } from '../../schemas/values/names.js';
import { type NameKey, nameKeyOf } from './name-key.js';
import { hasOwn } from '../../text/has-own.js';

type AnyFrozenRecord = Frozen<AnyRecord>;

/** What of a record is searched. */
export interface Searched {
  id: string;
  type: RecordType;
  /** The latest year that it speaks of; 0 for none. */
  year: number;
  /** Its names, the first the one by which it is shown. */
  names: readonly NameKey[];
  /** What else is known of it: year, place, kind, title of a post, the names of its whole, the words of its id. */
  known: readonly NameKey[];
}

/** The fields that may be of use, of whichever type; own records may lack any. */
type Fields = Partial<{
  kind: string;
  year: number;
  ordinal: number;
  placeIds: readonly string[];
  stages: readonly { placeIds?: readonly string[] }[];
  posts: readonly { title: LocalizedText; organizationId?: string }[];
  operators: readonly { id: string }[];
  parties: readonly { id: string }[];
  shownAtIds: readonly string[];
  signatoryIds: readonly string[];
}> &
  Record<string, unknown>;

/** Records by whose names people tell one from another: the whole, the forum, the subject. */
const OTHERS = [
  'seriesId',
  'forumId',
  'eventId',
  'parentId',
  'subjectId',
  'parkId',
  'operatorId',
  'programmeId',
  'releasedAtId',
];

/** Fields with a date, the year of which is typed. */
const DATES = ['startDate', 'date', 'releasedOn', 'issued', 'publishedOn', 'asOf', 'period'];

const KIND_WORDS: Partial<Record<RecordType, WordsOf<string>>> = {
  achievement: ACHIEVEMENT_KIND_WORDS,
  organization: ORGANIZATION_KIND_WORDS,
  park: PARK_KIND_WORDS,
  platform: PLATFORM_KIND_WORDS,
  policy: POLICY_KIND_WORDS,
  signing: SIGNING_KIND_WORDS,
  'sub-forum': SUB_FORUM_KIND_WORDS,
  'forum-event': FORUM_EVENT_KIND_WORDS,
};

function formsOf({ hans, hant, en, aliases = [] }: Frozen<Names>): string[] {
  const forms = [hans, hant, en, ...aliases.map(({ text }) => text)];
  return forms.filter((form) => form !== undefined);
}

/** Ids of the records by whose names a record is told. */
function otherIdsOf(fields: Fields): string[] {
  const { posts = [], operators = [], parties = [], placeIds = [], stages = [] } = fields;
  const { shownAtIds = [], signatoryIds = [] } = fields;
  const ids = [
    ...OTHERS.map((key) => fields[key]),
    ...posts.map(({ organizationId }) => organizationId),
    ...[...operators, ...parties].map(({ id }) => id),
    ...[...shownAtIds, ...signatoryIds],
    ...[...placeIds, ...stages.flatMap((stage) => stage.placeIds ?? [])],
  ];
  return ids.filter((id) => typeof id === 'string');
}

/** The same with the places in which those among them lie: a hall is in its city. */
function withPlaces(
  ids: readonly string[],
  byId: ReadonlyMap<string, AnyFrozenRecord>,
): Set<string> {
  const all = new Set(ids);
  // A set goes on to what is added to it.
  for (const id of all) {
    const record = byId.get(id);
    if (record?.type === 'place' && record.parentId !== undefined) all.add(record.parentId);
  }
  return all;
}

/** Words for the type and the kind of a record. */
function kindWords(type: RecordType, kind: string | undefined): readonly string[] {
  const words = KIND_WORDS[type];
  const ofKind = kind !== undefined && words && hasOwn(words, kind) ? words[kind] : [];
  return [...RECORD_TYPE_WORDS[type], ...(ofKind ?? [])];
}

/** The years of a record, from its dates. */
function yearsOf(fields: Fields): number[] {
  const dates = DATES.map((key) => fields[key]).filter((date) => typeof date === 'string');
  const years = dates.flatMap((date) => date.match(/(?<!\d)\d{4}(?!\d)/g) ?? []).map(Number);
  return fields.year === undefined ? years : [fields.year, ...years];
}

/** The words and the years of an id: what has no English name is found by them. */
const idWords = (id: string): string =>
  id
    .split('-')
    .filter((word) => /^(?:[a-z]+\d*|\d{4})$/.test(word))
    .join(' ');

/** What is known of a record beside its names and those of other records. */
function factsOf(id: string, type: RecordType, fields: Fields): string[] {
  const { kind, ordinal, posts = [] } = fields;
  return [
    idWords(id),
    ...yearsOf(fields).map(String),
    ...(ordinal === undefined ? [] : [`第${String(ordinal)}届`]),
    ...kindWords(type, kind),
    ...posts.flatMap(({ title }) => formsOf(title)),
  ];
}

/**
 * What is searched, of every record.
 *
 * @param records - each with an id of its own
 */
export function searchedOf(records: readonly AnyFrozenRecord[]): Searched[] {
  const keys = new Map<string, NameKey>();
  const keyOf = (text: string): NameKey => {
    let key = keys.get(text);
    if (key === undefined) keys.set(text, (key = nameKeyOf(text)));
    return key;
  };
  const hasWords = ({ words }: NameKey): boolean => words.length > 0;
  const byId = new Map(records.map((record) => [record.id, record]));
  const named = new Map(
    records.map(({ id, names }) => [id, formsOf(names).map(keyOf).filter(hasWords)]),
  );
  return records.map((record) => {
    const { id, type } = record;
    const fields = record as Fields;
    const facts = factsOf(id, type, fields).map(keyOf).filter(hasWords);
    const others = [...withPlaces(otherIdsOf(fields), byId)].flatMap((of) => named.get(of) ?? []);
    const known = [...new Set([...facts, ...others])];
    return { id, type, year: Math.max(0, ...yearsOf(fields)), names: named.get(id) ?? [], known };
  });
}
