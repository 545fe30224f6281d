import { lazy } from '../lazy.js';
import { certain, judgeMatches } from './stage.js';
import type { Finder } from './stage.js';
import { WINDOWS_1252 } from './windows-1252.js';

// The names that press pages use, each with its character behind it.
const NAMED =
  'amp& lt< gt> quot" apos\' ldquo“ rdquo” lsquo‘ rsquo’ mdash— ndash– hellip… middot· bull• times× ' +
  'deg° permil‰ yen¥ euro€ copy© reg® trade™ nbsp\u00a0 ensp\u00a0 emsp\u00a0 thinsp\u00a0 ' +
  // eacute is e with its accent.
  'acute\u0301 grave\u0300 uml\u0308';
const named = lazy(() => new Map(NAMED.split(' ').map((row) => [row.slice(0, -1), row.slice(-1)])));

// Doubled ones were encoded twice: `&amp;nbsp;`. Browsers take &nbsp without its semicolon.
const ENTITY = /&(?:amp;)*(?:#(x[\da-f]{1,6}|\d{1,7});|([a-z]{2,8});|nbsp[;；]?)/gi;

/** The character of a code as browsers read it; empty where a text cannot have it. */
function characterOf(code: number): string {
  if (code > 0x10ffff) return '';
  const char =
    code > 0x7f && code < 0xa0 ? WINDOWS_1252.charAt(code - 0x80) : String.fromCodePoint(code);
  return /[\0-\x08\x0b-\x1f\p{Cs}]/u.test(char) ? '' : char;
}

function decodeName(name: string): string {
  const accent = named().get(name.slice(1)) ?? '';
  return (
    named().get(name.toLowerCase()) ??
    (/[\u0300-\u0308]/.test(accent) ? (name.charAt(0) + accent).normalize() : '')
  );
}

/**
 * `entity`: characters written as in HTML: `&ldquo;`, `&#8220;`, `&amp;nbsp;`.
 *
 * All blanks become a plain space, none where one parts a number from its unit
 * (`36.8&nbsp;亿元`), and characters without width nothing. Names that no press page uses stay, as
 * does the & of AT&T.
 */
export const findEntities: Finder = (text) =>
  judgeMatches(text, ENTITY, ({ 1: code, 2: name = 'nbsp' }, before, behind) => {
    const char = code ? characterOf(Number(code.replace(/^x/i, '0x'))) : decodeName(name);
    if (char === '') return undefined;
    if (/[\u00a0\u2000-\u200a\u202f]/.test(char))
      return certain(/\d[万萬亿億元%％]/.test(before + behind) ? '' : ' ');
    return certain(char.replace(/[\u00ad\u200b-\u200f\ufeff]/, ''));
  });
