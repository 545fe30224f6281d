import { convertHtml } from './html.js';
import type { MarkupRequest } from './convert-markup.js';

const TIMES = /^ {0,8}\d{1,4}:\d\d(?::\d\d)?[,.]\d{1,6} {0,8}-->/;
const NUMBER = /^\ufeff? {0,8}\d{1,9}\s{0,8}$/;

/** Converts the text of subtitles: numbers and times of SRT stay, and so do tags in the text. */
export function convertSubtitles(markup: string, request: MarkupRequest): string {
  const lines = markup.split(/(?<=\n)/);
  let converted = '';
  let text = '';
  for (const [i, line] of lines.entries()) {
    const isOther = TIMES.test(line) || (NUMBER.test(line) && TIMES.test(lines[i + 1] ?? ''));
    if (!isOther) {
      text += line;
      continue;
    }
    converted += convertHtml(text, request) + line;
    text = '';
  }
  return converted + convertHtml(text, request);
}
