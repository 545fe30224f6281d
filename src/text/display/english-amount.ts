import { isNegative, shiftDecimal } from '../numbers/decimal.js';
import type { DecimalString } from '../types.js';
import type { AmountStatement, Bound } from './amount-statement.js';
import { groupedNumber } from './grouped-number.js';
import { magnitudeOf } from './plain-decimal.js';

const SCALES = [
  [12, 'trillion'],
  [9, 'billion'],
  [6, 'million'],
] as const;

const QUALIFIERS: Readonly<Record<string, string>> = {
  about: 'about ',
  above: 'over ',
  'at-least': 'at least ',
  nearly: 'nearly ',
  below: 'less than ',
  'at-most': 'at most ',
  order: 'on the order of ',
};

const WHOLE = { minimumFractionDigits: 0, maximumFractionDigits: 0 } as const;

/** Writes numbers as Intl does for a language and a currency. */
interface NumberWriter {
  number: (decimal: DecimalString) => string;
  /** Name of the currency for several of it, with the space before it: ` US dollars`. */
  currencyName: string;
}

function numberWriter(tag: string, currency: string | null): NumberWriter {
  const style = currency === null ? {} : ({ style: 'currency', currency } as const);
  const number = (decimal: DecimalString): string => groupedNumber(decimal, tag, style);
  if (currency === null) return { number, currencyName: '' };
  const named = { ...style, ...WHOLE, currencyDisplay: 'name' } as const;
  const parts = new Intl.NumberFormat(tag, named).formatToParts(2);
  const name = parts.find(({ type }) => type === 'currency')?.value ?? currency;
  return { number, currencyName: ` ${name}` };
}

function amount(decimal: DecimalString, { number }: NumberWriter): string {
  const power = magnitudeOf(decimal);
  const scale = SCALES.find(([scalePower]) => power >= scalePower);
  if (scale === undefined) return number(decimal);
  return `${number(shiftDecimal(decimal, -scale[0]))} ${scale[1]}`;
}

/** several million, tens of millions, several hundred million. */
function several(power: number): string {
  const [scalePower, word] = [...SCALES, [3, 'thousand'] as const].find(([at]) => power >= at) ?? [
    0,
    '',
  ];
  switch (power - scalePower) {
    case 0:
      return `several ${word}`.trim();
    case 1:
      return word === '' ? 'tens of' : `tens of ${word}s of`;
    default:
      return `several hundred ${word}`.trim();
  }
}

function bounds(min: Bound | undefined, max: Bound | undefined, writer: NumberWriter): string {
  if (min?.inclusive && max?.inclusive) {
    return `${amount(min.decimal, writer)} to ${amount(max.decimal, writer)}`;
  }
  const from = min && (min.inclusive ? 'at least ' : 'over ') + amount(min.decimal, writer);
  const to = max && (max.inclusive ? 'at most ' : 'less than ') + amount(max.decimal, writer);
  return [from, to].filter(Boolean).join(' but ');
}

/** Says in English what there is to say of an amount. */
export function inEnglish(
  statement: AmountStatement,
  tag: string,
  currency: string | null,
): string {
  const writer = numberWriter(tag, currency);
  switch (statement.kind) {
    case 'figure':
      return (QUALIFIERS[statement.qualifier] ?? '') + amount(statement.decimal, writer);
    case 'and-some': {
      const { decimal, next } = statement;
      // "over -50,000" would be above it, and the amount lies below.
      if (isNegative(decimal))
        return `between ${amount(next, writer)} and ${amount(decimal, writer)}`;
      const min = { decimal, inclusive: false };
      return bounds(min, { decimal: next, inclusive: false }, writer);
    }
    case 'several': {
      // "tens of" is for what is named: without a currency, tens of millions.
      const words = (several(statement.power) + writer.currencyName).replace(/ of$/, '');
      return (statement.isNegative ? 'minus ' : '') + words;
    }
    case 'bounds':
      return bounds(statement.min, statement.max, writer);
  }
}
