import { plausibility } from './context.js';
import { decodeGbk, gbkCode } from './gbk.js';
import { lazy } from '../lazy.js';
import { certain, undecided } from './stage.js';
import type { Finder } from './stage.js';
import { EXPECTED } from './utf8-as-latin.js';

// The characters whose two bytes in GBK begin a character in UTF-8: of a Han (E4 to E9), of
// punctuation (E2 and E3), of a full-width sign (EF).
const beginnings = lazy(() => {
  const bytes: number[] = [];
  for (const first of [0xe2, 0xe3, 0xe4, 0xe5, 0xe6, 0xe7, 0xe8, 0xe9, 0xef]) {
    for (let second = 0x80; second < 0xc0; second++) bytes.push(first, second);
  }
  const table = new Uint8Array(0x10000);
  for (const char of decodeGbk(bytes)) table[char.charCodeAt(0)] = 1;
  return table;
});

/** How many bytes go with one that begins a character; -1 where none does. */
function following(first: number): number {
  if (first < 0x80) return 0;
  if (first === 0xc2) return 1;
  return first > 0xe1 && first < 0xf0 ? 2 : -1;
}

interface Reading {
  decoded: string;
  end: number;
  /** Whether the last character lost bytes to the one-byte character behind the run. */
  cut: boolean;
}

/** Reads on as long as the GBK bytes make characters in UTF-8. */
function readUtf8(text: string, start: number): Reading {
  let encoded = '';
  let missing = 0;
  let whole = 0; // of `encoded`, in whole characters
  const last = { end: start + 1, whole: 0 }; // where a character ends with a pair
  const read = (length: number): string => decodeURIComponent(encoded.slice(0, length));
  let end = start;
  for (let code; (code = gbkCode(text.charAt(end))) !== 0;) {
    end++;
    for (const byte of [code >> 8, code & 0xff]) {
      missing = missing === 0 ? following(byte) : byte >> 6 === 2 ? missing - 1 : -1;
      if (missing < 0) return { decoded: read(last.whole), end: last.end, cut: false };
      encoded += `%${byte.toString(16)}`;
      if (missing === 0) whole = encoded.length;
    }
    if (missing === 0) Object.assign(last, { end, whole });
  }
  return { decoded: read(whole), end, cut: missing > 0 };
}

/**
 * `mojibake`: UTF-8 that was read as GBK: 璁㈤槄 for 订阅.
 *
 * The bytes are all there where an even number of them stood together, and are read anew if that
 * makes Chinese of what was none. Else the last character is lost, and the place is reported with
 * U+FFFD for it.
 */
export const findUtf8AsGbk: Finder = function* (text) {
  const table = beginnings();
  for (let i = 0; i < text.length; i++) {
    if (table[text.charCodeAt(i)] !== 1) continue;
    const { decoded, end, cut } = readUtf8(text, i);
    const raw = text.slice(i, end);
    const likelier =
      decoded.length > 1 && EXPECTED.test(decoded) && plausibility(decoded) > plausibility(raw);
    if (likelier) {
      const mark = cut && /[?\ufffd]/.test(text.charAt(end)) ? text.charAt(end) : '';
      yield [i, raw + mark, cut ? undecided(`${decoded}\ufffd`) : certain(decoded)];
    }
    i = end - 1;
  }
};
