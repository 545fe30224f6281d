import { collections } from '../lookup/collections.js';
import { readerLanguage } from '../text/reader-language.js';
import { parseArgs } from './arguments.js';
import { typeNamed } from './collection-names.js';
import type { Context } from './context.js';
import { UsageError } from './errors.js';
import { EXPORT_FORMATS, type ExportFormat } from './export-formats.js';
import { checkCount } from './positionals.js';
import { didYouMean } from './suggest.js';
import { visibleInLine } from './visible.js';
import { conditionOf } from './where.js';

const FORMAT_NAMES = Object.keys(EXPORT_FORMATS);

export const EXPORT_USAGE = `luntan export COLLECTION --format ${FORMAT_NAMES.join('|')} [--locale TAG]
              [--columns PATHS] [--where CONDITION]…

Prints a bundled collection in a format that others read.

  COLLECTION         forums, signings, parks … as the files in data/ are named
  --format FORMAT    json: an array, as in data/; ndjson: one record a line; csv: a table, for
                     Excel too; jsonld: linked data in the terms of schema.org; ics: a calendar
                     of what has days, stamped with the day of the data
  --locale TAG       language of names in linked data and calendars, such as zh-TW (default: en)
  --columns PATHS    of a table, in this order: id,names.hans,money.value
  --where CONDITION  only records that meet it: year=2024, status!=planned, startDate>=2024-04,
                     hosts.role=host; several have to be met together

  luntan export signings --format csv --columns id,date,money.value --where date>=2024
`;

function formatNamed(name: string | undefined): ExportFormat {
  const format =
    name !== undefined && Object.hasOwn(EXPORT_FORMATS, name) ? EXPORT_FORMATS[name] : undefined;
  if (format !== undefined) return format;
  const got = name === undefined ? 'none' : visibleInLine(name);
  const near = didYouMean(name, FORMAT_NAMES);
  throw new UsageError(`--format: expected one of ${FORMAT_NAMES.join(', ')}; got ${got}${near}`);
}

/** Tells of a language that no name is shown in; English is, whatever its region. */
function tellOfLanguage(locale: string, tell: Context['tell']): void {
  if (readerLanguage(locale) !== 'en' || /^en(?:[-_]|$)/i.test(locale)) return;
  tell(`--locale: no names in ${visibleInLine(locale)}; they are in English, else as they are`);
}

/** Runs `luntan export`. */
export async function exportCommand(args: readonly string[], { tell }: Context): Promise<string> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      format: { type: 'string' },
      locale: { type: 'string' },
      columns: { type: 'string' },
      where: { type: 'string', multiple: true, default: [] },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return EXPORT_USAGE;
  checkCount(positionals, 1);
  const type = typeNamed(positionals[0], 'COLLECTION', 'collections');
  const { format, locale, columns, where } = values;
  const { write, hasLocale = false, hasColumns = false } = formatNamed(format);
  if (locale !== undefined && !hasLocale) {
    throw new UsageError(`--locale: ${format ?? ''} holds no words of a language; leave it out`);
  }
  if (columns !== undefined && !hasColumns) {
    throw new UsageError(`--columns: expected with --format csv, got ${format ?? ''}`);
  }
  if (locale !== undefined) tellOfLanguage(locale, tell);
  const conditions = where.map(conditionOf);
  const all = collections[type];
  const records = all.filter((record) => conditions.every((holds) => holds(record)));
  if (records.length === 0) tell(`none of ${String(all.length)} records meets --where`);
  const paths = columns?.split(',').map((path) => path.trim());
  try {
    return await Promise.resolve(write(records, { locale: locale ?? 'en', columns: paths }));
  } catch (error) {
    // A column that no record can have is a slip of the command line.
    if (paths === undefined || !(error instanceof RangeError)) throw error;
    throw new UsageError(`--columns: ${error.message}`);
  }
}
