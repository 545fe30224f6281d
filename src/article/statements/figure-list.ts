import { type Token, adjoin, isOf } from '../words/token.js';
import { wording } from '../words/wording.js';

const FIGURES = ['COUNT', 'AMOUNT', 'PERCENT'] as const;
const BETWEEN = ['REACH', 'ADVERB', 'SPACE'] as const;

/** The class of the figure next to one in a list, on one side of it. */
function neighbour(tokens: readonly Token[], at: number, step: 1 | -1): Token | undefined {
  let i = at + step;
  while (isOf(tokens[i], ...BETWEEN)) i += step;
  if (!isOf(tokens[i], 'LISTED', 'AND')) return undefined;
  i += step;
  while (isOf(tokens[i], ...BETWEEN)) i += step;
  return isOf(tokens[i], ...FIGURES) ? tokens[i] : undefined;
}

/**
 * Whether a figure is one of several under one noun: 签约金额30亿元、50亿元. None of them says all of
 * it, and whose each is stands elsewhere.
 */
export const isOneOfSeveral = (tokens: readonly Token[], at: number): boolean =>
  [neighbour(tokens, at, 1), neighbour(tokens, at, -1)].some(
    (other) => other?.class === tokens[at]?.class,
  );

/** 超亿元的项目, 超亿元项目: an amount that is said of each of a class, and is no sum. */
export const isOfEachOne = (tokens: readonly Token[], at: number): boolean =>
  isOf(tokens[at + 1], 'OF') ||
  (adjoin(tokens[at], tokens[at + 1]) && OF_CLASS().test(tokens[at + 1]?.text ?? ''));
const OF_CLASS = wording('^(?:级|以上|及以上|以下|量级|规模)?(?:的)?.{0,6}(?:项目|专案|企业|工程)');
