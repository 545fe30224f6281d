import { isInnerVerb } from './names.js';
import { type Token, adjoin, isAmong, isOf } from './token.js';
import type { WordClass } from './word-class.js';

// Whether a name begins where its token does: the words before it may be its beginning.

/** What may stand inside a name, and so cuts it in its middle: 数据│服务│出海基地. */
const INSIDE: readonly WordClass[] = [
  'NAME',
  'NOUN',
  'HAVE',
  'VERB',
  'MEASURE',
  'JOIN',
  'THEME',
  'FOUND',
  'DURATION',
  'POSTPONE',
];

/** 中国(江州)│综合试验区: a bracket within a name. */
const isBehindBracket = (tokens: readonly Token[], at: number): boolean =>
  isOf(tokens[at - 1], 'BRACKET') &&
  adjoin(tokens[at - 2], tokens[at - 1]) &&
  isOf(tokens[at - 2], 'NAME', 'PLACE', 'BODY', 'SITE');

/** Whether nothing that may be its beginning stands right before a name of which something is said. */
export const hasLeftEdge = (tokens: readonly Token[], at: number): boolean =>
  !adjoin(tokens[at - 1], tokens[at]) ||
  !(isAmong(tokens[at - 1], INSIDE) || isBehindBracket(tokens, at));

/** What begins the stretch in which a name may stand. */
export const LEADS: readonly WordClass[] = [
  'COMMA',
  'STOP',
  'BRACKET',
  'DATE',
  'OF',
  'HOLD',
  'AT',
  'SPACE',
  'LISTED',
];

/** What a name that a verb has cut may be put together of; 市科技局推进… is no name. */
function isPart(token: Token | undefined): boolean {
  if (isOf(token, 'HAVE', 'VERB')) return isInnerVerb(token as Token);
  const isSure = isOf(token, 'BODY', 'SITE') && token?.isWeak !== true;
  return (
    isOf(token, 'NAME', 'MEASURE', 'BODY', 'SITE', 'PLACE') && !isSure && token?.isGeneric !== true
  );
}

/**
 * Index of the first token of the name that ends at one, where all that stands before it to the
 * edge of its clause is of that name; its own where that is not so.
 */
export function startOfName(tokens: readonly Token[], at: number): number {
  let first = at;
  while (first > 0 && adjoin(tokens[first - 1], tokens[first]) && isPart(tokens[first - 1]))
    first--;
  const before = tokens[first - 1];
  const isEdge = before === undefined || isAmong(before, LEADS);
  return isEdge && !isOf(tokens[first], 'HAVE', 'VERB', 'MEASURE') ? first : at;
}
