/** From mentions to the values that records keep. */
import { checkObject } from './check-arguments.js';
import { currencyName } from './quantities/currencies.js';
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
 * @throws {TypeError} When `mention` is no object.
 * @example
 * toQuantity(parseNumber('百分之四十')).unit // 'percent'
 */
export function toQuantity(mention: QuantityMention): Quantity {
  checkObject('a mention of a quantity', mention);
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
 * @throws {TypeError} When `amount` is no object.
 * @throws {RangeError} When the amount has no currency.
 * @example
 * toMoney(parseAmount('673.17亿元')).currency // 'CNY'
 */
export function toMoney(amount: AmountMention): Money {
  checkObject('a mention of an amount', amount);
  if (amount.currency === null) {
    throw new RangeError(`an amount without a currency is no money: ${amount.raw}`);
  }
  return { ...toQuantity(amount), currency: amount.currency };
}
