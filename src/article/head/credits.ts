import type { BylineRole } from '../../ids/enums.js';
import type { Span } from '../../text/types.js';
import { isOutlet, isPersonName, isPlace, splitPlace, tokensOf, type Token } from './names.js';
import { PLACES, REPORTS, ROLES, SURNAMES } from './vocabulary.js';
import type { FoundWord } from './word-table.js';

/** A person named as a maker of the article. */
export interface Credit extends Span {
  role?: BylineRole;
}

/** What a stretch of credits says; offsets cite the line. */
export interface Credits {
  people: Credit[];
  outlet?: Span;
  place?: Span;
  /** Whether 报道 closes it, as in 记者甲报道. */
  isReport: boolean;
}

// Behind the names: 记者 甲 发自北京.
const SENT_FROM = /^(?:发自|發自)/;

/** What was read so far. */
class Reading {
  readonly credits: Credits = { people: [], isReport: false };
  #role: BylineRole | undefined;
  /** People named since the last role; 甲/摄 says their role behind them. */
  #pending: Credit[] = [];

  outlet(span: Span): void {
    this.credits.outlet ??= span;
  }

  name({ start, end }: Span): void {
    const person: Credit = { start, end, ...(this.#role && { role: this.#role }) };
    this.credits.people.push(person);
    if (this.#role === undefined) this.#pending.push(person);
  }

  /** 文/甲 says it before the name, 甲/文 behind it. */
  role(role: BylineRole, before: string): void {
    if (before === '/' && this.#pending.length > 0) {
      for (const person of this.#pending) person.role = role;
    } else this.#role = role;
    this.#pending = [];
  }
}

/** The role that stands within a word, an outlet's name or nothing before it: 某报记者. */
function roleWithin(line: string, { start, end }: Span): FoundWord<BylineRole> | undefined {
  for (let at = start; at < end; at++) {
    const role = ROLES().at(line, at);
    if (role === undefined || role.end > end) continue;
    const isWhole = role.end - role.start > 1 || role.end === end;
    if (at === start) return isWhole ? role : undefined;
    const before = line.slice(start, at);
    // 总台记者: a desk or a place may stand before a reporter as well as an outlet.
    const isDesk = role.value === 'reporter' && isPlace(before);
    if (isWhole && (isOutlet(before) || isDesk)) return role;
  }
  return undefined;
}

/** Reads what is left of a word: a name, a name and its place, or, behind a stroke, a place. */
function readRest(line: string, token: Token, reading: Reading, isReport: boolean): boolean {
  const { credits } = reading;
  const word = line.slice(token.start, token.end);
  if (isReport && token.before === '/' && isPlace(word)) {
    credits.place = { start: token.start, end: token.end };
    return true;
  }
  const sentFrom = SENT_FROM.exec(word)?.[0].length ?? 0;
  if (sentFrom > 0 && credits.people.length > 0 && isPlace(word.slice(sentFrom))) {
    credits.place = { start: token.start + sentFrom, end: token.end };
    return true;
  }
  const isKnownPlace = PLACES().at(word, 0)?.end === word.length;
  if (isReport && credits.people.length > 0 && (isKnownPlace || !SURNAMES().has(word.charAt(0)))) {
    if (!isPlace(word)) return false;
    credits.place = { start: token.start, end: token.end };
    return true;
  }
  const { name, place } = isReport ? splitPlace(line, token) : { name: token, place: undefined };
  if (isPersonName(line.slice(name.start, name.end))) {
    reading.name(name);
    if (place) credits.place = place;
    return true;
  }
  if (isOutlet(word)) {
    reading.outlet({ start: token.start, end: token.end });
    return true;
  }
  return false;
}

function readToken(line: string, token: Token, isLast: boolean, reading: Reading): boolean {
  let { start, end } = token;
  const role = roleWithin(line, { start, end });
  if (role) {
    const isNamed = role.start > start && isOutlet(line.slice(start, role.start));
    if (isNamed) reading.outlet({ start, end: role.start });
    reading.role(role.value, token.before);
    start = role.end;
  }
  const report = isLast ? REPORTS().before(line, end) : undefined;
  if (report && report.start >= start) {
    reading.credits.isReport = true;
    end = report.start;
  }
  // 张三摄: the role closes the word.
  const behind = role || report ? undefined : ROLES().before(line, end);
  if (behind?.value === 'photographer' && isPersonName(line.slice(start, behind.start))) {
    reading.name({ start, end: behind.start });
    reading.role(behind.value, '/');
    return true;
  }
  const isReport = reading.credits.isReport;
  return start >= end || readRest(line, { start, end, before: token.before }, reading, isReport);
}

/**
 * Reads a stretch that names the makers of an article and nothing else: 通讯员周甲 记者邢乙, 文/某报记者 张三,
 * 记者甲/台北报道.
 *
 * @returns nothing where any word of it is of another kind, or neither anybody has a role nor an outlet
 *   reports: 即时新闻/综合报道
 */
export function readCredits(line: string, from: number, to: number): Credits | undefined {
  const reading = new Reading();
  const tokens = tokensOf(line, from, to);
  const isRead = tokens.every((token, i) =>
    readToken(line, token, i === tokens.length - 1, reading),
  );
  const { credits } = reading;
  const isCredit = credits.people.some(({ role }) => role !== undefined);
  return isRead && (isCredit || (credits.isReport && credits.outlet)) ? credits : undefined;
}
