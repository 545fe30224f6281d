import { parseArgs } from 'node:util';
import { AnyRecordSchema } from '../schemas/any-record.js';
import { EXPLAIN_LOCALES, explain } from '../schemas/explain.js';
import { typeNamed } from './collection-names.js';
import { FaultyInputError, UsageError } from './errors.js';
import { readInput, readStandardInput } from './input.js';
import { checkCount } from './positionals.js';
import { readRows } from './record-file.js';
import { visible, visibleInLine } from './visible.js';

export const VALIDATE_USAGE = `luntan validate SCHEMA [FILE] [--locale en|zh-Hans|zh-Hant]

Checks records of your own by the schema of their type. Prints one line a fault: where it
stands, the id of the record, the path, what was expected, what came, and the rule. Prints
nothing when all is well.

  SCHEMA            forum, signing, park …
  FILE              a JSON array, one JSON object, or NDJSON; standard input for - or when
                    none is named
  --locale LOCALE   language of the lines (default: en)
`;

/** Runs `luntan validate`. */
export async function validateCommand(
  args: readonly string[],
  stdin: AsyncIterable<Uint8Array>,
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
  const locale = EXPLAIN_LOCALES.find((known) => known === values.locale);
  if (locale === undefined) {
    throw new UsageError(
      `--locale: expected one of ${EXPLAIN_LOCALES.join(', ')}; got ${visibleInLine(values.locale)}`,
    );
  }
  const schema = AnyRecordSchema.options.find(({ shape }) => shape.type.value === type);
  if (schema === undefined) throw new Error(`no schema has the type ${type}`);

  const input = await (file === '-' ? readStandardInput(stdin) : readInput(file));
  const rows = readRows(input);
  const faulty = rows.flatMap(({ place, value }) => {
    const { error } = schema.safeParse(value);
    if (error === undefined) return [];
    const lines = explain(error, value, { locale }).split('\n');
    return [lines.map((line) => `${place}: ${visible(line)}\n`).join('')];
  });
  if (faulty.length === 0) return '';
  const counts = `${String(faulty.length)} of ${String(rows.length)}`;
  throw new FaultyInputError(
    `${input.name}: ${counts} records do not follow the schema of ${type}`,
    faulty.join(''),
  );
}
