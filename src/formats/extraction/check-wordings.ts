import { ArticleWordings } from './article-wordings.js';
import { NotInArticleError } from './not-in-article-error.js';
import { readDate, readOrdinal } from './readers.js';
import type { Extraction, ExtractionKind } from './schemas.js';

/** How a field is looked for in an article. */
type Sort = 'text' | 'figure' | 'date' | 'year' | 'ordinal';

/**
 * The fields that models copy from the text. Those that they fill with words of their own
 * (descriptions, sides, units) or choose from a vocabulary are not among them.
 */
const WORDED: Readonly<Record<ExtractionKind, Readonly<Record<string, Sort>>>> = {
  forum: {
    name: 'text',
    nameEnglish: 'text',
    ordinal: 'ordinal',
    year: 'year',
    format: 'text',
    startDate: 'date',
    endDate: 'date',
    theme: 'text',
    places: 'text',
    topics: 'text',
  },
  signing: {
    name: 'text',
    nameEnglish: 'text',
    date: 'date',
    parties: 'text',
    forum: 'text',
    amount: 'figure',
    count: 'figure',
    topics: 'text',
  },
  statistic: { subject: 'text', figure: 'figure', asOf: 'date', period: 'date' },
};

/** What the parts of a field are, each by its path. */
function* wordingsIn(field: string, value: unknown): Generator<[path: string, wording: string]> {
  if (typeof value === 'string' && value.trim() !== '') yield [field, value.trim()];
  if (!Array.isArray(value)) return;
  for (const [i, item] of (value as (string | { name: string })[]).entries()) {
    const path = `${field}.${String(i)}`;
    yield* typeof item === 'string'
      ? wordingsIn(path, item)
      : wordingsIn(`${path}.name`, item.name);
  }
}

/**
 * Makes sure that what a model words stands in its article.
 *
 * @throws {NotInArticleError} At the first wording that does not.
 */
export function checkWordings<Kind extends ExtractionKind>(
  kind: Kind,
  answer: Extraction<Kind>,
  text: string,
  published: string | undefined,
): void {
  const article = new ArticleWordings(text, published);
  const fields: Readonly<Record<string, unknown>> = answer;
  const unit = typeof fields['unit'] === 'string' ? fields['unit'].trim() : '';
  // What cannot be read at all is told by its reader, which says what was expected.
  const stands: Readonly<Record<Sort, (wording: string) => boolean>> = {
    text: (wording) => article.hasText(wording),
    figure: (wording) => article.hasFigure(wording, unit),
    date: (wording) => {
      const read = readDate(wording, published);
      return read === undefined || article.hasDate(read.value);
    },
    year: (wording) => {
      const read = readDate(wording, published);
      return read === undefined || article.hasYear(read.value) || article.hasText(wording, true);
    },
    ordinal: (wording) => {
      const read = readOrdinal(wording);
      return read === undefined || article.hasOrdinal(read.value) || article.hasText(wording, true);
    },
  };
  for (const [field, sort] of Object.entries(WORDED[kind])) {
    for (const [path, wording] of wordingsIn(field, fields[field])) {
      if (stands[sort](wording)) continue;
      const near = sort === 'figure' ? article.figureLike(wording) : undefined;
      throw new NotInArticleError(kind, path, wording, near);
    }
  }
}
