import * as z from 'zod';
import { ALIAS_KINDS } from '../../ids/enums.js';
import { rule } from '../rules.js';
import { EdtfSchema } from './edtf.js';
import { IdSchema } from './id.js';
import { TextSchema } from './text.js';

/** Another form of a name. Cited in `fields` by its id, or else its kind. */
export const AliasSchema = z.strictObject({
  /** Needed only where a kind comes more than once. */
  id: IdSchema.optional(),
  kind: z.enum(ALIAS_KINDS),
  text: TextSchema,
  /** For a former name: until when it was used. */
  until: EdtfSchema.optional(),
});

/** Another form of a name. */
export interface Alias extends z.infer<typeof AliasSchema> {}

/** Forms of a name that a script or a language decides. */
export const NAME_FORMS = ['hans', 'hant', 'en'] as const;

/** A name in its scripts, as sources state it; an English form is never coined. */
export const NamesSchema = z
  .strictObject({
    /** Simplified Chinese. */
    hans: TextSchema.optional(),
    /** Traditional Chinese. */
    hant: TextSchema.optional(),
    /** English, from a source. */
    en: TextSchema.optional(),
    aliases: z.array(AliasSchema).min(1).optional(),
    /** Forms that no source shows: converted from another script, or put together to describe. */
    derived: z.array(z.enum(NAME_FORMS)).min(1).optional(),
  })
  .refine(
    ({ hans, hant, en }) => [hans, hant, en].some((form) => form !== undefined),
    rule('name-form-present'),
  )
  .refine(
    (names) => names.derived?.every((form) => names[form] !== undefined) ?? true,
    rule('derived-form-present', ['derived']),
  );

/** A name in its scripts, as sources state it. */
export interface Names extends z.infer<typeof NamesSchema> {}
