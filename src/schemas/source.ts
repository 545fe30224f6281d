import * as z from 'zod';
import {
  BYLINE_KINDS,
  type BylineKind,
  SOURCE_KINDS,
  SOURCE_QUALITIES,
  type SourceKind,
  type SourceQuality,
} from '../ids/enums.js';
import { EdtfSchema } from './values/edtf.js';
import { IdSchema } from './values/id.js';
import { listOf } from './values/list.js';
import { type LocalizedText, LocalizedTextSchema } from './values/localized-text.js';
import { type Names, NamesSchema } from './values/names.js';
import { TextSchema } from './values/text.js';

/** Who wrote or edited, as the source names them. */
export interface Byline {
  /** What they did. */
  readonly kind: BylineKind;
  /** Their name. */
  readonly names: Names;
}

const bylineShape = {
  kind: z.enum(BYLINE_KINDS),
  names: NamesSchema,
};

/** Type of {@link BylineSchema}. */
export interface ZodByline extends z.ZodObject<typeof bylineShape, z.core.$strict> {}

/** Who wrote or edited, as the source names them. */
export const BylineSchema: ZodByline = z.strictObject(bylineShape);

/** A text from which facts are taken. It is its own source, and so carries no `sources`. */
export interface Source {
  /** Type of the record, the same throughout a file. */
  readonly type: 'source';
  /** Permanent id: lower-case words joined by hyphens. */
  readonly id: string;
  /** Title; a descriptive one is listed in `derived`. */
  readonly names: Names;
  /** In our own words. */
  readonly description?: LocalizedText | undefined;
  /** Article, official page, press release or document. */
  readonly kind: SourceKind;
  /** Where it was read. */
  readonly url?: string | undefined;
  /** Who published it there. */
  readonly publisher?: LocalizedText | undefined;
  /** When it was published, in EDTF. */
  readonly publishedOn?: string | undefined;
  /** Why `publishedOn` follows, where the text does not state it. */
  readonly publishedBasis?: string | undefined;
  /** Who wrote or edited, as the source names them. */
  readonly bylines?: readonly Byline[] | undefined;
  /** Language of the text, a BCP 47 tag. */
  readonly language: string;
  /** Number of its non-empty lines, headings and furniture counted; only of texts that are cited by paragraph. */
  readonly paragraphs?: number | undefined;
  /** `A` and `B`: first hand or a known outlet; `C`: a repost of one; `D`: anything weaker. */
  readonly quality: SourceQuality;
}

const shape = {
  type: z.literal('source'),
  id: IdSchema,
  names: NamesSchema,
  description: LocalizedTextSchema.optional(),
  kind: z.enum(SOURCE_KINDS),
  url: z.url().optional(),
  publisher: LocalizedTextSchema.optional(),
  publishedOn: EdtfSchema.optional(),
  publishedBasis: TextSchema.optional(),
  bylines: listOf(BylineSchema).optional(),
  language: z.string().regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/),
  paragraphs: z.int().min(1).optional(),
  quality: z.enum(SOURCE_QUALITIES),
};

/** Type of {@link SourceSchema}. */
export interface ZodSource extends z.ZodObject<typeof shape, z.core.$strict> {}

/** A text from which facts are taken. It is its own source, and so carries no `sources`. */
export const SourceSchema: ZodSource = z.strictObject(shape);
