import type { ParseArgsConfig } from 'node:util';
import { type Run, jobCount } from './bulk.js';
import { encodingNamed } from './encodings.js';
import { UsageError } from './errors.js';
import type { OffsetUnit } from './offsets.js';
import { visibleInLine } from './visible.js';

/** The options of commands that read many texts. */
export const BULK_OPTIONS = {
  ndjson: { type: 'boolean', default: false },
  offset: { type: 'string', default: 'utf16' },
  output: { type: 'string' },
  jobs: { type: 'string' },
  encoding: { type: 'string' },
} as const satisfies NonNullable<ParseArgsConfig['options']>;

/** What the help of such a command says of them. */
export const BULK_HELP = `  --offset UNIT     what start and end count: utf16 (code units, as JavaScript and Java do; the
                    default) or codepoint (as Python, Postgres and Spark do)
  --output DIR      write the result of each file to a file of this folder instead
  --jobs N          work in N threads (default: 1); the order stays
  --encoding NAME   of the input: utf-8 (default), utf-16, gb18030, gbk or big5; a byte order
                    mark goes before it
`;

interface BulkValues {
  offset: string;
  output?: string | undefined;
  jobs?: string | undefined;
  encoding?: string | undefined;
}

/** @throws {UsageError} When one of the options is not what it should be. */
export function bulkOptions({
  offset,
  output,
  jobs,
  encoding,
}: BulkValues): Pick<Run, 'output' | 'jobs' | 'encoding'> & { offset: OffsetUnit } {
  if (offset !== 'utf16' && offset !== 'codepoint') {
    throw new UsageError(`--offset: expected utf16 or codepoint, got ${visibleInLine(offset)}`);
  }
  return {
    offset,
    output,
    jobs: jobCount(jobs),
    encoding: encoding === undefined ? undefined : encodingNamed(encoding),
  };
}
