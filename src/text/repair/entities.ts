import { lazy } from '../lazy.js';
import { certain, stageOf } from './stage.js';
import { byteToChar } from './windows-1252.js';

// The names that press pages use, each with its character behind it.
const NAMED =
  'amp& lt< gt> quot" apos\' ldquo“ rdquo” lsquo‘ rsquo’ mdash— ndash– hellip… middot· bull• times× ' +
  'deg° permil‰ yen¥ euro€ copy© reg® trade™ nbsp\u00a0 ensp\u00a0 emsp\u00a0 thinsp\u00a0 ' +
  // eacute is e with its accent.
  'acute\u0301 grave\u0300 uml\u0308';
const named = lazy(() => new Map(NAMED.split(' ').map((row) => [row.slice(0, -1), row.slice(-1)])));

// Doubled ones were encoded twice: `&amp;nbsp;`. Browsers take &nbsp without its semicolon.
const ENTITY = /&(?:amp;)*(?:#(x[\da-f]{1,6}|\d{1,7});|([a-z]{2,8});|nbsp[;；]?)/gi;

/** The character of a code as browsers read it; `undefined` where a text cannot have it. */
function characterOf(code: number): string | undefined {
  const isControl = code < 0x20 && code !== 9 && code !== 10;
  if (isControl || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return undefined;
  return code < 0xa0 ? byteToChar(code) : String.fromCodePoint(code);
}

function decodeName(name: string): string | undefined {
  const whole = named().get(name.toLowerCase());
  const accent = named().get(name.slice(1)) ?? '';
  return (
    whole ?? (/[\u0300-\u0308]/.test(accent) ? (name.charAt(0) + accent).normalize() : undefined)
  );
}

/**
 * `entity`: characters written as in HTML: `&ldquo;`, `&#8220;`, `&amp;nbsp;`.
 *
 * All blanks become a plain space, none where one parts a number from its unit
 * (`36.8&nbsp;亿元`), and characters without width nothing. Names that no press page uses stay, as
 * does the & of AT&T.
 */
export const findEntities = stageOf(
  'entity',
  ENTITY,
  ({ index, 0: raw, 1: code, 2: name }, text) => {
    const character = code
      ? characterOf(Number(code.replace(/^x/i, '0x')))
      : decodeName(name ?? 'nbsp');
    if (character === undefined) return undefined;
    const around = text.charAt(index - 1) + text.charAt(index + raw.length);
    const blank = /\d[万萬亿億元%％]/.test(around) ? '' : ' ';
    return certain(
      character
        .replace(/[\u00a0\u2000-\u200a\u202f]/, blank)
        .replace(/[\u00ad\u200b-\u200f\ufeff]/, ''),
    );
  },
);
