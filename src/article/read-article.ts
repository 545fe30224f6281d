import { type EntityMention, findEntitiesInMended } from '../lookup/find-entities.js';
import type { NameIndex } from '../lookup/name-index.js';
import { checkText } from '../text/check-text.js';
import { expected } from '../text/expected.js';
import type { AmountOptions } from '../text/amount-options.js';
import { checkLength } from '../text/text-options.js';
import { detectScript } from '../text/detect-script.js';
import { parseDay } from '../text/dates/calendar.js';
import { findMentions } from '../text/find-mentions.js';
import { originalSpans } from '../text/original-span.js';
import { repairText } from '../text/repair/repair-text.js';
import type {
  Mention,
  RepairEdit,
  RepairKind,
  ScriptDetection,
  Span,
  UnresolvedDamage,
} from '../text/types.js';
import type { ArticleBody } from './bodies.js';
import type { Unstated } from './context/finding.js';
import { type ArticleHead, type HeadPart, findHead } from './head/find-head.js';
import { type Paragraph, findParagraphs } from './head/paragraphs.js';
import { checkSource } from './check-source.js';
import { findStatements } from './statements/find-statements.js';
import type { Statement } from './statements/statement.js';
import { evenText } from './words/even-text.js';

/** What an article tells of a mention beside what it reads. */
export interface MentionInArticle {
  /** Its wording as it was meant, where that was damaged. */
  clean?: string;
  /** What a count counts (128场**活动**), what an amount is (**签约金额**673亿元). */
  of?: MentionRole;
}

/** A mention within an article. */
export type ArticleMention = Mention & MentionInArticle;

/** The noun of a figure; where damage was mended within it, `raw` has it as it stands. */
export interface MentionRole extends Span {
  /** `text.slice(start, end)`. */
  raw: string;
}

/** What {@link readArticle} may be told. */
export interface ReadArticleOptions extends AmountOptions {
  /** ISO day on which the article came out; dates without a year are resolved against it. */
  published?: string | undefined;
  /** Id of the source, cited by every draft. */
  source?: string | undefined;
  /** Names to find; the bundled ones when absent. */
  names?: Pick<NameIndex<never>, 'findEntities'> | undefined;
}

/** All that was read from an article; plain JSON, every offset into `text`. */
export interface ArticleReading {
  /** The input, verbatim. */
  text: string;
  /** The input with its damage mended. */
  repaired: string;
  /** The script in which it is written. */
  script: ScriptDetection;
  /** What the page says of the article itself. */
  head: ArticleHead;
  /** What was mended, in order. */
  edits: RepairEdit[];
  /** Damage that was left, in order. */
  unresolved: UnresolvedDamage[];
  /** Kinds of damage that the platform, which has no GBK, cannot mend; absent where it can. */
  unavailable?: RepairKind[];
  /** The non-empty lines, in order. */
  paragraphs: Paragraph[];
  /** Amounts, counts and dates, in order, not overlapping. */
  mentions: ArticleMention[];
  /** Known records that the text names; a name within the longer name of another body is none. */
  entities: EntityMention[];
  /** Names for which no record is known. */
  bodies: ArticleBody[];
  /** What the text states, in order. */
  statements: Statement[];
  /** What looked like a statement and was left open, and why. */
  unstated: Unstated[];
}

/** Adds to every draft the place from which it was taken. */
function withSource<S extends Statement>(statement: S, source: string | undefined): S {
  if (source === undefined) return statement;
  const { draft, paragraph } = statement;
  return { ...statement, draft: { ...draft, sources: [{ source, paragraph }] } } as S;
}

/** @throws {RangeError} When an option is none. */
function checkReadOptions({ published, source, names }: ReadArticleOptions): void {
  checkSource(source);
  if (published !== undefined && !isDay(published)) {
    throw new RangeError(expected('published to be a day such as 2025-03-28', published));
  }
  if (
    names !== undefined &&
    typeof (names as Partial<typeof names> | null)?.findEntities !== 'function'
  ) {
    throw new TypeError(expected('names to be an index of createNameIndex', names));
  }
}

/** A head with every part of it cited by `located`. */
function locatedHead(
  { title, outlet, publishedOn, dateline, bylines }: ArticleHead,
  located: <Part extends HeadPart>(part: Part) => Part,
): ArticleHead {
  return {
    ...(title && { title: located(title) }),
    ...(outlet && { outlet: located(outlet) }),
    ...(publishedOn && { publishedOn: located(publishedOn) }),
    ...(dateline && {
      dateline: {
        ...located(dateline),
        ...(dateline.place && { place: located(dateline.place) }),
      },
    }),
    ...(bylines && { bylines: bylines.map(located) }),
  };
}

/** The day against which an article speaks: that of its dateline, unless it is out of place. */
function dayOf({ dateline }: ArticleHead, published: string | undefined): string | undefined {
  const day = dateline?.edtf;
  if (day === undefined || !isDay(day)) return published;
  return published === undefined || day <= published ? day : published;
}

const isDay = (value: unknown): boolean => typeof value === 'string' && parseDay(value) !== null;

/**
 * Reads an article: mends what crawlers damaged, and finds its paragraphs, amounts, dates and
 * counts, the records that it names, and what it states of them.
 *
 * Shape: plain text, a line a paragraph, in any script. Offsets are UTF-16 code units into
 * the input, damage included: `text.slice(start, end) === raw`. What is not sure is not
 * stated. Hint: script conversion is not part of it; see `luntan/script`.
 *
 * @param text - the article
 * @param options - date of issue, source id, currency of a bare 元, value of 兆, and names beside
 *   the bundled ones
 * @returns the reading, plain JSON
 * @throws {TextTooLongError} When the text is longer than `maxLength`.
 * @throws {TypeError} When `text` is not a string, `options` no object, or `names` no index.
 * @throws {RangeError} When `published` is not an ISO day, `source` not an id, `defaultCurrency` no
 *   ISO 4217 code, or `zhao` neither of its two.
 * @example
 * readArticle('論壇簽約金額673.17億元。').mentions[0]?.kind // 'amount'
 */
export function readArticle(text: string, options: ReadArticleOptions = {}): ArticleReading {
  checkText(text);
  checkLength(text, options);
  checkReadOptions(options);
  const { published, source, names, defaultCurrency, zhao } = options;
  const { text: repaired, edits, unresolved, unavailable } = repairText(text);

  // Everything is found in the mended text; what is returned cites the input.
  const reading = { defaultCurrency, zhao };
  const issued = findMentions(repaired, { reference: published, ...reading });
  const paragraphs = findParagraphs(repaired);
  const { head, leads } = findHead(repaired, paragraphs, issued, published);
  const today = dayOf(head, published);
  // 今天 is the day of the dateline, which may be before the day of issue.
  const mentions =
    today === published ? issued : findMentions(repaired, { reference: today, ...reading });
  const script = detectScript(repaired);
  const named = names ? names.findEntities(repaired) : findEntitiesInMended(repaired);
  const { statements, unstated, roles, bodies, entities } = findStatements(
    {
      text: repaired,
      even: evenText(repaired),
      isTraditional: script.script === 'hant',
      paragraphs,
      mentions,
      entities: named,
      leads,
    },
    today,
  );

  const originalSpan = originalSpans(edits);
  const original = ({ start, end }: Span): Span => originalSpan(start, end);
  const cited = (span: Span): MentionRole => ({ ...span, raw: text.slice(span.start, span.end) });
  const located = <Found extends Span & { raw: string }>(
    found: Found,
  ): Found & { clean?: string } => {
    const { start, end } = original(found);
    const raw = text.slice(start, end);
    const cited: Found & { clean?: string } = { ...found, start, end, raw };
    if (raw !== found.raw) cited.clean = found.raw;
    return cited;
  };
  return {
    text,
    repaired,
    script,
    head: locatedHead(head, located),
    edits,
    unresolved,
    ...(unavailable && { unavailable }),
    paragraphs: paragraphs.map((paragraph) => ({ ...paragraph, ...original(paragraph) })),
    mentions: mentions.map((mention) => {
      const role = roles.get(mention);
      const found: ArticleMention = located(mention);
      found.bare = original(mention.bare);
      if (role !== undefined) found.of = cited(original(role));
      return found;
    }),
    entities: entities.map(located),
    bodies: bodies.map(located),
    unstated: unstated.map((left) => ({ ...left, ...original(left) })),
    statements: statements.map((statement) => {
      const words = repaired.slice(statement.start, statement.end);
      const span = original(statement);
      const isDamaged = text.slice(span.start, span.end) !== words;
      return { ...withSource(statement, source), ...span, ...(isDamaged && { clean: words }) };
    }),
  };
}
