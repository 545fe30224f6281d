import type { Confidence } from '../../ids/enums.js';
import type { ForumDraft, SigningDraft, StatisticDraft } from '../../schemas/drafts.js';
import type { Quantity, Span } from '../../text/types.js';

interface StatementBase extends Span {
  /** Index of the paragraph in which it stands. */
  paragraph: number;
  /** `planned` where the words speak of what is to come. */
  status: 'planned' | 'reported';
  /** `high` when all that it names is known, `medium` when the text alone says it. */
  confidence: Confidence;
  /** The wording as it was meant, where it was damaged. */
  clean?: string;
}

/** A signing, or a total of signings, that the text states. */
export interface SigningStatement extends StatementBase {
  kind: 'signing';
  draft: SigningDraft;
}

/** A figure that the text states of something it names. */
export interface StatisticStatement extends StatementBase {
  kind: 'statistic';
  draft: StatisticDraft;
}

/** A forum that the text dates. */
export interface ForumStatement extends StatementBase {
  kind: 'forum';
  /** Id of the edition, where the name is that of a known one. */
  recordId?: string;
  draft: ForumDraft;
}

/** What a text states, as the draft of a record. */
export type Statement = SigningStatement | StatisticStatement | ForumStatement;

/** Whether a quantity says anything: a number beyond all numbers has neither value nor bounds. */
export const isKnown = ({ value, min, max }: Quantity): boolean =>
  value !== null || min !== undefined || max !== undefined;
