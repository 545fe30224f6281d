/** English magnitudes within Chinese text: `US$1.32 billion`, `RMB 1.2bn`, `$5M`, and the `15k` and `30w` of chat. */
import { matchAt } from '../characters/source.js';
import type { Source } from '../characters/source.js';

const MAGNITUDE =
  /^ ?(?:(hundred )?(thousand|million|billion|trillion)s?|(bn|mn|tn)|([kmbw]))(?![a-z0-9])/i;
const EXPONENTS: Record<string, number> = { t: 3, k: 3, w: 4, m: 6, b: 9, tr: 12, tn: 12 };

/**
 * The magnitude at `pos`, after at most one space; a single letter only where `stands` says so, or behind
 * whatever where that is absent, for the number is known to be money.
 */
export function englishMagnitude(
  source: Source,
  pos: number,
  stands?: (source: Source, pos: number) => boolean,
): { exponent: number; end: number } | null {
  const match = matchAt(source, MAGNITUDE, pos);
  if (!match) return null;
  const [raw, hundred, word, short, letter] = match;
  if (letter && (raw.startsWith(' ') || stands?.(source, pos) === false)) return null;
  const unit = (word ?? short ?? letter ?? '').toLowerCase();
  const exponent = EXPONENTS[unit.slice(0, 2)] ?? EXPONENTS[unit.charAt(0)] ?? 0;
  return { exponent: exponent + (hundred ? 2 : 0), end: pos + raw.length };
}
