/** A control character as something to be seen: ESC as ␛. None of it may steer a terminal. */
function picture(char: string): string {
  const code = char.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  // Those from U+0080 have no pictures.
  return code === 0x7f ? '\u2421' : '\ufffd';
}

/** A text with its control characters made visible, line feeds and tabs aside. */
export function visible(text: string): string {
  return text.replace(/[^\P{Cc}\n\t]/gu, picture);
}

/** A text of the user's as part of one line: line breaks are made visible too. */
export function visibleInLine(text: string): string {
  return text.replace(/\p{Cc}/gu, picture).replace(/[\u2028\u2029]/g, '\ufffd');
}
