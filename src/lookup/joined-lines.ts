import type { FoldedText } from '../text/fold.js';

/** A line without the white space around it, and what stands before it. */
interface Line {
  start: number;
  end: number;
  /** Where its indentation begins. */
  edge: number;
  /** Whether a page or a paragraph ends with it, and not just a line. */
  isLast: boolean;
}

const LINE_END = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g;
const PAGE_OR_PARAGRAPH = /[\f\u2029]/;

/** The first line of a paragraph is set in by two wide spaces; a line that was wrapped is not. */
const PARAGRAPH_INDENT = '\u3000\u3000';

// Markdown's #, and what numbers a heading or marks an item: 一、 （二） 第三章 1. 2） ① - •
const HEADING = /^(?:#|【)/;
const LISTED =
  /^(?:[-–—*+•·●○■□◆◇▪►▶※①-⑳]|[(（]?(?:\d{1,3}|[a-zA-Z]|[一二三四五六七八九十]{1,3})[)）.．、]|第[一二三四五六七八九十\d]{1,3}[章节節])/;
/** The longest of these marks. */
const LONGEST_MARK = 6;

const ENDS_IN_LETTER = /[\p{L}\p{N}]$/u;
const BEGINS_WITH_LETTER = /^[\p{L}\p{N}]/u;

/** Lines are wrapped at some forty Chinese characters, or eighty columns; paragraphs are longer. */
const WIDEST = 40;
const NARROWEST = 20;

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  const add = (edge: number, to: number, isLast: boolean): void => {
    const line = text.slice(edge, to);
    const start = edge + line.length - line.trimStart().length;
    lines.push({ edge, start, end: Math.max(start, edge + line.trimEnd().length), isLast });
  };
  let edge = 0;
  for (const { 0: mark, index } of text.matchAll(LINE_END)) {
    add(edge, index, PAGE_OR_PARAGRAPH.test(mark));
    edge = index + mark.length;
  }
  add(edge, text.length, true);
  return lines;
}

const lengthOf = ({ start, end }: Line): number => end - start;

const isFull = (line: Line | undefined): boolean =>
  line !== undefined && lengthOf(line) >= NARROWEST;

/** A short line above a paragraph is its heading: wrapping leaves no line so much shorter than the next. */
const isAbove = (line: Line, next: Line): boolean =>
  lengthOf(next) > WIDEST && lengthOf(line) < 0.8 * lengthOf(next);

/** Whether a line was wrapped, and goes on in the next one. */
function goesOn(text: string, line: Line, next: Line): boolean {
  if (line.isLast || lengthOf(line) === 0 || lengthOf(next) === 0) return false;
  // A bracket or a mark of a list between them keeps two names apart.
  if (!ENDS_IN_LETTER.test(text.slice(Math.max(line.start, line.end - 2), line.end))) return false;
  if (!BEGINS_WITH_LETTER.test(text.slice(next.start, next.start + 2))) return false;
  if (text.startsWith(PARAGRAPH_INDENT, next.edge) || isAbove(line, next)) return false;
  const mark = text.slice(line.start, line.start + LONGEST_MARK);
  // An item goes on in lines that are set in; what else follows is a paragraph of its own.
  return !HEADING.test(mark) && (!LISTED.test(mark) || next.start > next.edge);
}

/** Where a line was joined to the next. */
export interface Joint {
  /** In the key; a name crosses a joint that lies within it. */
  at: number;
  /** Whether the line was full, so that it is sure to have been wrapped. */
  isFull: boolean;
}

/** A folded text whose wrapped lines are joined, and where in its key they were, in order. */
export interface JoinedLines extends FoldedText {
  joints: Joint[];
}

/**
 * Joins the lines that were wrapped, so that a name broken over them can be found: 中关村 at the end of
 * one line and 论坛 at the beginning of the next. Paragraphs, headings and items of lists stay apart.
 *
 * @param text - the text that was folded
 * @param folded - what `foldWithOffsets(text)` returned
 * @returns `undefined` when no line was wrapped
 */
export function joinLines(text: string, folded: FoldedText): JoinedLines | undefined {
  if (!folded.key.includes('\n')) return undefined;
  const lines = linesOf(text);
  const wrapped = lines.map((line, i) => {
    const next = lines[i + 1];
    return next !== undefined && goesOn(text, line, next);
  });
  if (!wrapped.includes(true)) return undefined;

  const parts = folded.key.split('\n');
  const offsets = new Uint32Array(folded.offsets.length);
  const joints: Joint[] = [];
  let length = 0;
  let at = 0;
  const kept = parts.map((part, i) => {
    // The unit behind the last line is the offset of the text's end.
    const isJoint = wrapped[i] === true;
    const end = at + part.length + (isJoint ? 0 : 1);
    offsets.set(folded.offsets.subarray(at, end), length);
    length += end - at;
    at += part.length + 1;
    if (isJoint) joints.push({ at: length, isFull: isFull(lines[i]) });
    return isJoint || i === parts.length - 1 ? part : `${part}\n`;
  });
  return { key: kept.join(''), offsets: offsets.subarray(0, length), joints };
}
