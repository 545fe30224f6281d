import type { Story } from '../context/story.js';
import { type Token, adjoin, isOf } from '../words/token.js';
import type { WordClass } from '../words/word-class.js';
import { wording } from '../words/wording.js';
import type { Subject } from './figure.js';
import { isOrganizer, meantBody, pointsAtOne } from './meant-body.js';
import { isKind, isNobody } from './no-subject.js';

// Which body, site or place a clause speaks of.

const HOUSES = ['BODY', 'SITE', 'PLACE'] as const satisfies readonly WordClass[];

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
  while (isOf(tokens[i], ...BEHIND_NAME)) i++;
  if (isOf(tokens[i], 'TITLE')) return true;
  return isOf(tokens[i], 'SAY') && !isOf(tokens[i + 1], 'OF');
}

/** A name without a sure ending counts only at the head of its clause, before what it does. */
function isSure(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at] as Token;
  if (token.isWeak !== true || token.class === 'PLACE' || token.entity !== undefined) return true;
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

const TEAM = wording('(?:团队|战队|代表队|课题组|小组|代表团|交易团)$');

/** Whether a body, a site or a place at an index can be what a clause speaks of. */
function isHouse(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at];
  if (token === undefined || !isOf(token, ...HOUSES) || isNobody(token.text)) return false;
  const [previous, following] = [tokens[at - 1], tokens[at + 1]];
  if (isKind(token)) return false;
  // 国家重点实验室12家: what is counted is no subject; 孝南区25个 counts what was told before.
  if (isOf(following, 'COUNT') && !isOf(token, 'PLACE')) return false;
  if (at > from && isOf(previous, ...GOVERNS)) return false;
  // What two do together is nobody's alone.
  if (isOf(following, 'AND', 'LISTED') && isOf(tokens[at + 2], ...HOUSES, 'NAME')) return false;
  // 江州大学“聚能”团队: a team of it.
  if (adjoin(token, following) && TEAM().test(following?.text ?? '')) return false;
  // 广东深圳 and 云海市江北软件园: the last is meant.
  if (adjoin(token, following) && isOf(following, ...HOUSES)) return false;
  return isSure(tokens, at, from) && !speaks(tokens, at);
}

/** 该湖区项目: it points at a name, and is none. */
export const POINTS = wording('^(?:该|此|这|那|上述|同|各|其他|有关|相关).');

/** The body, site or place that a stretch of a clause speaks of. */
export function houseIn(
  tokens: readonly Token[],
  from: number,
  to: number,
  story: Story,
): Subject | 'unclear' | undefined {
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token;
    if (!isHouse(tokens, i, from)) continue;
    if (token.isGeneric !== true && !isOrganizer(token) && !POINTS().test(token.text))
      return { token };
    if (!pointsAtOne(token)) continue;
    return meantBody(token, tokens.slice(0, i), story) ?? 'unclear';
  }
  return undefined;
}
