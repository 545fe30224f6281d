import type { Span } from '../../text/types.js';
import type { UnstatedReason } from '../../ids/enums.js';

/** A stretch of the text that looked like a statement and was left open. */
export interface Unstated extends Span {
  /** Why it was left open. */
  reason: UnstatedReason;
}
