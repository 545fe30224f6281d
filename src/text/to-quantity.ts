/** From mentions to the values that records keep. */
import { checkObject, checkReading, refuse } from './check-written.js';
import { currencyName } from './vocabulary/currencies.js';
import type {
  AmountMention,
  CountMention,
  DurationMention,
  Money,
  MultipleMention,
  NumberMention,
  NumericReading,
  OrdinalMention,
  PercentMention,
  Quantity,
} from './types.js';

/** Mentions that state a quantity. */
export type QuantityMention =
  | AmountMention
  | CountMention
  | DurationMention
  | MultipleMention
  | NumberMention
  | OrdinalMention
  | PercentMention;

const KINDS: readonly string[] = [
  'amount',
  'count',
  'duration',
  'multiple',
  'number',
  'ordinal',
  'percent',
];

/** @throws {TypeError} When `mention` is no mention of a quantity. */
function checkMention(mention: unknown, expected: string, kinds: readonly string[]): void {
  checkObject(mention, expected);
  const { kind } = mention as { kind?: unknown };
  if (!kinds.includes(kind as string)) refuse(`${expected}, of kind ${kinds.join(' or ')}`, kind);
  checkReading(mention);
}

function unitOf(mention: QuantityMention): string {
  switch (mention.kind) {
    case 'amount':
      return mention.currency === null ? '元' : currencyName(mention.currency);
    case 'count':
    case 'duration':
      return mention.unit;
    case 'ordinal':
      return mention.unit ?? '';
    case 'percent':
      return 'percent';
    case 'multiple':
      return 'times';
    case 'number':
      return '';
  }
}

/** Bounds as a record writes them: an open one is absent, and so is whether it is inclusive. */
function boundsOf(reading: NumericReading): Partial<Quantity> {
  const { min, max, minInclusive, maxInclusive } = reading;
  return {
    ...(min === null ? {} : { min, minInclusive }),
    ...(max === null ? {} : { max, maxInclusive }),
  };
}

/**
 * Makes a record's quantity of a mention.
 *
 * Unit: base units; `percent` for percentages, `times` for multiples, the simplified classifier or
 * currency word otherwise, empty for a plain number.
 *
 * @param mention - Any numeric mention.
 * @returns A plain object that `QuantitySchema` accepts.
 * @throws {TypeError} When it is no mention of a quantity.
 * @example
 * toQuantity(parseNumber('百分之四十')).unit // 'percent'
 */
export function toQuantity(mention: QuantityMention): Quantity {
  checkMention(mention, 'a mention of a quantity', KINDS);
  return {
    value: mention.value,
    unit: unitOf(mention),
    approximation: mention.approximation,
    ...boundsOf(mention),
  };
}

/**
 * Makes a record's sum of money of an amount.
 *
 * Unit: major units of `currency`.
 *
 * @param amount - An amount whose currency is known.
 * @returns A plain object that `MoneySchema` accepts.
 * @throws {TypeError} When it is no amount.
 * @throws {RangeError} When the amount has no currency.
 * @example
 * toMoney(parseAmount('673.17亿元')).currency // 'CNY'
 */
export function toMoney(amount: AmountMention): Money {
  checkMention(amount, 'an amount', ['amount']);
  if (amount.currency === null) {
    throw new RangeError(`an amount without a currency is no money: ${amount.raw}`);
  }
  return { ...toQuantity(amount), currency: amount.currency };
}
