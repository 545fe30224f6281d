import * as z from 'zod';
import {
  HOST_ROLES,
  type HostRole,
  PARTICIPANT_ROLES,
  type ParticipantRole,
} from '../../ids/enums.js';
import { IdSchema } from './id.js';
import { TextSchema } from './text.js';

/** What an organization does for an event, a platform or a competition. */
export interface Host {
  /** Id of the organization. */
  readonly id: string;
  /** 主办 is host, 承办 organizer, 协办 co-organizer, 支持 supporter, 指导 guide, 牵头 lead. */
  readonly role: HostRole;
  /** Word of the source, in simplified form: 主办, 牵头主办. */
  readonly roleLabel?: string | undefined;
}

const hostShape = {
  id: IdSchema,
  role: z.enum(HOST_ROLES),
  roleLabel: TextSchema.optional(),
};

/** Type of {@link HostSchema}. */
export interface ZodHost extends z.ZodObject<typeof hostShape, z.core.$strict> {}

/** What an organization does for an event, a platform or a competition. */
export const HostSchema: ZodHost = z.strictObject(hostShape);

/** What a person does at an event. */
export interface Participant {
  /** Id of the person. */
  readonly id: string;
  /** What the person does there. */
  readonly role: ParticipantRole;
  /** Word of the source, in simplified form: 致辞, 宣读. */
  readonly roleLabel?: string | undefined;
}

const participantShape = {
  id: IdSchema,
  role: z.enum(PARTICIPANT_ROLES),
  roleLabel: TextSchema.optional(),
};

/** Type of {@link ParticipantSchema}. */
export interface ZodParticipant extends z.ZodObject<typeof participantShape, z.core.$strict> {}

/** What a person does at an event. */
export const ParticipantSchema: ZodParticipant = z.strictObject(participantShape);
