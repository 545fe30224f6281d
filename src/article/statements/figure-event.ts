import { clauseEnd, clauseStart, isObject, leadsClause } from '../context/clauses.js';
import { isEdition } from '../context/occasion-kinds.js';
import type { Occasion } from '../context/occasions.js';
import type { Story } from '../context/story.js';
import { type Token, isAmong, isOf } from '../words/token.js';
import { wording } from '../words/wording.js';
import { isSetting } from './circumstances.js';
import { isAttended, isComing, isOfEvent } from './event-figures.js';
import { isOccasion, isOfOther, isOfUnknown, occasionOf } from './figure-before.js';
import { GOVERNS, houseIn, speaks } from './figure-house.js';
import { isEventNoun } from './figure-rows.js';
import { type Figure, type Found, type Subject, clauseOf } from './figure.js';
import { isOrganizer } from './meant-body.js';

// Which event a figure is of.

/** Whether a name is one of a list that ends in 等 and a count. */
function isExample(tokens: readonly Token[], at: number): boolean {
  let i = at + 1;
  while (isOf(tokens[i], 'LISTED', 'AND', 'EVENT', 'QUOTE', 'NAME', 'CEREMONY')) i++;
  return isOf(tokens[i], 'ETC') && isOf(tokens[i + 1], 'COUNT');
}

export function eventOfClause(figure: Figure, story: Story): Subject | 'other' | undefined {
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
    if (isSetting(tokens, i) && !isEvents) continue;
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
  const end = clauseEnd(sentence, at);
  for (let i = at + 1; i < end; i++) {
    if (isOf(tokens[i], 'COUNT')) return undefined;
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
    if (occasion !== undefined && isBeside(tokens, i, occasion, story)) return 'unclear';
    if (occasion !== undefined) return { occasion };
    if (isOf(tokens[i], 'EVENT')) return 'unclear';
    // 产品销往各地,覆盖31个国家和地区: somebody else is spoken of, and nobody comes.
    if (!comes && isSpokenOf(tokens, i)) return 'unclear';
  }
  return eventOfText(figure, story);
}

/** The event spoken of last; of a whole conference, where that was a part of it paragraphs before. */
function eventOfText({ sentence, words }: Figure, { occasions, lastSpoken }: Story): Found {
  const { last, main } = occasions;
  const isFar = lastSpoken !== sentence.paragraph;
  if (!isFar || main === undefined || last === main) return last && { occasion: last };
  return isEdition(main) && isEventNoun(words) ? { occasion: main } : 'unclear';
}
