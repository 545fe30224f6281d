import { type Days, isAfter, daysOf, isOneDay } from '../context/days.js';
import type { Story } from '../context/story.js';
import type { Sentence } from '../words/sentences.js';
import { type Token, isAmong, isOf } from '../words/token.js';
import { wording } from '../words/wording.js';
import { isSameDay, isSetting } from './circumstances.js';
import type { OccasionFact } from './occasion-facts.js';

const SPEECH = wording('^(?:致辞|致词|讲话|演讲|发言|主旨演讲|发表)');

/** 在江北论坛(的)致辞: who speaks there says that it takes place. */
function isSpokenAt({ tokens }: Sentence, event: number): boolean {
  const next = isOf(tokens[event + 1], 'OF') ? tokens[event + 2] : tokens[event + 1];
  return (
    isOf(tokens[event - 1], 'AT') &&
    isOf(next, 'SAY', 'NAME', 'RELEASE') &&
    SPEECH().test(next?.text ?? '')
  );
}

/** Events at which somebody is said to speak. */
export function readSpeeches(sentence: Sentence, story: Story): OccasionFact[] {
  const { tokens } = sentence;
  if (!sentence.classes.has('AT') || !sentence.classes.has('EVENT')) return [];
  return tokens.flatMap((event, i): OccasionFact[] => {
    if (event.class !== 'EVENT' || !isSpokenAt(sentence, i)) return [];
    const occasion = story.occasions.of(event);
    const modality = story.modality(sentence, i);
    if (occasion === undefined || 'reason' in modality || modality.status === 'planned') return [];
    return [{ occasion, sentence, start: event.start, end: event.end, status: 'held' }];
  });
}

/** The day that stands before an event as its attribute: 在5月10日的江北论坛上, 5月28日上午的推介会. */
export function readDated(sentence: Sentence, story: Story): OccasionFact[] {
  const { tokens } = sentence;
  if (sentence.isHeading || !sentence.classes.has('DATE') || !sentence.classes.has('EVENT'))
    return [];
  return tokens.flatMap((event, i): OccasionFact[] => {
    if (event.class !== 'EVENT' || !isOf(tokens[i - 1], 'OF')) return [];
    const at = isOf(tokens[i - 2], 'ADVERB') ? i - 3 : i - 2;
    const date = tokens[at];
    const occasion = isOf(date, 'DATE') ? story.occasions.of(event) : undefined;
    const days = date && occasion && daysOf(date, occasion.year);
    // What is still ahead may be planned, asked for or denied: its verb says it.
    const isPast = days !== undefined && isOneDay(days) && !isAfter(days.start, story.today);
    if (date === undefined || occasion === undefined || days === undefined || !isPast) return [];
    if (story.occasions.edgeOf(event) !== undefined || isOf(tokens[at - 1], 'SINCE')) return [];
    return [{ occasion, sentence, start: date.start, end: event.end, startDate: days.start }];
  });
}

const BESIDE = ['ADVERB', 'SPACE', 'COMMA', 'AT'] as const;
/** What lasts longer than a day: of it a day says only that it was on then. */
const LASTS = wording('(?:展|博览会|展会|展览会|交易会|洽谈会|周|节|月|季|赛|大赛|展销会|成果展)$');

/** The day before an event, where nothing else stands between them: 9月19日,在…开幕式上. */
function dayBefore(tokens: readonly Token[], at: number, story: Story): Days | undefined {
  for (let i = at - 1; i >= 0; i--) {
    const token = tokens[i] as Token;
    if (isOf(token, 'DATE')) return isOf(tokens[i - 1], 'SINCE') ? undefined : daysOf(token);
    if (isSameDay(token)) return story.lastDay;
    if (!isAmong(token, BESIDE)) return undefined;
  }
  return undefined;
}

/** The day on which something happens at a meeting is that of the meeting: 9月19日,在江北论坛主论坛上,中心揭牌. */
export function readSettings(sentence: Sentence, story: Story): OccasionFact[] {
  const { tokens } = sentence;
  if (sentence.isHeading || !sentence.classes.has('EVENT')) return [];
  return tokens.flatMap((event, i): OccasionFact[] => {
    if (event.class !== 'EVENT' || !isOf(tokens[i - 1], 'AT') || !isSetting(tokens, i)) return [];
    const occasion = story.occasions.of(event);
    if (occasion === undefined || LASTS().test([...occasion.stems][0] ?? '')) return [];
    // A whole conference may have begun before.
    const isOne = occasion.kind === 'sub-forum' || occasion.kind === 'forum-event';
    const days = isOne ? dayBefore(tokens, i, story) : undefined;
    const isPast = days !== undefined && isOneDay(days) && !isAfter(days.start, story.today);
    if (!isPast || story.occasions.edgeOf(event) !== undefined) return [];
    return [{ occasion, sentence, start: event.start, end: event.end, startDate: days.start }];
  });
}

const ENTERS = wording('^(?:进入|步入|迎来)$');
const DAY_OF_IT = wording('^(?:第[一二三四五六七八九十\\d]+|最后一)[天日]');

/** 第七届江北论坛进入第二天: it is being held. */
export function readDaysOf(sentence: Sentence, story: Story): OccasionFact[] {
  const { tokens } = sentence;
  if (!sentence.classes.has('EVENT')) return [];
  return tokens.flatMap((event, i): OccasionFact[] => {
    const [verb, day] = tokens.slice(i + 1).filter((token) => !isOf(token, 'ADVERB', 'BRACKET'));
    if (event.class !== 'EVENT' || !ENTERS().test(verb?.text ?? '')) return [];
    const occasion = DAY_OF_IT().test(day?.text ?? '') ? story.occasions.of(event) : undefined;
    const modality = story.modality(sentence, i + 1);
    if (occasion === undefined || 'reason' in modality || modality.status === 'planned') return [];
    return [{ occasion, sentence, start: event.start, end: event.end, status: 'held' }];
  });
}
