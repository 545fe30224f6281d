import { parseArgs } from 'node:util';
import { type ArticleReading, readArticle } from '../article/index.js';
import { CONFIGURATIONS, type Configuration, convert, protectTerms } from '../script/index.js';
import { parseDay } from '../text/dates/calendar.js';
import type { DetectedScript } from '../text/types.js';
import { InputError, UsageError } from './errors.js';
import { personTerms } from './person-terms.js';
import { type Input, inputFiles, readInputs } from './input.js';
import { type ConvertedText, renderReading } from './render-reading.js';
import { toJson } from './to-json.js';
import { visibleInLine } from './visible.js';

const READ_USAGE = `luntan read [FILE…] [--published DATE] [--script CONFIG] [--json]

Reads Chinese press text and prints what stands in it: repaired and converted text, amounts,
dates, counts, the records that it names, and what it states.

  FILE              UTF-8 text, a line a paragraph; standard input for - or when none is named
  --published DATE  day on which the article came out, such as 2025-03-28; dates without a
                    year are then resolved
  --script CONFIG   OpenCC configuration to convert with (default: t2s for traditional text,
                    s2t for the rest)
  --json            print the reading as JSON: one object for a file, an array for several
`;

/** Text in simplified characters goes to traditional ones, and the other way round. */
const defaultConfiguration = (script: DetectedScript): Configuration =>
  script === 'hant' ? 't2s' : 's2t';

function convertReading(reading: ArticleReading, config: Configuration | undefined): ConvertedText {
  const chosen = config ?? defaultConfiguration(reading.script.script);
  const converter = protectTerms((text) => convert(text, chosen), personTerms(chosen));
  return { config: chosen, text: converter(reading.repaired) };
}

interface ReadOptions {
  files: readonly string[];
  published: string | undefined;
  config: Configuration | undefined;
  json: boolean;
}

function parseOptions(args: readonly string[]): ReadOptions | 'help' {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      published: { type: 'string' },
      script: { type: 'string' },
      json: { type: 'boolean', default: false },
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
  const { published, json } = values;
  if (published !== undefined && parseDay(published) === null) {
    throw new UsageError(
      `--published: expected a day such as 2025-03-28, got ${visibleInLine(published)}`,
    );
  }
  return { files: inputFiles(positionals), published, config, json };
}

function read(input: Input, published: string | undefined): ArticleReading {
  if (input.text.trim() === '') throw new InputError(`${input.name}: expected text, found none`);
  return readArticle(input.text, { published });
}

/** Runs `luntan read`; everything is read before anything is printed. */
export async function readCommand(
  args: readonly string[],
  stdin: AsyncIterable<Uint8Array>,
): Promise<string> {
  const options = parseOptions(args);
  if (options === 'help') return READ_USAGE;
  const { files, published, config, json } = options;
  const inputs = await readInputs(files, stdin);
  const readings = inputs.map((input) => {
    const reading = read(input, published);
    return { input, reading, converted: convertReading(reading, config) };
  });
  if (!json) {
    return readings
      .map(({ input, reading, converted }) => renderReading(input.name, reading, converted))
      .join('\n');
  }
  const results = readings.map(({ reading, converted }) => ({ ...reading, converted }));
  return toJson(
    results.length === 1 ? results[0] : results,
    inputs.map(({ name }) => name).join(', '),
    inputs.reduce((length, { text }) => length + text.length, 0),
  );
}
