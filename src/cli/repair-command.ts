import { parseArgs } from './arguments.js';
import { BULK_HELP, BULK_OPTIONS, bulkOptions } from './bulk-options.js';
import { type Run, runBulk } from './bulk.js';
import type { Context } from './context.js';
import { UsageError } from './errors.js';
import { inputFiles } from './input.js';

const REPAIR_USAGE = `luntan repair [FILE…] [--certain] [--json | --ndjson] [--offset utf16|codepoint]
              [--output DIR] [--jobs N] [--encoding NAME]

Mends text that a crawler damaged (pinyin left behind, stray spaces and the like) and prints it.
What is damage is told by the whole text, so that each is read whole: a text may have 10,000,000
characters, and a file of NDJSON any number of texts.

  FILE              text; standard input for - or when none is named
  --certain         make no repair that is only likely
  --json            print the text, what was repaired, and what could not be, as JSON: one
                    object for a file, an array for several
  --ndjson          each line is a text, as {"id", "text"} or bare; print one such object a
                    line, {"id", "error"} for one that is bad; other keys pass through
${BULK_HELP}`;

function parseOptions(args: readonly string[]): Run | 'help' {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      certain: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      ...BULK_OPTIONS,
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return 'help';
  const { json, ndjson, certain } = values;
  if (json && ndjson) throw new UsageError('--json and --ndjson: expected one of the two');
  const { offset, ...bulk } = bulkOptions(values);
  if (offset === 'codepoint' && !json && !ndjson) {
    throw new UsageError('--offset: expected with --json or --ndjson, which print offsets');
  }
  const files = inputFiles(positionals);
  return {
    ...bulk,
    files,
    ending: ndjson ? '.ndjson' : json ? '.json' : '.txt',
    job: {
      command: 'repair',
      form: json ? 'json' : 'text',
      lines: ndjson,
      named: files.length > 1 && bulk.output === undefined,
      certainOnly: certain,
      offset,
    },
  };
}

/** Runs `luntan repair`; one text is mended and printed after the other. */
export async function* repairCommand(
  args: readonly string[],
  stdin: AsyncIterable<Uint8Array>,
  context: Context,
): AsyncGenerator<string> {
  const run = parseOptions(args);
  if (run === 'help') yield REPAIR_USAGE;
  else yield* runBulk(run, stdin, context);
}
