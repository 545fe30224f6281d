/** How calculators and programs write numbers, which press text does not: .5, 2e5, 40k, −3/2, 1 3/5. */
import { setRatio, setValue } from './bounds.js';
import type { Measure } from './bounds.js';
import { addDecimals, divideDecimals, fromDigits } from '../numbers/decimal.js';

const DECIMAL = /^([-−+]?)(\d+|\d{1,3}(?:,\d{3})+|)(?:\.(\d+))?(?:e([-−+]?\d{1,3})|([kmbgt]))?$/i;
const FRACTION = /^([-−+]?)(?:(\d{1,30}) )?(\d{1,30})\/(\d{1,30})$/;
const EXPONENTS: Record<string, number> = { k: 3, m: 6, b: 9, g: 9, t: 12 };

/** Gives `measure` the value of `text` (folded); `false` where it is no such notation. */
export function readNotation(measure: Measure, text: string): boolean {
  const fraction = FRACTION.exec(text);
  if (fraction) {
    const [, sign = '', whole = '0', over = '', under = ''] = fraction;
    measure.negative = /[-−]/.test(sign);
    if (/^0+$/.test(under)) return false;
    const part = divideDecimals(over, under);
    if (part === null) setRatio(measure, 'exact', Number(whole) + Number(over) / Number(under));
    else {
      const value = addDecimals(fromDigits(whole, 0), part);
      setValue(measure, 'exact', value, value);
    }
    return true;
  }
  const [, sign = '', whole = '', tail = '', power = '0', letter = ''] = DECIMAL.exec(text) ?? [];
  const digits = whole.replaceAll(',', '') + tail;
  if (digits === '') return false;
  measure.negative = /[-−]/.test(sign);
  const exponent = EXPONENTS[letter.toLowerCase()] ?? Number(power.replace('−', '-'));
  const value = fromDigits(digits, exponent - tail.length);
  setValue(measure, 'exact', value, value);
  return true;
}
