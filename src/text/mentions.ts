/** From an expression to the mention it makes. */
import type { Expression } from './expression.js';
import type { AmountMention, MentionBase, NumberMention } from './types.js';
import type { CountMention, DurationMention, MultipleMention, PercentMention } from './types.js';

/** Place and wording. */
export function placeOf(text: string, expression: Expression): MentionBase {
  const { start, end, bare } = expression;
  return { raw: text.slice(start, end), start, end, bare };
}

/** An amount; a word or code behind the number outranks the sign before it. */
export function toAmount(
  text: string,
  expression: Expression,
  defaultCurrency: string | null,
): AmountMention {
  const { suffix, currency: before } = expression;
  const bare = suffix?.kind !== 'amount' || suffix.currencySource === 'default';
  const named = bare ? before : { code: suffix.currency, source: suffix.currencySource };
  const shared = !bare && suffix.currency === null;
  const currency = named ? named.code : defaultCurrency;
  const source = named ? named.source : 'default';
  return {
    kind: 'amount',
    ...placeOf(text, expression),
    currency: shared ? (before?.code ?? null) : currency,
    currencySource: shared ? (before?.source ?? null) : currency === null ? null : source,
    ...expression.reading,
  };
}

/** Everything else that has a number. */
export function toQuantityMention(
  text: string,
  expression: Expression,
): CountMention | DurationMention | MultipleMention | NumberMention | PercentMention {
  const place = placeOf(text, expression);
  const { reading, suffix } = expression;
  switch (suffix?.kind) {
    case 'count':
      return { kind: 'count', ...place, unit: suffix.unit, ...reading };
    case 'duration':
      return { kind: 'duration', ...place, unit: suffix.unit, ...reading };
    case 'percent':
      return { kind: 'percent', ...place, ...reading };
    case 'multiple':
      return { kind: 'multiple', ...place, ...reading };
    default:
      return { kind: 'number', ...place, ...reading };
  }
}
