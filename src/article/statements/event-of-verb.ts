import { clauseStart, lastBefore } from '../context/clauses.js';
import { editionOf } from '../context/edition.js';
import { isEdition } from '../context/occasion-kinds.js';
import type { Occasion } from '../context/occasion.js';
import type { Story } from '../context/story.js';
import { hasLeftEdge } from '../words/left-edge.js';
import type { Sentence } from '../words/sentences.js';
import { type Token, adjoin, isAmong, isOf } from '../words/token.js';
import { wording } from '../words/wording.js';
import { isSetting } from './circumstances.js';
import { isSigningCeremony } from './skeleton.js';

// Of which event a verb speaks, who holds it, and at what it takes place.

/** What may stand between a verb and its object. */
const BEFORE_OBJECT = ['ADVERB', 'DATE', 'SPACE', 'COUNT', 'ORDINAL', 'BRACKET'] as const;

/** 主办了甲论坛,│乙论坛等9场论坛: a comma within a list that a count sums up. */
export function goesOnBehindComma(tokens: readonly Token[], at: number): boolean {
  if (!isOf(tokens[at], 'COMMA') || !isOf(tokens[at - 1], 'EVENT')) return false;
  let i = at + 1;
  while (isOf(tokens[i], 'EVENT', 'LISTED', 'AND')) i++;
  return i > at + 1 && isOf(tokens[i], 'ETC') && isOf(tokens[i + 1], 'COUNT');
}

/** The events behind a verb: 举办甲论坛、乙大赛和丙仪式. */
export function objectsOf({ tokens }: Sentence, verb: number): Token[] {
  const objects: Token[] = [];
  let at = verb + 1;
  // 近日举行的甲论坛: the event of which the clause is an attribute.
  if (isOf(tokens[at], 'OF')) at++;
  // 延期│举办│第十届大会
  if (isOf(tokens[verb], 'POSTPONE', 'CANCEL') && isOf(tokens[at], 'HOLD')) at++;
  while (isAmong(tokens[at], BEFORE_OBJECT)) at++;
  for (;;) {
    const token = tokens[at];
    if (token === undefined || !isOf(token, 'EVENT', 'CEREMONY')) break;
    objects.push(token);
    at++;
    if (isOf(tokens[at], 'BRACKET')) at++;
    if (!isOf(tokens[at], 'LISTED', 'AND') && !goesOnBehindComma(tokens, at)) break;
    at++;
  }
  return objects;
}

const SAYS_WHAT = wording('^(?:是|系|即)$');

/** 为迎接│江北科技大会,…: what another verb governs is no subject of the clauses behind it. */
const isGoverned = (before: Token | undefined): boolean =>
  isOf(before, 'HOST', 'VERB', 'WISH') && !SAYS_WHAT().test(before?.text ?? '');

/** The event to the left of a verb of which it speaks. */
export function subjectOf(sentence: Sentence, verb: number): Token | undefined {
  const { tokens } = sentence;
  const from = clauseStart(sentence, verb);
  const at = lastBefore(tokens, verb, 0, (token, i) => {
    if (!isOf(token, 'EVENT', 'GENERIC', 'CEREMONY')) return false;
    // 参加论坛的代表举行座谈 says nothing of the forum, nor does 将支持论坛,举办培训.
    const isAttribute = isOf(tokens[i + 1], 'OF') || isOf(tokens[i - 1], 'JOIN', 'AT', 'SINCE');
    const isObject = i < from && isGoverned(tokens[i - 1]);
    return !isSetting(tokens, i) && !isAttribute && !isObject;
  });
  if (at < 0) return undefined;
  // In an earlier clause only where nothing else is spoken of since.
  const isOther = tokens
    .slice(Math.max(at + 1, from), verb)
    .some(
      (token, i, between) =>
        isOf(token, 'BODY', 'SITE', 'NAME', 'PERSON') &&
        !isOf(between[i - 1], 'AT', 'BY', 'AND', 'LISTED', 'SINCE'),
    );
  return at < from && isOther ? undefined : tokens[at];
}

/** The events of a list that ends with the subject of a verb: 甲论坛、│乙博览会举行. */
export function subjectsOf(sentence: Sentence, verb: number): Token[] {
  const { tokens } = sentence;
  const last = subjectOf(sentence, verb);
  if (last === undefined) return [];
  const subjects = [last];
  let at = tokens.indexOf(last);
  while (
    isOf(last, 'EVENT') &&
    isOf(tokens[at - 1], 'LISTED', 'AND') &&
    isOf(tokens[at - 2], 'EVENT') &&
    !isOf(tokens[at - 3], 'JOIN', 'HAVE', 'SAY')
  ) {
    at -= 2;
    subjects.unshift(tokens[at] as Token);
  }
  return subjects;
}

const WILL_AT = wording('在$');

/** 将在│横滨合办: whether a name tells where, and not who. */
export const isWhere = (before: Token | undefined): boolean =>
  isOf(before, 'AT') || (isOf(before, 'WILL') && WILL_AT().test(before?.text ?? ''));

/** Who holds an event that stands behind the verb: 组委会举行启动仪式, 丰南区举办推介会. */
export function holderOf(sentence: Sentence, verb: number, story: Story): Token | undefined {
  const { tokens } = sentence;
  const from = clauseStart(sentence, verb);
  for (let i = verb - 1; i >= from; i--) {
    const token = tokens[i] as Token;
    if (
      isOf(tokens[i - 1], 'OF', 'BY') ||
      isWhere(tokens[i - 1]) ||
      isOf(token, 'AT', 'DATE', 'ADVERB', 'WILL', 'BRACKET', 'SPACE')
    )
      continue;
    // 研究院将举办…: the one that was named.
    const meant = story.meant(token);
    return isOf(meant, 'BODY', 'SITE', 'PLACE') && meant.isGeneric !== true ? meant : undefined;
  }
  return undefined;
}

export const ORGANIZES = wording('办');

/** Whether a ceremony is the rest of a name, or of those who sign: 甲大学与乙公司签约仪式. */
export function isRestOfName(tokens: readonly Token[], at: number): boolean {
  const [host, before, token] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  const isJoint = isOf(before, 'AND', 'LISTED') && isOf(host, 'BODY', 'SITE', 'PLACE');
  if (isSigningCeremony(token) && isJoint) return true;
  return (
    isOf(token, 'CEREMONY') && adjoin(before, token) && isOf(before, 'BRACKET', 'NAME', 'QUOTE')
  );
}

/** 江北科技大会筹备│工作推进会: a name that may begin before its token, and has no edition to say where. */
export const isCutInside = ({ tokens }: Sentence, event: Token): boolean =>
  event.class === 'EVENT' &&
  event.entity === undefined &&
  !isEdition(editionOf(event.text)) &&
  (!hasLeftEdge(tokens, tokens.indexOf(event)) || isBehindVerbs(tokens, tokens.indexOf(event)));

/** 合作共建与│联动创新论坛: what 与 joins with a verb has lost its beginning. */
const isBehindVerbs = (tokens: readonly Token[], at: number): boolean =>
  isOf(tokens[at - 1], 'AND') &&
  adjoin(tokens[at - 1], tokens[at]) &&
  adjoin(tokens[at - 2], tokens[at - 1]) &&
  isOf(tokens[at - 2], 'SET_UP', 'VERB', 'HAVE', 'GROW');

/** The event during which something takes place: 论坛期间, 在…博览会上. */
export function settingOf(sentence: Sentence, verb: number, story: Story): Occasion | undefined {
  const { tokens } = sentence;
  const at = lastBefore(
    tokens,
    verb,
    0,
    (token, i) => isOf(token, 'EVENT', 'GENERIC', 'CEREMONY') && isSetting(tokens, i),
  );
  return at < 0 ? undefined : story.occasions.of(tokens[at]);
}
