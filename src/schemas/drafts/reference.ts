import * as z from 'zod';
import { IdSchema } from '../values/id.js';
import { TextSchema } from '../values/text.js';

/** A thing that is known: a record, bundled or the user's own. */
export interface RecordReference {
  /** Id of the record. */
  readonly id: string;
}

/** A thing of which the same text states more. */
export interface DraftReference {
  /** Id of another draft of the reading. */
  readonly draft: string;
}

/** A thing of which nothing is known but what it is called. */
export interface TextReference {
  /** Its name as the text has it. */
  readonly text: string;
}

/** What a draft refers to: a record, another draft, or words. */
export type Reference = RecordReference | DraftReference | TextReference;

/** A reference that says something of what it refers to. */
export type ReferenceWith<Said> =
  (RecordReference & Said) | (DraftReference & Said) | (TextReference & Said);

const byId = { id: IdSchema };
const byDraft = { draft: IdSchema };
const byText = { text: TextSchema };

/** Type of {@link ReferenceSchema}, with what is said of the thing beside it. */
export interface ZodReference<
  Said extends z.core.$ZodShape = Record<never, never>,
> extends z.ZodUnion<
  readonly [
    z.ZodObject<typeof byId & Said, z.core.$strict>,
    z.ZodObject<typeof byDraft & Said, z.core.$strict>,
    z.ZodObject<typeof byText & Said, z.core.$strict>,
  ]
> {}

/** The schema of a reference that says something of what it refers to. */
export const referenceWith = <Said extends z.core.$ZodShape>(said: Said): ZodReference<Said> =>
  z.union([
    z.strictObject({ ...byId, ...said }),
    z.strictObject({ ...byDraft, ...said }),
    z.strictObject({ ...byText, ...said }),
  ]);

/** What a draft refers to: a record, another draft, or words. */
export const ReferenceSchema: ZodReference = referenceWith({});
