import { MAIN_VERBS, clauseEnd } from '../context/clauses.js';
import { type Days, daysOf, isAfter, isOneDay } from '../context/days.js';
import { isDuring, isOnTheSpot } from '../context/during.js';
import type { Occasion } from '../context/occasion.js';
import type { Story } from '../context/story.js';
import { type Sentence, holds } from '../words/sentences.js';
import { type Token, isAmong, isOf } from '../words/token.js';
import { wording } from '../words/wording.js';

// When, and at what event, something happens: asked for every kind of statement.

const SAME_DAY = wording('^(?:同日|当日|当天|当晚)');

/** 当天, 同日: the day that was named last. */
export const isSameDay = ({ class: name, text }: Token): boolean =>
  name === 'ADVERB' && SAME_DAY().test(text);

/** Verbs behind which a day may still belong to a later verb: 宣布, 举行的. */
const passesDay = (tokens: readonly Token[], at: number): boolean =>
  isOf(tokens[at], 'SAY', 'HAVE', 'JOIN') ||
  (isOf(tokens[at], 'HOLD') && isOf(tokens[at + 1], 'OF'));

/**
 * The day of a verb: the nearest to its left that no other verb has.
 *
 * @param year - year of the event of which it speaks, where the day lacks one
 */
export function dateOf(
  sentence: Sentence,
  verb: number,
  story: Story,
  year?: number,
): Days | undefined {
  const { tokens } = sentence;
  for (let i = verb - 1; i >= 0; i--) {
    const token = tokens[i] as Token;
    if (token.class === 'DATE') {
      // 自2002年首届举办以来 dates the beginning of a series.
      return isOf(tokens[i - 1], 'SINCE') ? undefined : daysOf(token, year ?? story.yearOfReview);
    }
    if (isSameDay(token)) return dayBefore(tokens, i) ?? dayNamedLast(sentence, verb, story);
    // 4月25日宣布论坛将举办: the day is of the announcement.
    const isPlanBehind =
      isOf(token, 'SAY') && tokens.slice(i, verb).some((word) => isOf(word, 'WILL'));
    if (
      isPlanBehind ||
      isOf(token, 'STOP') ||
      (isAmong(token, MAIN_VERBS) && !passesDay(tokens, i))
    )
      return undefined;
  }
  return undefined;
}

const TAKES_PLACE = ['HOLD', 'OPEN', 'CLOSE', 'HOST'] as const;

/** 大会将于明天开幕。当天,甲与乙签约: what was done is not of a day to come, if no word tells a plan. */
function dayNamedLast(
  { tokens, classes }: Sentence,
  verb: number,
  { lastDay, today }: Story,
): Days | undefined {
  const mayBeAhead = isAmong(tokens[verb], TAKES_PLACE) || classes.has('WILL');
  return isAfter(lastDay?.start, today) && !mayBeAhead ? undefined : lastDay;
}

/** The day that the same sentence has named before an index: 12月3日,…,二期同日通过验收. */
const dayBefore = (tokens: readonly Token[], at: number): Days | undefined =>
  tokens
    .slice(0, at)
    .flatMap((token) => (token.class === 'DATE' ? [daysOf(token)] : []))
    .findLast((days) => days !== undefined && isOneDay(days));

/** So many months ahead nobody writes of a signing without its year. */
const FAR = 5;

/** Whether a day without a year is rather that of the year before: what was done in November, in a paper of February. */
export function isOfLastYear(days: Days | undefined, today: string | undefined): boolean {
  if (days === undefined || days.tellsYear === true || !isAfter(days.start, today)) return false;
  const [from, to] = [today ?? '', days.start].map(
    (day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)),
  ) as [number, number];
  return to - from > FAR;
}

/** The day that stands behind a verb in its clause: 延期至10月16日. */
export function dateBehind(sentence: Sentence, verb: number, year?: number): Days | undefined {
  const { tokens } = sentence;
  const token = tokens
    .slice(verb, clauseEnd(sentence, verb))
    .find(({ class: name }) => name === 'DATE');
  return token && daysOf(token, year);
}

/** Whether an event is where something else happens: 在…上, …期间. */
export const isSetting = (tokens: readonly Token[], at: number): boolean =>
  isDuring(tokens[at + 1]) || isOnTheSpot(tokens[at + 1]);

const OCCASIONS = ['EVENT', 'GENERIC'] as const;
const WHAT_HAPPENS = [...OCCASIONS, 'CEREMONY'] as const;

/** Notes the event at which a sentence is set: what follows in its paragraph goes on there. */
export function noteSetting(sentence: Sentence, story: Story): void {
  const { paragraph, tokens } = sentence;
  if (!holds(sentence, OCCASIONS)) return;
  const setting = tokens.find((token, i) => isAmong(token, OCCASIONS) && isSetting(tokens, i));
  const occasion = setting && story.occasions.of(setting);
  if (occasion !== undefined) story.lastSetting = { occasion, paragraph };
}

/**
 * The event at which something happens: 会上, 在…论坛上, 本届大会签约; else that of the paragraph.
 *
 * @param days - when it happens, as far as the sentence says it
 */
export function occasionAt(
  sentence: Sentence,
  at: number,
  story: Story,
  days?: Days,
): Occasion | undefined {
  const { paragraph } = sentence;
  const { lastSetting } = story;
  const named = namedOccasion(sentence, at, story);
  if (named !== undefined) {
    story.lastSetting = { occasion: named, paragraph };
    return named;
  }
  // 今年1月,部里出台方案: a month of its own is not that of the event spoken of before.
  if (lastSetting?.paragraph !== paragraph || (days !== undefined && !isOneDay(days)))
    return undefined;
  return lastSetting.occasion;
}

function namedOccasion(sentence: Sentence, at: number, story: Story): Occasion | undefined {
  if (!holds(sentence, WHAT_HAPPENS)) return undefined;
  const { tokens } = sentence;
  for (let i = at - 1; i >= 0; i--) {
    const token = tokens[i] as Token;
    if (isAmong(token, WHAT_HAPPENS) && (isSetting(tokens, i) || isOf(tokens[i - 1], 'AT'))) {
      return token.class === 'CEREMONY' ? story.occasions.last : story.occasions.of(token);
    }
  }
  for (let i = at - 1; i >= 0; i--) {
    if (isOf(tokens[i], 'EVENT', 'GENERIC')) return story.occasions.of(tokens[i]);
  }
  return undefined;
}
