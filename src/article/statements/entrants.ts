import { clauseEnd, clauseStart } from '../context/clauses.js';
import type { Occasion } from '../context/occasion.js';
import type { Story } from '../context/story.js';
import type { Sentence } from '../words/sentences.js';
import { type Token, isOf } from '../words/token.js';
import { wording } from '../words/wording.js';
import type { OccasionFact } from './occasion-facts.js';

const ENTERS = wording('参赛|报名');
/** Who enters a competition; schools and provinces send them only. */
const ENTRANTS = wording(
  '^(?:.{0,6}(?:项目|团队|队伍|企业|选手|作品|代表队|参赛者|人员|初创企业|学生|方案))',
);
const ENTRANT_UNITS = wording('^(?:支|个|家|名|人|项|件|队|间|组)$');

/** How many enter a competition: 共有573个企业和团队报名参赛. */
export function readEntrants(sentence: Sentence, story: Story): OccasionFact[] {
  const { tokens, start, end } = sentence;
  if (sentence.isHeading || !sentence.classes.has('JOIN')) return [];
  const facts: OccasionFact[] = [];
  tokens.forEach((token, at) => {
    if (!isEntrants(sentence, at)) return;
    const occasion = competitionAt(sentence, at, story);
    const modality = occasion && story.modality(sentence, at);
    if (occasion === undefined || modality === undefined || 'reason' in modality) return;
    story.taken.add(token);
    facts.push({ occasion, sentence, start, end, entrants: token });
  });
  return facts;
}

function isEntrants(sentence: Sentence, at: number): boolean {
  const { tokens } = sentence;
  const { mention } = tokens[at] as Token;
  if (mention?.kind !== 'count' || !ENTRANT_UNITS().test(mention.unit)) return false;
  const noun = tokens[at + 1];
  if (isOf(noun, 'NOUN') && !ENTRANTS().test(noun?.text ?? '')) return false;
  const rest = tokens.slice(at + 1, clauseEnd(sentence, at));
  const enters = rest.findIndex((token) => isOf(token, 'JOIN') && ENTERS().test(token.text));
  // Of two counts before one verb, the nearer enters.
  return enters >= 0 && !rest.slice(0, enters).some((token) => isOf(token, 'COUNT'));
}

function competitionAt(sentence: Sentence, at: number, { occasions }: Story): Occasion | undefined {
  const { tokens } = sentence;
  for (let i = at - 1; i >= 0; i--) {
    if (isOf(tokens[i], 'OTHER_EDITION')) return undefined;
    const occasion = isOf(tokens[i], 'EVENT', 'GENERIC') ? occasions.of(tokens[i]) : undefined;
    if (occasion !== undefined) return occasion.kind === 'competition' ? occasion : undefined;
  }
  const named = tokens
    .slice(clauseStart(sentence, at))
    .some((token) => isOf(token, 'BODY', 'SITE'));
  return !named && occasions.last?.kind === 'competition' ? occasions.last : undefined;
}
