/** The letters for thousands and ten thousands that chat and adverts write: 20k元, 300w张, 10k-15k. */
import { isDigit, isOneOf, matchAt, slice } from '../characters/source.js';
import type { Source } from '../characters/source.js';

/** The rest of a range whose other end has such a letter, too, behind it or before: 10k-15k. */
const TO_LETTER = /^.[-~–—至到][\d.]{1,6}[kw](?![a-z0-9])/i;
const FROM_LETTER = /(?:\d[kw]|\d\d[KW])[-~–—至到][\d.]{1,6}$/;

/** A sign or a code of money before the figures: $5M. */
const PRICED = /(?:[$¥€£]|[A-Z]{3}) ?[\d.,]{1,20}$/;

/**
 * Rule "k and w": whether a letter of chat behind figures at `pos` is a magnitude: $5M, 20k元, 300w张. Capitals are units and
 * screens as often (60W, 4K-8K, 4K人像).
 */
export function isMagnitudeLetter(source: Source, pos: number): boolean {
  const small = isOneOf(source, pos, 'kw');
  if (isOneOf(source, pos + 1, small ? '元块张次人家个册份条' : '元块张次')) return true;
  if ((small || isDigit(source, pos - 2)) && matchAt(source, TO_LETTER, pos)) return true;
  const before = slice(source, Math.max(0, pos - 26), pos);
  return FROM_LETTER.test(before) || PRICED.test(before);
}
