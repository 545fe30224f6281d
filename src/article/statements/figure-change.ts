import type { Change } from '../../schemas/values/change.js';
import { toQuantity } from '../../text/to-quantity.js';
import { type Match, matchesOf, patternsOf } from '../patterns/pattern.js';
import { type Token, isAmong, isOf } from '../words/token.js';
import { wording } from '../words/wording.js';

interface ChangeRow {
  form: string;
  /** Whether the form begins at the figure or ends there. */
  side: 'behind' | 'before';
  examples: readonly string[];
  counterExamples: readonly string[];
}

/** How a figure changed: `d` is the direction, `q` by how much. */
export const CHANGE_ROWS: readonly ChangeRow[] = [
  {
    form: '^ FIGURE NOUN? BRACKET? COMMA? ADVERB|AND* COMPARED* DATE? ADVERB* d:GROW|SHRINK ADVERB|REACH* q:PERCENT|MULTIPLE|COUNT',
    side: 'behind',
    examples: [
      '营业收入32亿元,比上年下降4.5%。',
      '产值12亿元,年增7.6%。',
      '专利820件,较上年增加120件。',
      '专利820件,较2023年增加120件。',
    ],
    counterExamples: ['营业收入32亿元,利润12亿元。'],
  },
  {
    form: '^ FIGURE NOUN? COMMA AT DURATION|DATE NAME? d:GROW|SHRINK REACH* q:PERCENT|MULTIPLE',
    side: 'behind',
    examples: ['有3400家初创企业,在6年间增加3倍。'],
    counterExamples: [],
  },
  {
    form: '^ FIGURE NOUN? COMMA? COMPARED* ADVERB* q:MULTIPLE',
    side: 'behind',
    examples: ['营业收入32亿元,同比翻番。'],
    counterExamples: ['营业收入32亿元,是去年的3倍。'],
  },
  {
    form: 'MEASURE|NAME COMPARED* DATE? ADVERB* d:GROW|SHRINK ADVERB|REACH* q:PERCENT|MULTIPLE COMMA? ADVERB* REACH FIGURE $',
    side: 'before',
    examples: ['营业收入同比增长6.2%,达32亿元。'],
    counterExamples: ['营业收入同比增长6.2%,利润达3亿元。'],
  },
];

const patterns = patternsOf(CHANGE_ROWS);

/** Longest stretch in which the change of a figure is told. */
const REACH = 14;

const DIRECTIONS = ['GROW', 'SHRINK'] as const;
const CHANGES = [...DIRECTIONS, 'MULTIPLE'] as const;

/** Whether a word near a figure tells a change; no form does without. */
function tellsChange(tokens: readonly Token[], at: number): boolean {
  const to = Math.min(tokens.length, at + REACH);
  for (let i = Math.max(0, at - REACH); i < to; i++) if (isAmong(tokens[i], CHANGES)) return true;
  return false;
}

const bare = (tokens: readonly Token[]): Token[] => tokens.filter((token) => !isOf(token, 'SPACE'));

/** A figure's change, and the index of its measure where the change stands between them. */
export function changeOf(tokens: readonly Token[], at: number): Change | undefined {
  if (!tellsChange(tokens, at)) return undefined;
  const behind = bare(tokens.slice(at, at + REACH));
  const before = bare(tokens.slice(Math.max(0, at - REACH), at + 1));
  for (const [index, { side }] of CHANGE_ROWS.entries()) {
    const [match] = matchesOf(patterns(index), side === 'behind' ? behind : before);
    const change = match && changeIn(match);
    if (change !== undefined) return change;
  }
  return undefined;
}

const DOUBLES = wording('^翻');

function changeIn({ captures }: Match): Change | undefined {
  const [direction] = captures['d'] ?? [];
  const [by] = captures['q'] ?? [];
  const mention = by?.mention;
  if (
    by === undefined ||
    (mention?.kind !== 'percent' && mention?.kind !== 'multiple' && mention?.kind !== 'count')
  )
    return undefined;
  // 翻番 says what came out, and no direction.
  if (DOUBLES().test(by.text)) return { kind: 'increased-to', quantity: toQuantity(mention) };
  if (direction === undefined) return undefined;
  return {
    kind: direction.class === 'GROW' ? 'increased-by' : 'decreased-by',
    quantity: toQuantity(mention),
  };
}

/** Whether a figure only says by how much another changed: 较上年增加120件. */
export function isOfChange(tokens: readonly Token[], at: number): boolean {
  let i = at - 1;
  while (isOf(tokens[i], 'ADVERB', 'REACH', 'SPACE')) i--;
  return isOf(tokens[i], 'GROW', 'SHRINK');
}

/** Index of the first token of 同比增长6.2%,达 before a figure; the figure's own where there is none. */
export function startOfChange(tokens: readonly Token[], at: number): number {
  const from = Math.max(0, at - REACH);
  const stretch = tokens.slice(from, at + 1);
  if (!stretch.some((token) => isAmong(token, DIRECTIONS))) return at;
  const index = CHANGE_ROWS.findIndex(({ side }) => side === 'before');
  if (stretch.some((token) => isOf(token, 'SPACE'))) return at;
  const [match] = matchesOf(patterns(index), stretch);
  return match === undefined ? at : from + match.from + 1;
}
