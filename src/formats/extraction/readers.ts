import { isEdtf } from '../../text/edtf.js';
import { safeParseAmount } from '../../text/parse-amount.js';
import { safeParseDate } from '../../text/parse-date.js';
import { type ParsedNumber, safeParseNumber } from '../../text/parse-number.js';
import { toMoney, toQuantity } from '../../text/to-quantity.js';
import type { SafeParseResult, TextParseError } from '../../text/errors.js';
import type { Money, Quantity } from '../../text/types.js';

// Readers of wordings as models copy them. Each returns `undefined` for what it cannot read.

/** A value with the wording from which our own parsers read it again. */
export interface Read<Value> {
  value: Value;
  /** Absent where the wording alone does not give the value. */
  literal?: string;
}

/**
 * Parses the whole, or else what stands before a noun: 50家企业 is 50家. A digit behind would
 * be a second figure.
 */
function parseHead<T>(
  text: string,
  parse: (text: string) => SafeParseResult<T, TextParseError>,
): { data: T; literal: string } | undefined {
  const whole = parse(text);
  if (whole.success) return { data: whole.data, literal: text };
  const { offset } = whole.error;
  const literal = text.slice(0, offset).trimEnd();
  if (literal === '' || /[\d０-９]/.test(text.slice(offset))) return undefined;
  const head = parse(literal);
  return head.success ? { data: head.data, literal } : undefined;
}

/** An amount of money, exactly as worded. */
export function readMoney(text: string): Read<Money> | undefined {
  const read = parseHead(text, safeParseAmount);
  if (read === undefined || read.data.currency === null) return undefined;
  return { value: toMoney(read.data), literal: read.literal };
}

/** Whether a wording tells an amount by itself: 3亿元, but neither 3亿 nor 3家. */
export function isMoney(text: string): boolean {
  const literal = readMoney(text)?.literal;
  return literal !== undefined && !safeParseNumber(literal).success;
}

/** The quantity of a number; one without a unit takes that which is told apart. */
function quantityOf(number: ParsedNumber, unit: string | undefined): Quantity | undefined {
  const quantity = toQuantity(number);
  if (quantity.unit !== '') return quantity;
  return unit === undefined ? undefined : { ...quantity, unit };
}

/** A count, a share, a factor or a rank with its unit. */
export function readQuantity(text: string, unit?: string): Read<Quantity> | undefined {
  const read = parseHead(text, (head) => safeParseNumber(head));
  const value = read && quantityOf(read.data, unit);
  return value && { value, literal: read.literal };
}

/** A whole number of at least 1: 第27届, 27. */
export function readOrdinal(text: string): Read<number> | undefined {
  const read = parseHead(text, (head) => safeParseNumber(head));
  if (read === undefined) return undefined;
  const { value, approximation } = read.data;
  const isOrdinal = value !== null && Number.isSafeInteger(value) && value >= 1;
  return isOrdinal && approximation === 'exact' ? { value, literal: read.literal } : undefined;
}

/** A date as it was read. */
export interface ReadDate extends Read<string> {
  /** Whether a part of it comes from the day of issue. */
  resolved: boolean;
  /** Whether the words tell two days, from and to: 9月19日至21日. */
  isRange: boolean;
}

/** A date in EDTF, or as the text words it; `published` fills in what only it can tell. */
export function readDate(text: string, published: string | undefined): ReadDate | undefined {
  if (isEdtf(text)) return { value: text, resolved: false, isRange: false };
  const result = safeParseDate(text, { reference: published });
  if (!result.success) return undefined;
  const { kind, edtf, resolved = edtf } = result.data;
  // 明天 without the day on which it was written says nothing.
  if (/^[X\-/]*$/.test(resolved)) return undefined;
  const isRange = kind === 'date-range';
  return resolved === edtf
    ? { value: edtf, literal: text, resolved: false, isRange }
    : { value: resolved, resolved: true, isRange };
}
