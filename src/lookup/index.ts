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
export {
  createNameIndex,
  findByName,
  findEntities,
  type EntityMention,
  type FindByNameOptions,
  type NameIndex,
} from './name-index.js';
export { edtfBounds, compareEdtf, type EdtfBounds } from './edtf-bounds.js';
export { formatEdtf } from './format-edtf.js';
export { nameOf, type LocalizedName } from './name-of.js';
export { placesOf, recordsIn, type RecordsInOptions } from './places.js';
export { provenanceOf, type Provenance } from './provenance.js';
export * from './relations.js';
export { sumMoney, type MoneyItem } from './sum-money.js';
export { MixedAmountsError } from './mixed-amounts-error.js';
