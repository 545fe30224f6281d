import { VERSIONS } from '../versions.js';
import { FaultyInputError, InputError, OutputError, UsageError, errorLine } from './errors.js';
import { type Output, print } from './output.js';
import { visibleInLine } from './visible.js';

/** Where a command reads from and writes to. */
export interface Streams {
  stdin: AsyncIterable<Uint8Array>;
  stdout: Output;
  stderr: { write(text: string): unknown };
}

const USAGE = `luntan COMMAND [options]

  convert   convert text between simplified and traditional Chinese
  export    print a bundled collection as JSON, NDJSON, CSV, JSON-LD or a calendar
  read      read Chinese press text: amounts, dates, names, statements
  repair    mend text that a crawler damaged
  schema    print the JSON Schema of a type of record
  validate  check records of your own by their schema

luntan COMMAND --help says more of a command; luntan --version tells the versions.
`;

/** What a command prints: at once, or piece by piece. */
type Command = (
  args: readonly string[],
  stdin: AsyncIterable<Uint8Array>,
  columns: number | undefined,
) => Promise<string> | AsyncIterable<string>;

// Each is loaded when asked for, so that none waits for the data, dictionaries or zod of another.
const COMMANDS: Readonly<Record<string, Command>> = {
  convert: async function* (args, stdin) {
    yield* (await import('./convert-command.js')).convertCommand(args, stdin);
  },
  export: async (args) => (await import('./export-command.js')).exportCommand(args),
  read: async (...given) => (await import('./read-command.js')).readCommand(...given),
  repair: async (args, stdin) => (await import('./repair-command.js')).repairCommand(args, stdin),
  schema: async (args) => (await import('./schema-command.js')).schemaCommand(args),
  validate: async (args, stdin) =>
    (await import('./validate-command.js')).validateCommand(args, stdin),
};

/** `parseArgs` of Node throws for unknown options, with codes that begin alike. */
const isArgumentError = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');

/** What a command line prints. */
async function* outputOf(
  args: readonly string[],
  { stdin, stdout }: Streams,
): AsyncGenerator<string> {
  const [name, ...rest] = args;
  if (name === undefined) throw new UsageError('expected a command; see luntan --help');
  if (name === '--help' || name === '-h') yield USAGE;
  else if (name === '--version') yield `${VERSIONS.library}\n`;
  else {
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (command === undefined) {
      const known = Object.keys(COMMANDS).join(', ');
      throw new UsageError(`expected a command of ${known}, got ${visibleInLine(name)}`);
    }
    try {
      const printed = command(rest, stdin, stdout.columns);
      if (Symbol.asyncIterator in printed) yield* printed;
      else yield await printed;
    } catch (error) {
      // The faults of an input are what was asked for, though the input is bad.
      if (error instanceof FaultyInputError) yield error.output;
      throw error;
    }
  }
}

/**
 * Runs the command line.
 *
 * @param args - without the interpreter and the script
 * @returns the exit code: 0, 1 (the input is bad, or nothing can be written) or 2 (the command
 *   line is wrong)
 */
export async function run(args: readonly string[], streams: Streams): Promise<0 | 1 | 2> {
  try {
    await print(streams.stdout, outputOf(args, streams));
    return 0;
  } catch (error) {
    if (error instanceof InputError || error instanceof OutputError) {
      streams.stderr.write(errorLine(error));
      return 1;
    }
    if (error instanceof UsageError || isArgumentError(error)) {
      streams.stderr.write(errorLine(error));
      return 2;
    }
    throw error;
  }
}
