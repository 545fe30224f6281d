import { leadsClause } from '../context/clauses.js';
import type { Story } from '../context/story.js';
import { type Token, adjoin, isAmong, isOf } from '../words/token.js';
import { isPlaceName } from '../words/name-class.js';
import type { WordClass } from '../words/word-class.js';
import { wording } from '../words/wording.js';
import type { Subject } from './figure.js';
import { isOrganizer, meantBody, pointsAtOne } from './meant-body.js';
import { isKind, isNobody } from './no-subject.js';

// Which body, site or place a clause speaks of.

export const HOUSES = ['BODY', 'SITE', 'PLACE'] as const satisfies readonly WordClass[];

/** Before a name they make it the object or a circumstance, and no subject. */
export const GOVERNS: readonly WordClass[] = [
  'AND',
  'LISTED',
  'BY',
  'AT',
  'SINCE',
  'WITH',
  'ABOUT',
  'JOIN',
  'HAVE',
  'SIGN',
  'HOLD',
  'VERB',
  'RELEASE',
  'REACH',
  'AS',
  'NOT',
  'APART_WITH',
  'SET_UP',
  'LAUNCH',
  'DESIGNATE',
  'HOST',
  'FOUND',
  'OPERATE',
  'COUNT',
  'AMOUNT',
  'APART',
  'WISH',
];

const BEHIND_NAME = ['ADVERB', 'DATE', 'BRACKET', 'SPACE'] as const;

/** Whether a name speaks, or stands before the title of who does. */
export function speaks(tokens: readonly Token[], at: number): boolean {
  let i = at + 1;
  while (isAmong(tokens[i], BEHIND_NAME)) i++;
  if (isOf(tokens[i], 'TITLE')) return true;
  return isOf(tokens[i], 'SAY') && !isOf(tokens[i + 1], 'OF');
}

/** A name without a sure ending counts only at the head of its clause, before what it does. */
function isSure(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at] as Token;
  if (token.isWeak !== true || token.entity !== undefined) return true;
  // 中科累計核准入区: what ends as a district behind another name is none.
  if (token.class === 'PLACE') return isPlaceName(token.text) || leadsClause(tokens, at);
  const leads = tokens.slice(from, at).every((other) => isOf(other, 'ADVERB', 'DATE', 'SPACE'));
  return (
    leads &&
    token.text.length >= 4 &&
    isOf(
      tokens[at + 1],
      'HAVE',
      'MEASURE',
      'WILL',
      'DATE',
      'ADVERB',
      'LAUNCH',
      'AT',
      'REACH',
      'FOUND',
      'VERB',
    )
  );
}

const REST = wording('(?:团队|战队|代表队|课题组|小组|代表团|交易团)$|^[业界类]');

/** Whether a body, a site or a place at an index can be what a clause speaks of. */
function isHouse(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  // 主办方预计吸引500人
  if (isOf(token, 'HOST')) return isOrganizer(token) && leadsClause(tokens, at);
  if (!isAmong(token, HOUSES) || isNobody(token.text)) return false;
  const [previous, following] = [tokens[at - 1], tokens[at + 1]];
  if (isKind(token)) return false;
  // 国家重点实验室12家: what is counted is no subject; 孝南区25个 counts what was told before.
  if (isOf(following, 'COUNT') && !isOf(token, 'PLACE')) return false;
  if (at > from && isAmong(previous, GOVERNS)) return false;
  // What two do together is nobody's alone.
  if (isOf(following, 'AND', 'LISTED') && isOf(tokens[at + 2], ...HOUSES, 'NAME')) return false;
  return !goesOn(token, following) && isSure(tokens, at, from) && !speaks(tokens, at);
}

/** 江州大学│“聚能”团队, 江州银行│业金融机构, 云海市│江北软件园: what follows is meant. */
const goesOn = (token: Token, following: Token | undefined): boolean =>
  adjoin(token, following) && (isAmong(following, HOUSES) || REST().test(following?.text ?? ''));

/** 该湖区项目: it points at a name, and is none. */
export const POINTS = wording('^(?:该|此|这|那|上述|同|各|其他|有关|相关).');

const POINTER = wording(
  '^(?:公司|集团|学校|园区|大会(?!堂)|博览会|展会|峰会|年会|[全我本][市省区县州校院]|本[港澳地]|两地|相[较比]|[较比])(?=..)',
);

/** Whether a name begins with a word that speaks of another, and so names nobody by itself. */
const runsOn = ({ text, entity }: Token): boolean =>
  entity === undefined && (POINTER().test(text) || APPOSED().test(text));

/** 龙头企业海纳药业: what a thing is stands before its name. */
const APPOSED = wording('(?:企业|项目)(?![家联管服协商发孵技创总]|.{0,2}$)|旗下|下属|所属');

/** Whom a house means: itself, or what 园区, 该公司 and 组委会 stand for. */
function meantBy(
  tokens: readonly Token[],
  at: number,
  story: Story,
): Subject | 'unclear' | undefined {
  const token = tokens[at] as Token;
  if (token.isGeneric !== true && !isOrganizer(token) && !POINTS().test(token.text))
    return { token };
  if (!pointsAtOne(token)) return undefined;
  return meantBody(token, tokens.slice(0, at), story) ?? 'unclear';
}

/** Index of the first house of a stretch of a clause that means somebody, and whom. */
export function firstHouse(
  tokens: readonly Token[],
  from: number,
  to: number,
  story: Story,
): { at: number; subject: Subject | 'unclear' } | undefined {
  for (let at = from; at < to; at++) {
    if (!isHouse(tokens, at, from)) continue;
    // 公司车规级芯片 begins as 公司 does, and is none.
    const subject = runsOn(tokens[at] as Token) ? 'unclear' : meantBy(tokens, at, story);
    if (subject !== undefined) return { at, subject };
  }
  return undefined;
}

/** The body, site or place that a stretch of a clause speaks of. */
export const houseIn = (
  tokens: readonly Token[],
  from: number,
  to: number,
  story: Story,
): Subject | 'unclear' | undefined => firstHouse(tokens, from, to, story)?.subject;
