import type { DecimalString } from '../types.js';
import { partsOf } from './plain-decimal.js';

/** More digits than any language leaves without a group mark, in any grouping. */
const SAMPLE_LENGTH = 12;

/** Digits in groups as long as those of a sample: its last first, then its last but one again and again. */
function group(digits: string, sample: readonly string[], mark: string): string {
  const groups: string[] = [];
  let end = digits.length;
  for (let from = sample.length - 1; end > 0; from--) {
    // The first group of the sample may be cut short; beyond it the second goes on.
    const length = sample[Math.max(from, 1)]?.length ?? end;
    groups.push(digits.slice(Math.max(0, end - length), end));
    end -= length;
  }
  return groups.reverse().join(mark);
}

/**
 * Writes a decimal as Intl does for a language, with all its digits, which are Latin. Intl itself
 * rounds a long fraction and takes a number beyond 10³⁰⁸ for infinite: it writes a short sample,
 * in whose place the digits stand.
 *
 * @param style - of Intl: that it is money, and of which currency
 */
export function groupedNumber(
  decimal: DecimalString,
  tag: string,
  style: Intl.NumberFormatOptions = {},
): string {
  const { sign, whole, fraction } = partsOf(decimal);
  const places = fraction === '' ? 0 : 1;
  const format = new Intl.NumberFormat(tag, {
    ...style,
    minimumFractionDigits: places,
    maximumFractionDigits: places,
    numberingSystem: 'latn',
  });
  const sample = '1'.repeat(Math.min(whole.length, SAMPLE_LENGTH)) + (fraction && '.1');
  const parts = format.formatToParts((sign + sample) as `${number}`);
  const groups = parts.flatMap(({ type, value }) => (type === 'integer' ? value : []));
  const mark = parts.find(({ type }) => type === 'group')?.value ?? '';
  let isWritten = false;
  return parts
    .map(({ type, value }) => {
      if (type === 'fraction') return fraction;
      if (type !== 'integer' && type !== 'group') return value;
      if (isWritten) return '';
      isWritten = true;
      return group(whole, groups, mark);
    })
    .join('');
}
