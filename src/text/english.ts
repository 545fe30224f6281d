/** English magnitudes within Chinese s: `US$1.32 billion`, `RMB 1.2bn`, `$5M`. */
import { isDigit, isLatin, isSpace } from './chars.js';

const WORDS =
  /^(?:(hundred )?(thousand|million|billion|trillion)s?|(bn|mn|tn|mln|bln)|([kmb]))(?![a-z0-9])/i;
const EXPONENTS: Record<string, number> = { t: 3, m: 6, b: 9, tr: 12, tn: 12 };

/** The magnitude at `pos`, after at most one space; a single letter only where it adjoins money. */
export function englishMagnitude(
  s: string,
  pos: number,
): { exponent: number; end: number } | null {
  const at = isSpace(s.charCodeAt(pos)) ? pos + 1 : pos;
  if (!isLatin(s, at)) return null;
  const match = WORDS.exec(s.slice(at, at + 18));
  if (!match) return null;
  const [raw, hundred, word, short, letter] = match;
  if (letter !== undefined && !(at === pos && isPriced(s, pos))) return null;
  const unit = (word ?? short ?? letter ?? '').toLowerCase();
  const key = unit.startsWith('tr') || unit === 'tn' ? 'tr' : unit === 'k' ? 't' : unit.charAt(0);
  return { exponent: (EXPONENTS[key] ?? 0) + (hundred ? 2 : 0), end: at + raw.length };
}

/** Whether the number that ends at `end` follows a currency sign: `$5M`, `US$1.2B`. */
function isPriced(s: string, end: number): boolean {
  let at = end - 1;
  while (end - at < 24 && (isDigit(s, at) || ',.'.includes(s.charAt(at)))) at--;
  if (isSpace(s.charCodeAt(at))) at--;
  return (
    '$¥￥€£'.includes(s.charAt(at)) || /[A-Z]{3}$/.test(s.slice(Math.max(0, at - 2), at + 1))
  );
}
