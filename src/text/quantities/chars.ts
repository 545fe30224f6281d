/** What one character of folded text can mean. */

/** Arabic digit. */
export const DIGIT = 1;
/** Chinese digit. */
export const HAN = 2;
/** 廿, 卅: tens that need no 十. */
export const TENS = 3;
/** 十, 百, 千. */
export const SMALL = 4;
/** 万, 亿, 兆. */
export const LARGE = 5;
/** 数, 几: a digit that is not told. */
export const SEVERAL = 6;
/** 半. */
export const HALF = 7;
/** 第, 首, 翻: open a rank or a doubling. */
export const FIXED = 8;
/** A character that may open a date. */
export const WORD = 9;

/** Characters by kind; the value of the first, and by how much each is above the one before. */
export const CHARS: readonly (readonly [
  chars: string,
  kind: number,
  first: number,
  step: number,
])[] = [
  ['0123456789', DIGIT, 0, 1],
  ['〇一二三四五六七八九', HAN, 0, 1],
  ['零', HAN, 0, 0],
  ['两', HAN, 2, 0],
  ['廿卅', TENS, 2, 1],
  ['十百千', SMALL, 1, 1],
  ['万亿兆', LARGE, 4, 4],
  ['几数', SEVERAL, 0, 0],
  ['半', HALF, 0, 0],
  ['第首翻', FIXED, 0, 0],
  ['今昨明去前后本上下大民公西年周星礼这', WORD, 0, 0],
];

let classes: Uint8Array | undefined;

function buildClasses(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const [chars, kind, first, step] of CHARS) {
    for (let i = 0; i < chars.length; i++) {
      table[chars.charCodeAt(i)] = (kind << 4) | (first + i * step);
    }
  }
  return table;
}

/** Kind (high nibble) and digit value or exponent (low nibble) of every folded code unit. */
export function classTable(): Uint8Array {
  return (classes ??= buildClasses());
}

/** Class byte at `pos`; 0 past either end. */
export function classAt(s: string, pos: number): number {
  return classTable()[s.charCodeAt(pos)] ?? 0;
}

/** The kind at `pos`. */
export function kindAt(s: string, pos: number): number {
  return classAt(s, pos) >> 4;
}

/** Whether a numeral may begin at `pos`. */
export function opensNumeral(s: string, pos: number): boolean {
  const kind = kindAt(s, pos);
  return kind >= DIGIT && kind <= SEVERAL;
}

/** Whether the character at `pos` is one of `chars`. */
export function isOneOf(s: string, pos: number, chars: string): boolean {
  const code = s.charCodeAt(pos);
  for (let i = 0; i < chars.length; i++) if (chars.charCodeAt(i) === code) return true;
  return false;
}

/** `pos`, or the position after one or two spaces there; more than two are layout. */
export function skipSpace(s: string, pos: number): number {
  if (s.charCodeAt(pos) !== 0x20) return pos;
  if (s.charCodeAt(pos + 1) !== 0x20) return pos + 1;
  return s.charCodeAt(pos + 2) === 0x20 ? pos : pos + 2;
}

/** ASCII letter. */
export function isLatin(s: string, pos: number): boolean {
  const code = s.charCodeAt(pos) | 0x20;
  return code >= 0x61 && code <= 0x7a;
}

/** ASCII digit. */
export function isDigit(s: string, pos: number): boolean {
  const code = s.charCodeAt(pos);
  return code >= 0x30 && code <= 0x39;
}

/** Chinese character. */
export function isHan(s: string, pos: number): boolean {
  const code = s.charCodeAt(pos);
  return (code >= 0x3400 && code <= 0x9fff) || code === 0x3007;
}
