import type { ReadArticleOptions } from '../article/index.js';
import { ID_PATTERN } from '../ids/id-pattern.js';
import { CONFIGURATIONS, type Configuration } from '../script/index.js';
import { parseDay } from '../text/dates/calendar.js';
import { parseArgs } from './arguments.js';
import { BULK_HELP, BULK_OPTIONS, bulkOptions } from './bulk-options.js';
import { type Run, runBulk } from './bulk.js';
import type { Context } from './context.js';
import { UsageError } from './errors.js';
import { inputFiles } from './input.js';
import type { ReadJob } from './read-work.js';
import { didYouMean } from './suggest.js';
import { visibleInLine } from './visible.js';

const READ_USAGE = `luntan read [FILE…] [--published DATE] [--source ID] [--currency CODE] [--zhao 1e12|1e6]
            [--script CONFIG | --careful] [--json | --records] [--ndjson] [--offset utf16|codepoint]
            [--output DIR] [--jobs N] [--encoding NAME]

Reads Chinese press text and prints what stands in it: repaired and converted text, amounts,
dates, counts, the records that it names, and what it states.

  FILE              text, a line a paragraph; standard input for - or when none is named
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
  --ndjson          each line is an article, as {"id", "text", "published"} or bare text; print
                    one result a line, {"id", "error"} for one that is bad; other keys pass
                    through. With --records: {"id", "records"}
${BULK_HELP}
  luntan read article.txt --published 2025-03-28
  luntan read --ndjson --jobs 4 < articles.ndjson > readings.ndjson
  luntan read --json --output readings articles/*.txt
`;

/** OpenCC's configurations by what people call the target. */
const BY_TAG: Readonly<Record<string, string>> = {
  'zh-tw': 's2tw',
  'zh-hk': 's2hk',
  'zh-hant': 's2t',
  'zh-hans': 't2s',
  'zh-cn': 't2s',
};

function configurationNamed(name: string | undefined): Configuration | undefined {
  const config = CONFIGURATIONS.find((known) => known === name);
  if (name === undefined || config !== undefined) return config;
  const tag = name.toLowerCase();
  const meant = Object.hasOwn(BY_TAG, tag) ? BY_TAG[tag] : name;
  const known = CONFIGURATIONS.join(', ');
  throw new UsageError(
    `--script: expected one of ${known}, got ${visibleInLine(name)}${didYouMean(meant, CONFIGURATIONS)}`,
  );
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

const ENDINGS: Readonly<Record<ReadJob['form'], string>> = {
  summary: '.txt',
  json: '.json',
  records: '.ndjson',
};

/** @throws {UsageError} When both of two options are given that ask for different things. */
function refuseBoth<Name extends string>(
  values: Readonly<Partial<Record<Name, string | boolean | undefined>>>,
  one: Name,
  other: Name,
): void {
  const isGiven = (name: Name): boolean => (values[name] ?? false) !== false;
  if (isGiven(one) && isGiven(other)) {
    throw new UsageError(`--${one} and --${other}: expected one of the two`);
  }
}

function parseOptions(args: readonly string[], { columns, colour }: Context): Run | 'help' {
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
      ...BULK_OPTIONS,
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return 'help';
  const { published, source, currency, zhao, json, records, ndjson, careful } = values;
  refuseBoth(values, 'json', 'records');
  refuseBoth(values, 'json', 'ndjson');
  refuseBoth(values, 'script', 'careful');
  const config = configurationNamed(values.script);
  const { offset, ...bulk } = bulkOptions(values);
  const form = json || (ndjson && !records) ? 'json' : records ? 'records' : 'summary';
  if (offset === 'codepoint' && form !== 'json') {
    throw new UsageError('--offset: expected with --json or --ndjson, which print offsets');
  }
  const files = inputFiles(positionals);
  const isPage = bulk.output === undefined;
  return {
    ...bulk,
    files,
    ending: ndjson ? '.ndjson' : ENDINGS[form],
    job: {
      command: 'read',
      form,
      lines: ndjson,
      named: files.length > 1 && isPage,
      conversion: config ?? (careful || form === 'summary' ? 'careful' : undefined),
      article: articleOptions({ published, source, currency, zhao }),
      offset,
      columns: isPage ? columns : undefined,
      colour: isPage && colour,
    },
  };
}

/** Runs `luntan read`; one article is read and printed after the other. */
export async function* readCommand(
  args: readonly string[],
  stdin: AsyncIterable<Uint8Array>,
  context: Context,
): AsyncGenerator<string> {
  const run = parseOptions(args, context);
  if (run === 'help') yield READ_USAGE;
  else yield* runBulk(run, stdin, context);
}
