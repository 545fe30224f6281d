/** The public `find…` functions. */
import { checkAmountOptions } from './amount-options.js';
import { checkText } from './check-text.js';
import { received } from './expected.js';
import { checkLength, checkOptions } from './text-options.js';
import type { AmountOptions } from './amount-options.js';
import { checkDateOptions } from './date-options.js';
import type { DateOptions } from './date-options.js';
import { scan } from './scan/scan.js';
import type { Mention, MentionKind, MentionOf } from './types.js';

const KINDS: readonly MentionKind[] = [
  'amount',
  'count',
  'number',
  'percent',
  'multiple',
  'ordinal',
  'duration',
  'date',
  'date-range',
];

/** How mentions are found. */
export interface FindOptions extends AmountOptions, DateOptions {
  /** Only these kinds; all by default. What is left out still keeps its place in the text. */
  kinds?: readonly MentionKind[] | undefined;
}

/**
 * Finds every amount, count, number, percentage, multiple, ordinal, duration and date of a text.
 *
 * Shape: simplified, traditional or mixed script; Arabic, Chinese, capital and full-width digits;
 * stray spaces within a number. Hint: what is no quantity is left alone (两岸, 一带一路, 1+4+N).
 *
 * @param text - Any string.
 * @param options - Kinds to keep, currency of a bare 元, reference day, worth of 兆.
 * @returns Mentions in order, not overlapping; `text.slice(start, end) === raw`.
 * @throws {RangeError} When an option is out of range.
 * @throws {TextTooLongError} When the text is longer than `maxLength`.
 * @throws {TypeError} When `text` is no string, or `options` no object.
 * @see docs/quantities.md for every convention
 * @example
 * findMentions('签约309个项目,金额673.17亿元').map((mention) => mention.raw) // ['309个', '673.17亿元']
 */
export function findMentions(text: string, options: FindOptions = {}): Mention[] {
  checkText(text);
  checkLength(text, options);
  const { kinds } = options;
  if (kinds !== undefined && !Array.isArray(kinds)) {
    throw new RangeError(`kinds must be an array, got ${received(kinds)}`);
  }
  for (const kind of kinds ?? []) {
    if (!KINDS.includes(kind)) throw new RangeError(`unknown kind of mention: ${received(kind)}`);
  }
  const found = scan(text, checkAmountOptions(options), checkDateOptions(options));
  return kinds ? found.filter((mention) => kinds.includes(mention.kind)) : found;
}

function findKinds<K extends MentionKind>(
  text: string,
  kinds: readonly K[],
  options: FindOptions,
): MentionOf<K>[] {
  checkOptions(options);
  return findMentions(text, { ...options, kinds }) as MentionOf<K>[];
}

/**
 * Finds the amounts of money of a text.
 *
 * @param text - Any string.
 * @param options - Currency of a bare 元, worth of 兆.
 * @returns Amounts in order; `decimal` is exact, in major units.
 * @throws {RangeError} When an option is out of range.
 * @throws {TextTooLongError} When the text is longer than `maxLength`.
 * @throws {TypeError} When `text` is no string, or `options` no object.
 * @example
 * findAmounts('总金额902. 21亿元')[0]?.decimal // '90221000000'
 */
export function findAmounts(text: string, options: AmountOptions = {}): MentionOf<'amount'>[] {
  return findKinds(text, ['amount'], options);
}

/**
 * Finds the dates and stretches of dates of a text.
 *
 * @param text - Any string.
 * @param options - Day against which relative words are resolved.
 * @returns Dates in order; `edtf` says what the words say, `resolved` what the reference adds.
 * @throws {RangeError} When `reference` is no `YYYY-MM-DD`.
 * @throws {TextTooLongError} When the text is longer than `maxLength`.
 * @throws {TypeError} When `text` is no string, or `options` no object.
 * @example
 * findDates('9月19日至21日', { reference: '2024-09-10' })[0]?.resolved // '2024-09-19/2024-09-21'
 */
export function findDates(
  text: string,
  options: DateOptions = {},
): MentionOf<'date' | 'date-range'>[] {
  return findKinds(text, ['date', 'date-range'], options);
}

/**
 * Finds counts, plain numbers, percentages and multiples of a text.
 *
 * @param text - Any string.
 * @param options - Worth of 兆.
 * @returns Quantities in order.
 * @throws {RangeError} When an option is out of range.
 * @throws {TextTooLongError} When the text is longer than `maxLength`.
 * @throws {TypeError} When `text` is no string, or `options` no object.
 * @example
 * findQuantities('百余家企业,占比超过40%').map((mention) => mention.min) // [100, 40]
 */
export function findQuantities(
  text: string,
  options: Pick<AmountOptions, 'zhao' | 'maxLength'> = {},
): MentionOf<'count' | 'number' | 'percent' | 'multiple'>[] {
  return findKinds(text, ['count', 'number', 'percent', 'multiple'], options);
}
