import { VERSIONS } from '../versions.js';
import { FaultyInputError, InputError, OutputError, UsageError, errorLine } from './errors.js';
import { readCommand } from './read-command.js';
import { visibleInLine } from './visible.js';

/** Where a command reads from and writes to. */
export interface Streams {
  stdin: AsyncIterable<Uint8Array>;
  stdout: { write(text: string): unknown };
  stderr: { write(text: string): unknown };
}

const USAGE = `luntan COMMAND [options]

  export    print a bundled collection as JSON, NDJSON, CSV or JSON-LD
  read      read Chinese press text: amounts, dates, names, statements
  schema    print the JSON Schema of a type of record
  validate  check records of your own by their schema

luntan COMMAND --help says more of a command; luntan --version tells the versions.
`;

type Command = (args: readonly string[], stdin: AsyncIterable<Uint8Array>) => Promise<string>;

// What needs zod or the formats is loaded when asked for, so that `read` starts without.
const COMMANDS: Readonly<Record<string, Command>> = {
  export: async (args) => (await import('./export-command.js')).exportCommand(args),
  read: readCommand,
  schema: async (args) => (await import('./schema-command.js')).schemaCommand(args),
  validate: async (...given) => (await import('./validate-command.js')).validateCommand(...given),
};

/** `parseArgs` of Node throws for unknown options, with codes that begin alike. */
const isArgumentError = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');

/** What a command line prints. */
async function outputOf(args: readonly string[], stdin: Streams['stdin']): Promise<string> {
  const [name, ...rest] = args;
  if (name === undefined) throw new UsageError('expected a command; see luntan --help');
  if (name === '--help' || name === '-h') return USAGE;
  if (name === '--version') return `${VERSIONS.library}\n`;
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined) {
    const known = Object.keys(COMMANDS).join(', ');
    throw new UsageError(`expected a command of ${known}, got ${visibleInLine(name)}`);
  }
  return command(rest, stdin);
}

/** To a file Node writes at once, and may throw; for a pipe the stream tells of errors later. */
function print(stdout: Streams['stdout'], text: string): void {
  try {
    stdout.write(text);
  } catch (error) {
    throw new OutputError(error);
  }
}

/** Prints what a command line gives; the faults of an input are given as well as thrown. */
async function printOutput(args: readonly string[], { stdin, stdout }: Streams): Promise<void> {
  try {
    print(stdout, await outputOf(args, stdin));
  } catch (error) {
    if (error instanceof FaultyInputError) print(stdout, error.output);
    throw error;
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
    await printOutput(args, streams);
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
