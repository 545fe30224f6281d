import type { Frozen } from '../data/frozen.js';
import { EVENT_STATUS_WORDS, RELEASE_STATUS_WORDS } from '../labels/words/events.js';
import { CONFIDENCE_WORDS, FACT_STATUS_WORDS } from '../labels/words/facts.js';
import { FIELD_WORDS } from '../labels/words/fields.js';
import { type WordsOf, wordFor, wordIn } from '../labels/words/words.js';
import type { Place } from '../schemas/place.js';
import type { Remark } from '../schemas/values/localized-text.js';
import type { Names } from '../schemas/values/names.js';
import type { Dispute, SourceRef } from '../schemas/values/source-ref.js';
import { checkObject, checkObjects } from '../text/check-arguments.js';
import { formatQuantity } from '../text/format-quantity.js';
import type { Quantity } from '../text/types.js';
import { readerLanguage } from '../text/reader-language.js';
import { CAVEAT_WORDS, ENGLISH_UNITS } from './caveat-words.js';
import { covers, leavesOf, resolvePath } from './field-path.js';
import { formsFor, nameOf, textFor } from './name-of.js';
import { hasOwn } from '../text/has-own.js';

/** Something that a reader has to know before taking a record's facts for certain. */
export interface Caveat {
  /**
   * What it is: the state of the record (`planned`, `postponed`, `cancelled`), the way in
   * which a source has a fact (`planned`, `inferred`), another source (`disputed`), a name that
   * no source shows (`derived`), or that the record was put together from several statements
   * (`unsure`).
   */
  kind: 'planned' | 'postponed' | 'cancelled' | 'inferred' | 'disputed' | 'derived' | 'unsure';
  /** Path of the field that it concerns; `null` for the record as a whole. */
  field: string | null;
  /** In the reader's language, the reason too where the record has it in that; a reason that is a string stands as it is. */
  text: string;
}

/** What is looked at of a record. */
export interface RecordWithCaveats {
  /** Type of the record. */
  readonly type: string;
  /** Its names, of which some may be converted. */
  readonly names: Names;
  /** Whether it is planned, held, postponed or cancelled. */
  readonly status?: string | undefined;
  /** How sure it is that its parts belong together. */
  readonly confidence?: string | undefined;
  /** What bears its facts out, and how each source has them. */
  readonly sources?: readonly SourceRef[] | undefined;
  /** What other sources say. */
  readonly disputed?: readonly Dispute[] | undefined;
}

/** Options of {@link caveatsOf}. */
export interface CaveatOptions {
  /** Places by which the record says where; without them they go by their ids. */
  places?: readonly Frozen<Place>[] | undefined;
}

const STATES: readonly string[] = ['planned', 'postponed', 'cancelled', 'inferred'];

/** The words in which the status of a record is told. */
function statusWords(type: string): WordsOf<string> {
  if (type === 'statistic') return FACT_STATUS_WORDS;
  return type === 'achievement' || type === 'policy' ? RELEASE_STATUS_WORDS : EVENT_STATUS_WORDS;
}

/** `replace` with a string would take a `$` in it for a pattern. */
const fill = (pattern: string, slot: string, text: string): string =>
  pattern.replace(slot, () => text);

type Refs = readonly Frozen<SourceRef>[];

/**
 * The facts that a reader is shown: of a text in several languages the one form, and neither ids
 * nor classifications of ours.
 */
function shownFacts(record: object, locale: string): string[] {
  const paths = leavesOf(record).map(({ path }) => path);
  const all = new Set(paths);
  const forms = formsFor(locale);
  return paths.filter((path) => {
    const [, parent = '', last] = /^(?:(.*)\.)?([^.]*)$/.exec(path) ?? [];
    if (forms.some((form) => form === last)) {
      return last === forms.find((form) => all.has(`${parent}.${form}`));
    }
    return last !== 'id' && last !== 'kind';
  });
}

/** Whether some fact below a path is reported by no source; `null` is the path of them all. */
function isUnreported(field: string | null, facts: readonly string[], refs: Refs): boolean {
  const reported = refs.filter(({ status }) => status === undefined || status === 'reported');
  return facts
    .filter((fact) => field === null || covers(field, fact))
    .some(
      (fact) => !reported.some(({ fields }) => fields?.some((path) => covers(path, fact)) ?? true),
    );
}

/** What to name of a path: the field, and the item of a list. */
function cut(field: string, record: object): string {
  const [head = '', item] = field.split('.');
  const isList = Array.isArray(resolvePath(record, head)[0]);
  return isList && item !== undefined ? `${head}.${item}` : head;
}

/** The names of a place, where it is known by its id. */
export type PlaceNames = (id: string) => { readonly names: Frozen<Names> } | undefined;

/**
 * What there is to know of a name that no source shows: made from the other script, or put together. A name that
 * reads alike in the script of its source is as good as shown.
 */
function derivedName(names: Frozen<Names>, locale: string): 'converted' | 'derived' | undefined {
  const { text, derived } = nameOf({ names }, locale);
  if (!derived) return undefined;
  const shown = formsFor(locale).filter(
    (form) => names[form] !== undefined && names.derived?.includes(form) !== true,
  );
  if (shown.some((form) => names[form] === text)) return undefined;
  return shown.some((form) => form !== 'en') ? 'converted' : 'derived';
}

/** A unit in English, where it has a word; a classifier has none there: about 400 (人). */
function englishUnit(unit: string): string {
  if (!/\p{Script=Han}/u.test(unit)) return unit;
  return hasOwn(ENGLISH_UNITS, unit) ? (ENGLISH_UNITS[unit] ?? '') : '';
}

/** A quantity with its unit as the reader's language has it. */
function quantityWords(quantity: Frozen<Quantity>, locale: string): string {
  const unit = readerLanguage(locale) === 'en' ? englishUnit(quantity.unit) : quantity.unit;
  return formatQuantity({ ...quantity, unit }, { locale });
}

/** Says in words what field a path means: 地点（北京）. */
function fieldWords(field: string, record: object, locale: string, placeNames: PlaceNames): string {
  const { aside } = CAVEAT_WORDS[readerLanguage(locale)];
  const [head = '', id] = field.split('.');
  const words = hasOwn(FIELD_WORDS, head) ? FIELD_WORDS[head] : undefined;
  const word = words ? wordIn(words, locale) : head;
  if (id === undefined) return word;
  const found = resolvePath(record, field)[0];
  const item = head === 'placeIds' ? placeNames(id) : found;
  const { names } = (item ?? {}) as { names?: Frozen<Names> };
  return word + fill(aside, '{}', names ? nameOf({ names }, locale).text : id);
}

/**
 * Says in words what a record leaves open: that it is planned, postponed or cancelled, which of
 * its facts are inferred or stand in plans alone, which are disputed, and whether the name that
 * is shown is one that no source has.
 *
 * Shape: any BCP 47 tag, with the fall-back of `nameOf`. A fact that some source reports is
 * certain, whatever others planned; of a record that is planned its facts are so too, and not
 * told one by one. Reasons (`basis`, `reason`) are told in the reader's language, where the record has them in it.
 *
 * @param record - of any collection, the user's own included
 * @param locale - BCP 47
 * @param options - `places` by which the record says where; without them they go by their ids
 * @returns what there is to know: first of the whole, then of the fields in the order of its
 *   sources, then what is disputed
 * @throws {TypeError} When it is no record: no object, or one without names.
 * @example
 * const show = { type: 'forum-event', names: { hans: '船艇展' }, status: 'planned' };
 * caveatsOf(show, 'zh-TW') // [{ kind: 'planned', field: null, text: '計劃中' }]
 */
export function caveatsOf(
  record: RecordWithCaveats,
  locale: string,
  options: CaveatOptions = {},
): Caveat[] {
  checkObject('options as an object', options);
  const { places = [] } = options;
  checkObjects('places as an array of places', places);
  return caveatsWith(record, locale, (id) => places.find((place) => place.id === id));
}

/** As {@link caveatsOf}, for those who know the places. */
export function caveatsWith(
  record: RecordWithCaveats,
  locale: string,
  placeNames: PlaceNames,
): Caveat[] {
  checkObject('a record', record);
  const words = CAVEAT_WORDS[readerLanguage(locale)];
  const caveats: Caveat[] = [];
  const add = (
    kind: Caveat['kind'],
    field: string | null,
    said: string,
    remark?: Frozen<Remark>,
  ): void => {
    const reason = textFor(remark, locale);
    const reasoned = reason === undefined ? said : said + fill(words.aside, '{}', reason);
    const about = field === null ? '' : fieldWords(field, record, locale, placeNames) + words.colon;
    const caveat: Caveat = { kind, field, text: about + reasoned };
    if (!caveats.some(({ text }) => text === caveat.text)) caveats.push(caveat);
  };

  const { status, confidence, sources = [], disputed = [] } = record;
  checkObjects('sources as an array of objects', sources);
  checkObjects('disputed as an array of objects', disputed);
  if (status !== undefined && STATES.includes(status)) {
    const said = wordFor('status', statusWords(record.type), status, locale);
    add(status as Caveat['kind'], null, said);
  }
  if (confidence === 'medium' || confidence === 'low') {
    add('unsure', 'confidence', wordFor('Confidence', CONFIDENCE_WORDS, confidence, locale));
  }
  const derived = derivedName(record.names, locale);
  if (derived) add('derived', 'names', words[derived]);

  const facts = shownFacts(record, locale);
  for (const { status: kind, fields = [null], basis } of sources) {
    if (kind === undefined || kind === 'reported' || kind === status) continue;
    for (const field of fields) {
      if (!isUnreported(field, facts, sources)) continue;
      add(kind, field === null ? null : cut(field, record), words[kind], basis);
    }
  }
  for (const { field, value, source, reason } of disputed) {
    const shown = typeof value === 'object' ? quantityWords(value, locale) : String(value);
    const said = fill(fill(words.disputed, '{source}', source), '{value}', shown);
    add('disputed', cut(field, record), said, reason);
  }
  return caveats;
}
