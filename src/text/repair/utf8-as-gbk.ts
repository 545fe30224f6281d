import { plausibility } from './context.js';
import { lazy } from '../lazy.js';
import { decodeGbk, gbkCode } from './gbk.js';
import { certain, undecided } from './stage.js';
import type { Finder } from './stage.js';
import { EXPECTED } from './utf8-as-latin.js';

/** How many bytes go with one that begins a character; -1 where none does. */
function following(first: number): number {
  if (first < 0x80) return 0;
  if (first === 0xc2) return 1;
  return first > 0xe1 && first < 0xf0 ? 2 : -1;
}

// The characters whose two bytes in GBK begin a character in UTF-8: of a Han (E4 to E9), of
// punctuation (E2 and E3), of a full-width sign (EF).
const beginnings = lazy(() => {
  const table = new Uint8Array(0x10000);
  for (const first of [0xe2, 0xe3, 0xe4, 0xe5, 0xe6, 0xe7, 0xe8, 0xe9, 0xef]) {
    const bytes = Array.from({ length: 0x80 }, (_, i) => (i % 2 ? 0x80 + (i >> 1) : first));
    for (const char of decodeGbk(bytes)) table[char.charCodeAt(0)] = 1;
  }
  return table;
});

interface Reading {
  /** As percent signs and digits. */
  bytes: string;
  end: number;
  /** Whether the last character lost bytes to the one-byte character behind the run. */
  cut: boolean;
}

/** Reads on as long as the GBK bytes make characters in UTF-8. */
function readUtf8(text: string, start: number): Reading {
  let bytes = '';
  let missing = 0;
  let whole = 0; // of `bytes`, in whole characters
  let last: Reading = { bytes, end: start + 1, cut: false }; // where a character ends with a pair
  for (let end = start; ; end++) {
    const code = gbkCode(text.charAt(end));
    if (code === 0) return missing > 0 ? { bytes: bytes.slice(0, whole), end, cut: true } : last;
    for (const byte of [code >> 8, code & 0xff]) {
      missing = missing === 0 ? following(byte) : byte >> 6 === 2 ? missing - 1 : -1;
      if (missing < 0) return last;
      bytes += `%${byte.toString(16)}`;
      if (missing === 0) whole = bytes.length;
    }
    if (missing === 0) last = { bytes, end: end + 1, cut: false };
  }
}

/**
 * `mojibake`: UTF-8 that was read as GBK: 璁㈤槄 for 订阅.
 *
 * The bytes are all there where an even number of them stood together, and are read anew if that
 * makes Chinese of what was none. Else the last character is lost, and the place is reported with
 * U+FFFD for it.
 */
export const findUtf8AsGbk: Finder = function* (text) {
  const begins = beginnings();
  for (let i = 0; i < text.length; i++) {
    if (begins[text.charCodeAt(i)] !== 1) continue;
    const { bytes, end, cut } = readUtf8(text, i);
    const decoded = decodeURIComponent(bytes);
    const raw = text.slice(i, end);
    if (decoded.length > 1 && EXPECTED.test(decoded) && plausibility(decoded) > plausibility(raw)) {
      // What the last byte left behind it.
      const mark = cut ? text.slice(end, end + 1).replace(/[^?\ufffd]/, '') : '';
      yield [i, raw + mark, cut ? undecided(`${decoded}\ufffd`) : certain(decoded)];
    }
    i = end - 1;
  }
};
