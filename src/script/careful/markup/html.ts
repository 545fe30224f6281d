import type { MarkupRequest } from './convert-markup.js';
import { rewriteTag } from './html-tag.js';

/** Elements whose content is no text, or text of a program. */
const LEFT = new Set([
  'script',
  'style',
  'code',
  'pre',
  'kbd',
  'samp',
  'var',
  'textarea',
  'template',
]);
/** Of these, the content is no markup: only their own end ends them. */
const RAW = new Set(['script', 'style', 'textarea']);
const VOID = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);

/** An element that is left alone, and how many of its name are open in it. */
interface LeftElement {
  readonly name: string;
  depth: number;
}

/** Converts the text of HTML: a scanner of tags, which takes what is no tag for text. */
export function convertHtml(markup: string, request: MarkupRequest): string {
  const { converter, skip } = request;
  const lower = markup.toLowerCase();
  /** Lower case may have another length for a few characters: then names are compared as they stand. */
  const names = lower.length === markup.length ? lower : markup;
  let converted = '';
  let from = 0;
  let left: LeftElement | undefined;
  const give = (end: number): void => {
    const text = markup.slice(from, end);
    converted += left === undefined && text !== '' ? converter(text) : text;
    from = end;
  };
  let noEnd = -1;
  /** Beginnings of comments and the like that nothing ends any more. */
  const open = new Set<string>();
  for (let at = markup.indexOf('<'); at >= 0; at = markup.indexOf('<', Math.max(from, at + 1))) {
    const opaque = endOfOpaque(markup, at, open);
    if (opaque > 0) {
      give(at);
      converted += markup.slice(at, opaque);
      from = opaque;
      continue;
    }
    if (!/[a-zA-Z/]/.test(markup.charAt(at + 1)) || noEnd >= 0) continue;
    const end = endOfTag(markup, at);
    if (end < 0) {
      // No later tag ends either.
      noEnd = at;
      continue;
    }
    give(at);
    const tag = markup.slice(at, end);
    const name = /^<\/?([a-z][^\s/>]*)/.exec(names.slice(at, Math.min(end, at + 64)))?.[1] ?? '';
    converted += left === undefined ? rewriteTag(tag, request) : tag;
    from = end;
    left = follow(left, tag, name, skip);
    if (left !== undefined && RAW.has(name) && !tag.startsWith('</')) {
      const close = names.indexOf(`</${name}`, end);
      const stop = close < 0 ? markup.length : close;
      converted += markup.slice(from, stop);
      from = stop;
      at = stop - 1;
    }
  }
  give(markup.length);
  return converted;
}

/** The element that is left alone behind a tag. */
function follow(
  left: LeftElement | undefined,
  tag: string,
  name: string,
  skip: ReadonlySet<string>,
): LeftElement | undefined {
  const isEnd = tag.startsWith('</');
  const isEmpty = tag.endsWith('/>') || VOID.has(name);
  if (left !== undefined) {
    if (name !== left.name || isEmpty) return left;
    left.depth += isEnd ? -1 : 1;
    return left.depth === 0 ? undefined : left;
  }
  if (isEnd || isEmpty) return undefined;
  const isLeft =
    LEFT.has(name) ||
    skip.has(name) ||
    /\s(?:translate\s?=\s?["']?no\b|class\s?=\s?["'](?:[^"'\s]{1,64}\s){0,32}notranslate[\s"'])/i.test(
      tag,
    );
  return isLeft ? { name, depth: 1 } : undefined;
}

/** Where a comment, a declaration or an instruction ends that begins at `at`; 0 where none does, which `open` remembers. */
function endOfOpaque(markup: string, at: number, open: Set<string>): number {
  const [opening, closing] = OPAQUE.find(([start]) => markup.startsWith(start, at)) ?? [];
  if (opening === undefined || closing === undefined || open.has(opening)) return 0;
  const end = markup.indexOf(closing, at + opening.length);
  if (end >= 0) return end + closing.length;
  open.add(opening);
  return 0;
}

const OPAQUE = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<!', '>'],
  ['<?', '>'],
] as const;

/** Behind the `>` of the tag that begins at `at`, marks in quotes aside; -1 where it has none. */
function endOfTag(markup: string, at: number): number {
  const end = markup.indexOf('>', at);
  if (end < 0) return -1;
  let quote = '';
  for (let i = at + 1; i < markup.length && i < at + LONGEST_TAG; i += 1) {
    const mark = markup.charAt(i);
    if (quote !== '') {
      if (mark === quote) quote = '';
    } else if (mark === '>') return i + 1;
    else if ((mark === '"' || mark === "'") && markup.charAt(i - 1) === '=') quote = mark;
  }
  // A quote that never ends: the tag ends at its first mark.
  return end + 1;
}

/** A tag that is longer has a quote that does not end. */
const LONGEST_TAG = 65_536;
