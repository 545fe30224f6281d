import type { EntityMention } from '../../lookup/find-entities.js';
import { JOINER, classOfName, classOfRecord, isCeremony, isPlaceName } from './name-class.js';
import { wording } from './wording.js';
import { type Token, adjoin, isAmong, isOf, makeToken } from './token.js';
import type { WordClass } from './word-class.js';

const EDITION_BRACKET = /^\((?:第[^()]{1,6}[届屆次]|首[届屆]|(?:19|20)\d\d年?)\)$/;
const SECTION_BRACKET = wording('(?:赛区|站|会场|专场|分会场|馆)\\)$');
const ANNUAL = wording('^(?:年会|峰会|大会)$');

/** Whether a piece is a year that may belong to a name: 2024, 2024年. */
export function isYear({ class: className, text }: Token): boolean {
  return (className === 'NUMBER' || className === 'DATE') && /^(?:19|20)\d\d年?$/.test(text);
}

const isPart = (piece: Token | undefined): boolean => isOf(piece, 'NAME');
const BEGINS = ['NAME', 'QUOTE', 'ORDINAL'] as const;
const mayBegin = (piece: Token): boolean =>
  isAmong(piece, BEGINS) || isYear(piece) || isEditionMark(piece);

/** 2016(第四届)…: the reader of text may take the bracket for a rank of its own. */
const isEditionMark = ({ class: className, text }: Token): boolean =>
  className === 'BRACKET' && EDITION_BRACKET.test(text);

/** What a piece is to the name that it may belong to: its end so far, a link to what follows, or nothing. */
type Link = 'end' | 'link' | undefined;

type LinkRule = (pieces: readonly Token[], at: number, first: number, inName: boolean) => Link;

const goesOn = (pieces: readonly Token[], at: number): boolean =>
  adjoin(pieces[at], pieces[at + 1]);
const leadsOn = (pieces: readonly Token[], at: number): boolean =>
  goesOn(pieces, at) && mayBegin(pieces[at + 1] as Token);
const leadsToPart = (pieces: readonly Token[], at: number): boolean =>
  goesOn(pieces, at) && isPart(pieces[at + 1]);

/** The classes of which the rules speak: no other links anything. */
const LINKING: ReadonlySet<WordClass> = new Set([
  ...([
    'NAME',
    'QUOTE',
    'ORDINAL',
    'BRACKET',
    'NUMBER',
    'DATE',
    'AND',
    'MEASURE',
    'THEME',
    'DURATION',
  ] as const),
  ...(['HAVE', 'VERB', 'RELEASE', 'SIGN', 'LAUNCH', 'UNVEIL', 'FOUND'] as const),
]);

// The first rule that has an answer decides.
const LINK_RULES: readonly LinkRule[] = [
  (pieces, at) => (isPart(pieces[at]) ? 'end' : undefined),
  // 江州大学十周年庆典
  (pieces, at, _, inName) => {
    const isJubilee =
      inName && isOf(pieces[at], 'DURATION') && JUBILEE().test(pieces[at]?.text ?? '');
    const isFounding =
      inName &&
      isOf(pieces[at], 'FOUND') &&
      isOf(pieces[at + 1], 'DURATION') &&
      JUBILEE().test(pieces[at + 1]?.text ?? '');
    if (isFounding && goesOn(pieces, at) && endsInEvent(pieces, at + 2)) return 'link';
    return isJubilee && endsInEvent(pieces, at + 1) && goesOn(pieces, at) ? 'link' : undefined;
  },
  // “智造”大赛, 第三届大会, 2016(第四届)论坛
  (pieces, at, first) => {
    const piece = pieces[at] as Token;
    // 将在江州开│第二次大会
    const before = at > first ? (pieces[at - 1]?.text ?? '') : '';
    const isRest = before.length === 1 && at - 1 === first;
    if (isOf(piece, 'ORDINAL') && (isRest || ENDS_IN_VERB().test(before))) return undefined;
    const isLead = isOf(piece, 'QUOTE', 'ORDINAL') || isEditionMark(piece);
    return isLead && leadsOn(pieces, at) ? 'link' : undefined;
  },
  // 第二届“江北创科展”: an edition makes an event of what stands in quotes.
  (pieces, at, first) =>
    at > first &&
    isOf(pieces[at], 'QUOTE') &&
    isOpenEdition(pieces, first, at) &&
    classOfName(pieces[at]?.text.slice(1, -1) ?? '').class === 'EVENT'
      ? 'end'
      : undefined,
  // A year before a name leads to it, one behind it (创科周2025) belongs to it.
  (pieces, at, _, inName) => {
    const piece = pieces[at] as Token;
    if (!isYear(piece)) return undefined;
    if (leadsOn(pieces, at)) return 'link';
    return inName && !/年$/.test(piece.text) ? 'end' : undefined;
  },
  // 大赛(厦门赛区)
  (pieces, at, _, inName) => {
    const piece = pieces[at] as Token;
    return inName && isOf(piece, 'BRACKET') && SECTION_BRACKET().test(piece.text)
      ? 'end'
      : undefined;
  },
  // 中国(江州)国际光电博览会: where or when it is held stands in a bracket within the name.
  (pieces, at, _, inName) => {
    const piece = pieces[at] as Token;
    const isInner =
      inName &&
      isOf(piece, 'BRACKET') &&
      adjoin(pieces[at - 1], piece) &&
      leadsToPart(pieces, at) &&
      isWhereOrWhen(piece.text.slice(1, -1));
    return isInner && (endsInEvent(pieces, at + 1) || isSite(pieces[at + 1])) ? 'link' : undefined;
  },
  // 2025国际智慧城市与永续建筑会议: before its ending a name with an edition is not complete.
  (pieces, at, first, inName) => {
    const isAnd =
      inName &&
      isOf(pieces[at], 'AND') &&
      (leadsToPart(pieces, at) || (goesOn(pieces, at) && endsInEvent(pieces, at + 1)));
    return isAnd && isOpenEdition(pieces, first, at) ? 'link' : undefined;
  },
  // 2023年江北示范区联合招商引资对接会: so is a verb or a measure within it.
  (pieces, at, first, inName) => {
    const piece = pieces[at] as Token;
    const isInner =
      inName &&
      (isOf(piece, 'MEASURE', 'THEME') ||
        (isOf(piece, 'HAVE', 'VERB', 'RELEASE') && INNER().test(piece.text)));
    return isInner &&
      goesOn(pieces, at) &&
      isOpenEdition(pieces, first, at) &&
      endsInEvent(pieces, at + 1)
      ? 'link'
      : undefined;
  },
  // 推介会暨2020年第三季度签约活动
  (pieces, at) => {
    const isJoined = isOf(pieces[at], 'DATE') && (pieces[at - 1]?.text.endsWith(JOINER) ?? false);
    return isJoined && leadsToPart(pieces, at) ? 'link' : undefined;
  },
  // 发布及签约仪式, 项目签约暨授牌仪式
  (pieces, at, _, inName) => (joinsCeremony(pieces, at, inName) ? 'link' : undefined),
];

/** Whether a piece ends as the name of a site does, wherever it stands. */
function isSite(piece: Token | undefined): boolean {
  const found = classOfName(piece?.text ?? '');
  return found.class === 'SITE' && found.isWeak !== true && found.isGeneric !== true;
}

const JUBILEE = wording('周年$');
const ENDS_IN_VERB = wording('[开办赴到去来]$');
const WHEN = wording('^(?:[春夏秋冬]季?|上半年|下半年|国际|线上|海外)$');
const WHERE = wording('^.{2,5}[省市区县州]$');
const isWhereOrWhen = (text: string): boolean =>
  isPlaceName(text) ||
  WHEN().test(text) ||
  WHERE().test(text) ||
  /^[\u3400-\u9fff]{2,3}$/.test(text);

/** Verbs that names of events hold: 投资推介会, 开发者大会. */
const INNER = wording(
  '^(?:数据采集|采集|检测|监测|评估|管理|运营|加工|储存|存储|交易|展览|投资|引进|研发|开发|建设|服务|落地|转化|对接|展示|推介|孵化|培育|出口|进口|生产|销售|采购|发布|出版|招聘|交流|合作|培训|设计|制造|保护|治理|融合|应用|创业|就业)$',
);

/** Whether a verb is one that stands inside names as a noun does. */
export const isInnerVerb = ({ text }: Token): boolean => INNER().test(text);

/** Whether pieces that stand together come to the ending of an event before anything else does. */
function endsInEvent(pieces: readonly Token[], from: number): boolean {
  for (let i = from; i < pieces.length && i < from + LONGEST_REST; i++) {
    if (i > from && !adjoin(pieces[i - 1], pieces[i])) return false;
    const piece = pieces[i] as Token;
    if (isPart(piece)) {
      const found = classOfName(
        piece.text.endsWith(JOINER) ? piece.text.slice(0, -JOINER.length) : piece.text,
      );
      if (isAmong({ class: found.class } as Token, ENDS_EVENT) && found.isWeak !== true)
        return true;
    } else if (!isOf(piece, 'MEASURE', 'THEME', 'HAVE', 'VERB', 'RELEASE', 'AND', 'QUOTE'))
      return false;
  }
  return false;
}

const ENDS_EVENT = ['EVENT', 'GENERIC', 'CEREMONY'] as const;

/** How many pieces the rest of a name may have. */
const LONGEST_REST = 6;

/** The number of pieces from `first` that make up a name; 0 when they make none. */
function lengthOfName(pieces: readonly Token[], first: number): number {
  let length = 0;
  for (let i = first; i < pieces.length; i++) {
    if (i > first && !adjoin(pieces[i - 1], pieces[i])) break;
    if (!LINKING.has((pieces[i] as Token).class)) break;
    let link: Link;
    for (const rule of LINK_RULES) {
      link = rule(pieces, i, first, length > 0);
      if (link !== undefined) break;
    }
    if (link === undefined) break;
    if (link === 'end') length = i - first + 1;
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
  return classOfName(words.replace(AT_EVENT(), '')).class !== 'EVENT';
}

/** 大会上与: what sticks to an event that is named. */
const AT_EVENT = wording('(?:上|中|期间|现场)$');

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
  const token = makeToken('NAME', start, end, text.slice(start, end));
  const last = parts.at(-1)?.entity;
  const named = recordOf(parts, last);
  if (named !== undefined) {
    token.class = classOfRecord(named.type);
    token.entity = named;
    return token;
  }
  const found = classOfName(token.text);
  token.class =
    found.class === 'NAME' && last !== undefined ? classOfRecord(last.type) : found.class;
  token.ending = found.ending;
  token.isWeak = found.isWeak;
  token.isGeneric = found.isGeneric;
  token.lead = parts.find((part) => isPart(part))?.entity;
  return token;
}

/** The record that pieces name together; `last` is that of the last piece. */
function recordOf(
  parts: readonly Token[],
  last: EntityMention | undefined,
): EntityMention | undefined {
  // Behind an edition or a year the record is what is named: 第三届京港洽谈会.
  const isCore =
    last !== undefined && parts.every((part, i) => i === parts.length - 1 || !isPart(part));
  if (isCore) return last;
  // 京台科技论坛峰会 is the forum itself.
  const lead = parts[0]?.entity;
  const isAnnual = parts.length === 2 && ANNUAL().test(parts[1]?.text ?? '');
  return isAnnual && lead !== undefined && classOfRecord(lead.type) === 'EVENT' ? lead : undefined;
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
    if (length === 1 && piece.entity === undefined) {
      tokens.push(nameToken(text, piece.start, piece.end));
      i++;
      continue;
    }
    const parts = pieces.slice(i, i + length);
    const token = nameToken(text, piece.start, last.end, parts);
    i += length;
    // The year of 2020年科研经费 is no part of the name.
    if (
      isYear(piece) &&
      length > 1 &&
      !isOf(token, 'EVENT', 'WORK', 'GENERIC', 'CEREMONY') &&
      // 2025江北大会│上
      classOfName(token.text.replace(AT_EVENT(), '')).class !== 'EVENT'
    ) {
      tokens.push(piece);
      tokens.push(nameToken(text, piece.end, last.end, parts.slice(1)));
      continue;
    }
    const year = isOf(token, 'NAME', 'BODY', 'SITE', 'PLACE')
      ? parts.findIndex((part, at) => at > 0 && isYear(part) && /年$/.test(part.text))
      : -1;
    if (year < 0 || year === length - 1) tokens.push(token);
    else tokens.push(...aroundYear(text, parts, year));
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
