import type { Frozen } from '../data/frozen.js';
import type { EventStatus } from '../ids/enums.js';
import { LIFECYCLE_KIND_WORDS, STAGE_KIND_WORDS } from '../labels/words/events.js';
import { FIELD_WORDS } from '../labels/words/fields.js';
import { type Words, wordIn } from '../labels/words/words.js';
import type { AnyRecord } from '../schemas/any-record.js';
import type { Names } from '../schemas/values/names.js';
import { checkObject, checkObjects } from '../text/check-arguments.js';
import { expected } from '../text/expected.js';
import { formatEdtf } from './format-edtf.js';
import { nameOf } from './name-of.js';
import { hasOwn } from '../text/has-own.js';

/** A date of a record. */
export interface RecordDate {
  /** Path of the field, as in `SourceRef.fields`: `startDate`, `lifecycle.unveiled.date`. */
  field: string;
  /** The date in EDTF; first and last day are one interval. */
  edtf: string;
  /** Whether that took place, where a record says it of this date alone. */
  status?: EventStatus;
}

/** A date of a record, with the words for a reader. */
export interface WordedDate extends RecordDate {
  /** What the date is of: 揭牌, release date. */
  label: string;
  /** The date, written out. */
  text: string;
}

/** How a date is called; a title by its own name. */
type Label = Words | Frozen<Names>;

interface Dated extends RecordDate {
  called: Label;
}

/** Something in the list of a record that has a date of its own. */
interface Turn {
  id?: string | undefined;
  kind?: string | undefined;
  names?: Frozen<Names> | undefined;
  title?: Frozen<Names> | undefined;
  date?: string | undefined;
  validOn?: string | undefined;
  status?: EventStatus | undefined;
}

const HELD: Words = ['held', '举办', '舉辦'];

const SINGLE = ['date', 'releasedOn', 'issued', 'publishedOn', 'asOf', 'period', 'firstEdition'];

const LISTS = ['lifecycle', 'designations', 'stages', 'posts'];

const wordFor = (words: object, key: string): Words | undefined =>
  hasOwn(words, key) ? (words as Record<string, Words>)[key] : undefined;

type Fields = Readonly<Record<string, unknown>>;

const isText = (value: unknown): value is string => typeof value === 'string';

/** When it is held, first to last day; the year where that is all there is. */
function heldOn({ startDate, endDate, year }: Fields): Dated[] {
  if (isText(startDate) && isText(endDate) && startDate !== endDate) {
    // Either may be a stretch itself: it begins with the first and ends with the last.
    const edtf = `${startDate.split('/')[0] ?? ''}/${endDate.split('/').at(-1) ?? ''}`;
    return [{ field: 'startDate', edtf, called: HELD }];
  }
  if (isText(startDate)) return [{ field: 'startDate', edtf: startDate, called: HELD }];
  if (isText(endDate)) {
    const edtf = endDate.includes('/') ? endDate : `../${endDate}`;
    return [{ field: 'endDate', edtf, called: HELD }];
  }
  return typeof year === 'number'
    ? [{ field: 'year', edtf: String(year).padStart(4, '0'), called: HELD }]
    : [];
}

/** What a turn in the life of a record is called. */
function calledOf(list: string, { kind = '', names, title }: Turn): Label {
  const words = list === 'lifecycle' ? LIFECYCLE_KIND_WORDS : STAGE_KIND_WORDS;
  return names ?? title ?? wordFor(words, kind) ?? [kind, kind, kind];
}

function turnsOf(list: string, turns: readonly Turn[]): Dated[] {
  return turns.flatMap((turn) => {
    const { id, kind, date, validOn, status } = turn;
    const edtf = date ?? validOn;
    if (edtf === undefined) return [];
    const field = [list, id ?? kind, date === undefined ? 'validOn' : 'date'].join('.');
    return [{ field, edtf, called: calledOf(list, turn), ...(status && { status }) }];
  });
}

function datedOf(record: Fields): Dated[] {
  const lists = LISTS.flatMap((list) => {
    const turns = record[list] ?? [];
    checkObjects(`${list} as an array of objects`, turns);
    return turnsOf(list, turns as readonly Turn[]);
  });
  const single = SINGLE.flatMap((field): Dated[] => {
    const edtf = record[field];
    const called = wordFor(FIELD_WORDS, field) ?? HELD;
    return isText(edtf) ? [{ field, edtf, called }] : [];
  });
  return [...heldOn(record), ...single, ...lists];
}

const isWords = (called: Label): called is Words => Array.isArray(called);

/**
 * The dates of a record: when it was held, signed, released or reported, each turn of its life, each title,
 * each post.
 *
 * Shape: first and last day are one EDTF interval; of an edition without days its year.
 *
 * @param record - of any collection, the user's own included
 * @returns in the order of the record's fields; empty when it has no date
 * @throws {TypeError} When it is no record.
 * @example
 * datesOf(getForum('zgc-forum-2024'))[0]?.edtf // '2024-04-25/2024-04-29'
 */
export function datesOf(record: Frozen<AnyRecord>): RecordDate[];
/**
 * The dates of a record, each written out for a reader too, under what it is of.
 *
 * @param record - of any collection, the user's own included
 * @param options - `locale` for the words: any BCP 47 tag, with the fall-back of `nameOf`
 * @returns in the order of the record's fields; empty when it has no date
 * @throws {TypeError} When it is no record, or `options` no object with a locale.
 * @throws {RangeError} When a date of the record is no EDTF.
 * @example
 * datesOf(getForum('zgc-forum-2024'), { locale: 'en' })[0]?.text // '25–29 April 2024'
 */
export function datesOf(record: Frozen<AnyRecord>, options: { locale: string }): WordedDate[];
export function datesOf(
  record: Frozen<AnyRecord>,
  options?: { locale: string },
): (RecordDate | WordedDate)[] {
  checkObject('a record', record);
  const dated = datedOf(record as unknown as Fields);
  if (options === undefined) {
    return dated.map(({ field, edtf, status }) => ({ field, edtf, ...(status && { status }) }));
  }
  checkObject('options with a locale', options);
  const { locale } = options;
  if (!isText(locale)) throw new TypeError(expected('locale to be a BCP 47 tag', locale));
  return dated.map(({ called, ...date }) => ({
    ...date,
    label: isWords(called) ? wordIn(called, locale) : nameOf({ names: called }, locale).text,
    text: formatEdtf(date.edtf, { locale }),
  }));
}
