import type { Span } from '../../text/types.js';
import type { UnstatedReason } from './scope.js';

/** A stretch of the text that looked like a statement and was left open. */
export interface Unstated extends Span {
  reason: UnstatedReason;
}
