import { VERSIONS } from '../versions.js';
import { InputError, UsageError } from './errors.js';
import { readCommand } from './read-command.js';

/** Where a command reads from and writes to. */
export interface Streams {
  stdin: AsyncIterable<Uint8Array>;
  stdout: { write(text: string): unknown };
  stderr: { write(text: string): unknown };
}

const USAGE = `luntan COMMAND [options]

  read     read Chinese press text: amounts, dates, names, statements

luntan COMMAND --help says more of a command; luntan --version tells the versions.
`;

const COMMANDS: Readonly<
  Record<string, (args: readonly string[], stdin: AsyncIterable<Uint8Array>) => Promise<string>>
> = { read: readCommand };

/** `parseArgs` of Node throws for unknown options, with codes that begin alike. */
const isArgumentError = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');

/**
 * Runs the command line.
 *
 * @param args - without the interpreter and the script
 * @returns the exit code: 0, 1 (the input is bad) or 2 (the command line is wrong)
 */
export async function run(args: readonly string[], streams: Streams): Promise<0 | 1 | 2> {
  const [name, ...rest] = args;
  try {
    if (name === undefined) throw new UsageError('expected a command; see luntan --help');
    if (name === '--help' || name === '-h') {
      streams.stdout.write(USAGE);
    } else if (name === '--version') {
      streams.stdout.write(`${VERSIONS.library}\n`);
    } else {
      const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
      if (command === undefined) {
        const known = Object.keys(COMMANDS).join(', ');
        throw new UsageError(`expected a command of ${known}, got ${name}`);
      }
      streams.stdout.write(await command(rest, streams.stdin));
    }
    return 0;
  } catch (error) {
    if (error instanceof InputError) {
      streams.stderr.write(`luntan: ${error.message}\n`);
      return 1;
    }
    if (error instanceof UsageError || isArgumentError(error)) {
      streams.stderr.write(`luntan: ${error.message}\n`);
      return 2;
    }
    throw error;
  }
}
