import type { Span } from '../../text/types.js';
import { type Credit, type Credits, readCredits } from './credits.js';
import { readFields, stampEnd } from './fields.js';
import { isPersonName, isPlace, isWord, outletEnd, splitPlace, tokensOf } from './names.js';
import { ENDS, LABELS, NO_WIRES, OUTLETS, REPORTS, ROLES, SURNAMES, WIRES } from './vocabulary.js';
import { type FoundWord, skipBlanks } from './word-table.js';

/** What the beginning or the end of a line says of the article; offsets cite the line. */
export interface Opening extends Span {
  people: Credit[];
  outlet?: Span;
  /** From the outlet's name to the word that closes it: 新华社北京9月19日电. */
  dateline?: Span;
  place?: Span;
  /** The day of the dateline, or that on which the page came out. */
  day?: Span;
  published?: Span;
}

/** The dates that stand in a line, by where they begin in it. */
export type Dates = ReadonlyMap<number, Span>;

const BRACKETS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '【': '】', '〔': '〕' };
const EDGE = /^[\s([【〔:,/|╱\-—─]/;
const TRAILING = /^[\s:/|,╱\-—─]*/;

const LONGEST_BRACKET = 80;
const LONGEST_WIRE = 40;
const LONGEST_UNDATED = 18;
const LONGEST_GAP = 8;
const MOST_PARTS = 4;

/** The bracket that opens at `pos`, its content as span. */
export function bracketAt(line: string, pos: number): Span | undefined {
  const close = BRACKETS[line.charAt(pos)];
  if (close === undefined) return undefined;
  const inner = line.slice(pos + 1, pos + LONGEST_BRACKET);
  const end = inner.indexOf(close);
  return end < 0 ? undefined : { start: pos + 1, end: pos + 1 + end };
}

interface Prefix {
  outlet?: Span;
  isOwn: boolean;
  place?: Span;
  people: Credit[];
}

/** What stands before the day or the word that closes a dateline: 新华社, 中央社記者王甲台北. */
function readPrefix(line: string, from: number, to: number): Prefix | undefined {
  const prefix: Prefix = { isOwn: false, people: [] };
  let at = outletEnd(line, from, to);
  if (at > from) {
    prefix.isOwn = OUTLETS().at(line, from)?.value === 'own';
    prefix.outlet = { start: from, end: at };
  }
  at = skipBlanks(line, at, to);
  if (prefix.outlet && line.charAt(at) === '/') at = skipBlanks(line, at + 1, to);
  const role = ROLES().at(line, at);
  if (role && role.end <= to) {
    const tokens = tokensOf(line, role.end, to);
    const last = tokens.pop();
    if (last === undefined) return undefined;
    const { name, place } =
      tokens.length > 0 && last.before !== '、' && isPlace(line.slice(last.start, last.end))
        ? { name: undefined, place: { start: last.start, end: last.end } }
        : splitPlace(line, last);
    const people = name ? [...tokens, name] : tokens;
    if (!people.every(({ start, end }) => isPersonName(line.slice(start, end)))) return undefined;
    prefix.people = people.map(({ start, end }) => ({ start, end, role: role.value }));
    if (place) prefix.place = place;
    return prefix;
  }
  const end = at + line.slice(at, to).trimEnd().length;
  if (at >= end) return prefix;
  if (!isPlace(line.slice(at, end))) return undefined;
  prefix.place = { start: at, end };
  return prefix;
}

/** A dateline that has a day: the words before it, and the word that closes it behind. */
function readDated(line: string, from: number, to: number, dates: Dates): Opening | undefined {
  const limit = Math.min(to, from + LONGEST_WIRE);
  let day: Span | undefined;
  for (let at = from; at < limit && day === undefined; at++) day = dates.get(at);
  if (day === undefined || day.end > to) return undefined;
  const wire = WIRES().at(line, skipBlanks(line, day.end, to));
  if (wire === undefined || wire.end > to) return undefined;
  const prefix = readPrefix(line, from, day.start);
  if (prefix === undefined) return undefined;
  const { outlet, isOwn, place, people } = prefix;
  const closes = wire.end === to || EDGE.test(line.slice(wire.end));
  if (wire.value === 'word' ? !outlet || !closes : !closes && !outlet) return undefined;
  return {
    start: from,
    end: wire.end,
    dateline: { start: from, end: wire.end },
    day,
    people,
    ...(outlet && !isOwn && { outlet }),
    ...(place && { place }),
  };
}

/** A dateline without a day: 本报讯, 本报台北讯, 某报讯 before a gap or a bracket. */
function readUndated(
  line: string,
  from: number,
  to: number,
  isBracket: boolean,
): Opening | undefined {
  const limit = Math.min(to, from + LONGEST_UNDATED);
  for (let at = isBracket ? from : from + 1; at < limit; at++) {
    const wire = WIRES().at(line, at);
    if (wire === undefined || wire.end > to) continue;
    if (NO_WIRES().before(line, wire.end)) return undefined;
    const prefix = readPrefix(line, from, at);
    if (!prefix || !closesUndated(line, wire, prefix, isBracket && wire.end === to)) continue;
    const { outlet, isOwn, place, people } = prefix;
    return {
      start: from,
      end: wire.end,
      people,
      ...(outlet && !isOwn && { outlet }),
      ...(outlet && place && { place, dateline: { start: from, end: wire.end } }),
    };
  }
  return undefined;
}

/** Whether a word closes a dateline without a day: at the end of its bracket, or behind an outlet. */
function closesUndated(
  line: string,
  { value, end }: FoundWord<'wire' | 'word'>,
  { outlet, isOwn }: Prefix,
  fillsBracket: boolean,
): boolean {
  if (fillsBracket) return value === 'wire' || outlet !== undefined;
  if (outlet === undefined) return false;
  // 央视网消息: opens a text where 央视网消息, only cites.
  if (value === 'word')
    return line.charAt(end) === ':' || readCreditBracket(line, end) !== undefined;
  return isOwn || end === line.length || EDGE.test(line.slice(end));
}

function readCreditBracket(line: string, pos: number): Credits | undefined {
  const inner = bracketAt(line, skipBlanks(line, pos));
  return inner && readCredits(line, inner.start, inner.end);
}

function readWire(
  line: string,
  from: number,
  to: number,
  dates: Dates,
  isBracket = false,
): Opening | undefined {
  const start = skipBlanks(line, from, to);
  // What is taken from an agency is as good as its own: 据新华社北京电.
  const cited = line.charAt(start) === '据' ? start + 1 : start;
  const opening = readDated(line, cited, to, dates) ?? readUndated(line, cited, to, isBracket);
  if (opening === undefined) return undefined;
  const isWire = WIRES().before(line, opening.end)?.value === 'wire';
  return cited === start || isWire ? { ...opening, start } : undefined;
}

const isOwnWord = (line: string, { start, end }: Span): boolean =>
  OUTLETS().at(line.slice(start, end), 0)?.value === 'own';

function fromCredits(line: string, credits: Credits, start: number, end: number): Opening {
  const { people, outlet, place } = credits;
  return {
    start,
    end,
    people,
    ...(outlet && !isOwnWord(line, outlet) && { outlet }),
    ...(place && { place, dateline: place }),
  };
}

/** A bracket that holds a dateline or credits. */
function readBracket(line: string, pos: number, dates: Dates): Opening | undefined {
  const inner = bracketAt(line, pos);
  if (inner === undefined) return undefined;
  const { start, end } = inner;
  const wire = readWire(line, start, end, dates, true);
  if (wire?.end === end) return { ...wire, start: pos, end: end + 1 };
  const credits = readCredits(line, start, end);
  if (credits) return fromCredits(line, credits, pos, end + 1);
  const rest = wire && readCredits(line, wire.end, end);
  return rest && wire && merge(wire, fromCredits(line, rest, pos, end + 1));
}

/** 记者甲报道, with an edge behind it. */
function readReport(line: string, pos: number): Opening | undefined {
  const limit = Math.min(line.length, pos + LONGEST_WIRE);
  for (let at = pos + 2; at < limit; at++) {
    const report = REPORTS().at(line, at);
    if (report === undefined) continue;
    if (report.end < line.length && !EDGE.test(line.slice(report.end))) return undefined;
    const credits = readCredits(line, pos, report.end);
    return credits && fromCredits(line, credits, pos, report.end);
  }
  return undefined;
}

/** Behind a dateline names may stand without brackets: 本报讯 记者张三 通讯员李四 …. */
function readNamed(line: string, pos: number): Opening | undefined {
  const people: Credit[] = [];
  let end = pos;
  for (let at = pos; ;) {
    const role = ROLES().at(line, at);
    if (role === undefined || role.end - role.start < 2) break;
    const start = skipBlanks(line, role.end);
    let stop = start;
    while (stop < line.length && isWord(line.charAt(stop))) stop++;
    const word = line.slice(start, stop);
    const isName = word.length <= 3 && SURNAMES().has(word.charAt(0)) && isPersonName(word);
    if (!isName || !/^[\s,:]/.test(line.slice(stop))) break;
    people.push({ start, end: stop, role: role.value });
    end = stop;
    at = skipBlanks(line, stop);
  }
  return people.length > 0 ? { start: pos, end, people } : undefined;
}

function merge(first: Opening, then: Opening): Opening {
  return { ...then, ...first, end: then.end, people: [...first.people, ...then.people] };
}

/** A label and the day of the page, glued to the text that follows: date 2025-11-24 …. */
function readStamp(line: string, pos: number): Opening | undefined {
  const label = LABELS().at(line, pos);
  if (label?.value.kind !== 'published' && label?.value.kind !== 'day') return undefined;
  const at = skipBlanks(line, label.end);
  const start = skipBlanks(line, line.charAt(at) === ':' ? at + 1 : at);
  const end = stampEnd(line, start);
  // 时间 of what? Only a label that a machine wrote says it of the page.
  const isSure = label.value.kind === 'published' || /^[a-z]/.test(line.charAt(pos));
  return isSure && end > 0 && /^\s/.test(line.slice(end))
    ? { start: pos, end, people: [], published: { start, end } }
    : undefined;
}

/**
 * Reads what a line says of the article before it begins: 新华社北京9月19日电(记者甲), 〔记者甲/台北报导〕. The
 * line is evened out.
 */
export function readOpening(line: string, dates: Dates): Opening | undefined {
  let opening = readStamp(line, 0);
  let pos = opening ? pastTrailing(line, opening.end) : 0;
  for (let parts = 0; parts < MOST_PARTS; parts++) {
    const part = readPart(line, pos, dates, opening);
    if (part === undefined) break;
    opening = opening ? merge(opening, part) : part;
    pos = pastTrailing(line, part.end);
  }
  return opening && { ...opening, end: pos };
}

const pastTrailing = (line: string, pos: number): number =>
  pos + (TRAILING.exec(line.slice(pos, pos + LONGEST_GAP))?.[0].length ?? 0);

/** One part of an opening; a second dateline is none, and bare names stand behind another part. */
function readPart(
  line: string,
  pos: number,
  dates: Dates,
  before: Opening | undefined,
): Opening | undefined {
  return (
    readBracket(line, pos, dates) ??
    (before?.dateline ? undefined : readWire(line, pos, line.length, dates)) ??
    readReport(line, pos) ??
    (before ? readNamed(line, pos) : undefined)
  );
}

const THIS = /^(?:本文|本稿|原文|文章)/;

const CLOSERS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '】': '【', '〕': '〔' };

/** A bracket that closes a line: (记者甲), [责任编辑:甲], (完). */
function readLastBracket(line: string, end: number): Opening | undefined {
  const open = CLOSERS[line.charAt(end - 1)];
  if (open === undefined) return undefined;
  const start = line.lastIndexOf(open, end - 1);
  if (start < 0 || end - start > LONGEST_BRACKET) return undefined;
  const word = ENDS().at(line, skipBlanks(line, start + 1));
  if (word && skipBlanks(line, word.end) === end - 1) return { start, end, people: [] };
  const credits = readCredits(line, start + 1, end - 1);
  if (credits) return fromCredits(line, credits, start, end);
  return readSource(line, start + 1, start, end);
}

/** Fields in the last bracket: (来源:某报), (本文首发于2024年5月6日). */
function readSource(line: string, from: number, start: number, end: number): Opening | undefined {
  const own = THIS.exec(line.slice(from, end))?.[0].length ?? 0;
  const by = from + own;
  const opening: Opening = { start, end, people: [] };
  for (const { kind, names, ...value } of readFields(line.slice(by, end - 1)) ?? []) {
    const [name] = names;
    if (kind === 'outlet' && name) opening.outlet = { start: name.start + by, end: name.end + by };
    else if (kind === 'published')
      opening.published = { start: value.start + by, end: value.end + by };
    else return undefined;
  }
  return opening.outlet || opening.published ? opening : undefined;
}

const AGENCY_DAY = /^\)1\d{6}$/;
const LONGEST_AGENCY_DAY = 8;

/** Reads what a line says of the article behind its last sentence. */
export function readClosing(line: string): Opening | undefined {
  let closing: Opening | undefined;
  let end = line.trimEnd().length;
  // Agencies of Taiwan put the day behind, without a sign: (编辑:甲)1140715.
  if (AGENCY_DAY.test(line.slice(end - LONGEST_AGENCY_DAY, end))) end -= LONGEST_AGENCY_DAY - 1;
  for (let parts = 0; parts < MOST_PARTS; parts++) {
    const part = readLastBracket(line, end);
    if (part === undefined) break;
    closing = closing ? merge(part, closing) : part;
    end = line.slice(0, part.start).trimEnd().length;
  }
  return closing;
}

/** Reads a line that is credits or a dateline and nothing else, a day behind them or not. */
export function readCreditLine(line: string, dates: Dates): Opening | undefined {
  const credits = readCredits(line, 0, line.length);
  if (credits) return fromCredits(line, credits, 0, line.length);
  const stamp = stampEnd(line, 0);
  const behind = stamp > 0 ? readCredits(line, stamp, line.length) : undefined;
  if (behind)
    return { ...fromCredits(line, behind, 0, line.length), published: { start: 0, end: stamp } };
  const opening = readOpening(line, dates);
  if (opening === undefined) {
    const closing = readLastBracket(line, line.length);
    return closing?.start === 0 ? closing : undefined;
  }
  if (opening.end === line.length) return opening;
  const end = stampEnd(line, opening.end);
  const published = { start: opening.end, end };
  return end === line.length ? { ...opening, end, published } : undefined;
}
