import type { Mention, Span } from '../text/types.js';
import { startOfChange } from './statements/figure-change.js';
import { nounOf } from './statements/figure-noun.js';
import type { Sentence } from './words/sentences.js';

/** What counts count and amounts are, by the mention: 128场│活动, 签约金额│673.17亿元. */
export function rolesOf(sentences: readonly Sentence[]): Map<Mention, Span> {
  const roles = new Map<Mention, Span>();
  for (const { tokens } of sentences) {
    tokens.forEach(({ mention }, at) => {
      if (mention?.kind !== 'count' && mention?.kind !== 'amount') return;
      const noun = nounOf(tokens, at, startOfChange(tokens, at));
      if (noun !== undefined) roles.set(mention, { start: noun.start, end: noun.end });
    });
  }
  return roles;
}
