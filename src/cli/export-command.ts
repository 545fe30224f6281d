import { parseArgs } from 'node:util';
import { collections } from '../lookup/collections.js';
import { typeNamed } from './collection-names.js';
import { UsageError } from './errors.js';
import { EXPORT_FORMATS } from './export-formats.js';
import { checkCount } from './positionals.js';
import { visibleInLine } from './visible.js';

const FORMAT_NAMES = Object.keys(EXPORT_FORMATS);

export const EXPORT_USAGE = `luntan export COLLECTION --format ${FORMAT_NAMES.join('|')} [--locale TAG]

Prints a bundled collection in a format that others read.

  COLLECTION        forums, signings, parks … as the files in data/ are named
  --format FORMAT   json: an array, as in data/; ndjson: one record a line; csv: a table, for
                    Excel too; jsonld: linked data in the terms of schema.org; ics: a calendar
                    of what has days
  --locale TAG      language of names in linked data and calendars, such as zh-TW (default: en)
`;

/** Runs `luntan export`. */
export function exportCommand(args: readonly string[]): Promise<string> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      format: { type: 'string' },
      locale: { type: 'string', default: 'en' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return Promise.resolve(EXPORT_USAGE);
  checkCount(positionals, 1);
  const type = typeNamed(positionals[0], 'COLLECTION', 'collections');
  const { format, locale } = values;
  const write =
    format !== undefined && Object.hasOwn(EXPORT_FORMATS, format)
      ? EXPORT_FORMATS[format]
      : undefined;
  if (write === undefined) {
    const got = format === undefined ? 'none' : visibleInLine(format);
    throw new UsageError(`--format: expected one of ${FORMAT_NAMES.join(', ')}; got ${got}`);
  }
  return Promise.resolve(write(collections[type], { locale }));
}
