/**
 * Bundled records by id, by name, by search and by what they have to do with each other; names, dates
 * and caveats of any record for a reader; sums.
 *
 * @example
 * ```ts
 * import { getForum, nameOf } from 'luntan/lookup';
 *
 * nameOf(getForum('zgc-forum-2024'), 'zh-CN').text; // '2024中关村论坛年会'
 * ```
 * @module luntan/lookup
 */
export * from './get-record.js';
export * from './is-id.js';
export type { BundledOf, BundledRecord } from './collections.js';
export { UnknownIdError } from './unknown-id-error.js';
export { redirectOf } from '../ids/retired.js';
export {
  caveatsOf,
  type Caveat,
  type CaveatOptions,
  type RecordWithCaveats,
} from './caveats-of.js';
export { type EntityMention, findEntities } from './find-entities.js';
export {
  createNameIndex,
  findByName,
  type FindByNameOptions,
  type NameIndex,
} from './name-index.js';
export { edtfBounds, compareEdtf, type EdtfBounds } from './edtf-bounds.js';
export { datesOf, type RecordDate, type WordedDate } from './dates-of.js';
export { eventsOf, type Involvement } from './events-of.js';
export { forumsIn } from './forums-in.js';
export { happeningsOf, type Happening } from './happenings-of.js';
export { formatEdtf } from './format-edtf.js';
export { nameOf, type LocalizedName } from './name-of.js';
export { placesOf, recordsIn, type RecordsInOptions } from './places.js';
export { provenanceOf, type Provenance } from './provenance.js';
export * from './relations.js';
export { search, type SearchHit, type SearchOptions } from './search.js';
export { sumMoney, type MoneyItem, type SumMoneyOptions } from './sum-money.js';
export { MixedAmountsError } from './mixed-amounts-error.js';
