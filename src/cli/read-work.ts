import {
  type ArticleReading,
  type ReadArticleOptions,
  draftRecords,
  readArticle,
} from '../article/index.js';
import { toNdjson } from '../formats/ndjson.js';
import type { AnyRecord } from '../schemas/any-record.js';
import { type Configuration, convert, protectTerms } from '../script/index.js';
import type { DetectedScript } from '../text/types.js';
import { carefulForPersons } from './careful-options.js';
import { InputError } from './errors.js';
import type { Outcome, Unit, Work } from './job.js';
import { lineOutcome } from './line-work.js';
import { type OffsetUnit, inCodePoints } from './offsets.js';
import { paintFor } from './paint.js';
import { personTerms } from './person-terms.js';
import { type ConvertedText, renderReading } from './render-reading.js';
import { toJson } from './to-json.js';

/** How `luntan read` reads and prints each article. */
export interface ReadJob {
  command: 'read';
  form: 'summary' | 'json' | 'records';
  /** Whether each line of the input is an article. */
  lines: boolean;
  /** Whether results name their files. */
  named: boolean;
  conversion: Conversion;
  article: ReadArticleOptions;
  offset: OffsetUnit;
  /** Of the terminal; absent for what is none. */
  columns: number | undefined;
  colour: boolean;
}

/** Text in simplified characters goes to traditional ones, and the other way round. */
const defaultConfiguration = (script: DetectedScript): Configuration =>
  script === 'hant' ? 't2s' : 's2t';

/** How the text of a reading is converted; told by its script where nothing is asked. */
type Conversion = Configuration | 'careful' | undefined;

/** The converter to a target, and what it is called. */
function converterTo(conversion: Conversion, script: DetectedScript) {
  if (conversion === 'careful') {
    const to = script === 'hant' ? 'hans' : 'hant-TW';
    return { name: `careful, ${to}`, convert: carefulForPersons({ to, vocabulary: 'press' }) };
  }
  const config = conversion ?? defaultConfiguration(script);
  return {
    name: config,
    convert: protectTerms((text) => convert(text, config), personTerms(config)),
  };
}

/** Converts what was mended; of each script the names are looked up once. */
function readingConverter(conversion: Conversion) {
  const converters = new Map<DetectedScript, ReturnType<typeof converterTo>>();
  return ({ script: { script }, repaired }: ArticleReading): ConvertedText => {
    const converter = converters.get(script) ?? converterTo(conversion, script);
    converters.set(script, converter);
    return { config: converter.name, text: converter.convert(repaired) };
  };
}

/** What `luntan read` does with each article. */
export function readWork(job: ReadJob): Work {
  const { form, article, offset, named } = job;
  const { source } = article;
  const convertReading = readingConverter(job.conversion);
  const paint = paintFor(job.colour);
  const cited = <T>(value: T, text: string): T =>
    offset === 'codepoint' ? inCodePoints(value, text) : value;
  const recordsOf = (reading: ArticleReading): AnyRecord[] =>
    // A draft has the type and id that lines need; the rest of its record is for its reader to add.
    Object.values(draftRecords(reading, { source })).flat() as AnyRecord[];
  const resultOf = (reading: ArticleReading) => ({
    ...cited(reading, reading.text),
    converted: convertReading(reading),
  });

  const printed = ({ name, text }: Unit): string => {
    if (text.trim() === '') throw new InputError(`${name}: expected text, found none`);
    const reading = readArticle(text, article);
    if (form === 'records') return toNdjson(recordsOf(reading));
    if (form === 'summary') {
      return renderReading(name, reading, convertReading(reading), job.columns, paint);
    }
    const file = named ? { file: name } : {};
    return toJson({ ...file, ...resultOf(reading) }, name, text.length);
  };
  const ofFile = (unit: Unit): Outcome => {
    try {
      return { output: printed(unit) };
    } catch (error) {
      if (error instanceof InputError) return { output: '', fault: error.message };
      throw error;
    }
  };
  if (!job.lines) return ofFile;
  return (unit) =>
    lineOutcome(unit, named, (text, published = article.published) => {
      const reading = readArticle(text, { ...article, published });
      return form === 'records' ? { records: recordsOf(reading) } : resultOf(reading);
    });
}
