import { CONFIGURATIONS, type Configuration } from '../script/configurations.js';
import { CONVERTERS } from '../script/convert.js';
import { startIncremental } from '../script/engine/converter.js';
import { protectTerms } from '../script/protect-terms.js';
import { parseArgs } from './arguments.js';
import { UsageError } from './errors.js';
import { decodePieces, inputFiles, openInput, openStandardInput, STANDARD_INPUT } from './input.js';
import { personTerms } from './person-terms.js';
import { visibleInLine } from './visible.js';

const CONFIG_NAMES = CONFIGURATIONS.join(', ');

const CONVERT_USAGE = `luntan convert CONFIG [FILE…] [--no-names]

Converts text between scripts, as long as it may be, and prints it.

  CONFIG      OpenCC configuration: ${CONFIGURATIONS.slice(0, 8).join(', ')},
              ${CONFIGURATIONS.slice(8).join(', ')}
  FILE        UTF-8 text; standard input for - or when none is named
  --no-names  convert names of people as if they were words; by default the names in luntan's
              data are left to themselves (于英杰 becomes 于英傑, not 於英傑)
`;

interface ConvertOptions {
  config: Configuration;
  files: readonly string[];
  keepsNames: boolean;
}

function parseOptions(args: readonly string[]): ConvertOptions | 'help' {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      'no-names': { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return 'help';
  const [name, ...files] = positionals;
  const config = CONFIGURATIONS.find((each) => each === name);
  if (config === undefined) {
    const got = name === undefined ? 'none' : visibleInLine(name);
    throw new UsageError(`expected a configuration of ${CONFIG_NAMES}, got ${got}`);
  }
  return { config, files: inputFiles(files), keepsNames: !values['no-names'] };
}

/** Runs `luntan convert`; each file is a text of its own, and goes out as it comes in. */
export async function* convertCommand(
  args: readonly string[],
  stdin: AsyncIterable<Uint8Array>,
): AsyncGenerator<string> {
  const options = parseOptions(args);
  if (options === 'help') {
    yield CONVERT_USAGE;
    return;
  }
  const { config, files, keepsNames } = options;
  const terms = personTerms(config);
  const converter =
    keepsNames && terms.size > 0 ? protectTerms(CONVERTERS[config], terms) : CONVERTERS[config];
  for (const file of files) {
    const conversion = startIncremental(converter);
    const input = file === STANDARD_INPUT ? openStandardInput(stdin) : openInput(file);
    for await (const piece of decodePieces(input)) yield conversion.push(piece);
    yield conversion.finish();
  }
}
