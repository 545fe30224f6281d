import { clauseEnd, clauseStart, isObject, leadsClause } from '../context/clauses.js';
import { isEdition } from '../context/occasion-kinds.js';
import type { Occasion } from '../context/occasions.js';
import type { Story } from '../context/story.js';
import type { Sentence } from '../words/sentences.js';
import { type Token, adjoin, isAmong, isOf } from '../words/token.js';
import { wording } from '../words/wording.js';
import { isSetting } from './circumstances.js';
import { endOfCounted, isAttended, isComing, isOfEvent } from './event-figures.js';
import { isOccasion, isOfOther, isOfUnknown, occasionOf } from './figure-before.js';
import { GOVERNS, houseIn, speaks } from './figure-house.js';
import { isEventNoun } from './figure-rows.js';
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

export function eventOfClause(figure: Figure, story: Story): Found {
  const { sentence } = figure;
  const { tokens } = sentence;
  const from = clauseStart(sentence, clauseOf(figure));
  const to = clauseOf(figure);
  if (isOfOther(tokens, from, to)) return 'other';
  const isEvents = isOfEvent(figure);
  let object: Occasion | undefined;
  for (let i = to - 1; i >= from; i--) {
    const token = tokens[i] as Token;
    if (!isOccasion(token) || isOf(tokens[i - 1], 'BY', 'SINCE')) continue;
    // 甲公司在大会上展出新品: what others do there is theirs.
    // 甲论坛、乙圆桌会等23场活动: examples of what is counted.
    if (isExample(tokens, i)) continue;
    // 论坛和其他单位举办了9场活动: what two do together is nobody's alone.
    if (isOf(tokens[i + 1], 'AND') && !isOf(tokens[i + 2], 'EVENT')) return 'other';
    if (isJoined(tokens, i) || isOfHouse(tokens, to)) return 'unclear';
    if (isSetting(tokens, i) && !isEvents && !doesItself(tokens, i)) continue;
    const isElsewhere = isSetting(tokens, i) || isAmong(tokens[i - 1], GOVERNS);
    if (isElsewhere && !isEvents && houseIn(tokens, from, to, story) !== undefined) continue;
    const occasion = occasionOf(token, story);
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

/** An event's figure is of the event that the sentence names, else of the one spoken of. */
export function eventMeant(figure: Figure, story: Story): Found {
  if (!isOfEvent(figure) || isDrawnByOthers(figure)) return undefined;
  const { sentence } = figure;
  const { tokens } = sentence;
  const comes = isAttended(figure) || GUESTS().test(figure.words);
  for (let i = clauseStart(sentence, clauseOf(figure)) - 1; i >= 0; i--) {
    if (isOf(tokens[i], 'OTHER_EDITION')) return 'other';
    const occasion = isOccasion(tokens[i]) ? occasionOf(tokens[i] as Token, story) : undefined;
    // 另有江北大展的加入: what only belongs to something else.
    const leads = isAmong(tokens[i - 1], GOVERNS) || THERE_IS().test(tokens[i - 1]?.text ?? '');
    const isAttribute = isOf(tokens[i + 1], 'OF') && leads;
    if (occasion !== undefined && isAttribute) return 'unclear';
    if (occasion !== undefined && isBeside(tokens, i, occasion, story))
      return PARTS().test(figure.words) ? eventOfText(figure, story) : 'unclear';
    if (occasion !== undefined && isJoined(tokens, i)) return 'unclear';
    if (occasion !== undefined) return { occasion };
    if (isOf(tokens[i], 'EVENT')) return 'unclear';
    // 产品销往各地,覆盖31个国家和地区: somebody else is spoken of, and nobody comes.
    if (!comes && isSpokenOf(tokens, i)) return 'unclear';
  }
  return eventOfText(figure, story);
}

/** What only a whole conference has several of. */
const PARTS = wording('(?:平行|分|子|专题)论坛$');

/** Words for those who come to an event, and to nothing else. */
const COMES = wording('^(?:报名|参会|参展|参赛|与会|到会|报名参[加赛])$');

/** 新馆展品520件。…第十二届科普节将于8月举行: a plan that is told later is not what the text spoke of before. */
const isNotice = ({ since }: Occasion, { end }: Sentence, { sentences }: Story): boolean =>
  since > end &&
  sentences.find((sentence) => sentence.end > since)?.classes.has('WILL') === true;

const A_MEETING = wording('会议?$');

/** 研究所工作总结会召开,300名代表参加: a meeting of which nothing is known takes place. */
const isOfOtherMeeting = ({ tokens }: Sentence): boolean =>
  tokens.some(
    (token, i) =>
      isOf(token, 'HOLD') &&
      A_MEETING().test(tokens[i - 1]?.text ?? '') &&
      (isOf(tokens[i - 1], 'NAME', 'BODY', 'SITE') || isRest(tokens, i - 1)),
  );

/** 工作总结│会: what a verb seems to end is the beginning of a name. */
const isRest = (tokens: readonly Token[], at: number): boolean =>
  isOf(tokens[at], 'GENERIC') &&
  adjoin(tokens[at - 1], tokens[at]) &&
  isOf(tokens[at - 1], 'SAY', 'NAME', 'VERB', 'HAVE');

const RELATED = wording('^(?:相关|有关|配套|系列)');

/** 首次设立江海主题日。举办了12场相关活动: those of the one event that the sentence before names. */
function eventOfRelated({ sentence, words }: Figure, story: Story): Occasion | undefined {
  const before = RELATED().test(words) ? story.sentenceBefore(sentence) : undefined;
  if (before === undefined || before.paragraph !== sentence.paragraph) return undefined;
  const [event, ...others] = before.tokens.filter((token) => isOf(token, 'EVENT', 'GENERIC'));
  return event === undefined || others.length > 0 ? undefined : story.occasions.of(event);
}

/** The event spoken of last; of a whole conference, where that was a part of it or stands paragraphs before. */
function eventOfText(figure: Figure, story: Story): Found {
  const { sentence, words, at } = figure;
  const { occasions, lastSpoken } = story;
  const { main } = occasions;
  const isLater = main !== undefined && lastSpoken === undefined && isNotice(main, sentence, story);
  const last = occasions.last === main && isLater ? undefined : occasions.last;
  const related = eventOfRelated(figure, story);
  if (related !== undefined) return { occasion: related };
  const before = story.sentenceBefore(sentence);
  const isBeside = before?.paragraph === sentence.paragraph && isOfOtherMeeting(before);
  if (isBeside || isOfOtherMeeting(sentence)) return 'unclear';
  if (main === undefined || isLater || last === main) return last && { occasion: last };
  if (PARTS().test(words) && isEdition(main)) return { occasion: main };
  if (lastSpoken === sentence.paragraph) return last && { occasion: last };
  const comes = sentence.tokens
    .slice(at, clauseEnd(sentence, at))
    .some(({ text }) => COMES().test(text));
  return isEdition(main) && (comes || isEventNoun(words)) ? { occasion: main } : 'unclear';
}
