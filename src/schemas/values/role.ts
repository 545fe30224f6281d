import * as z from 'zod';
import { HOST_ROLES, PARTICIPANT_ROLES } from '../../ids/enums.js';
import { IdSchema } from './id.js';
import { TextSchema } from './text.js';

/** What an organization does for an event, a platform or a competition. */
export const HostSchema = z.strictObject({
  /** Id of the organization. */
  id: IdSchema,
  role: z.enum(HOST_ROLES),
  /** The source's word, in simplified form: 主办, 牵头主办. */
  roleLabel: TextSchema.optional(),
});

/** What an organization does for an event, a platform or a competition. */
export interface Host extends z.infer<typeof HostSchema> {}

/** What a person does at an event. */
export const ParticipantSchema = z.strictObject({
  /** Id of the person. */
  id: IdSchema,
  role: z.enum(PARTICIPANT_ROLES),
  /** The source's word, in simplified form: 致辞, 宣读. */
  roleLabel: TextSchema.optional(),
});

/** What a person does at an event. */
export interface Participant extends z.infer<typeof ParticipantSchema> {}
