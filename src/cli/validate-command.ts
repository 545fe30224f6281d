import { AnyRecordSchema } from '../schemas/any-record.js';
import { explain } from '../schemas/explain.js';
import { readerLanguage } from '../text/reader-language.js';
import { parseArgs } from './arguments.js';
import { typeNamed } from './collection-names.js';
import type { Context } from './context.js';
import { FaultyInputError } from './errors.js';
import { namedInput, readText } from './input.js';
import { checkCount } from './positionals.js';
import { readRows } from './record-file.js';
import { visible } from './visible.js';

export const VALIDATE_USAGE = `luntan validate SCHEMA [FILE] [--locale TAG]

Checks records of your own by the schema of their type. Prints one line a fault: where it
stands, the id of the record, the path, what was expected, what came, and the rule. When all is
well it prints nothing, and says so on standard error.

  SCHEMA            forum, signing, park …
  FILE              a JSON array, one JSON object, or NDJSON; standard input for - or when
                    none is named
  --locale TAG      language of the lines, such as zh-TW (default: en): English, 简体 or 繁體
`;

/** Runs `luntan validate`. */
export async function validateCommand(
  args: readonly string[],
  stdin: AsyncIterable<Uint8Array>,
  { tell }: Context,
): Promise<string> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      locale: { type: 'string', default: 'en' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return VALIDATE_USAGE;
  checkCount(positionals, 2);
  const [name, file = '-'] = positionals;
  const type = typeNamed(name, 'SCHEMA', 'types');
  const locale = readerLanguage(values.locale);
  const schema = AnyRecordSchema.options.find(({ shape }) => shape.type.value === type);
  if (schema === undefined) throw new Error(`no schema has the type ${type}`);

  const input = await readText(namedInput(file, stdin));
  const rows = readRows(input);
  const faulty = rows.flatMap(({ place, value }) => {
    const { error } = schema.safeParse(value);
    if (error === undefined) return [];
    const lines = explain(error, value, { locale }).split('\n');
    return [lines.map((line) => `${place}: ${visible(line)}\n`).join('')];
  });
  if (faulty.length === 0) {
    const records = `${String(rows.length)} record${rows.length === 1 ? '' : 's'}`;
    tell(`${input.name}: ${records}, all well`);
    return '';
  }
  const counts = `${String(faulty.length)} of ${String(rows.length)}`;
  throw new FaultyInputError(
    `${input.name}: ${counts} records do not follow the schema of ${type}`,
    faulty.join(''),
  );
}
