import * as z from 'zod';
import { ORGANIZATION_KINDS } from '../ids/enums.js';
import { recordHead, recordTail } from './record.js';
import { RULES } from './rules.js';
import { IdSchema } from './values/id.js';

/** A body that hosts, signs, reports or runs something; one body, however many names. */
export const OrganizationSchema = z.strictObject({
  type: z.literal('organization'),
  ...recordHead,
  kind: z.enum(ORGANIZATION_KINDS),
  /** Body of which it is a part. */
  parentId: IdSchema.optional(),
  /** ISO 3166-1 alpha-2; absent for international bodies and where no source tells. */
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, { error: RULES['country-form'] })
    .optional(),
  ...recordTail,
});

/** A body that hosts, signs, reports or runs something. */
export interface Organization extends z.infer<typeof OrganizationSchema> {}
