import { lazy } from '../lazy.js';

/** The platform's decoder, if it has one. */
const decoder = lazy(() => {
  try {
    const made = new TextDecoder('gbk');
    // Some know UTF-8 alone, whatever they are asked for.
    return made.decode(Uint8Array.of(0xc2, 0xdb)) === '论' ? made : undefined;
  } catch {
    return undefined;
  }
});

/** Whether the platform knows GBK; without it, bytes of GBK cannot be put together anew. */
export const hasGbk = (): boolean => decoder() !== undefined;

/**
 * Reads the platform's own decoder backwards: no platform has a GBK encoder, and a table of our own
 * would weigh more than everything else here. Where the decoder is missing, nothing has a code.
 */
const codes = lazy(() => {
  const table = new Uint16Array(0x10000);
  const pairs: number[] = [];
  for (let code = 0x8140; code <= 0xfefe; code++) if ((code & 0xff) >= 0x40) pairs.push(code);
  // A line end behind each pair, which no bad pair swallows, keeps them apart.
  const bytes = pairs.flatMap((code) => [code >> 8, code & 0xff, 0x0a]);
  for (const [i, char] of decodeGbk(bytes).split('\n').entries()) {
    if (char.length === 1 && char !== '\ufffd') table[char.charCodeAt(0)] = pairs[i] ?? 0;
  }
  return table;
});

/** The two bytes of a character in GBK as one number; 0 where it has none or one byte. */
export function gbkCode(char: string): number {
  return codes()[char.charCodeAt(0)] ?? 0;
}

/** Text of GBK bytes; U+FFFD where a pair has no character. */
export function decodeGbk(bytes: readonly number[]): string {
  return decoder()?.decode(Uint8Array.from(bytes)) ?? '';
}

/** A Han character of GB 2312 up to a code. */
function isHanUpTo(last: number, char: string): boolean {
  const code = gbkCode(char);
  return code >= 0xb0a1 && code <= last && (code & 0xff) >= 0xa1;
}

/** A Han character that GB 2312 has: simplified, or the same in both scripts. */
export const isGb2312Han = (char: string): boolean => isHanUpTo(0xf7fe, char);

/** A Han character of the first level of GB 2312, the common ones. */
export const isCommonHan = (char: string): boolean => isHanUpTo(0xd7f9, char);
