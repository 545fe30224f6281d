import * as z from 'zod';
import { ORGANIZATION_KINDS, type OrganizationKind } from '../ids/enums.js';
import { type RecordBase, recordHead, recordTail } from './record.js';
import { IdSchema } from './values/id.js';
import { PlaceIdsSchema } from './values/place-ids.js';

/** A body that hosts, signs, reports or runs something; one body, however many names. */
export interface Organization extends RecordBase {
  readonly type: 'organization';
  /** Government, association, company … */
  readonly kind: OrganizationKind;
  /** Body of which it is a part. */
  readonly parentId?: string | undefined;
  /** Places where it is; absent for international bodies and where no source tells. */
  readonly placeIds?: readonly string[] | undefined;
}

const shape = {
  type: z.literal('organization'),
  ...recordHead,
  kind: z.enum(ORGANIZATION_KINDS),
  parentId: IdSchema.optional(),
  placeIds: PlaceIdsSchema.optional(),
  ...recordTail,
};

/** Type of {@link OrganizationSchema}. */
export interface ZodOrganization extends z.ZodObject<typeof shape, z.core.$strict> {}

/** A body that hosts, signs, reports or runs something; one body, however many names. */
export const OrganizationSchema: ZodOrganization = z.strictObject(shape);
