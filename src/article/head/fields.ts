import type { BylineRole } from '../../ids/enums.js';
import { parseDay } from '../../text/dates/calendar.js';
import type { Span } from '../../text/types.js';
import { isOutlet, isPersonName, isWord, tokensOf } from './names.js';
import {
  BUTTONS,
  type FieldKind,
  LABELS,
  type Label,
  OUTLETS,
  ROLES,
  SECTIONS,
} from './vocabulary.js';
import { skipBlanks } from './word-table.js';

/** A part of a line that pages put around their articles; the span is that of its value. */
export interface Field extends Span {
  kind: FieldKind | 'stamp' | 'number' | 'button' | 'menu' | 'site' | 'issue' | 'section';
  role?: BylineRole;
  /** The words of a value that are names. */
  names: readonly Span[];
}

const SEPARATORS = new Set([...'|丨/·•>»-–—_【】[]()〔〕《》,、;©■']);
const COLON = ':';
const STOPS = /[。!?;"“”「」]/;

// A day in full, as machines print it.
const STAMP_DAY = /\d{4}\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}日?/y;
const STAMP_TIME = /(?:t|\s{0,4})(?:上午|下午)?\d{1,2}:\d{2}(?::\d{2})?/y;
/** The page of a newspaper, or the day of the week, behind the day. */
export const BESIDE_DAY =
  /第?\s{0,2}[a-z]?\d+\s{0,2}版(?!\p{L}):?|(?:星期|周|週)[一二三四五六日天](?!\p{L})/uy;
const NUMBER = /\d[\d,]*(?:\.\d{1,3})?\s{0,2}[次人万条]?/y;
// When the page was last changed, in a bracket behind the day.
const CHANGED = /\([\d/.-]{0,10}\s?\d{1,2}:\d{2}\s?更新\)/y;
// The number of an issue, of its year or of all.
const ISSUE = /(?:\d{4}年\s?)?(?:总|總)?第\s?\d+\s?期/y;

const LONGEST_LINE = 240;
const LONGEST_VALUE = 60;
const MOST_NAMES = 8;
const LONGEST_MAKER = 20;

/** Where a sticky pattern ends that begins at `pos`; -1 where it does not. */
export function matchEnd(pattern: RegExp, line: string, pos: number): number {
  pattern.lastIndex = pos;
  return pattern.test(line) ? pattern.lastIndex : -1;
}

/** Where a day in full ends that begins at `pos`, its time included; -1 if none does. */
export function stampEnd(line: string, pos: number): number {
  const day = matchEnd(STAMP_DAY, line, pos);
  if (day < 0) return -1;
  const time = matchEnd(STAMP_TIME, line, day);
  return time < 0 ? day : time;
}

/** Behind 本报 and its like, which may stand before who wrote: 本报记者 甲. */
function pastOwn(line: string, pos: number): number {
  const outlet = OUTLETS().at(line, pos);
  return outlet?.value === 'own' ? outlet.end : pos;
}

/** The day of a stamp, ISO, also where blanks tear it; nothing where there is no such day. */
export function stampDay(stamp: string): string | undefined {
  STAMP_DAY.lastIndex = 0;
  const [year, month = '', day = ''] = STAMP_DAY.exec(stamp)?.[0].match(/\d+/g) ?? [];
  if (year === undefined) return undefined;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return parseDay(iso) === null ? undefined : iso;
}

/** A label at `pos` with the sign behind it: `:` or another, where its value begins. */
function labelAt(line: string, pos: number): (Label & { sign: string; end: number }) | undefined {
  const label = LABELS().at(line, pastOwn(line, pos));
  if (label === undefined) return undefined;
  if (label.start > pos && label.value.kind !== 'person') return undefined;
  const at = skipBlanks(line, label.end);
  const sign = line.charAt(at);
  const isSign = sign === COLON || SEPARATORS.has(sign);
  const isGlued = !isSign && at === label.end && at < line.length;
  // Only a day in full may be glued to its label: 发布于2024-05-06.
  if (isGlued && stampEnd(line, at) < 0) return undefined;
  return { ...label.value, sign: isSign ? sign : ' ', end: isSign ? at + 1 : at };
}

/** Where the value ends that begins at `pos`: before the next label, bracket or bar. */
function valueEnd(line: string, pos: number): number {
  for (let at = pos; at < line.length; at++) {
    if (/[|\][】】〕)(]/.test(line.charAt(at))) return at;
    const before = at > pos ? line.charAt(at - 1) : '';
    // A day may be glued to a name: 海港网2024-05-06.
    if (/\D/.test(before) && stampEnd(line, at) > 0) return at;
    if (/[^\p{L}\d]/u.test(before) && labelAt(line, at) !== undefined) return at;
  }
  return line.length;
}

function trimmed(line: string, start: number, end: number): Span {
  const from = skipBlanks(line, start, end);
  return { start: from, end: from + line.slice(from, end).trimEnd().length };
}

/** Names in the value of a label of people; nothing where it is no such value. */
function peopleIn(line: string, value: Span, sign: string): Span[] | undefined {
  const tokens = tokensOf(line, value.start, value.end);
  const words = tokens.map(({ start, end }) => line.slice(start, end));
  // Behind a blank the label may be the beginning of a sentence; a colon or a stroke makes a field of it.
  const isMaker = (word: string): boolean =>
    isPersonName(word) ||
    (sign !== ' ' && word.length <= LONGEST_MAKER && (isWord(word) || /^[a-z]*\d+$/.test(word)));
  if (tokens.length > MOST_NAMES || !words.every(isMaker)) return undefined;
  if (sign === ' ' && tokens.length === 0) return undefined;
  return tokens.filter(({ start, end }, i) => {
    const isRole = ROLES().at(line, pastOwn(line, start))?.end === end;
    return !isRole && isPersonName(words[i] ?? '');
  });
}

/** Names in the value of a label of where the article came from. */
function outletsIn(line: string, value: Span, sign: string): Span[] | undefined {
  const words = line.slice(value.start, value.end);
  if (STOPS.test(words)) return undefined;
  if (sign === ' ') return isOutlet(words) ? [value] : undefined;
  return tokensOf(line, value.start, value.end);
}

interface Read {
  field: Field;
  /** The outlet that is named with it. */
  outlet?: Field;
  end: number;
}

type ReadLabel = Label & { sign: string; end: number };

/** A day, or nothing. */
function readDay(line: string, { kind, end, sign }: ReadLabel): Read | undefined {
  const start = skipBlanks(line, end);
  const stamp = stampEnd(line, start);
  if (stamp > 0) return { field: { kind, start, end: stamp, names: [] }, end: stamp };
  const isEmpty = start === line.length || labelAt(line, start) !== undefined;
  if (kind === 'day' || kind === 'today' || sign !== COLON || !isEmpty) return undefined;
  return { field: { kind, start, end: start, names: [] }, end: start };
}

function readCount(line: string, { kind, end, sign }: ReadLabel): Read | undefined {
  if (sign !== COLON && !/\d/.test(line.charAt(skipBlanks(line, end)))) return undefined;
  const start = skipBlanks(line, end);
  const number = Math.max(start, matchEnd(NUMBER, line, start));
  return { field: { kind, start, end: number, names: [] }, end: number };
}

function readValue(line: string, label: ReadLabel): Read | undefined {
  const { kind, role, sign } = label;
  const end = valueEnd(line, label.end);
  const value = trimmed(line, label.end, end);
  const words = line.slice(value.start, value.end);
  if (words.length > LONGEST_VALUE) return undefined;
  if (kind === 'person' || kind === 'outlet') {
    const names = (kind === 'person' ? peopleIn : outletsIn)(line, value, sign);
    return names && { field: { kind, ...value, names, ...(role && { role }) }, end };
  }
  if (sign !== COLON || STOPS.test(words)) return undefined;
  return { field: { kind, ...value, names: [] }, end };
}

/** The title behind a label, and the way behind it, are all the rest of the line. */
function readRest(line: string, { kind, sign, end }: ReadLabel): Read | undefined {
  if (sign !== COLON) return undefined;
  const value = trimmed(line, end, line.length);
  const bracket = /[\])】〕]$/.test(line) && /^[[(【〔]/.test(line) ? 1 : 0;
  return {
    field: { kind, start: value.start, end: value.end - bracket, names: [] },
    end: line.length,
  };
}

function readLabel(line: string, label: ReadLabel): Read | undefined {
  switch (label.kind) {
    case 'published':
    case 'updated':
    case 'day':
    case 'today':
      return readDay(line, label);
    case 'count':
      return readCount(line, label);
    case 'title':
    case 'way':
      return readRest(line, label);
    case 'size':
      return label.sign === COLON || label.sign === ' '
        ? { field: { kind: 'size', start: label.end, end: label.end, names: [] }, end: label.end }
        : undefined;
    default:
      return readValue(line, label);
  }
}

/** A day, a button, a figure or an outlet without a label. */
function readBare(line: string, pos: number): Read | undefined {
  const stamp = stampEnd(line, pos);
  if (stamp > 0) return { field: { kind: 'stamp', start: pos, end: stamp, names: [] }, end: stamp };
  const changed = matchEnd(CHANGED, line, pos);
  if (changed > 0)
    return { field: { kind: 'number', start: pos, end: changed, names: [] }, end: changed };
  const button = BUTTONS().at(line, pos);
  if (button) {
    const { start, end, value } = button;
    return {
      field: { kind: value, start, end, names: [] },
      end: end + (line.charAt(end) === COLON ? 1 : 0),
    };
  }
  const issue = matchEnd(ISSUE, line, pos);
  if (issue > 0) return { field: { kind: 'issue', start: pos, end: issue, names: [] }, end: issue };
  const number = Math.max(matchEnd(BESIDE_DAY, line, pos), matchEnd(NUMBER, line, pos));
  if (number > 0)
    return { field: { kind: 'number', start: pos, end: number, names: [] }, end: number };
  let end = pos;
  while (end < line.length && isWord(line.charAt(end))) end++;
  if (SECTIONS().at(line, pos)?.end === end)
    return { field: { kind: 'section', start: pos, end, names: [] }, end };
  return isOutlet(line.slice(pos, end))
    ? { field: siteField(pos, end), end }
    : readReporters(line, pos, end);
}

const siteField = (start: number, end: number): Field => ({
  kind: 'site',
  start,
  end,
  names: [{ start, end }],
});

/** 海港日报记者 周甲 邢乙: the outlet stands before the label. */
function readReporters(line: string, pos: number, end: number): Read | undefined {
  const label = LABELS().before(line, end);
  if (label?.value.role !== 'reporter' || label.start <= pos) return undefined;
  const outlet = line.slice(pos, label.start);
  if (!isOutlet(outlet)) return undefined;
  const read = readLabel(line, { ...label.value, sign: ' ', end });
  return read && { ...read, outlet: siteField(pos, label.start) };
}

/** A bare figure, an outlet's bare name or that of a section makes no line of fields by itself. */
function isSound(fields: readonly Field[]): boolean {
  const kinds = new Set(fields.map(({ kind }) => kind));
  const isDated = kinds.has('stamp') || kinds.has('day') || kinds.has('today');
  if (kinds.has('number') && !isDated && !kinds.has('count')) return false;
  const hasShelf = kinds.has('issue') || kinds.has('section');
  if (kinds.has('site')) return isDated || hasShelf;
  const others = [...kinds].some((kind) => kind !== 'issue' && kind !== 'section');
  return others || (kinds.has('issue') && kinds.has('section'));
}

/**
 * Reads a line that is made of fields alone: 来源:某网 时间:2024-05-06 点击:12. The line is evened out.
 *
 * @returns nothing where any part of it is no field
 */
export function readFields(line: string): Field[] | undefined {
  if (line.length > LONGEST_LINE) return undefined;
  const fields: Field[] = [];
  for (let pos = 0; pos < line.length;) {
    const at = skipBlanks(line, pos);
    if (at > pos || (SEPARATORS.has(line.charAt(at)) && matchEnd(CHANGED, line, at) < 0)) {
      pos = at > pos ? at : at + 1;
      continue;
    }
    const label = labelAt(line, pos);
    const read = (label && readLabel(line, label)) ?? readBare(line, pos);
    if (read === undefined) return undefined;
    if (read.outlet) fields.push(read.outlet);
    fields.push(read.field);
    pos = read.end;
  }
  return isSound(fields) ? fields : undefined;
}
