import { convertHtml } from './html.js';
import type { MarkupRequest } from './convert-markup.js';

const FENCE = /^ {0,3}(`{3,64}|~{3,64})/;
/** The destination of a link, behind its text, and a title in it. */
const DESTINATION = /^\]\( ?(?:<[^<>\n]{0,999}>|(?:[^\s()<>]|\([^\s()]{0,99}\)){0,999})/;
/** What an address is made of: it is no text wherever it stands. */
const ADDRESS = /^(?:https?:\/\/|www\.|mailto:)[^\s<>"'）)，。、；：！？」』】》\u4e00-\u9fff]+/;
const DEFINITION = /^ {0,3}\[[^\]\n]{1,200}\]: {0,8}\S+/;

/**
 * Converts the text of Markdown, line by line: fenced and indented code, code in lines, addresses and tags
 * of HTML are left, and so are a head of YAML's marks and keys.
 */
export function convertMarkdown(markup: string, request: MarkupRequest): string {
  const lines = markup.split(/(?<=\n)/);
  let converted = '';
  let text = '';
  let fence: string | undefined;
  let isAfterBlank = true;
  const give = (): void => {
    converted += convertInline(text, request);
    text = '';
  };
  for (const line of lines) {
    const mark = FENCE.exec(line)?.[1];
    const isCode: boolean =
      fence !== undefined || mark !== undefined || (isAfterBlank && /^(?: {4}|\t)/.test(line));
    if (fence !== undefined) {
      const isEnd = mark !== undefined && mark.startsWith(fence) && line.trim() === mark;
      if (isEnd) fence = undefined;
    } else fence = mark;
    if (isCode) {
      give();
      converted += line;
    } else {
      text += line;
    }
    isAfterBlank = line.trim() === '' || (isCode && isAfterBlank);
  }
  give();
  return converted;
}

/** The stretches of a text that are no text go through as they are. */
function convertInline(text: string, request: MarkupRequest): string {
  let converted = '';
  let from = 0;
  const give = (end: number): void => {
    if (end > from) converted += convertHtml(text.slice(from, end), request);
    from = end;
  };
  for (let at = 0; at < text.length;) {
    const length = lengthOfOther(text, at);
    if (length === 0) {
      at += 1;
      continue;
    }
    give(at);
    converted += text.slice(at, at + length);
    from = at += length;
  }
  give(text.length);
  return converted;
}

/** How much at `at` is code, an address or the definition of one. */
function lengthOfOther(text: string, at: number): number {
  const mark = text.charAt(at);
  if (mark === '`') return lengthOfCode(text, at);
  if (mark === ']' && text.charAt(at + 1) === '(') return lengthAt(DESTINATION, text, at);
  if (mark === '[' && (at === 0 || text.charAt(at - 1) === '\n')) {
    return lengthAt(DEFINITION, text, at);
  }
  if ('hwm'.includes(mark)) return lengthAt(ADDRESS, text, at);
  return 0;
}

/** Code between runs of as many backticks; the run itself where it is not closed on the same paragraph. */
function lengthOfCode(text: string, at: number): number {
  const run = /^`+/.exec(text.slice(at, at + LONGEST))?.[0] ?? '`';
  const limit = Math.min(text.length, at + LONGEST);
  for (let from = at + run.length; from < limit;) {
    const next = text.indexOf('`', from);
    if (next < 0 || next >= limit) break;
    const close = /^`+/.exec(text.slice(next, next + LONGEST))?.[0] ?? '`';
    if (close.length === run.length) return next + close.length - at;
    from = next + close.length;
  }
  return run.length;
}

function lengthAt(pattern: RegExp, text: string, at: number): number {
  return pattern.exec(text.slice(at, at + LONGEST))?.[0].length ?? 0;
}

/** No address, and no code in a line, is longer: a page stays linear. */
const LONGEST = 2048;
