import { parseArgs } from 'node:util';
import {
  type ArticleReading,
  type ReadArticleOptions,
  draftRecords,
  readArticle,
} from '../article/index.js';
import { toNdjson } from '../formats/ndjson.js';
import { ID_PATTERN } from '../ids/id-pattern.js';
import type { AnyRecord } from '../schemas/any-record.js';
import { CONFIGURATIONS, type Configuration, convert, protectTerms } from '../script/index.js';
import { parseDay } from '../text/dates/calendar.js';
import type { DetectedScript } from '../text/types.js';
import { carefulForPersons } from './careful-options.js';
import { InputError, UsageError } from './errors.js';
import { personTerms } from './person-terms.js';
import { type Input, inputFiles, readInputs } from './input.js';
import { type ConvertedText, renderReading } from './render-reading.js';
import { toJson } from './to-json.js';
import { visibleInLine } from './visible.js';

const READ_USAGE = `luntan read [FILE…] [--published DATE] [--source ID] [--currency CODE] [--zhao 1e12|1e6]
                     [--script CONFIG | --careful] [--json | --records]

Reads Chinese press text and prints what stands in it: repaired and converted text, amounts,
dates, counts, the records that it names, and what it states.

  FILE              UTF-8 text, a line a paragraph; standard input for - or when none is named
  --published DATE  day on which the article came out, such as 2025-03-28; dates without a
                    year are then resolved
  --source ID       id of the source, which every draft and every record then cites
  --currency CODE   currency of an amount in 元 alone (default: CNY), such as TWD or HKD
  --zhao 1e12|1e6   the value of 兆 (default: 1e12)
  --script CONFIG   OpenCC configuration to convert with (with --json by default t2s for
                    traditional text, s2t for the rest)
  --careful         convert by words, with those of the press: traditional text to simplified
                    characters, the rest to those of Taiwan (the default but with --json)
  --json            print the reading as JSON: one object for a file, an array for several
  --records         print the records that the text makes, one JSON object a line; what a text
                    lacks, its records lack too
`;

/** Text in simplified characters goes to traditional ones, and the other way round. */
const defaultConfiguration = (script: DetectedScript): Configuration =>
  script === 'hant' ? 't2s' : 's2t';

/** How the text of a reading is converted. */
type Conversion = Configuration | 'careful' | undefined;

function convertReading(reading: ArticleReading, conversion: Conversion): ConvertedText {
  const { script } = reading.script;
  if (conversion === 'careful') {
    const to = script === 'hant' ? 'hans' : 'hant-TW';
    const convertCarefully = carefulForPersons({ to, vocabulary: 'press' });
    return { config: `careful, ${to}`, text: convertCarefully(reading.repaired) };
  }
  const chosen = conversion ?? defaultConfiguration(script);
  const converter = protectTerms((text) => convert(text, chosen), personTerms(chosen));
  return { config: chosen, text: converter(reading.repaired) };
}

type Form = 'summary' | 'json' | 'records';

interface ReadOptions {
  files: readonly string[];
  conversion: Conversion;
  form: Form;
  article: ReadArticleOptions;
}

/** How articles are to be read; what is none is told by the name of its option. */
function articleOptions({
  published,
  source,
  currency,
  zhao,
}: Readonly<
  Record<'published' | 'source' | 'currency' | 'zhao', string | undefined>
>): ReadArticleOptions {
  const refuse = (option: string, wanted: string, got: string): never => {
    throw new UsageError(`--${option}: expected ${wanted}, got ${visibleInLine(got)}`);
  };
  if (published !== undefined && parseDay(published) === null) {
    refuse('published', 'a day such as 2025-03-28', published);
  }
  if (source !== undefined && !ID_PATTERN.test(source)) {
    refuse('source', 'an id such as city-gazette', source);
  }
  if (currency !== undefined && !/^[A-Z]{3}$/.test(currency)) {
    refuse('currency', 'an ISO 4217 code such as TWD', currency);
  }
  const value = zhao === '1e12' || zhao === '1e6' ? zhao : undefined;
  if (zhao !== undefined && value === undefined) refuse('zhao', '1e12 or 1e6', zhao);
  return { published, source, defaultCurrency: currency, zhao: value };
}

function parseOptions(args: readonly string[]): ReadOptions | 'help' {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      published: { type: 'string' },
      script: { type: 'string' },
      source: { type: 'string' },
      currency: { type: 'string' },
      zhao: { type: 'string' },
      careful: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      records: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return 'help';
  const config = CONFIGURATIONS.find((name) => name === values.script);
  if (values.script !== undefined && config === undefined) {
    throw new UsageError(
      `--script: expected one of ${CONFIGURATIONS.join(', ')}, got ${visibleInLine(values.script)}`,
    );
  }
  const { published, source, currency, zhao, json, records, careful } = values;
  if (json && records) throw new UsageError('--json and --records: expected one of the two');
  if (careful && config !== undefined) {
    throw new UsageError('--script and --careful: expected one of the two');
  }
  const usual = careful || !json ? 'careful' : undefined;
  return {
    files: inputFiles(positionals),
    conversion: config ?? usual,
    form: json ? 'json' : records ? 'records' : 'summary',
    article: articleOptions({ published, source, currency, zhao }),
  };
}

function read(input: Input, options: ReadArticleOptions): ArticleReading {
  if (input.text.trim() === '') throw new InputError(`${input.name}: expected text, found none`);
  return readArticle(input.text, options);
}

/** The records of a reading, one a line. */
const recordLines = (reading: ArticleReading, source: string | undefined): string =>
  // A draft has the type and id that lines need; the rest of its record is for its reader to add.
  toNdjson(Object.values(draftRecords(reading, { source })).flat() as AnyRecord[]);

/** Runs `luntan read`; everything is read before anything is printed. */
export async function readCommand(
  args: readonly string[],
  stdin: AsyncIterable<Uint8Array>,
  columns?: number,
): Promise<string> {
  const options = parseOptions(args);
  if (options === 'help') return READ_USAGE;
  const { files, conversion, form, article } = options;
  const inputs = await readInputs(files, stdin);
  const readings = inputs.map((input) => read(input, article));
  if (form === 'records') {
    return readings.map((reading) => recordLines(reading, article.source)).join('');
  }
  const results = readings.map((reading) => ({
    ...reading,
    converted: convertReading(reading, conversion),
  }));
  if (form === 'summary') {
    return results
      .map((result, i) => renderReading(inputs[i]?.name ?? '-', result, result.converted, columns))
      .join('\n');
  }
  return toJson(
    results.length === 1 ? results[0] : results,
    inputs.map(({ name }) => name).join(', '),
    inputs.reduce((length, { text }) => length + text.length, 0),
  );
}
