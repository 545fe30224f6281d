import type { HostRole } from '../../ids/enums.js';
import type { EventStatus } from '../../ids/enums.js';
import type { Span } from '../../text/types.js';
import type { Occasion } from '../context/occasion.js';
import type { Sentence } from '../words/sentences.js';
import type { Token } from '../words/token.js';

/** Who does what for an event, as the text says it. */
export interface HostFact {
  role: HostRole;
  roleLabel: string;
  party: Token;
}

/** What one sentence says of something that takes place. */
export interface OccasionFact extends Span {
  occasion: Occasion;
  sentence: Sentence;
  status?: EventStatus | undefined;
  startDate?: string | undefined;
  endDate?: string | undefined;
  startTime?: string | undefined;
  endTime?: string | undefined;
  places?: string[] | undefined;
  theme?: string | undefined;
  format?: string | undefined;
  mode?: 'hybrid' | 'online' | undefined;
  hosts?: HostFact[] | undefined;
  entrants?: Token | undefined;
}

/** What a verb says that a host does: 举办 of 举办了. */
export const roleLabelOf = (verb: Token | undefined): string =>
  (verb?.word ?? verb?.text ?? '').replace(/了$/, '');
