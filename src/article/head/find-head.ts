import type { BylineRole } from '../../ids/enums.js';
import { parseDay } from '../../text/dates/calendar.js';
import type { DateMention, Mention, Span } from '../../text/types.js';
import { readCited, readPost, signedDay } from './colophon.js';
import type { Credit } from './credits.js';
import { type Dates, type Opening, readClosing, readCreditLine, readOpening } from './dateline.js';
import { type Field, readFields, stampDay } from './fields.js';
import { isBreadcrumb } from './furniture.js';
import { isOutlet } from './names.js';
import type { Paragraph } from './paragraphs.js';
import { findTitle } from './title.js';
import { NO_OUTLETS, OUTLETS } from './vocabulary.js';
import { evenLine } from './word-table.js';

// A day and a month come round in a year; the 31st of a month in two months.
const MOST_MONTHS_BACK = 12;

/** Something that a page says of its article. */
export interface HeadPart extends Span {
  /** The wording, always the slice of the text. */
  raw: string;
  /** The wording meant, where the text is damaged. */
  clean?: string;
}

/** A day that a page gives. */
export interface HeadDay extends HeadPart {
  /** The day, EDTF. */
  edtf: string;
}

/** Where and when an article was written: 新华社北京9月19日电. */
export interface HeadDateline extends HeadPart {
  /** The day, EDTF; with a year if the text or the day of issue gives one. Absent: none is told. */
  edtf?: string;
  /** The place, as it stands there. */
  place?: HeadPart;
}

/** A person named as a maker of the article. */
export interface HeadByline extends HeadPart {
  /** What the page says that the person did; absent where it does not. */
  role?: BylineRole;
}

/** What the furniture of a page says of the article itself. */
export interface ArticleHead {
  /** Its headline. */
  title?: HeadPart;
  /** Who brought it out, or whom the page names as its source. */
  outlet?: HeadPart;
  /** The day that the page gives for itself, which may be later than the news. */
  publishedOn?: HeadDay;
  /** Where and when it was written. */
  dateline?: HeadDateline;
  /** Who made it, in order. */
  bylines?: HeadByline[];
}

/** The head, and the stretches of body lines that belong to it. */
export interface FoundHead {
  /** What the page says of the article itself. */
  head: ArticleHead;
  /** In order; what is stated of an event stands outside of them. */
  leads: Span[];
}

/** What is found on the way, in the order in which the page says it; offsets cite the text. */
interface Findings {
  labelledOutlets: Span[];
  outlets: Span[];
  sites: Span[];
  /** Days by how surely they are those of issue. */
  published: Span[];
  days: Span[];
  updated: Span[];
  titles: Span[];
  people: Credit[];
  datelines: Opening[];
  leads: Span[];
}

const shifted = (span: Span, by: number): Span => ({ start: span.start + by, end: span.end + by });

/** Takes what the fields of a line say. */
function takeFields(found: Findings, fields: readonly Field[], offset: number): void {
  for (const { kind, role, names, ...value } of fields) {
    const span = shifted(value, offset);
    if (kind === 'outlet')
      found.labelledOutlets.push(...names.map((name) => shifted(name, offset)));
    else if (kind === 'site') found.outlets.push(span);
    else if (kind === 'published') found.published.push(span);
    else if (kind === 'day' || kind === 'stamp') found.days.push(span);
    else if (kind === 'updated') found.updated.push(span);
    else if (kind === 'title') found.titles.push(span);
    else if (kind === 'person') {
      found.people.push(
        ...names.map((name) => ({ ...shifted(name, offset), ...(role && { role }) })),
      );
    }
  }
}

/** Takes what stands before or behind the text of a line. */
function takeOpening(found: Findings, opening: Opening, offset: number): void {
  const { people, outlet, published, dateline, place, day } = opening;
  found.people.push(...people.map((person) => ({ ...person, ...shifted(person, offset) })));
  if (outlet) found.outlets.push(shifted(outlet, offset));
  if (published) found.published.push(shifted(published, offset));
  if (dateline) {
    found.datelines.push({
      ...shifted(opening, offset),
      people: [],
      dateline: shifted(dateline, offset),
      ...(place && { place: shifted(place, offset) }),
      ...(day && { day: shifted(day, offset) }),
    });
  }
}

/** The name of the site with which the way to the page begins: 某某网 > 新闻 > 正文. */
function takeBreadcrumb(found: Findings, line: string, offset: number): void {
  const [arrows = ''] = /^[>»›→\s]*/.exec(line) ?? [];
  const step = /^[^>»›→\s]+/.exec(line.slice(arrows.length))?.[0] ?? '';
  const name = step.replace(/官網$/, '');
  const start = offset + arrows.length;
  if (isOutlet(name)) found.sites.push({ start, end: start + name.length });
}

/** Takes what a line that is no text says. */
function takeLine(found: Findings, line: string, offset: number, dates: Dates): void {
  const opening = readCreditLine(line, dates);
  if (opening) {
    takeOpening(found, opening, offset);
    return;
  }
  takeFields(found, readCited(line) ?? readPost(line) ?? readFields(line) ?? [], offset);
  if (isBreadcrumb(line)) takeBreadcrumb(found, line, offset);
}

/** Takes what stands around the text of a line, and tells it from the text. */
function takeLeads(found: Findings, line: string, offset: number, dates: Dates): void {
  const opening = readOpening(line, dates);
  if (opening) takeOpening(found, opening, offset);
  const closing = readClosing(line);
  const isApart = closing && closing.start > (opening?.end ?? 0);
  if (isApart) takeOpening(found, closing, offset);
  for (const lead of [opening, isApart ? closing : undefined]) {
    if (lead) found.leads.push(shifted(lead, offset));
  }
}

/** Days of a text, a line at a time. */
class Days {
  readonly #mentions: readonly DateMention[];
  readonly #byStart: ReadonlyMap<number, DateMention>;
  #next = 0;

  constructor(mentions: readonly Mention[]) {
    this.#mentions = mentions.filter((mention): mention is DateMention => mention.kind === 'date');
    this.#byStart = new Map(this.#mentions.map((mention) => [mention.start, mention]));
  }

  /** Those of a line, by where they begin in it; lines are asked for in order. */
  within({ start, end }: Span): Dates {
    const dates = new Map<number, Span>();
    for (let day = this.#mentions[this.#next]; day && day.start < end;) {
      if (day.start >= start && day.precision === 'day') {
        dates.set(day.start - start, shifted(day, -start));
      }
      day = this.#mentions[++this.#next];
    }
    return dates;
  }

  /** The day that begins at an offset. */
  at(offset: number): DateMention | undefined {
    return this.#byStart.get(offset);
  }
}

const edtfOf = ({ resolved, edtf }: DateMention): string => resolved ?? edtf;

/**
 * The day of a dateline, which is never after the day of issue: 3日 in what came out on the 2nd is of the
 * month before.
 */
function writtenOn({ edtf, resolved }: DateMention, published: string | undefined): string {
  const isOpen = edtf.startsWith('XXXX') && resolved !== undefined && published !== undefined;
  if (!isOpen || resolved <= published) return resolved ?? edtf;
  const [, month = '', day = ''] = edtf.split('-');
  const [year = 0, monthOfIssue = 0] = published.split('-').map(Number);
  for (let back = 0; back <= MOST_MONTHS_BACK; back++) {
    const months = year * 12 + monthOfIssue - 1 - back;
    const ofMonth = String((months % 12) + 1).padStart(2, '0');
    const past = `${String(Math.floor(months / 12)).padStart(4, '0')}-${ofMonth}-${day}`;
    const isMonth = month === 'XX' || month === ofMonth;
    if (isMonth && past <= published && parseDay(past) !== null) return past;
  }
  return resolved;
}

/** Each person once, in the order of the page. */
function distinct(text: string, people: readonly Credit[]): HeadByline[] {
  const seen = new Map<string, HeadByline>();
  for (const { start, end, role } of people) {
    const raw = text.slice(start, end);
    const key = `${role ?? ''} ${raw.replace(/\s/g, '')}`;
    if (!seen.has(key)) seen.set(key, { raw, start, end, ...(role && { role }) });
  }
  return [...seen.values()];
}

/**
 * Finds what a page says of its article: title, outlet, day, dateline and makers.
 *
 * Shape: told by the words of labels, datelines and credits, in both scripts. What stands in lines of
 * the body is told as leads besides.
 *
 * @param text - the article, its damage mended
 * @param paragraphs - its lines, of `findParagraphs`
 * @param mentions - of `findMentions`, with the day of issue as reference where that is known
 * @param published - ISO day of issue
 * @returns the head and the stretches of body lines that belong to it
 */
export function findHead(
  text: string,
  paragraphs: readonly Paragraph[],
  mentions: readonly Mention[],
  published?: string,
): FoundHead {
  const even = evenLine(text);
  const days = new Days(mentions);
  const found: Findings = {
    labelledOutlets: [],
    outlets: [],
    sites: [],
    published: [],
    days: [],
    updated: [],
    titles: [],
    people: [],
    datelines: [],
    leads: [],
  };
  const dates = paragraphs.map((paragraph) => days.within(paragraph));
  paragraphs.forEach(({ start, end, role }, i) => {
    const line = even.slice(start, end);
    const here = dates[i] ?? NO_DATES;
    if (role === 'body') takeLeads(found, line, start, here);
    else if (role !== 'heading') takeLine(found, line, start, here);
  });
  found.updated.push(...lastDay(even, paragraphs, dates));
  return { head: headOf(text, even, paragraphs, found, days, published), leads: found.leads };
}

const NO_DATES: Dates = new Map();

// Below the day with which a notice is signed an attachment may stand, and the time.
const MOST_BELOW = 2;

/** The day with which the text is signed, in the last of its lines. */
function lastDay(even: string, paragraphs: readonly Paragraph[], dates: readonly Dates[]): Span[] {
  const below = paragraphs.findLastIndex(({ role }) => role === 'body') + 1;
  const lines = paragraphs.slice(below).filter(({ role }) => role === 'heading');
  const found = lines.map(({ start, end, index }) => {
    const day = signedDay(even.slice(start, end), dates[index] ?? NO_DATES);
    return day && shifted(day, start);
  });
  const at = found.findIndex((day) => day !== undefined);
  const day = found[at];
  return day && below > 0 && lines.length - at - 1 <= MOST_BELOW ? [day] : [];
}

function headOf(
  text: string,
  even: string,
  paragraphs: readonly Paragraph[],
  found: Findings,
  days: Days,
  published: string | undefined,
): ArticleHead {
  const part = ({ start, end }: Span): HeadPart => ({ raw: text.slice(start, end), start, end });
  const title = findTitle(even, paragraphs) ?? found.titles.find(({ start, end }) => end > start);
  const outlet = [...found.labelledOutlets, ...found.outlets, ...found.sites].find((name) =>
    isNamed(even.slice(name.start, name.end)),
  );
  const publishedOn = [...found.published, ...found.days, ...found.updated]
    .map((span) => dayOf(span, even, days))
    .find((day) => day !== undefined);
  const { dateline, place, day } = found.datelines[0] ?? {};
  const written = day && days.at(day.start);
  const bylines = distinct(text, found.people);
  return {
    ...(title && { title: part(title) }),
    ...(outlet && { outlet: part(outlet) }),
    ...(publishedOn && { publishedOn: { ...part(publishedOn), edtf: publishedOn.edtf } }),
    ...(dateline && {
      dateline: {
        ...part(dateline),
        ...(written && { edtf: writtenOn(written, published) }),
        ...(place && { place: part(place) }),
      },
    }),
    ...(bylines.length > 0 && { bylines }),
  };
}

/** The day that a page gives for itself: a date of the text, or a stamp that blanks tear. */
function dayOf(span: Span, even: string, days: Days): (Span & { edtf: string }) | undefined {
  const day = days.at(span.start);
  if (day?.precision === 'day') return { start: day.start, end: day.end, edtf: edtfOf(day) };
  const edtf = stampDay(even.slice(span.start, span.end));
  return edtf === undefined ? undefined : { ...span, edtf };
}

/** Whether the value behind 来源 names anybody: neither 未知 nor a number of the crawler. */
function isNamed(name: string): boolean {
  const known = OUTLETS().at(name, 0);
  if (known?.value === 'name' && known.end === name.length) return true;
  const none = NO_OUTLETS().at(name, 0);
  return none?.end !== name.length && !/\d/.test(name) && /\p{L}{2}/u.test(name);
}
