/** A control character as something to be seen: ESC as ␛. None of it may steer a terminal. */
function picture(char: string): string {
  const code = char.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  // Those from U+0080 have no pictures.
  return code === 0x7f ? '\u2421' : '\ufffd';
}

// They turn about what is read, or hide in it: marks and embeddings of direction, and tags.
const TURNING = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

/** A text with its control characters made visible, line feeds and tabs aside. */
export function visible(text: string): string {
  return text.replace(/[^\P{Cc}\n\t]/gu, picture).replace(TURNING, '\ufffd');
}

/** A text of the user's as part of one line: line breaks are made visible too. */
export function visibleInLine(text: string): string {
  return text
    .replace(/\p{Cc}/gu, picture)
    .replace(/[\u2028\u2029]/g, '\ufffd')
    .replace(TURNING, '\ufffd');
}
