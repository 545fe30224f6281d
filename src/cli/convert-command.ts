import { CONFIGURATIONS } from '../script/configurations.js';
import { convertMarkup, type MarkupOptions } from '../script/careful.js';
import { MARKUP_FORMATS } from '../script/careful/markup/convert-markup.js';
import { TARGETS } from '../script/careful/targets.js';
import { type Converter, startIncremental } from '../script/engine/converter.js';
import { parseArgs } from './arguments.js';
import { BULK_OPTIONS } from './bulk-options.js';
import { CAREFUL_OPTIONS, carefulFrom, refuseWithoutCareful } from './careful-options.js';
import { configured } from './configured.js';
import { type Encoding, encodingNamed } from './encodings.js';
import { UsageError } from './errors.js';
import { decodePieces, inputFiles, namedInput } from './input.js';
import { visibleInLine } from './visible.js';

const CONFIG_NAMES = CONFIGURATIONS.join(', ');

const CONVERT_USAGE = `luntan convert CONFIG [FILE…] [--no-names] [--encoding NAME]
luntan convert --careful --to TARGET [FILE…] [--from SOURCE] [--vocabulary press] [--quotes]
               [--markup html|markdown|srt|json] [--no-names] [--encoding NAME]

Converts text between scripts, as long as it may be, and prints it.

  CONFIG              OpenCC configuration: ${CONFIGURATIONS.slice(0, 8).join(', ')},
                      ${CONFIGURATIONS.slice(8).join(', ')}
  FILE                text; standard input for - or when none is named
  --careful           read words: no phrase cuts a likelier word, and names are told by what
                      is around
  --to TARGET         with --careful, what to write: ${TARGETS.join(', ')}
  --from SOURCE       what to read: the same, or mixed (default: the other script)
  --vocabulary press  also write the words of the region's newspapers
  --quotes            also write “” as 「」, or the other way round
  --markup FORMAT     convert the text of HTML, Markdown, SRT or JSON, and leave the rest
  --no-names          convert names of people as if they were words; by default the names in
                      luntan's data are left to themselves (于英杰 becomes 于英傑, not 於英傑)
  --encoding NAME     of the input: utf-8 (default), utf-16, gb18030, gbk or big5; a byte order
                      mark goes before it. What is printed is UTF-8
`;

type Markup = MarkupOptions['format'];

interface ConvertOptions {
  converter: Converter;
  files: readonly string[];
  markup: Markup | undefined;
  encoding: Encoding | undefined;
}

function parseOptions(args: readonly string[]): ConvertOptions | 'help' {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      ...CAREFUL_OPTIONS,
      markup: { type: 'string' },
      'no-names': { type: 'boolean', default: false },
      encoding: BULK_OPTIONS.encoding,
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return 'help';
  const keepsNames = !values['no-names'];
  const encoding = values.encoding === undefined ? undefined : encodingNamed(values.encoding);
  const markup = MARKUP_FORMATS.find((each) => each === values.markup);
  if (values.markup !== undefined && markup === undefined) {
    throw new UsageError(
      `--markup: expected one of ${MARKUP_FORMATS.join(', ')}, got ${visibleInLine(values.markup)}`,
    );
  }
  if (values.careful) {
    const converter = carefulFrom(values, keepsNames);
    return { converter, files: inputFiles(positionals), markup, encoding };
  }
  refuseWithoutCareful(values);
  const [name, ...files] = positionals;
  const config = CONFIGURATIONS.find((each) => each === name);
  if (config === undefined) {
    const got = name === undefined ? 'none' : visibleInLine(name);
    throw new UsageError(`expected a configuration of ${CONFIG_NAMES}, got ${got}`);
  }
  const converter = configured(config, keepsNames);
  return { converter, files: inputFiles(files), markup, encoding };
}

/** Runs `luntan convert`; each file is a text of its own, and goes out as it comes in, unless it is markup. */
export async function* convertCommand(
  args: readonly string[],
  stdin: AsyncIterable<Uint8Array>,
): AsyncGenerator<string> {
  const options = parseOptions(args);
  if (options === 'help') {
    yield CONVERT_USAGE;
    return;
  }
  const { converter, files, markup, encoding } = options;
  for (const file of files) {
    const input = namedInput(file, stdin, encoding);
    if (markup !== undefined) {
      let text = '';
      for await (const piece of decodePieces(input)) text += piece;
      yield convertMarkup(converter, text, { format: markup });
      continue;
    }
    const conversion = startIncremental(converter);
    for await (const piece of decodePieces(input)) yield conversion.push(piece);
    yield conversion.finish();
  }
}
