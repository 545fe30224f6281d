import type { ErrorCode } from '../text/error-codes.js';

/** Thrown where amounts are added that do not add up to anything. */
export class MixedAmountsError extends Error {
  /** The name of its class. */
  override readonly name = 'MixedAmountsError';
  /** One of `ERROR_CODES`, for programs that tell errors apart across a network. */
  readonly code = 'mixed-amounts' satisfies ErrorCode;
  /** What the two sides differ in, or that one contains the other. */
  readonly reason: 'kind' | 'currency' | 'overlap';
  /** In the order of the items; for an overlap, the container before the contained. */
  readonly sides: readonly [string, string];

  constructor(reason: MixedAmountsError['reason'], sides: readonly [string, string]) {
    const [one, other] = sides;
    super(
      reason === 'overlap'
        ? `expected amounts that do not overlap, but ${other} is counted in ${one}`
        : `expected amounts of one ${reason}, got ${one} and ${other}`,
    );
    this.reason = reason;
    this.sides = sides;
  }
}
