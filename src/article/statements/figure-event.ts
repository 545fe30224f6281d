import { clauseEnd, clauseStart, isObject, leadsClause } from '../context/clauses.js';
import { isEdition } from '../context/occasion-kinds.js';
import type { Occasion } from '../context/occasion.js';
import type { Story } from '../context/story.js';
import { type Token, isAmong, isOf } from '../words/token.js';
import { wording } from '../words/wording.js';
import { isSetting } from './circumstances.js';
import { endOfCounted, isAttended, isComing, isOfEvent } from './event-figures.js';
import { isOccasion, isOfOther, isOfUnknown, occasionOf } from './figure-before.js';
import { GOVERNS, houseIn, speaks } from './figure-house.js';
import { PARTS, eventOfText } from './event-of-text.js';
import { type Figure, type Found, type Subject, clauseOf } from './figure.js';
import { isOrganizer } from './meant-body.js';

// Which event a figure is of.

const ITEMS = ['EVENT', 'QUOTE', 'NAME', 'CEREMONY'] as const;
const JOINTS = ['LISTED', 'AND'] as const;

/** Whether a name is one of a list that the count behind it sums up: 甲论坛、乙路演等23场活动, 甲、乙和丙共3场论坛. */
function isExample(tokens: readonly Token[], at: number): boolean {
  let i = at + 1;
  while (isOf(tokens[i], ...JOINTS, ...ITEMS)) i++;
  const isListed = isAmong(tokens[at - 1], JOINTS) || isAmong(tokens[at + 1], JOINTS);
  const isSummed = isOf(tokens[i], 'ETC', 'REACH', 'ADVERB') ? i + 1 : i;
  return (isOf(tokens[i], 'ETC') || isListed) && isOf(tokens[isSummed], 'COUNT');
}

/** 甲论坛和乙论坛吸引500名嘉宾: what two events count together is of none of them alone. */
const isJoined = (tokens: readonly Token[], at: number): boolean =>
  !isObject(tokens, at) &&
  ((isAmong(tokens[at - 1], JOINTS) && isOf(tokens[at - 2], 'EVENT')) ||
    (isAmong(tokens[at + 1], JOINTS) && isOf(tokens[at + 2], 'EVENT')));

const WITHIN = wording('^(?:区|园|院|校)?[内里中]$');

/** 活动组织示范区内│10家企业参展: those of a place that the event only gathers. */
const isOfHouse = (tokens: readonly Token[], at: number): boolean =>
  WITHIN().test(tokens[at - 1]?.text ?? '') && isOf(tokens[at - 2], 'BODY', 'SITE');

const DOES = ['RELEASE', 'HOLD', 'HAVE', 'SET_UP'] as const;

/** 论坛期间发布了100项成果: nobody else stands between an event and what is done at it. */
function doesItself(tokens: readonly Token[], at: number): boolean {
  let i = at + 1;
  while (isOf(tokens[i], 'ADVERB', 'SPACE')) i++;
  return isAmong(tokens[i], DOES) && leadsClause(tokens, at);
}

const mayCount = (tokens: readonly Token[], at: number): boolean =>
  isOccasion(tokens[at]) && !isOf(tokens[at - 1], 'BY', 'SINCE');

/** Whether what is counted is done by others at an event, of whom a clause may name one. */
const isOfOthersAt = (tokens: readonly Token[], at: number, house: Found): boolean =>
  (isSetting(tokens, at) && !doesItself(tokens, at)) ||
  ((isSetting(tokens, at) || isAmong(tokens[at - 1], GOVERNS)) && house !== undefined);

export function eventOfClause(figure: Figure, story: Story): Found {
  const { sentence } = figure;
  const { tokens } = sentence;
  const from = clauseStart(sentence, clauseOf(figure));
  const to = clauseOf(figure);
  if (isOfOther(tokens, from, to)) return 'other';
  const isEvents = isOfEvent(figure);
  let object: Occasion | undefined;
  for (let i = to - 1; i >= from; i--) {
    // 甲论坛、乙圆桌会等23场活动: examples of what is counted.
    if (!mayCount(tokens, i) || isExample(tokens, i)) continue;
    // 论坛和其他单位举办了9场活动: what two do together is nobody's alone.
    if (isOf(tokens[i + 1], 'AND') && !isOf(tokens[i + 2], 'EVENT')) return 'other';
    if (isJoined(tokens, i) || isOfHouse(tokens, to)) return 'unclear';
    // 甲公司在大会上展出新品: what others do there is theirs.
    if (!isEvents && isOfOthersAt(tokens, i, houseIn(tokens, from, to, story))) continue;
    const occasion = occasionOf(tokens[i] as Token, story);
    // 年会举办了甲大赛等128场活动: who holds counts, and not what is held.
    if (occasion !== undefined && !isObject(tokens, i)) return { occasion };
    object ??= occasion;
  }
  if (object !== undefined) return { occasion: object };
  return isEvents ? eventBehind(figure, story) : undefined;
}

/** 逾600名专家出席第五届论坛. */
function eventBehind({ sentence, at }: Figure, story: Story): Subject | undefined {
  const { tokens } = sentence;
  const own = clauseEnd(sentence, at);
  const end = endOfCounted(sentence, at);
  for (let i = at + 1; i < end; i++) {
    if (i < own && isOf(tokens[i], 'COUNT')) return undefined;
    const occasion = isOccasion(tokens[i]) ? occasionOf(tokens[i] as Token, story) : undefined;
    if (occasion !== undefined) return { occasion };
  }
  return undefined;
}

/** 甲公司展台吸引观众2000人次: somebody else than the event draws them. */
function isDrawnByOthers(figure: Figure): boolean {
  const { tokens } = figure.sentence;
  const here = tokens.slice(clauseStart(figure.sentence, clauseOf(figure)), clauseOf(figure));
  const draws = here.some((token) => isOf(token, 'HAVE') && !isComing(token));
  return draws && isOfUnknown(figure);
}

/** 部长出席甲论坛,十家部委举办24场论坛: of one event that others hold of a whole conference. */
function isBeside(
  tokens: readonly Token[],
  at: number,
  occasion: Occasion,
  { occasions: { main } }: Story,
): boolean {
  return main !== undefined && occasion !== main && isEdition(main) && isObject(tokens, at);
}

/** Whether a clause speaks of a body or a site that does not make the event. */
const isSpokenOf = (tokens: readonly Token[], at: number): boolean =>
  isOf(tokens[at], 'BODY', 'SITE') &&
  !isOrganizer(tokens[at] as Token) &&
  leadsClause(tokens, at) &&
  !speaks(tokens, at);

/** Whom and what an event alone counts. */
const GUESTS = wording('(?:嘉宾|来宾|观众|奖|论坛|代表|[者人]|人员|人数|人次|展商|买家|面积)$');

const THERE_IS = wording('有$');

/** 另有江北大展的加入: what only belongs to something else. */
const isAttribute = (tokens: readonly Token[], at: number): boolean =>
  isOf(tokens[at + 1], 'OF') &&
  (isAmong(tokens[at - 1], GOVERNS) || THERE_IS().test(tokens[at - 1]?.text ?? ''));

/** An event's figure is of the event that the sentence names, else of the one spoken of. */
export function eventMeant(figure: Figure, story: Story): Found {
  if (!isOfEvent(figure) || isDrawnByOthers(figure)) return undefined;
  const { sentence } = figure;
  const { tokens } = sentence;
  const comes = isAttended(figure) || GUESTS().test(figure.words);
  for (let i = clauseStart(sentence, clauseOf(figure)) - 1; i >= 0; i--) {
    if (isOf(tokens[i], 'OTHER_EDITION')) return 'other';
    const occasion = isOccasion(tokens[i]) ? occasionOf(tokens[i] as Token, story) : undefined;
    if (occasion !== undefined && isBeside(tokens, i, occasion, story))
      return PARTS().test(figure.words) ? eventOfText(figure, story) : 'unclear';
    if (occasion !== undefined)
      return isAttribute(tokens, i) || isJoined(tokens, i) ? 'unclear' : { occasion };
    if (isOf(tokens[i], 'EVENT')) return 'unclear';
    // 产品销往各地,覆盖31个国家和地区: somebody else is spoken of, and nobody comes.
    if (!comes && isSpokenOf(tokens, i)) return 'unclear';
  }
  return eventOfText(figure, story);
}
