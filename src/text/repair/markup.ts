import { certain, judgeMatches } from './stage.js';
import type { Finder } from './stage.js';

// A tag without attributes counts if HTML has it: <Nature> may be a title. Those of blocks part
// lines, <td> parts cells.
const BLOCK =
  /^(?:br|p|div|li|[uod]l|d[td]|t(?:r|able|body|head)|h[1-6r]|section|article|center)$/i;
const CELL = /^t[dh]$/i;
const INLINE = /^(?:[abisu]|em|strong|span|font|su[bp]|small|big)$/i;

// Comments and scripts go whole; each is looked for up to the next of its kind, in linear time.
// Office programs write names with a colon: <o:p>.
const QUOTED = '="[^"<]*"|=\'[^\'<]*\'';
const TAG = new RegExp(
  [
    '<!--(?:(?!<!--)[^]){0,8000}?-->',
    '<(script|style)\\b(?:(?!<\\1)[^]){0,8000}?</\\1>',
    '<[!?][^<>]*>',
    `<(/?)([a-z]\\w*|\\w+:\\w+)(\\s(?:${QUOTED}|(?!${QUOTED})[^<>])*|/)?>`,
  ].join('|'),
  'gi',
);

/** Whether nothing but tags and blanks stands between a place and the end of its line. */
const endsLine = (text: string, at: number): boolean =>
  /^(?:<[^<>]*>|[^\S\n])*(?:\n|$)/.test(text.slice(at, at + 300));

/** Whether what stands between < and > is a tag; `closed` where some capital letter is one. */
function isTag(name: string, slash: string, rest: string, closed: boolean): boolean {
  if (!/^[\s/]*$/.test(rest)) return rest.includes('=');
  // A comment and a script have no name here.
  if (name === '' || slash !== '' || name.includes(':')) return true;
  const known = BLOCK.test(name) || CELL.test(name) || INLINE.test(name);
  return known && (closed || name === 'P' || !/^[A-Z]$/.test(name));
}

/**
 * `markup`: tags and comments that a crawler left: `36<b>.8</b>亿元`.
 *
 * Only names of HTML make a tag: `A<B` stays. Where tags part lines that no line end parts, the
 * first leaves one; where they part cells, a tab.
 */
export const findMarkup: Finder = (text) => {
  let done = 0;
  // Whether a line end, or what will be one, was the last thing but blanks.
  let atEdge = true;
  // <A> may be a choice of a test, but not where something closes it.
  const closed = /<\/[A-Z]>/.test(text);
  return judgeMatches(text, TAG, ({ index, 0: raw, 2: slash = '', 3: name = '', 4: rest = '' }) => {
    const isBlock = BLOCK.test(name);
    const isCell = CELL.test(name);
    if (!isTag(name, slash, rest, closed)) return undefined;
    const between = text.slice(done, index);
    const blanks = between.slice(between.trimEnd().length);
    atEdge = blanks.includes('\n') || (atEdge && blanks === between);
    done = index + raw.length;
    if (atEdge || !(isBlock || (isCell && slash === ''))) return certain('');
    atEdge = true;
    return certain(endsLine(text, done) ? '' : isBlock ? '\n' : '\t');
  });
};
