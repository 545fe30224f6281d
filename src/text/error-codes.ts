/**
 * Codes of the errors of this library, for programs that tell errors apart across a network or
 * between copies of the package: each is the name of its class.
 */
export const ERROR_CODES = Object.freeze([
  'text-parse',
  'amount-parse',
  'number-parse',
  'date-parse',
  'text-too-long',
  'unknown-id',
  'mixed-amounts',
  'extraction',
  'not-in-article',
] as const);
/** One of {@link ERROR_CODES}. */
export type ErrorCode = (typeof ERROR_CODES)[number];
