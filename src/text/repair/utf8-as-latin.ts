import { certain, judgeMatches } from './stage.js';
import type { Finder } from './stage.js';
import { WINDOWS_1252 } from './windows-1252.js';

// A first byte of UTF-8 and what goes with it, as Latin-1 or Windows-1252 shows them. A0 is a
// blank, of which sites make a plain one.
const NEXT = `[\\u0080-\\u00bf${WINDOWS_1252}]`;
const RUN = new RegExp(
  `(?:[\\u00c2\\u00c3]${NEXT}|[\\u00e2-\\u00ef](?:${NEXT}| ){2}|\\u00f0${NEXT}{3})+`,
  'g',
);
// One sequence of a letter and marks that may stand together: Pathé”——.
const PLAIN = /^[^Â][“”‘’…–—•·«»› ]+$/;
// What such pages are made of: Latin letters, punctuation, Han, full width.
export const EXPECTED = /^[\0-\u02dc\u2010-\u22ff\u2460-\u27bf\u3000-\u9fff\uff00-\uffef]+$/;

/** The text that the bytes are in UTF-8; empty where they are none that a page would have. */
function readAnew(run: string): string {
  const bytes = Array.from(run, (char) => {
    const index = WINDOWS_1252.indexOf(char);
    const byte = index < 0 ? char.charCodeAt(0) : index + 0x80;
    return `%${(char === ' ' ? 0xa0 : byte).toString(16)}`;
  });
  try {
    const text = decodeURIComponent(bytes.join(''));
    return EXPECTED.test(text) ? text : '';
  } catch {
    return '';
  }
}

/**
 * `mojibake`: UTF-8 that was read as Latin-1 or Windows-1252, once or twice: `ä¸­å›½`.
 *
 * The bytes are all there. They are read anew if that makes nothing but Han, punctuation and Latin
 * letters.
 */
export const findUtf8AsLatin: Finder = (text) =>
  judgeMatches(text, RUN, ([raw]) => {
    const once = PLAIN.test(raw) ? '' : readAnew(raw);
    const twice = once.replace(RUN, '') === '' ? readAnew(once) : '';
    return once === '' ? undefined : certain(twice || once);
  });
