import * as z from 'zod';
import {
  ATTENDANCE_MODES,
  type AttendanceMode,
  EVENT_STATUSES,
  type EventStatus,
  HOST_ROLES,
  type HostRole,
  PARTICIPANT_ROLES,
  type ParticipantRole,
} from '../../ids/enums.js';
import { EdtfSchema } from '../values/edtf.js';
import { listOf } from '../values/list.js';
import { type LocalizedText, LocalizedTextSchema } from '../values/localized-text.js';
import { type NamedItem, NamedItemSchema } from '../values/named-item.js';
import { TextSchema } from '../values/text.js';
import { TimeSchema } from '../values/time.js';
import {
  type Reference,
  ReferenceSchema,
  type ReferenceWith,
  type ZodReference,
  referenceWith,
} from './reference.js';

/** What an organization does for an event, by the word of the text. */
export interface HostDraftRole {
  /** 主办 is host, 承办 organizer, 协办 co-organizer, 支持 supporter, 指导 guide, 牵头 lead. */
  readonly role: HostRole;
  /** Word of the text, in simplified form. */
  readonly roleLabel?: string | undefined;
}

/** An organization with what it does for an event. */
export type HostDraft = ReferenceWith<HostDraftRole>;

const hostShape = { role: z.enum(HOST_ROLES), roleLabel: TextSchema.optional() };

/** Type of {@link HostDraftSchema}. */
export interface ZodHostDraft extends ZodReference<typeof hostShape> {}

/** An organization with what it does for an event. */
export const HostDraftSchema: ZodHostDraft = referenceWith(hostShape);

/** What a person does at an event, by the word of the text. */
export interface ParticipantDraftRole {
  /** What the person does there. */
  readonly role: ParticipantRole;
  /** Word of the text, in simplified form. */
  readonly roleLabel?: string | undefined;
}

/** A person with what they do at an event. */
export type ParticipantDraft = ReferenceWith<ParticipantDraftRole>;

const participantShape = { role: z.enum(PARTICIPANT_ROLES), roleLabel: TextSchema.optional() };

/** Type of {@link ParticipantDraftSchema}. */
export interface ZodParticipantDraft extends ZodReference<typeof participantShape> {}

/** A person with what they do at an event. */
export const ParticipantDraftSchema: ZodParticipantDraft = referenceWith(participantShape);

/** What a text may state of anything that takes place. */
export interface OccurrenceDraft {
  /** `planned` for what the text announces. */
  readonly status: EventStatus;
  /** First day in EDTF, as far as the text gives it. */
  readonly startDate?: string | undefined;
  /** Last day, inclusive. */
  readonly endDate?: string | undefined;
  /** Local time at which it begins: `09:30`. */
  readonly startTime?: string | undefined;
  /** Local time at which it ends. */
  readonly endTime?: string | undefined;
  /** Motto. */
  readonly theme?: LocalizedText | undefined;
  /** In person, online or both. */
  readonly mode?: AttendanceMode | undefined;
  /** Where. */
  readonly places?: readonly Reference[] | undefined;
  /** Organizations with their role and the text's word for it. */
  readonly hosts?: readonly HostDraft[] | undefined;
  /** Persons with their role. */
  readonly participants?: readonly ParticipantDraft[] | undefined;
  /** What it deals with. */
  readonly topics?: readonly NamedItem[] | undefined;
}

/** The fields of an {@link OccurrenceDraft}. */
export const occurrenceDraftShape = {
  status: z.enum(EVENT_STATUSES),
  startDate: EdtfSchema.optional(),
  endDate: EdtfSchema.optional(),
  startTime: TimeSchema.optional(),
  endTime: TimeSchema.optional(),
  theme: LocalizedTextSchema.optional(),
  mode: z.enum(ATTENDANCE_MODES).optional(),
  places: listOf(ReferenceSchema).optional(),
  hosts: listOf(HostDraftSchema).optional(),
  participants: listOf(ParticipantDraftSchema).optional(),
  topics: listOf(NamedItemSchema).optional(),
};
