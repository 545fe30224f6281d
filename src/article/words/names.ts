import type { Mention } from '../../text/types.js';
import { classOfName, classOfRecord, isCeremony } from './name-class.js';
import { evenText } from './even-text.js';
import { wording } from './wording.js';
import { type Token, adjoin, isOf } from './token.js';

const EDITION_BRACKET = /^\((?:第[^()]{1,6}[届屆次]|首[届屆]|(?:19|20)\d\d年?)\)$/;
const SECTION_BRACKET = wording('(?:赛区|站|会场|专场|分会场|馆)\\)$');
const ANNUAL = wording('^(?:年会|峰会|大会)$');
const JOINER = evenText('暨');

/** Whether a piece is a year that may belong to a name: 2024, 2024年. */
export function isYear({ class: className, text }: Token): boolean {
  return (className === 'NUMBER' || className === 'DATE') && /^(?:19|20)\d\d年?$/.test(text);
}

const isPart = (piece: Token | undefined): boolean => isOf(piece, 'NAME');
const mayBegin = (piece: Token): boolean =>
  isOf(piece, 'NAME', 'QUOTE', 'ORDINAL') || isYear(piece) || isEditionMark(piece);

/** 2016(第四届)…: the reader of text may take the bracket for a rank of its own. */
const isEditionMark = ({ class: className, text }: Token): boolean =>
  className === 'BRACKET' && EDITION_BRACKET.test(text);

/** The number of pieces from `first` that make up a name; 0 when they make none. */
function lengthOfName(pieces: readonly Token[], first: number): number {
  let length = 0;
  for (let i = first; i < pieces.length; i++) {
    const piece = pieces[i] as Token;
    if (i > first && !adjoin(pieces[i - 1], piece)) break;
    if (isPart(piece)) {
      length = i - first + 1;
      continue;
    }
    const next = pieces[i + 1];
    const goesOn = adjoin(piece, next) && next !== undefined;
    const leads = goesOn && (mayBegin(next) || isPart(next));
    if ((isOf(piece, 'QUOTE', 'ORDINAL') || isEditionMark(piece)) && leads) continue;
    if (isYear(piece)) {
      // A year behind a name belongs to it (创科周2025), one before it leads to it.
      if (length > 0 && !/年$/.test(piece.text) && !leads) {
        length = i - first + 1;
        continue;
      }
      if (leads) continue;
    }
    if (piece.class === 'BRACKET' && length > 0 && SECTION_BRACKET().test(piece.text)) {
      length = i - first + 1;
      continue;
    }
    // 2025国际智慧城市与永续建筑会议: before its ending a name with an edition is not complete.
    if (
      isOf(piece, 'AND') &&
      length > 0 &&
      goesOn &&
      isPart(next) &&
      isOpenEdition(pieces, first, i)
    )
      continue;
    // 推介会暨2020年第三季度签约活动
    if (piece.class === 'DATE' && pieces[i - 1]?.text.endsWith(JOINER) && goesOn && isPart(next))
      continue;
    // 发布及签约仪式, 项目签约暨授牌仪式
    if (joinsCeremony(pieces, i, length > 0)) continue;
    break;
  }
  return length;
}

/** Whether pieces begin with an edition and have not come to the ending of an event. */
function isOpenEdition(pieces: readonly Token[], first: number, to: number): boolean {
  const [lead] = pieces.slice(first, to);
  if (
    lead === undefined ||
    !(isYear(lead) || (lead.class === 'ORDINAL' && RANKS_EVENT().test(lead.text)))
  )
    return false;
  const words = pieces
    .slice(first, to)
    .map(({ text }) => text)
    .join('');
  return classOfName(words).class !== 'EVENT';
}

const RANKS_EVENT = wording('[届]$');

/** Whether a verb or an “and” stands inside the name of a ceremony. */
function joinsCeremony(pieces: readonly Token[], at: number, inName: boolean): boolean {
  const [piece, next, afterNext] = [pieces[at], pieces[at + 1], pieces[at + 2]];
  if (!adjoin(piece, next)) return false;
  if (isOf(piece, 'AND')) return isPart(next) && isCeremony(next?.text ?? '') && inName;
  const isVerb = isOf(piece, 'RELEASE', 'SIGN', 'LAUNCH', 'UNVEIL', 'FOUND');
  if (!isVerb) return false;
  if (isPart(next)) return inName && (next?.text.startsWith(JOINER) ?? false);
  return (
    isOf(next, 'AND') &&
    adjoin(next, afterNext) &&
    isPart(afterNext) &&
    isCeremony(afterNext?.text ?? '')
  );
}

/** A name of a stretch of the text. */
export function nameToken(
  text: string,
  start: number,
  end: number,
  parts: readonly Token[] = [],
): Token {
  const words = text.slice(start, end);
  const [only] = parts;
  if (parts.length === 1 && only?.entity !== undefined) {
    return { class: classOfRecord(only.entity.type), start, end, text: words, entity: only.entity };
  }
  const found = classOfName(words);
  const last = parts.at(-1)?.entity;
  // Behind an edition or a year the record is what is named: 第三届京港洽谈会.
  const isCore = last !== undefined && parts.slice(0, -1).every((part) => !isPart(part));
  if (isCore) {
    return { class: classOfRecord(last.type), start, end, text: words, entity: last };
  }
  const [first, ...others] = parts;
  // 京台科技论坛峰会 is the forum itself.
  const isAnnual =
    first?.entity !== undefined && others.length === 1 && ANNUAL().test(others[0]?.text ?? '');
  if (isAnnual && first.entity && classOfRecord(first.entity.type) === 'EVENT') {
    return { class: 'EVENT', start, end, text: words, entity: first.entity };
  }
  if (found.class === 'NAME' && last !== undefined) found.class = classOfRecord(last.type);
  return { ...found, start, end, text: words };
}

/** Puts the pieces of names together; everything else stays. */
export function joinNames(text: string, pieces: readonly Token[]): Token[] {
  const tokens: Token[] = [];
  for (let i = 0; i < pieces.length;) {
    const piece = pieces[i] as Token;
    const length = mayBegin(piece) ? lengthOfName(pieces, i) : 0;
    const last = pieces[i + length - 1];
    if (length === 0 || last === undefined) {
      tokens.push(piece);
      i++;
      continue;
    }
    const parts = pieces.slice(i, i + length);
    const token = nameToken(text, piece.start, last.end, parts);
    i += length;
    // The year of 2020年科研经费 is no part of the name.
    if (isYear(piece) && length > 1 && !isOf(token, 'EVENT', 'WORK', 'GENERIC', 'CEREMONY')) {
      tokens.push(piece);
      tokens.push(nameToken(text, piece.end, last.end, parts.slice(1)));
      continue;
    }
    const year = isOf(token, 'NAME', 'BODY', 'SITE', 'PLACE')
      ? parts.findIndex((part, at) => at > 0 && isYear(part) && /年$/.test(part.text))
      : -1;
    tokens.push(...(year < 0 || year === length - 1 ? [token] : aroundYear(text, parts, year)));
  }
  return tokens;
}

/** 该校2024年科研经费: a year within what is no event cuts it. */
function aroundYear(text: string, parts: readonly Token[], at: number): Token[] {
  const [first, year, next, last] = [parts[0], parts[at], parts[at + 1], parts.at(-1)] as [
    Token,
    Token,
    Token,
    Token,
  ];
  return [
    nameToken(text, first.start, year.start, parts.slice(0, at)),
    year,
    nameToken(text, next.start, last.end, parts.slice(at + 1)),
  ];
}

export const isFigure = (mention: Mention | undefined): boolean =>
  mention !== undefined &&
  (mention.kind === 'count' || mention.kind === 'amount' || mention.kind === 'percent');
