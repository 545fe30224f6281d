import type { AmountKind } from '../../../src/ids/index.js';
import type { Money } from '../../../src/schemas/index.js';
import type { Approximation } from '../../../src/text/index.js';
import { formatAmount } from '../../../src/text/format-amount.js';
import { type Child, h } from './h.js';
import { inTongues } from './tongues.js';

/** How the bar of an amount is filled: what is signed is solid, what is offered hatched, what is planned outlined. */
const FILL_OF: Readonly<Record<AmountKind, 'solid' | 'hatched' | 'outlined'>> = {
  signed: 'solid',
  'cumulative-signed': 'solid',
  trade: 'solid',
  revenue: 'solid',
  output: 'solid',
  other: 'solid',
  offered: 'hatched',
  intended: 'outlined',
  'planned-investment': 'outlined',
};

/** How a bar ends: doubt is drawn. */
const END_OF: Readonly<Record<Approximation, 'exact' | 'above' | 'nearly' | 'about'>> = {
  exact: 'exact',
  above: 'above',
  'at-least': 'above',
  'and-some': 'above',
  nearly: 'nearly',
  below: 'nearly',
  'at-most': 'nearly',
  about: 'about',
  order: 'about',
  several: 'about',
  range: 'about',
};

/** The length of a bar, in major units: its value, or the highest of its bounds. */
export const lengthOf = ({ value, max, min }: Readonly<Money>): number => value ?? max ?? min ?? 0;

/** What a bar shows. */
export interface AmountBar {
  readonly kind: AmountKind;
  readonly money: Readonly<Money>;
  /** What is 100 % of the width, in the same currency. */
  readonly scale: number;
  /** What stands behind the amount. */
  readonly beside?: Child;
  /** What stands before it: of which. */
  readonly before?: Child;
  readonly isWithin?: boolean;
}

/** Leaves room for the arrow of what is more. */
const WIDEST = 92;

/** An amount in words, and below it a bar. */
export function amountBar(bar: AmountBar, locale: string): HTMLElement {
  const { kind, money, scale, beside, before, isWithin = false } = bar;
  const width = Math.max(0.5, (lengthOf(money) / scale) * WIDEST);
  return h(
    'div',
    { class: `bar ${FILL_OF[kind]} ${END_OF[money.approximation]}${isWithin ? ' within' : ''}` },
    h(
      'div',
      { class: 'bar-words' },
      before,
      h('b', { class: 'num' }, inTongues(formatAmount(money, { locale }), { locale })),
      beside,
    ),
    h(
      'div',
      { class: 'track', 'aria-hidden': 'true' },
      h('span', { class: 'fill', style: `width:${width.toFixed(2)}%` }),
    ),
  );
}
