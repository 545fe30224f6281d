import * as z from 'zod';
import { EVENT_STATUSES, ATTENDANCE_MODES } from '../ids/enums.js';
import { parseEdtf } from '../text/edtf.js';
import { rule } from './rules.js';
import { ClaimSchema } from './values/claim.js';
import { EdtfSchema } from './values/edtf.js';
import { IdSchema } from './values/id.js';
import { LocalizedTextSchema } from './values/localized-text.js';
import { NamedItemSchema } from './values/named-item.js';
import { NamesSchema } from './values/names.js';
import { PlaceSchema } from './values/place.js';
import { HostSchema, ParticipantSchema } from './values/role.js';
import { DisputeSchema, SourceRefSchema } from './values/source-ref.js';
import { itemsById } from './values/unique-items.js';

/** What stands first in every record, behind its `type`. */
export const recordHead = {
  id: IdSchema,
  names: NamesSchema,
  /** In our own words. */
  description: LocalizedTextSchema.optional(),
};

/** What stands last in every record. */
export const recordTail = {
  claims: itemsById(ClaimSchema).optional(),
  /** Addresses of the same thing elsewhere. */
  sameAs: z.array(z.url()).min(1).optional(),
  /** Where each fact stands. */
  sources: z.array(SourceRefSchema).min(1),
  /** Values of other sources that differ. */
  disputed: z.array(DisputeSchema).min(1).optional(),
};

/** What forums, sub-forums and events share: they take place. */
export const occurrenceShape = {
  /** `planned` until a source reports that it took place. */
  status: z.enum(EVENT_STATUSES),
  /** EDTF day, or coarser where no source gives the day. */
  startDate: EdtfSchema.optional(),
  /** Inclusive. */
  endDate: EdtfSchema.optional(),
  theme: LocalizedTextSchema.optional(),
  mode: z.enum(ATTENDANCE_MODES).optional(),
  /** Never inherited: a sub-forum may meet in another city than its forum. */
  places: itemsById(PlaceSchema).optional(),
  hosts: itemsById(HostSchema).optional(),
  participants: itemsById(ParticipantSchema).optional(),
  /** What it deals with. */
  topics: itemsById(NamedItemSchema).optional(),
};

interface Dated {
  startDate?: string | undefined;
  endDate?: string | undefined;
}

function datesInOrder({ startDate, endDate }: Dated): boolean {
  const first = startDate && parseEdtf(startDate)?.start?.first;
  const last = endDate && parseEdtf(endDate)?.end?.last;
  return !first || !last || first <= last;
}

/** Adds the rule that an event ends after it begins. */
export function withDatesInOrder<Schema extends z.ZodType<Dated>>(schema: Schema) {
  return schema.refine(datesInOrder, rule('dates-in-order', ['endDate']));
}
