import { type Token, adjoin, isAmong, isOf } from '../words/token.js';
import { wording } from '../words/wording.js';
import type { Span } from '../../text/types.js';

// Where the noun of a figure begins and ends.

/** What a figure counts or measures. */
export interface FigureNoun extends Span {
  /** Index of its first token. */
  first: number;
  /** Index of its last token. */
  last: number;
  /** On which side of the figure it stands. */
  side: 'before' | 'behind';
}

const LONGEST_NOUN = 30;

export const nounFrom = (
  tokens: readonly Token[],
  first: number,
  last: number,
  at: number,
): FigureNoun | undefined => {
  const [from, to] = [tokens[first], tokens[last]];
  if (from === undefined || to === undefined) return undefined;
  // 达产│后年产值
  const lead = BEHIND().test(from.text) && (first < last || from.text.length > 2) ? 1 : 0;
  const tail = TAIL().exec(to.text)?.[0].length ?? 0;
  const end = tail < to.text.length ? to.end - tail : to.end;
  return end - from.start > LONGEST_NOUN
    ? undefined
    : { start: from.start + lead, end, first, last, side: first > at ? 'behind' : 'before' };
};

const BEHIND = wording('^后(?![勤备期台端市])(?=.)');

/** What sticks to the end of a noun and is none of it. */
const TAIL = wording(
  '(?:中|内|里|现场|授牌|已|共|均|都|也|还|将|又|深度|广泛|踊跃|毕业|上市|获奖|入选|落户|投产|开工|签约|亮相)$',
);

const JOINS = wording('^(?:和|及|以及|、)$');

/** Names of no one in particular: they may be counted. */
export const isCommon = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.entity === undefined &&
  (isOf(token, 'NAME', 'TITLE', 'NOUN', 'MEASURE', 'GENERIC') ||
    (isOf(token, 'BODY', 'SITE', 'EVENT', 'WORK') &&
      (token.isGeneric === true || token.isWeak === true)));

/** Index of the next token that is no blank. */
export function next(tokens: readonly Token[], at: number): number {
  let i = at + 1;
  while (isOf(tokens[i], 'SPACE')) i++;
  return i;
}

/** Where a noun ends that goes on over 、 and 和: 专家、学者及企业代表. */
export function endOfList(tokens: readonly Token[], last: number): number {
  let end = last;
  for (
    let i = last + 1;
    isOf(tokens[i], 'LISTED', 'AND') && JOINS().test(tokens[i]?.text ?? '');
    i += 2
  ) {
    let item = i + 1;
    if (!isCommon(tokens[item])) break;
    while (adjoin(tokens[item], tokens[item + 1]) && isOf(tokens[item + 1], 'TITLE', 'NAME'))
      item++;
    // 展区6个、展品逾2000件: the next noun has a count of its own.
    if (isFigureNext(tokens, item)) break;
    end = item;
    i = item - 1;
  }
  return end;
}

export const isFigureNext = (tokens: readonly Token[], at: number): boolean => {
  let i = at + 1;
  while (isOf(tokens[i], 'REACH', 'ADVERB', 'SPACE')) i++;
  return isOf(tokens[i], 'COUNT', 'AMOUNT', 'PERCENT');
};

export const OF_PERSONS = wording('^(?:名|位|人)$');

const LEADS_FIGURE = ['REACH', 'ADVERB', 'SPACE', 'AS', 'WILL', 'BRACKET', 'DATE'] as const;

const HAS = wording('^(?:有|仅有|共有|已有|现有|约有)$');

/** Index of what stands before a figure, without 达, 约, 有. */
export function before(tokens: readonly Token[], at: number): number {
  let i = at - 1;
  while (isAmong(tokens[i], LEADS_FIGURE) || HAS().test(tokens[i]?.text ?? '')) i--;
  return i;
}

export const countsPersons = (token: Token | undefined): boolean =>
  token?.mention?.kind === 'count' && OF_PERSONS().test(token.mention.unit);

/** Where the noun begins: with the names that adjoin it, and of persons with the list before it. */
export function startOfList(tokens: readonly Token[], last: number, at: number): number {
  let first = startOfName(tokens, last);
  while (
    countsPersons(tokens[at]) &&
    isOf(tokens[first - 1], 'LISTED', 'AND') &&
    JOINS().test(tokens[first - 1]?.text ?? '')
  ) {
    const item = first - 2;
    if (!isCommon(tokens[item]) || isOf(tokens[item - 1], 'COUNT')) break;
    first = startOfItem(tokens, item);
  }
  return first;
}

/** In a list an item may begin with a verb: 运营机构代表. */
function startOfItem(tokens: readonly Token[], item: number): number {
  const first = startOfName(tokens, item);
  const isVerb =
    isOf(tokens[first - 1], 'OPERATE', 'VERB', 'HAVE') && adjoin(tokens[first - 1], tokens[first]);
  return isVerb && isOf(tokens[first - 2], 'LISTED', 'AND') ? first - 1 : first;
}

/** 企业研发经费支出: enterprises at large. */
const COMMON_BODY = wording('^(?:企业|机构|平台|银行|项目)$');

const isCommonBody = (token: Token | undefined): boolean => COMMON_BODY().test(token?.text ?? '');

/** 帮助│云舟集团│融资: who has a name is no part of a noun. */
const NAMED = wording('(?:公司|集团|大学|学院|研究院|研究所|银行|政府|委员会|协会|局|医院)$');

/** A name behind a verb is its object, and no subject: 入驻│生物医药│企业86家. */
const isGoverned = (tokens: readonly Token[], at: number): boolean =>
  isOf(tokens[at], 'BODY', 'SITE', 'PLACE') &&
  !NAMED().test(tokens[at]?.text ?? '') &&
  tokens[at]?.isGeneric !== true &&
  isOf(tokens[at - 1], 'HAVE', 'VERB') &&
  adjoin(tokens[at - 1], tokens[at]);

export function startOfName(tokens: readonly Token[], last: number): number {
  let first = last;
  while (
    adjoin(tokens[first - 1], tokens[first]) &&
    tokens[first - 1]?.entity === undefined &&
    (isOf(tokens[first - 1], 'NAME') ||
      isCommonBody(tokens[first - 1]) ||
      isGoverned(tokens, first - 1))
  ) {
    first--;
  }
  return first;
}
