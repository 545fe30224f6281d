/** The input is bad: said in one line, exit code 1. */
export class InputError extends Error {
  override readonly name = 'InputError';
}

/** The command line is wrong: said in one line, exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
