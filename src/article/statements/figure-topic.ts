import { clauseEnd, leadsClause } from '../context/clauses.js';
import type { Story } from '../context/story.js';
import { type Token, adjoin, isAmong, isOf } from '../words/token.js';
import { wording } from '../words/wording.js';
import { HOUSES, firstHouse } from './figure-house.js';
import type { Subject } from './figure.js';
import { pointsAtOne } from './meant-body.js';
import { isKind, isNobody } from './no-subject.js';

// Whether a figure is of the house that a clause names, or of something else that stands in it.

const CIRCUMSTANCES = ['ADVERB', 'DATE', 'SPACE', 'REACH', 'WILL', 'DURATION', 'BRACKET'] as const;

/**
 * 公司在江州投资的工厂有员工500人, 江北区帮助云舟集团融资12亿元: whether something else stands between a house
 * and its figure, of which the figure may be as well.
 */
function isParted(tokens: readonly Token[], at: number, to: number): boolean {
  const of = tokens.slice(at + 1, to).findLastIndex((token) => isOf(token, 'OF')) + at + 1;
  const isHead =
    of > at && tokens.slice(of + 1, to).some((token) => !isAmong(token, CIRCUMSTANCES));
  return isHead || tokens.slice(at + 1, to).some((_, i) => isPivot(tokens, at + 1 + i));
}

const ACTED_ON = ['HAVE', 'VERB', 'SET_UP', 'LAUNCH', 'FOUND', 'WISH', 'NAME'] as const;

/** Whether something is done to a house, so that what follows may be of it: 帮助云舟集团融资. */
function isPivot(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (!isAmong(token, HOUSES) || isNobody(token.text) || isKind(token)) return false;
  if (token.isGeneric === true && !pointsAtOne(token)) return false;
  if (!isAmong(tokens[at - 1], ACTED_ON) || isOf(tokens[at + 1], 'OF')) return false;
  let i = at + 1;
  while (isOf(tokens[i], 'LISTED', 'AND', ...HOUSES, 'NAME')) i++;
  return !isOf(tokens[i], 'ETC');
}

/** The body, site or place that the stretch before a figure speaks of: unclear where the figure may be of something else in it. */
export function houseBeforeFigure(
  tokens: readonly Token[],
  from: number,
  to: number,
  story: Story,
): Subject | 'unclear' | undefined {
  const found = firstHouse(tokens, from, to, story);
  return found !== undefined && isParted(tokens, found.at, to) ? 'unclear' : found?.subject;
}

/** Whom a clause without a figure speaks of, from which the next one goes on. */
export function topicOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  story: Story,
): Subject | 'unclear' | undefined {
  const found = firstHouse(tokens, from, to, story);
  // 其中江北片区35平方公里: a part has a figure of its own.
  if (found === undefined)
    return tokens.slice(from, to).some((_, i) => isMeasured(tokens, from + i))
      ? 'unclear'
      : undefined;
  const { at, subject } = found;
  // 云舟集团承办,吸引500家企业: who makes something is not spoken of.
  if (tokens.slice(at + 1, to).some((token) => isOf(token, 'HOST'))) return undefined;
  const isAnother =
    isAttribute(tokens, at, to) ||
    (!leadsClause(tokens, at) && !isHeadOfClause(tokens, at, from)) ||
    introduces(tokens, at, to) ||
    isFollowed(tokens, at, to);
  return isAnother ? 'unclear' : subject;
}

/** 特别是作为主阵地的云州,: the clause only says what it is of which the next one speaks. */
const isHeadOfClause = (tokens: readonly Token[], at: number, from: number): boolean =>
  isOf(tokens[at + 1], 'COMMA') &&
  isOf(tokens[at - 1], 'OF') &&
  tokens.slice(from, at).some((token) => isOf(token, 'AS'));

/** Whether a count stands behind a name. */
const isMeasured = (tokens: readonly Token[], at: number): boolean =>
  isOf(tokens[at], 'BODY', 'SITE') &&
  isOf(tokens[at + 1], 'COUNT') &&
  tokens[at]?.isGeneric !== true &&
  !isKind(tokens[at] as Token);

/** 江北软件园的企业晨光科技, 江北区推动的数据中心二期: what belongs to a house, or is done by it, is spoken of. */
function isAttribute(tokens: readonly Token[], at: number, to: number): boolean {
  const of = tokens.slice(at + 1, to).findIndex((token) => isOf(token, 'OF')) + at + 1;
  // 江北园是云海市的园区 says what it is.
  return (
    of > at &&
    !tokens
      .slice(at + 1, of)
      .some((_, i) => isOf(tokens[at + 1 + i], 'VERB') && IS().test(tokens[at + 1 + i]?.text ?? ''))
  );
}

const IS = wording('^(?:是|为|成为|作为|位于|坐落于|地处)$');

/** 北京数据│服务│出海基地: a name that a verb seems to end, before another one. */
const isFollowed = (tokens: readonly Token[], at: number, to: number): boolean =>
  tokens[at]?.isWeak === true &&
  !isOf(tokens[at], 'PLACE') &&
  adjoin(tokens[at], tokens[at + 1]) &&
  adjoin(tokens[at + 1], tokens[at + 2]) &&
  at + 2 < to &&
  isOf(tokens[at + 2], 'BODY', 'SITE');

const MAKES = ['SET_UP', 'LAUNCH', 'FOUND', 'UNVEIL', 'RELEASE', 'HOLD'] as const;
const BRINGS = wording(
  '^(?:建设|建成|设立|开设|投资|引进|引入|落户|落地|开发|研发|展示|展出|推介|培育|孵化|建有|下设|生产)了?$',
);
const BUILT = wording(
  '.{2}(?:建设|设立|打造|投建|建成|成立|创办|投资)(?![局厅厂部处委]|银行|集团|公司|管理|发展|促进).{2}',
);
/** 出台政策: of what is only said or ruled no figure speaks. */
const WORDS = wording(
  '^(?:相关|有关|一系列|系列|多项|支持|扶持)*(?:政策|措施|举措|办法|文件|通知|意见)$',
);
const MADE = ['BODY', 'SITE', 'WORK', 'QUOTE', 'EVENT'] as const;

/** 投资15亿元建设智能工厂: the same behind a figure. */
export const introducesBehind = (tokens: readonly Token[], at: number): boolean =>
  introduces(tokens, at, clauseEnd({ tokens }, at));

/** 云舟集团在江州建设数据中心: whether a clause brings up something new, of which the next may speak. */
function introduces(tokens: readonly Token[], at: number, to: number): boolean {
  const verb = tokens
    .slice(at + 1, to)
    .findIndex((token) => isAmong(token, MAKES) || BRINGS().test(token.text));
  // 在│江州建设数据中心: the verb may have gone into the name.
  if (
    tokens
      .slice(at + 1, to)
      .some((token) => isOf(token, 'BODY', 'SITE') && BUILT().test(token.text))
  )
    return true;
  if (verb < 0) return false;
  const mayBeNamed = !isOf(tokens[at + 1 + verb], 'HOLD');
  const behind = tokens.slice(at + 2 + verb, to);
  // 出台政策│鼓励外资研发中心: what is wished of others is not made.
  const end = behind.findIndex((token) => isOf(token, 'WISH', 'HOST'));
  return behind
    .slice(0, end < 0 ? behind.length : end)
    .some(
      (token) =>
        isAmong(token, MADE) || (mayBeNamed && isOf(token, 'NAME') && !WORDS().test(token.text)),
    );
}
