import * as z from 'zod';
import { CLAIM_KINDS, type ClaimKind } from '../../ids/enums.js';
import { IdSchema } from './id.js';
import { type LocalizedText, LocalizedTextSchema } from './localized-text.js';

/** A claim of priority, as a source makes it: first in the country to do something. */
export interface Claim {
  /** Id of the item within the record, by which sources cite it. */
  readonly id: string;
  /** What is claimed. */
  readonly kind: ClaimKind;
  /** In what, in our own words. */
  readonly scope: LocalizedText;
}

const shape = { id: IdSchema, kind: z.enum(CLAIM_KINDS), scope: LocalizedTextSchema };

/** Type of {@link ClaimSchema}. */
export interface ZodClaim extends z.ZodObject<typeof shape, z.core.$strict> {}

/** A claim of priority, as a source makes it. */
export const ClaimSchema: ZodClaim = z.strictObject(shape);
