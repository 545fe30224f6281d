/** From what was read to the mention it makes. */
import type { Expression } from './expression.js';
import type { FixedReading } from './fixed-words.js';
import type { AmountMention, MentionOf, NumericReading, Span } from '../types.js';

/** A mention that states a number, money apart. */
export type QuantityMention = MentionOf<
  'number' | 'count' | 'percent' | 'multiple' | 'duration' | 'ordinal'
>;

type Placed = Span & { bare: Span; reading: NumericReading };

/** An amount; a word or code behind the number outranks the sign before it. */
export function toAmount(
  text: string,
  expression: Expression,
  defaultCurrency: string | null,
): AmountMention {
  const { suffix, currency: before, start, end, bare, reading } = expression;
  const behind = suffix?.money;
  const named = behind && behind.source !== 'default' && (behind.code || !before) ? behind : before;
  const currency = named ? named.code : defaultCurrency;
  return {
    kind: 'amount',
    raw: text.slice(start, end),
    start,
    end,
    bare,
    currency,
    currencySource: named ? named.source : currency === null ? null : 'default',
    decimal: reading.decimal,
    value: reading.value,
    approximation: reading.approximation,
    min: reading.min,
    max: reading.max,
    minInclusive: reading.minInclusive,
    maxInclusive: reading.maxInclusive,
  };
}

/** What has a unit; one literal, since every field is copied for every mention of a text. */
function withUnit<K extends 'count' | 'duration' | 'ordinal', U>(
  text: string,
  kind: K,
  { start, end, bare, reading }: Placed,
  unit: U,
) {
  return {
    kind,
    raw: text.slice(start, end),
    start,
    end,
    bare,
    unit,
    decimal: reading.decimal,
    value: reading.value,
    approximation: reading.approximation,
    min: reading.min,
    max: reading.max,
    minInclusive: reading.minInclusive,
    maxInclusive: reading.maxInclusive,
  };
}

function withoutUnit<K extends 'number' | 'percent' | 'multiple'>(
  text: string,
  kind: K,
  { start, end, bare, reading }: Placed,
) {
  return {
    kind,
    raw: text.slice(start, end),
    start,
    end,
    bare,
    decimal: reading.decimal,
    value: reading.value,
    approximation: reading.approximation,
    min: reading.min,
    max: reading.max,
    minInclusive: reading.minInclusive,
    maxInclusive: reading.maxInclusive,
  };
}

/** Everything else that has a number. */
export function toQuantityMention(text: string, expression: Expression): QuantityMention {
  const { suffix } = expression;
  if (!suffix || suffix.kind === 'amount') return withoutUnit(text, 'number', expression);
  const { kind, unit } = suffix;
  if (kind === 'count' || kind === 'duration') return withUnit(text, kind, expression, unit);
  return withoutUnit(text, kind, expression);
}

/** A rank: 第27届, 二十届. */
export function toOrdinal(text: string, rank: Placed, unit: string): MentionOf<'ordinal'> {
  return withUnit(text, 'ordinal', rank, unit || null);
}

/** A quantity in words. */
export function toFixedMention(text: string, fixed: FixedReading): QuantityMention {
  const { kind, unit } = fixed;
  if (kind === 'ordinal') return toOrdinal(text, fixed, unit);
  return kind === 'duration' ? withUnit(text, kind, fixed, unit) : withoutUnit(text, kind, fixed);
}
