import type { EntityMention } from '../../lookup/find-entities.js';
import type { Mention, Span } from '../../text/types.js';
import type { Paragraph } from '../head/paragraphs.js';
import { joinNames } from './names.js';
import { Cutter } from './pieces.js';
import { refine } from './refine.js';
import type { Token } from './token.js';
import type { WordClass } from './word-class.js';

/** A text without damage, and all that was found in it. */
export interface ReadText {
  text: string;
  /** The text evened out, of the same length. */
  even: string;
  /** Whether it is in traditional characters. */
  isTraditional: boolean;
  paragraphs: readonly Paragraph[];
  mentions: readonly Mention[];
  entities: readonly EntityMention[];
  /** Stretches of body lines that belong to the head of the page: datelines. */
  leads: readonly Span[];
}

/** A sentence, or a part of one up to a semicolon, as tokens. */
export interface Sentence extends Span {
  /** Index of its paragraph. */
  paragraph: number;
  isHeading: boolean;
  /** Where the whole sentence begins and ends, semicolons included. */
  whole: Span;
  tokens: readonly Token[];
  /** The classes of its tokens: most readers need one that most sentences lack. */
  classes: ReadonlySet<WordClass>;
}

/** Whether a sentence has a token of one of some classes. */
export function holds(
  { classes }: Pick<Sentence, 'classes'>,
  names: readonly WordClass[],
): boolean {
  for (const name of names) if (classes.has(name)) return true;
  return false;
}

/** The classes of some tokens. */
function classesOf(tokens: readonly Token[]): Set<WordClass> {
  const classes = new Set<WordClass>();
  for (const token of tokens) classes.add(token.class);
  return classes;
}

// Nobody writes longer ones; what is longer is a table or noise, and states nothing.
const LONGEST = 1000;
// A quote that does not close keeps a sentence open for so long only.
const LONGEST_OPEN = 200;

const unitsOf = (marks: string): readonly number[] => [...marks].map((mark) => mark.charCodeAt(0));

const OPENING = unitsOf('“《(');
const CLOSING = unitsOf('”》)');
const STOPS = unitsOf('。!?');
const SEMICOLON = unitsOf(';');

/** All marks stand before the characters of Chinese. */
const BEHIND_MARKS = 0x3400;

const endsAt = (mark: number, stops: readonly number[]): boolean =>
  stops.includes(mark) || CLOSING.includes(mark);

/** Cuts a stretch at the marks of `stops` that stand outside quotes and brackets. */
function cutAt(text: string, { start, end }: Span, stops: readonly number[]): Span[] {
  const spans: Span[] = [];
  let from = start;
  let depth = 0;
  for (let i = start; i < end; i++) {
    const mark = text.charCodeAt(i);
    if (mark >= BEHIND_MARKS) continue;
    if (OPENING.includes(mark)) depth++;
    else if (CLOSING.includes(mark)) depth = Math.max(0, depth - 1);
    else if (stops.includes(mark) && (depth === 0 || i - from > LONGEST_OPEN)) {
      let to = i + 1;
      while (to < end && endsAt(text.charCodeAt(to), stops)) to++;
      spans.push({ start: from, end: to });
      from = to;
      i = to - 1;
      depth = 0;
    }
  }
  if (from < end) spans.push({ start: from, end });
  return spans;
}

// 4.江北大学, ①江北大学, 三、江北大学, ●江北大学: no part of the name behind it. 3.5亿元 is a figure.
const ITEM =
  /^\s{0,4}(?:[●•■◆▪▲○◎※★☆▶►▍✦▌]{1,3}|\d{1,2}[.·、](?!\s{0,2}\d)|[①-⑳㈠-㈩]|[一二三四五六七八九十]{1,3}、(?![一二三四五六七八九十]))\s{0,2}/;
const LONGEST_ITEM = 10;

/** A stretch without the mark of a list with which it begins. */
function behindItem(text: string, { start, end }: Span): Span {
  const mark = ITEM.exec(text.slice(start, Math.min(end, start + LONGEST_ITEM)));
  return { start: start + (mark?.[0].length ?? 0), end };
}

/** The sentences of the body and of headings, in order. */
export function sentencesOf(read: ReadText): Sentence[] {
  const { even, paragraphs, leads } = read;
  const cutter = new Cutter(even, read.mentions, read.entities);
  const sentences: Sentence[] = [];
  let lead = 0;
  for (const { start, end, index, role } of paragraphs) {
    if (role !== 'body' && role !== 'heading') continue;
    while ((leads[lead]?.end ?? Infinity) <= start) lead++;
    const from = leads[lead]?.start === start ? (leads[lead]?.end ?? start) : start;
    for (const whole of cutAt(even, { start: from, end }, STOPS)) {
      const isWhole = !even.slice(whole.start, whole.end).includes(';');
      for (const span of isWhole ? [whole] : cutAt(even, whole, SEMICOLON)) {
        if (span.end - span.start > LONGEST) continue;
        const tokens = refine(joinNames(even, cutter.cut(behindItem(even, span))), even);
        sentences.push({
          start: span.start,
          end: span.end,
          paragraph: index,
          isHeading: role === 'heading',
          whole,
          tokens,
          classes: classesOf(tokens),
        });
      }
    }
  }
  return sentences;
}
