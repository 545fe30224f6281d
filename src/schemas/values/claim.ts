import * as z from 'zod';
import { CLAIM_KINDS } from '../../ids/enums.js';
import { IdSchema } from './id.js';
import { LocalizedTextSchema } from './localized-text.js';

/** A claim of priority, as a source makes it: first in the country to do something. */
export const ClaimSchema = z.strictObject({
  id: IdSchema,
  kind: z.enum(CLAIM_KINDS),
  /** In what, in our own words. */
  scope: LocalizedTextSchema,
});

/** A claim of priority, as a source makes it. */
export interface Claim extends z.infer<typeof ClaimSchema> {}
