import * as z from 'zod';
import { ALIAS_KINDS, type AliasKind } from '../../ids/enums.js';
import { rule } from '../rules.js';
import { EdtfSchema } from './edtf.js';
import { IdSchema } from './id.js';
import { listOf } from './list.js';
import { TextSchema } from './text.js';

/** Another form of a name. Cited in `fields` by its id, or else its kind. */
export interface Alias {
  /** Needed only where a kind comes more than once. */
  readonly id?: string | undefined;
  /** What form it is; `plate` is a second official name of one body. */
  readonly kind: AliasKind;
  /** The form itself. */
  readonly text: string;
  /** For a former name: until when it was used, in EDTF. */
  readonly until?: string | undefined;
}

const aliasShape = {
  id: IdSchema.optional(),
  kind: z.enum(ALIAS_KINDS),
  text: TextSchema,
  until: EdtfSchema.optional(),
};

/** Type of {@link AliasSchema}. */
export interface ZodAlias extends z.ZodObject<typeof aliasShape, z.core.$strict> {}

/** Another form of a name. */
export const AliasSchema: ZodAlias = z.strictObject(aliasShape);

/** Forms of a name that a script or a language decides. */
export const NAME_FORMS = Object.freeze(['hans', 'hant', 'en'] as const);

/** A form of a name that a script or a language decides. */
export type NameForm = (typeof NAME_FORMS)[number];

/** A name in its scripts, as sources state it; an English form is never coined. */
export interface Names {
  /** Simplified Chinese. */
  readonly hans?: string | undefined;
  /** Traditional Chinese. */
  readonly hant?: string | undefined;
  /** English, from a source. */
  readonly en?: string | undefined;
  /** Other forms of the name. */
  readonly aliases?: readonly Alias[] | undefined;
  /** Forms that no source shows: converted from another script, or put together to describe. */
  readonly derived?: readonly NameForm[] | undefined;
}

const shape = {
  hans: TextSchema.optional(),
  hant: TextSchema.optional(),
  en: TextSchema.optional(),
  aliases: listOf(AliasSchema).optional(),
  derived: listOf(z.enum(NAME_FORMS)).optional(),
};

/** Type of {@link NamesSchema}. */
export interface ZodNames extends z.ZodObject<typeof shape, z.core.$strict> {}

/** A name in its scripts, as sources state it; an English form is never coined. */
export const NamesSchema: ZodNames = z
  .strictObject(shape)
  .refine(
    ({ hans, hant, en }) => [hans, hant, en].some((form) => form !== undefined),
    rule('name-form-present'),
  )
  .refine(
    (names) => names.derived?.every((form) => names[form] !== undefined) ?? true,
    rule('derived-form-present', ['derived']),
  );
