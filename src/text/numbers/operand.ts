/**
 * A number with its unit, as read. Operands are filled in anew for every number rather than made:
 * most numbers of a text come to nothing, and the rest are copied into a mention.
 */
import type { Source } from '../characters/source.js';
import type { CurrencyWord } from '../vocabulary/currencies.js';
import type { DecimalString } from '../types.js';

/** How a numeral itself leaves its value open. */
export type Looseness = 'exact' | 'several' | 'range' | 'and-some' | 'about';

/** What the unit behind a number makes of it. */
export type UnitKind = 'amount' | 'count' | 'duration' | 'percent' | 'multiple';

/** The numeral's value is `digits` × 10^`low`. */
export interface Operand {
  start: number;
  /** End of the numeral. */
  numeralEnd: number;
  /** End of the number with its unit. */
  end: number;
  digits: string;
  low: number;
  /** Digits of the upper bound, at the same exponent: 8 of 七八, 10 of 几. */
  high: string;
  loose: Looseness;
  /** Begins with Arabic digits. */
  arabic: boolean;
  grouped: boolean;
  /** A version, a time, an address: digits, but no number. */
  broken: boolean;
  /** Begins with 百, 千, 万, 亿: a word rather than a number unless something else says so. */
  unitLed: boolean;
  /** Count of 十百千万亿兆 within. */
  units: number;
  /** Exponent of the 万, 亿 at the end (百, 千 after one digit), which a range shares. */
  tail: number;
  /** Length of a run of Chinese digits without units, as in 二〇〇八; else 0. */
  run: number;

  kind: UnitKind | null;
  /** Simplified unit; empty for amounts. */
  unit: string;
  /** What the unit does, as its row in the table of units says. */
  traits: number;
  /** The currency of an amount. */
  money: CurrencyWord | null;
  /** Power of ten that the unit brings. */
  exponent: number;
  /** Added to the value: the 5角 of 两元5角, the half of 三年半; empty for nothing. */
  extra: DecimalString;
  /** More than the number says: 两个多月. */
  some: boolean;

  /** Worded as a fraction: 三分之二. */
  fraction: boolean;
  /** Its value where no decimal ends it, else 0. */
  ratio: number;
  /** The values that the words name, unit and all. */
  from: DecimalString;
  to: DecimalString;
}

/** An operand with nothing in it. */
export function makeOperand(): Operand {
  return {
    start: 0,
    numeralEnd: 0,
    end: 0,
    digits: '',
    low: 0,
    high: '',
    loose: 'exact',
    arabic: false,
    grouped: false,
    broken: false,
    unitLed: false,
    units: 0,
    tail: 0,
    run: 0,
    kind: null,
    unit: '',
    traits: 0,
    money: null,
    exponent: 0,
    extra: '',
    some: false,
    fraction: false,
    ratio: 0,
    from: '',
    to: '',
  };
}

/** Empties `operand` for what begins at `start`. */
export function reset(operand: Operand, start: number): Operand {
  operand.start = operand.numeralEnd = operand.end = start;
  operand.digits = operand.high = operand.unit = operand.extra = operand.from = operand.to = '';
  operand.low = operand.units = operand.tail = operand.run = operand.exponent = operand.ratio = 0;
  operand.traits = 0;
  operand.arabic = operand.grouped = operand.broken = operand.unitLed = false;
  operand.some = operand.fraction = false;
  operand.loose = 'exact';
  operand.kind = operand.money = null;
  return operand;
}

/** Gives `operand` the unit that ends at `end`. */
export function setUnit(
  operand: Operand,
  kind: UnitKind,
  unit: string,
  end: number,
  exponent = 0,
  extra = '',
): void {
  operand.kind = kind;
  operand.unit = unit;
  operand.end = end;
  operand.exponent = exponent;
  operand.extra = extra;
}

/** Leaves the number of `operand` without a unit. */
export function dropUnit(operand: Operand): void {
  operand.kind = operand.money = null;
  operand.end = operand.numeralEnd;
  operand.exponent = operand.traits = 0;
  operand.extra = '';
  operand.some = false;
}

/** Reads the unit behind the numeral of `operand`, at `pos`; leaves `kind` `null` where none is. */
export type UnitReader = (source: Source, operand: Operand, pos: number) => void;

/** Digits of a number that small change or a half may be added to; longer ones are hostile. */
const MOST_DIGITS = 30;

/** Whether something may be added to the number: 5角 to 两元, a half to 三年. */
export function takesMore({ loose, digits }: Operand): boolean {
  return loose === 'exact' && digits.length <= MOST_DIGITS;
}

/** Whether the number is a spelled-out 1. */
export function isOne({ digits, low, arabic, loose }: Operand): boolean {
  return digits === '1' && low === 0 && !arabic && loose === 'exact';
}

/** Whether the number is four digits that a year may have. */
export function isYearLike({ digits, arabic, grouped }: Operand): boolean {
  return digits.length === 4 && arabic && !grouped && /^(?:19|20)/.test(digits);
}

/** Size of the whole part, in digits. */
export function wholeDigits({ digits, low }: Operand): number {
  return digits.length + low;
}
