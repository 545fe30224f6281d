import * as z from 'zod';
import { ORGANIZATION_KINDS, type OrganizationKind } from '../ids/enums.js';
import { type RecordBase, recordHead, recordTail } from './record.js';
import { RULES } from './rules.js';
import { IdSchema } from './values/id.js';

/** A body that hosts, signs, reports or runs something; one body, however many names. */
export interface Organization extends RecordBase {
  readonly type: 'organization';
  /** Government, association, company … */
  readonly kind: OrganizationKind;
  /** Body of which it is a part. */
  readonly parentId?: string | undefined;
  /** ISO 3166-1 alpha-2 (HK, MO, TW by their own codes); absent for international bodies and where no source tells. */
  readonly country?: string | undefined;
}

const shape = {
  type: z.literal('organization'),
  ...recordHead,
  kind: z.enum(ORGANIZATION_KINDS),
  parentId: IdSchema.optional(),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, { error: RULES['country-form'] })
    .optional(),
  ...recordTail,
};

/** Type of {@link OrganizationSchema}. */
export interface ZodOrganization extends z.ZodObject<typeof shape, z.core.$strict> {}

/** A body that hosts, signs, reports or runs something; one body, however many names. */
export const OrganizationSchema: ZodOrganization = z.strictObject(shape);
