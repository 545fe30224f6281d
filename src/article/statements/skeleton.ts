import { wording } from '../words/wording.js';
import { leadsPlace } from '../context/places.js';
import { nameToken } from '../words/names.js';
import { endingOf } from '../words/name-class.js';
import type { Sentence } from '../words/sentences.js';
import { type Token, codesOf, isAmong, isOf } from '../words/token.js';
import { lazy } from '../../text/lazy.js';

/** Says nothing of who signs with whom. */
const BESIDE = ['BRACKET', 'ADVERB', 'JOINT', 'DATE', 'SPACE', 'DURATION'] as const;

/** What may stand between 在 and the verb: 在长兴县人民大会堂签署. */
const WHERE = [
  'BODY',
  'SITE',
  'PLACE',
  'NAME',
  'EVENT',
  'GENERIC',
  'QUOTE',
  'LISTED',
  'OF',
  'HOLD',
  'CEREMONY',
  'ADVERB',
  'DATE',
] as const;
const BEHIND_WHERE = [
  'SIGN',
  'AND',
  'APART',
  'APART_WITH',
  'COMMA',
  'HOLD',
  'STOP',
  'JOINT',
  'WILL',
  'UNVEIL',
  'LAUNCH',
  'ACCEPT',
  'OPERATE',
  'OPEN_SITE',
  'FOUND',
  'RELEASE',
  'DESIGNATE',
] as const;

const SIGNING_CEREMONY = wording('(?:签约|签字)(?:仪式|活动|会)');

/** Index behind a stretch of place that begins with 在; `at` where there is none. */
function behindPlace(tokens: readonly Token[], at: number): number {
  let to = at + 1;
  while (isAmong(tokens[to], WHERE)) to++;
  if (to === at + 1 || !isAmong(tokens[to], BEHIND_WHERE)) return at;
  return isOf(tokens[to], 'COMMA') && !isOf(tokens[to + 1], 'AND') ? to + 1 : to;
}

/** 乙集团战略合作协议签约仪式: the second party, and the ceremony of both. */
function cutCeremony(token: Token, text: string): Token[] {
  for (let length = token.text.length - 1; length >= 3; length--) {
    const head = token.text.slice(0, length);
    const ending = endingOf(head);
    const isParty =
      ending !== undefined &&
      !ending.isWeak &&
      (ending.class === 'BODY' || ending.class === 'SITE') &&
      ending.ending !== head;
    if (!isParty || SIGNING_CEREMONY().test(head)) continue;
    const middle = token.start + length;
    return [
      nameToken(text, token.start, middle),
      { ...token, class: 'CEREMONY', start: middle, text: token.text.slice(length) },
    ];
  }
  return [token];
}

/** Index of the last token of titles and the person who bears them. */
function lastOfPost(tokens: readonly Token[], at: number): number {
  let last = at;
  while (isOf(tokens[last + 1], 'LISTED') && isOf(tokens[last + 2], 'TITLE')) last += 2;
  const bearer = tokens[last + 1];
  return isOf(bearer, 'PERSON', 'NAME') && (bearer?.text.length ?? 0) < 5 ? last + 1 : last;
}

const AT_THE_TIME = wording('^同期$');
const FIGURES = ['PERCENT', 'GROW', 'SHRINK', 'COUNT', 'AMOUNT'] as const;

/** 同期揭牌: at the same time, where nothing is compared. */
const saysWhen = (token: Token, next: Token | undefined): boolean =>
  token.class === 'COMPARED' && AT_THE_TIME().test(token.text) && !isAmong(next, FIGURES);

/** What is left of a sentence where only who does what counts; made when it is first asked for. */
export interface Skeleton {
  tokens: () => readonly Token[];
  /** Its classes, as {@link codesOf} has them. */
  codes: () => string;
}

/** The skeleton of a sentence, for all readers that look for forms in it. */
export function makeSkeleton(sentence: Sentence, text: string): Skeleton {
  const tokens = lazy(() => skeletonOf(sentence, text));
  return { tokens, codes: lazy(() => codesOf(tokens())) };
}

/**
 * A sentence without what says nothing of who does what: days, places, adverbs, brackets,
 * persons behind their bodies. Forms of statement need no variants for them.
 */
function skeletonOf({ tokens }: Sentence, text: string): Token[] {
  const kept: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (isAmong(token, BESIDE) || saysWhen(token, tokens[i + 1])) continue;
    // 甲公司等11个项目 is a total; elsewhere 等 says nothing.
    if (token.class === 'ETC' && !isOf(tokens[i + 1], 'COUNT')) continue;
    if (token.class === 'TITLE' && isOf(kept.at(-1), 'BODY', 'SITE', 'PLACE', 'NAME')) {
      i = lastOfPost(tokens, i);
      continue;
    }
    const behind = leadsPlace(token) ? behindPlace(tokens, i) : i;
    if (behind > i) {
      if (token.class === 'WILL') kept.push(token);
      i = behind - 1;
      continue;
    }
    const isJoint =
      isOf(kept.at(-1), 'AND', 'LISTED') &&
      isOf(token, 'EVENT') &&
      SIGNING_CEREMONY().test(token.text);
    if (isJoint) kept.push(...cutCeremony(token, text));
    else kept.push(token);
  }
  return kept;
}

/** Whether a token is the name of a ceremony at which something is signed. */
export const isSigningCeremony = (token: Token | undefined): boolean =>
  isOf(token, 'CEREMONY', 'EVENT') && SIGNING_CEREMONY().test(token?.text ?? '');
