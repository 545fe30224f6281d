import type { Money, NumericReading, Quantity } from '../text/types.js';

/** Digits, counted from the end, with a comma before every third. */
function inThrees(whole: string): string {
  const sign = whole.startsWith('-') ? '-' : '';
  const digits = whole.slice(sign.length);
  const first = digits.length % 3;
  const groups = digits.slice(first).match(/\d{3}/g) ?? [];
  return sign + (first === 0 ? groups : [digits.slice(0, first), ...groups]).join(',');
}

/** Digits in groups of three; the decimal string itself, so that none is rounded. */
export function grouped(decimal: string): string {
  const [whole = '', fraction] = decimal.split('.');
  const digits = inThrees(whole);
  return fraction === undefined ? digits : `${digits}.${fraction}`;
}

type Bounds = Pick<Quantity, 'approximation' | 'minInclusive' | 'maxInclusive'> & {
  min?: number | null | undefined;
  max?: number | null | undefined;
};

/** How a number relates to the true one: `above: > 300,000,000`; nothing for an exact one. */
export function boundsWords({ approximation, min, max, minInclusive, maxInclusive }: Bounds) {
  if (approximation === 'exact') return '';
  const lower =
    typeof min !== 'number' ? '' : `${minInclusive ? '≥' : '>'} ${grouped(String(min))}`;
  const upper =
    typeof max !== 'number' ? '' : `${maxInclusive ? '≤' : '<'} ${grouped(String(max))}`;
  const bounds = [lower, upper].filter(Boolean).join(', ');
  const words = approximation.replace('-', ' ');
  return bounds === '' ? words : `${words}: ${bounds}`;
}

/** The value of a number with its unit; a dash where only bounds are known. */
export function valueWords({ decimal }: Pick<NumericReading, 'decimal'>, unit: string): string {
  return `${decimal === null ? '–' : grouped(decimal)} ${unit}`.trim();
}

const UNITS: Readonly<Record<string, string>> = { percent: '%' };

/** A quantity of a record in short: `67,317,000,000 CNY`, `– 家 (several: ≥ 200, < 1,000)`. */
export function quantityWords(quantity: Quantity | Money): string {
  const { value, unit } = quantity;
  const decimal = value === null ? null : String(value);
  const shown = 'currency' in quantity ? quantity.currency : (UNITS[unit] ?? unit);
  const bounds = boundsWords(quantity);
  return valueWords({ decimal }, shown) + (bounds === '' ? '' : ` (${bounds})`);
}
