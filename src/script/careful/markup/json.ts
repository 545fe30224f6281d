import type { MarkupRequest } from './convert-markup.js';

/**
 * Converts the values of JSON that are strings: all else stays byte for byte, keys and blanks as well.
 *
 * A scanner of strings: text that is no JSON is converted where it has what looks like a value.
 */
export function convertJson(markup: string, request: MarkupRequest): string {
  let converted = '';
  let from = 0;
  /** The keys whose values stay, from the outside in: how deep each lies. */
  let depth = 0;
  let skipped = -1;
  let key = '';
  for (let at = 0; at < markup.length; at += 1) {
    const mark = markup.charAt(at);
    if (mark === '{' || mark === '[') {
      if (skipped < 0 && request.skip.has(key)) skipped = depth;
      depth += 1;
      key = '';
    } else if (mark === '}' || mark === ']') {
      depth -= 1;
      if (depth <= skipped) skipped = -1;
      key = '';
    } else if (mark === ',') {
      key = '';
    } else if (mark === '"') {
      const end = endOfString(markup, at);
      const string = markup.slice(at, end);
      if (isKey(markup, end)) {
        key = parse(string) ?? '';
      } else if (skipped < 0 && !request.skip.has(key)) {
        converted += markup.slice(from, at) + convertString(string, request);
        from = end;
      }
      at = end - 1;
    }
  }
  return converted + markup.slice(from);
}

/** Behind the quote that ends the string, or behind the text. */
function endOfString(markup: string, start: number): number {
  for (let i = start + 1; i < markup.length; i += 1) {
    const mark = markup.charAt(i);
    if (mark === '\\') i += 1;
    else if (mark === '"') return i + 1;
  }
  return markup.length;
}

function isKey(markup: string, end: number): boolean {
  let i = end;
  while (i < markup.length && ' \t\r\n'.includes(markup.charAt(i))) i += 1;
  return markup.charAt(i) === ':';
}

/** A string with its escapes as they were, wherever nothing was changed. */
function convertString(string: string, { converter }: MarkupRequest): string {
  if (!string.includes('\\')) {
    const isOpen = !(string.length > 1 && string.endsWith('"'));
    return `"${escapeQuotes(converter(string.slice(1, isOpen ? undefined : -1)))}${isOpen ? '' : '"'}`;
  }
  const value = parse(string);
  if (value === undefined) return string.replace(/[^\\"]+/g, (text) => converter(text));
  const text = converter(value);
  return text === value ? string : JSON.stringify(text);
}

/** Quotation marks that the conversion brought in would end the string. */
const escapeQuotes = (text: string): string => text.replace(/["\\]/g, '\\$&');

function parse(string: string): string | undefined {
  try {
    const value: unknown = JSON.parse(string);
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}
