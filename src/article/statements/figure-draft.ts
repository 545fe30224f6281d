import type { Reference, StatisticDraft } from '../../schemas/drafts.js';
import { toMoney, toQuantity } from '../../text/to-quantity.js';
import type { Story } from '../context/story.js';
import type { Token } from '../words/token.js';
import { idOf } from './drafting.js';
import { changeOf } from './figure-change.js';
import type { Time } from './figure-period.js';
import { kindOfAmount, measureOf } from './figure-rows.js';
import type { Figure, Subject } from './figure.js';

// The draft of a figure.

/** How much a figure says, as far as it says it. */
export const sizeOf = (mention: Token['mention']): number | undefined =>
  mention !== undefined && 'value' in mention
    ? (mention.value ?? mention.min ?? mention.max ?? undefined)
    : undefined;

/** What is known of a figure. */
export interface FigureParts {
  figure: Figure;
  subject: Subject;
  reference: Reference;
  key: string;
  time: Time | undefined;
  status: StatisticDraft['status'];
  subsetOf: Reference | undefined;
}

/** A figure as the draft of a record. */
export function draftOf(
  { figure, subject, reference, key, time, status, subsetOf }: FigureParts,
  story: Story,
): StatisticDraft {
  const { sentence, at, noun, words } = figure;
  const { mention } = sentence.tokens[at] as Token;
  const unit = mention?.kind === 'count' ? mention.unit : '';
  const of = noun && story.words(noun).replace(/\s+/g, '');
  const change = changeOf(sentence.tokens, at);
  const value = valueOf(mention, words);
  return {
    type: 'statistic',
    id: idOf(
      'statistic',
      key,
      of,
      value.quantity?.unit,
      sizeOf(mention),
      time?.period ?? time?.asOf,
    ),
    subject: reference,
    measure: measureOf(words, unit, 'occasion' in subject),
    ...(of !== undefined && { of }),
    status,
    ...value,
    ...(change !== undefined && { change }),
    ...time,
    ...(subsetOf !== undefined && { subsetOf }),
  };
}

function valueOf(
  mention: Token['mention'],
  words: string,
): Pick<StatisticDraft, 'quantity' | 'money' | 'amountKind'> {
  if (mention?.kind === 'amount')
    return { amountKind: kindOfAmount(words), money: toMoney(mention) };
  return mention?.kind === 'count' || mention?.kind === 'percent'
    ? { quantity: toQuantity(mention) }
    : {};
}
