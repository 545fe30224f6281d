/** Options of reading amounts, checked once before anything is read. */

import { received } from './expected.js';
import type { TextOptions } from './text-options.js';

/** How amounts are read. */
export interface AmountOptions extends TextOptions {
  /**
   * Currency of a bare 元 (ISO 4217), `'CNY'` by default. `null` leaves it without one; the
   * script of the text never decides.
   */
  defaultCurrency?: string | null | undefined;
  /**
   * Worth of 兆: `'1e12'` (the default: Taiwan, Hong Kong and modern dictionaries) or `'1e6'`
   * (older mainland technical usage).
   */
  zhao?: '1e12' | '1e6' | undefined;
}

/** {@link AmountOptions} as the readers use them. */
export interface CheckedOptions {
  defaultCurrency: string | null;
  /** Exponent of 兆. */
  zhao: number;
}

/** @throws {RangeError} When `zhao` is neither of the two. */
export function checkZhao(zhao: unknown = '1e12'): number {
  if (zhao !== '1e12' && zhao !== '1e6') {
    throw new RangeError(`zhao must be '1e12' or '1e6', got ${received(zhao)}`);
  }
  return zhao === '1e12' ? 12 : 6;
}

const isCurrencyCode = (code: unknown): boolean =>
  typeof code === 'string' && /^[A-Z]{3}$/.test(code);

const DEFAULTS: CheckedOptions = { defaultCurrency: 'CNY', zhao: 12 };

/** @throws {RangeError} When an option is out of range. */
export function checkAmountOptions(options: AmountOptions): CheckedOptions {
  const { defaultCurrency = 'CNY', zhao } = options;
  if (defaultCurrency === 'CNY' && zhao === undefined) return DEFAULTS;
  if (defaultCurrency !== null && !isCurrencyCode(defaultCurrency)) {
    throw new RangeError(
      `defaultCurrency must be an ISO 4217 code or null, got ${received(defaultCurrency)}`,
    );
  }
  return { defaultCurrency, zhao: checkZhao(zhao) };
}
