/** From what was read to the mention it makes. */
import type { Measure } from './bounds.js';
import type { Expression } from './expression.js';
import type { FixedReading } from './fixed-words.js';
import { rawSlice } from '../characters/source.js';
import type { Source } from '../characters/source.js';
import type { AmountMention, MentionKind, MentionOf } from '../types.js';

/** A mention that states a number, money apart. */
export type QuantityMention = MentionOf<
  'number' | 'count' | 'percent' | 'multiple' | 'duration' | 'ordinal'
>;

/** A mention of `kind` but for what that kind alone has. */
function make<K extends MentionKind>(source: Source, kind: K, measure: Measure) {
  const { start, end } = measure;
  return {
    kind,
    raw: rawSlice(source, start, end),
    start,
    end,
    bare: { start: measure.bareStart, end: measure.bareEnd },
    decimal: measure.decimal,
    value: measure.value,
    approximation: measure.approximation,
    min: measure.min,
    max: measure.max,
    minInclusive: measure.minInclusive,
    maxInclusive: measure.maxInclusive,
  };
}

/** An amount; a word or code behind the number outranks the sign before it. */
export function toAmount(
  source: Source,
  expression: Expression,
  defaultCurrency: string | null,
): AmountMention {
  const { currency: before } = expression;
  const behind = expression.operand.money;
  const named = behind && behind.source !== 'default' && (behind.code || !before) ? behind : before;
  const mention = make(source, 'amount', expression) as AmountMention;
  mention.currency = named ? named.code : defaultCurrency;
  const origin = mention.currency === null ? null : 'default';
  mention.currencySource = named ? named.source : origin;
  return mention;
}

function withUnit<K extends 'count' | 'duration' | 'ordinal'>(
  source: Source,
  kind: K,
  measure: Measure,
  unit: string | null,
) {
  const mention = make(source, kind, measure) as unknown as MentionOf<'count'>;
  mention.unit = unit as string;
  return mention as unknown as MentionOf<K>;
}

/** A number that stands alone. */
export function toNumber(source: Source, measure: Measure): MentionOf<'number'> {
  return make(source, 'number', measure);
}

/** Everything else that has a number. */
export function toQuantityMention(source: Source, expression: Expression): QuantityMention {
  const { kind, unit } = expression.operand;
  if (!kind || kind === 'amount') return toNumber(source, expression);
  if (kind === 'count' || kind === 'duration') return withUnit(source, kind, expression, unit);
  return make(source, kind, expression);
}

/** A rank: 第27届, 二十届. */
export function toOrdinal(source: Source, measure: Measure, unit: string): MentionOf<'ordinal'> {
  return withUnit(source, 'ordinal', measure, unit || null);
}

/** A quantity in words. */
export function toFixedMention(source: Source, fixed: FixedReading): QuantityMention {
  const { kind, unit, measure } = fixed;
  if (kind === 'ordinal') return toOrdinal(source, measure, unit);
  return kind === 'duration' || kind === 'count'
    ? withUnit(source, kind, measure, unit)
    : make(source, kind, measure);
}
