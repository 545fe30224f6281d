/** Numbers in Arabic digits: grouping, fractions and stray spaces. */
import { isDigit, isHan, isOneOf, kindAt, LARGE, SMALL } from './chars.js';
import { matchEnd } from './sticky.js';

/** A run of Arabic digits, read. */
export interface Arabic {
  end: number;
  /** Digits without point and grouping. */
  digits: string;
  /** Exponent of the last digit: −2 for `673.17`. */
  low: number;
  grouped: boolean;
  /** `1.2.3`, `12:30`: a version, an address, a time; never a quantity. */
  broken: boolean;
}

/** Digits in threes by comma (`1,234`) or, up to a million million, by space (`12 345 人`). */
const GROUPS = /[1-9]\d{0,2}(?:(?:,\d{3})+|(?: \d{3}){1,4})(?!\d)/y;
/** A point that stands off its digits: `902. 21亿元`. */
const SPACED_POINT = / ?\. ?(?=\d)/y;

/** Digits that the number of a list item does not have. */
const LONGER_THAN_ITEMS = 3;

function digitsEnd(s: string, pos: number): number {
  let end = pos;
  while (isDigit(s, end)) end++;
  return end;
}

function groupsEnd(s: string, pos: number): number {
  const end = matchEnd(GROUPS, s, pos);
  if (end < 0) return pos;
  const spaced = s.slice(pos, end).includes(' ');
  return spaced && !isHan(s, end) && !isHan(s, end + 1) ? pos : end;
}

/**
 * Whether a fraction may stand off its point by a space. Only a magnitude, 元 or a per cent sign
 * behind makes it certain: `1. 20家企业` may well be item 1 of a list, and so may `1. 5亿元` where
 * it opens a line.
 */
function isSpacedFraction(s: string, start: number, point: number, end: number): boolean {
  const opensLine = start === 0 || isOneOf(s, start - 1, '\n\r');
  if (opensLine && point - start < LONGER_THAN_ITEMS) return false;
  const after = isOneOf(s, end, ' ') ? end + 1 : end;
  const kind = kindAt(s, after);
  return kind === LARGE || kind === SMALL || isOneOf(s, after, '%元');
}

/** Reads the Arabic number at `pos`, where a digit stands. */
export function readArabic(s: string, pos: number): Arabic {
  const first = digitsEnd(s, pos);
  const whole = isOneOf(s, first, ', ') && first - pos < 4 ? groupsEnd(s, pos) : first;
  const grouped = whole > first;
  let end = Math.max(whole, first);
  let digits = s.slice(pos, end);
  if (grouped) digits = digits.replace(/[, ]/g, '');
  let low = 0;
  if (isOneOf(s, end, '. ')) {
    const from = matchEnd(SPACED_POINT, s, end);
    if (from > 0) {
      const to = digitsEnd(s, from);
      if (from === end + 1 || isSpacedFraction(s, pos, end, to)) {
        digits += s.slice(from, to);
        low = from - to;
        end = to;
      }
    }
  }
  const broken = isDigit(s, end + 1) && (isOneOf(s, end, ':') || (low < 0 && isOneOf(s, end, '.')));
  return { end, digits, low, grouped, broken };
}
