import * as z from 'zod';
import { BYLINE_KINDS, SOURCE_KINDS, SOURCE_QUALITIES } from '../ids/enums.js';
import { EdtfSchema } from './values/edtf.js';
import { IdSchema } from './values/id.js';
import { LocalizedTextSchema } from './values/localized-text.js';
import { NamesSchema } from './values/names.js';
import { TextSchema } from './values/text.js';

/** Who wrote or edited, as the source names them. */
export const BylineSchema = z.strictObject({
  kind: z.enum(BYLINE_KINDS),
  names: NamesSchema,
});

/** Who wrote or edited, as the source names them. */
export interface Byline extends z.infer<typeof BylineSchema> {}

/** A text from which facts are taken. It is its own source, and so carries no `sources`. */
export const SourceSchema = z.strictObject({
  type: z.literal('source'),
  id: IdSchema,
  /** Title; a descriptive one is listed in `derived`. */
  names: NamesSchema,
  description: LocalizedTextSchema.optional(),
  kind: z.enum(SOURCE_KINDS),
  /** Where it was read. */
  url: z.url().optional(),
  /** Who published it there. */
  publisher: LocalizedTextSchema.optional(),
  publishedOn: EdtfSchema.optional(),
  /** Why `publishedOn` follows, where the text does not state it. */
  publishedBasis: TextSchema.optional(),
  bylines: z.array(BylineSchema).min(1).optional(),
  /** BCP 47. */
  language: z.string().regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/),
  /** Number of non-empty lines, headings and furniture counted. */
  paragraphs: z.int().min(1).optional(),
  quality: z.enum(SOURCE_QUALITIES),
});

/** A text from which facts are taken. */
export interface Source extends z.infer<typeof SourceSchema> {}
