import { parseArgs } from 'node:util';
import { repairText } from '../text/index.js';
import { inputFiles, readInputs } from './input.js';
import { toJson } from './to-json.js';

const REPAIR_USAGE = `luntan repair [FILE…] [--certain] [--json]

Mends text that a crawler damaged (pinyin left behind, stray spaces and the like) and prints it.

  FILE       UTF-8 text; standard input for - or when none is named
  --certain  make no repair that is only likely
  --json     print the text, what was repaired, and what could not be, as JSON: one object for
             a file, an array for several
`;

/** Runs `luntan repair`; everything is read before anything is printed. */
export async function repairCommand(
  args: readonly string[],
  stdin: AsyncIterable<Uint8Array>,
): Promise<string> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      certain: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return REPAIR_USAGE;
  const inputs = await readInputs(inputFiles(positionals), stdin);
  const results = inputs.map(({ text }) => repairText(text, { certainOnly: values.certain }));
  if (!values.json) return results.map(({ text }) => text).join('');
  return toJson(
    results.length === 1 ? results[0] : results,
    inputs.map(({ name }) => name).join(', '),
    inputs.reduce((length, { text }) => length + text.length, 0),
  );
}
