import type { RecordType } from '../../ids/enums.js';
import { type Claim, ClaimSchema } from '../values/claim.js';
import { IdSchema } from '../values/id.js';
import { listOf } from '../values/list.js';
import { type LocalizedText, LocalizedTextSchema } from '../values/localized-text.js';
import { type Names, NamesSchema } from '../values/names.js';
import {
  type Dispute,
  DisputeSchema,
  type SourceRef,
  SourceRefSchema,
} from '../values/source-ref.js';

// A draft is what a text states by itself. It lacks what the text lacks, and the rules between
// fields are for the one who completes it.

/** What every draft may have. */
export interface DraftBase {
  /** Type of the record that it is a draft of. */
  readonly type: RecordType;
  /** A hash of what is stated: the same in every run, script and state of the text. */
  readonly id: string;
  /** Its name as the text has it. */
  readonly names?: Names | undefined;
  /** In our own words. */
  readonly description?: LocalizedText | undefined;
  /** Claims of priority as the text makes them. */
  readonly claims?: readonly Claim[] | undefined;
  /** Where each field stands. */
  readonly sources?: readonly SourceRef[] | undefined;
  /** What the text says otherwise in another place. */
  readonly disputed?: readonly Dispute[] | undefined;
}

/** The fields of a {@link DraftBase} but its type. */
export const draftShape = {
  id: IdSchema,
  names: NamesSchema.optional(),
  description: LocalizedTextSchema.optional(),
  claims: listOf(ClaimSchema).optional(),
  sources: listOf(SourceRefSchema).optional(),
  disputed: listOf(DisputeSchema).optional(),
};
