/** Content lines of iCalendar (RFC 5545, section 3.1). */

const MAX_OCTETS = 75;
const CRLF = '\r\n';

/** How many octets a code point takes in UTF-8. */
function octetsOf(char: string): number {
  const code = char.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/**
 * A value of type TEXT: backslashes, semicolons, commas and line ends escaped. Control
 * characters, which no content line may hold, are left out, and half a surrogate pair, which
 * UTF-8 cannot write, becomes U+FFFD.
 */
export function escapeText(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|[\n\r\u0085\u2028\u2029]/g, '\\n')
    .replace(/[\u0000-\u0008\u000B-\u001F\u007F]/g, '')
    .replace(/\p{Surrogate}/gu, '\uFFFD');
}

/** Folds a line at 75 octets, never within a character, and ends it. */
export function foldLine(line: string): string {
  // No code unit takes more than three octets.
  if (line.length * 3 <= MAX_OCTETS) return line + CRLF;
  let folded = '';
  let from = 0;
  let at = 0;
  let octets = 0;
  for (const char of line) {
    const length = octetsOf(char);
    if (octets + length > MAX_OCTETS) {
      folded += `${line.slice(from, at)}${CRLF} `;
      from = at;
      octets = 1;
    }
    octets += length;
    at += char.length;
  }
  return folded + line.slice(from) + CRLF;
}
