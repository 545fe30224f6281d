import { inOneLine } from '../ids/in-one-line.js';
import { visible } from './visible.js';

/** The input is bad: said in one line, exit code 1. */
export class InputError extends Error {
  override readonly name = 'InputError';
}

/** The input has faults, which are what the command prints: exit code 1. */
export class FaultyInputError extends InputError {
  /** The lines to print. */
  readonly output: string;

  constructor(message: string, output: string) {
    super(message);
    this.output = output;
  }
}

/** The inputs that are bad have been told of, each in a line of its own: exit code 1. */
export class ToldInputError extends InputError {}

/** The command line is wrong: said in one line, exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** An option is none of the command's: its help says which there are. */
export class OptionError extends UsageError {}

/** What was to be printed cannot be written: said in one line, exit code 1. */
export class OutputError extends Error {
  override readonly name = 'OutputError';

  constructor(cause: unknown) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown error';
    super(`standard output: cannot be written (${code})`, { cause });
  }
}

/** An error as the one line that is printed of it; those of Node may have several. */
export function errorLine({ message }: Pick<Error, 'message'>): string {
  return `luntan: ${visible(inOneLine(message.replaceAll('\t', ' ')))}\n`;
}
