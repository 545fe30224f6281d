import type { Frozen } from '../data/frozen.js';
import type { PlaceKind, RecordType } from '../ids/enums.js';
import type { AnyRecord } from '../schemas/any-record.js';
import type { Names } from '../schemas/values/names.js';
import { fold } from '../text/fold.js';
import { editionNames } from './edition-names.js';

/** A name of a record, as it is looked up and looked for. */
export interface NameEntry {
  /** Id of the record. */
  id: string;
  type: RecordType;
  /** The name, folded. */
  key: string;
  /** A short upper-case name (WIPO), which a text must show in upper case too. */
  acronym: boolean;
  /** Whether it is looked for in running text. */
  linked: boolean;
  /** Ids of the wholes of one of which the text has to speak; empty for what stands by itself. */
  wholes: readonly string[];
}

/** Types whose names describe and are not used to speak of the thing. */
const UNLINKED = new Set<RecordType>(['statistic', 'signing', 'source']);

/** Types whose records may be parts with a name common outside their whole: 成果展示平台, 通通. */
const PARTS = new Set<RecordType>([
  'platform',
  'sub-forum',
  'forum-event',
  'competition',
  'achievement',
]);

const ACRONYM = /^[A-Z][A-Z0-9]{1,5}$/;

function namesOf({ hans, hant, en, aliases = [] }: Frozen<Names>): string[] {
  const texts = [hans, hant, en, ...aliases.map(({ text }) => text)];
  return texts.filter((text) => text !== undefined);
}

/**
 * Places whose names are looked for, though none is reported: 中关村 is not meant in 中关村国际创新中心. The names of
 * cities, districts and countries would rather hide others: 中国 the body in 其中国际组织.
 */
const HOLDING_NAMES = new Set<PlaceKind>(['area', 'venue', 'room']);

const mayHoldNames = (record: Frozen<AnyRecord>): boolean =>
  record.type !== 'place' || HOLDING_NAMES.has(record.kind);

/** Ids of the wholes of which a record is a part; empty when it stands by itself. */
function wholesOf(record: Frozen<AnyRecord>): string[] {
  if (!PARTS.has(record.type)) return [];
  const {
    forumId,
    parentId,
    releasedAtId,
    shownAtIds = [],
  } = record as Partial<
    Record<'forumId' | 'parentId' | 'releasedAtId', string> & { shownAtIds: readonly string[] }
  >;
  // 无感通行 is meant where the forum is spoken of at which it was used; a platform stands by itself, wherever shown.
  const shownAt = record.type === 'achievement' ? shownAtIds : [];
  return [forumId, parentId, releasedAtId, ...shownAt].filter((id) => id !== undefined);
}

/** One character is no name to be found in running text; nor is a number. */
const isLinkable = (key: string): boolean => [...key].length > 1 && !/^[\d\s.-]*$/.test(key);

/** The names of a record, each key once; the last name of a key tells whether it is an acronym. */
export function nameEntriesOf(record: Frozen<AnyRecord>): NameEntry[] {
  const { id, type } = record;
  const names = namesOf(record.names);
  const keys = new Map(
    [...names, ...editionNames(record, names)].map((name) => [fold(name), name]),
  );
  const mayLink = !UNLINKED.has(type) && mayHoldNames(record);
  const wholes = wholesOf(record);
  return [...keys].map(([key, name]) => {
    return {
      id,
      type,
      key,
      acronym: ACRONYM.test(name),
      linked: mayLink && isLinkable(key),
      wholes,
    };
  });
}
