import { VERSIONS } from '../versions.js';
import type { Context } from './context.js';
import {
  FaultyInputError,
  InputError,
  OptionError,
  OutputError,
  ToldInputError,
  UsageError,
  errorLine,
} from './errors.js';
import { type Output, print } from './output.js';
import { hasColour, paintFor } from './paint.js';
import type { ProgressOutput } from './progress.js';
import { didYouMean } from './suggest.js';
import { visibleInLine } from './visible.js';

/** Where a command reads from and writes to. */
export interface Streams {
  stdin: AsyncIterable<Uint8Array> & { readonly isTTY?: boolean | undefined };
  stdout: Output;
  stderr: ProgressOutput;
  /** The environment, which may ask for colours; nothing is asked for when absent. */
  env?: Readonly<Record<string, string | undefined>> | undefined;
}

const USAGE = `luntan COMMAND [options]

  convert   convert text between simplified and traditional Chinese
  export    print a bundled collection as JSON, NDJSON, CSV, JSON-LD or a calendar
  mcp       serve language models over the Model Context Protocol
  read      read Chinese press text: amounts, dates, names, statements
  repair    mend text that a crawler damaged
  schema    print the JSON Schema of a type of record
  validate  check records of your own by their schema

luntan help COMMAND (or luntan COMMAND --help, -h) says more of a command; luntan --version (-v)
tells the version. Exit code 0; 1 when the input is bad; 2 when the command line is wrong.
`;

/** What a command prints: at once, or piece by piece. */
type Command = (
  args: readonly string[],
  stdin: AsyncIterable<Uint8Array>,
  context: Context,
) => Promise<string> | AsyncIterable<string>;

// Each is loaded when asked for, so that none waits for the data, dictionaries or zod of another.
const COMMANDS: Readonly<Record<string, Command>> = {
  convert: async function* (args, stdin) {
    yield* (await import('./convert-command.js')).convertCommand(args, stdin);
  },
  export: async (args, _, context) =>
    (await import('./export-command.js')).exportCommand(args, context),
  mcp: async function* (...given) {
    yield* (await import('./mcp-command.js')).mcpCommand(...given);
  },
  read: async function* (...given) {
    yield* (await import('./read-command.js')).readCommand(...given);
  },
  repair: async function* (...given) {
    yield* (await import('./repair-command.js')).repairCommand(...given);
  },
  schema: async (args) => (await import('./schema-command.js')).schemaCommand(args),
  validate: async (...given) => (await import('./validate-command.js')).validateCommand(...given),
};
const NAMES = Object.keys(COMMANDS);

function commandNamed(name: string): Command {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command !== undefined) return command;
  const near = didYouMean(name, [...NAMES, 'help']);
  throw new UsageError(
    `expected a command of ${NAMES.join(', ')}, got ${visibleInLine(name)}${near}`,
  );
}

/** The words that ask for help or the version, in the form of the others. */
function asOption([name, ...rest]: readonly string[]): readonly (string | undefined)[] {
  if (name === 'help') return rest[0] === undefined ? ['--help'] : [rest[0], '--help'];
  if (name === 'version' || name === '-v') return ['--version'];
  return name === '-h' ? ['--help'] : [name, ...rest];
}

/** Standard input that says on a terminal that it is waited for, when it is. */
function toldInput(
  stdin: Streams['stdin'],
  tell: (message: string) => void,
): AsyncIterable<Uint8Array> {
  return {
    [Symbol.asyncIterator]() {
      if (stdin.isTTY === true) tell('reading standard input; end with Ctrl-D');
      return stdin[Symbol.asyncIterator]();
    },
  };
}

/** What a command line prints. */
async function* outputOf(
  args: readonly string[],
  { stdin, stdout, stderr, env }: Streams,
  worker: () => URL,
): AsyncGenerator<string> {
  const [name, ...rest] = asOption(args) as readonly string[];
  if (name === undefined) throw new UsageError('expected a command; see luntan --help');
  if (name === '--help') yield USAGE;
  else if (name === '--version') yield `${VERSIONS.library}\n`;
  else {
    const command = commandNamed(name);
    const tell = (message: string): void => {
      stderr.write(errorLine({ message }));
    };
    const colour = hasColour({ isTTY: stdout.isTTY, env });
    const { columns } = stdout;
    const context = { columns, colour, paint: paintFor(colour), tell, stderr, worker };
    try {
      const printed = command(rest, toldInput(stdin, tell), context);
      if (Symbol.asyncIterator in printed) yield* printed;
      else yield await printed;
    } catch (error) {
      // The faults of an input are what was asked for, though the input is bad.
      if (error instanceof FaultyInputError) yield error.output;
      if (error instanceof OptionError) {
        throw new UsageError(`${error.message}; see luntan ${name} --help`);
      }
      throw error;
    }
  }
}

const noWorker = (): never => {
  throw new TypeError('expected to be told where the code of a worker thread is');
};

/**
 * Runs the command line.
 *
 * @param args - without the interpreter and the script
 * @param worker - tells where the code of a worker thread is, for `--jobs`
 * @returns the exit code: 0, 1 (the input is bad, or nothing can be written) or 2 (the command
 *   line is wrong)
 */
export async function run(
  args: readonly string[],
  streams: Streams,
  worker: () => URL = noWorker,
): Promise<0 | 1 | 2> {
  try {
    await print(streams.stdout, outputOf(args, streams, worker));
    return 0;
  } catch (error) {
    if (error instanceof ToldInputError) return 1;
    if (error instanceof InputError || error instanceof OutputError) {
      streams.stderr.write(errorLine(error));
      return 1;
    }
    if (error instanceof UsageError) {
      streams.stderr.write(errorLine(error));
      return 2;
    }
    // Even the code of a command is a file that has to be opened.
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code !== 'EMFILE' && code !== 'ENFILE') throw error;
    streams.stderr.write(errorLine({ message: 'too many files are open; see ulimit -n' }));
    return 1;
  }
}
