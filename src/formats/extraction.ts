import type * as z from 'zod';
import { shown } from '../ids/shown.js';
import {
  type ForumDraft,
  ForumDraftSchema,
  type SigningDraft,
  SigningDraftSchema,
  type StatisticDraft,
  StatisticDraftSchema,
} from '../schemas/drafts.js';
import { IdSchema } from '../schemas/values/id.js';
import { parseDay } from '../text/dates/calendar.js';
import { DraftBuilder, type FromExtractionOptions } from './extraction/draft-builder.js';
import { checkWordings } from './extraction/check-wordings.js';
import { ExtractionError } from './extraction/extraction-error.js';
import {
  EXTRACTION_KINDS,
  EXTRACTION_SCHEMAS,
  type Extraction,
  type ExtractionKind,
  type ExtractionSchemas,
} from './extraction/schemas.js';
import { forumDraft, signingDraft, statisticDraft } from './extraction/to-draft.js';

/** The draft of each kind. */
export interface DraftByKind {
  /** An edition of a forum. */
  forum: ForumDraft;
  /** A signing, or a total of signings. */
  signing: SigningDraft;
  /** A figure. */
  statistic: StatisticDraft;
}

const DRAFTS: {
  readonly [Kind in ExtractionKind]: {
    schema: z.ZodType<DraftByKind[Kind]>;
    toDraft: (extraction: Extraction<Kind>, draft: DraftBuilder) => object;
  };
} = {
  forum: { schema: ForumDraftSchema, toDraft: forumDraft },
  signing: { schema: SigningDraftSchema, toDraft: signingDraft },
  statistic: { schema: StatisticDraftSchema, toDraft: statisticDraft },
};

function checkKind(kind: ExtractionKind): void {
  if (EXTRACTION_KINDS.includes(kind)) return;
  throw new RangeError(`expected a kind of ${EXTRACTION_KINDS.join(', ')}, got ${shown(kind)}`);
}

/**
 * The schema by which a language model is to answer, for the strict modes of its interfaces.
 *
 * Shape: a closed object of which every key is required and may be null; strings, closed
 * vocabularies and lists of them alone: no unions, records, defaults, numbers, ids or patterns, which
 * strict modes refuse or models fail at. Amounts, counts and dates are asked for as the text words
 * them. Give the answer to `fromExtraction`.
 *
 * @param kind - `forum`, `signing` or `statistic`
 * @returns a Zod schema with a description of every field
 * @throws {RangeError} When the kind is none of these.
 * @see docs/formats.md
 * @example
 * Object.keys(extractionSchema('statistic').shape).slice(0, 4) // ['subject', 'measure', 'status', 'figure']
 */
export function extractionSchema<Kind extends ExtractionKind>(kind: Kind): ExtractionSchemas[Kind] {
  checkKind(kind);
  return EXTRACTION_SCHEMAS[kind];
}

/** The first fault of a value by a schema, as an error that names its field. */
function errorOf(
  kind: ExtractionKind,
  { issues }: z.core.$ZodError,
  input: unknown,
): ExtractionError {
  const [issue] = issues;
  const path = issue?.path ?? [];
  const value = path.reduce<unknown>(
    (part, key) => (typeof part === 'object' && part !== null ? Reflect.get(part, key) : undefined),
    input,
  );
  const expected =
    issue?.code === 'unrecognized_keys'
      ? `no key ${issue.keys.map(shown).join(', ')}`
      : `what the schema says (${issue?.message ?? 'unknown'})`;
  return new ExtractionError(kind, path.map(String).join('.'), value, expected);
}

/**
 * Makes a draft of what a language model extracted by `extractionSchema`.
 *
 * Shape: amounts, counts and dates are read by our own parsers, exactly; what is null, or empty,
 * is left out; a wording with a noun behind it (50家企业) is read up to the noun. Every field cites
 * the source, with the wording where one gives the value. Without a `resolve` that knows it, a
 * party stays `{ text }`, a subject gets a stable id of its own, and the forum of a signing is
 * left out. With `article`, what the model words has to stand there. Hint: a status that the model left open is `planned` (of a figure: `reported`), a kind or measure
 * `other`, the kind of a place `area`.
 *
 * @param kind - `forum`, `signing` or `statistic`
 * @param extraction - the model's answer, parsed from JSON
 * @param options - `source`, and what completes it
 * @returns a draft that passes `ForumDraftSchema`, `SigningDraftSchema` or `StatisticDraftSchema`
 * @throws {ExtractionError} When a field cannot be read; carries `field`, `input`, `expected`.
 * @throws {NotInArticleError} When `article` is given and does not have a wording; an `ExtractionError` too.
 * @throws {RangeError} When the kind is none of these, `source` no id or `published` no day.
 * @example
 * const answer = { subject: '2024中关村论坛年会', measure: 'activities', status: 'reported', figure: '128场', unit: null, change: null, amountKind: null, asOf: null, period: null, description: null };
 * fromExtraction('statistic', answer, { source: 'city-gazette' }).quantity?.value // 128
 */
export function fromExtraction<Kind extends ExtractionKind>(
  kind: Kind,
  extraction: Extraction<Kind>,
  options: FromExtractionOptions,
): DraftByKind[Kind] {
  checkKind(kind);
  const { source, paragraph, published, article } = options;
  if (!IdSchema.safeParse(source).success) {
    throw new RangeError(`source: expected an id such as city-gazette, got ${shown(source)}`);
  }
  if (paragraph !== undefined && !(Number.isSafeInteger(paragraph) && paragraph >= 0)) {
    throw new RangeError(`paragraph: expected a number from 0, got ${shown(paragraph)}`);
  }
  if (published !== undefined && parseDay(published) === null) {
    throw new RangeError(`published: expected a day such as 2025-03-28, got ${shown(published)}`);
  }
  if (article !== undefined && typeof article !== 'string') {
    throw new TypeError(`article: expected a string, got ${shown(article)}`);
  }
  const checked = EXTRACTION_SCHEMAS[kind].safeParse(extraction);
  if (!checked.success) throw errorOf(kind, checked.error, extraction);
  const { schema, toDraft } = DRAFTS[kind];
  const answer = checked.data as Extraction<Kind>;
  if (article !== undefined) checkWordings(kind, answer, article, published);
  const draft = toDraft(answer, new DraftBuilder(kind, answer, options));
  const result = schema.safeParse(draft);
  if (!result.success) throw errorOf(kind, result.error, draft);
  return result.data;
}
