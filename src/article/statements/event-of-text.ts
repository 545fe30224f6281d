import { clauseEnd } from '../context/clauses.js';
import type { Occasion } from '../context/occasion.js';
import { isEdition } from '../context/occasion-kinds.js';
import type { Story } from '../context/story.js';
import type { Sentence } from '../words/sentences.js';
import { type Token, adjoin, isOf } from '../words/token.js';
import { wording } from '../words/wording.js';
import { isEventNoun } from './figure-rows.js';
import type { Figure, Found } from './figure.js';

// Of which event a figure is whose sentence names none.

/** What only a whole conference has several of. */
export const PARTS = wording('(?:平行|分|子|专题)论坛$');

/** Words for those who come to an event, and to nothing else. */
const COMES = wording('^(?:报名|参会|参展|参赛|与会|到会|报名参[加赛])$');

/** 新馆展品520件。…第十二届科普节将于8月举行: a plan that is told later is not what the text spoke of before. */
const isNotice = ({ since }: Occasion, { end }: Sentence, { sentences }: Story): boolean =>
  since > end && sentences.find((sentence) => sentence.end > since)?.classes.has('WILL') === true;

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

/** Whether the sentence, or the one before it, tells of a meeting of which nothing is known. */
function isAtOtherMeeting({ sentence }: Figure, story: Story): boolean {
  const before = story.sentenceBefore(sentence);
  const isBeside = before?.paragraph === sentence.paragraph && isOfOtherMeeting(before);
  return isBeside || isOfOtherMeeting(sentence);
}

const comes = ({ sentence, at }: Figure): boolean =>
  sentence.tokens.slice(at, clauseEnd(sentence, at)).some(({ text }) => COMES().test(text));

/** The event spoken of last; of a whole conference, where that was a part of it or stands paragraphs before. */
export function eventOfText(figure: Figure, story: Story): Found {
  const { sentence, words } = figure;
  const { occasions, lastSpoken } = story;
  const { main, last } = occasions;
  const related = eventOfRelated(figure, story);
  if (related !== undefined) return { occasion: related };
  if (isAtOtherMeeting(figure, story)) return 'unclear';
  if (main === undefined || last === main) {
    const isLater =
      last !== undefined && lastSpoken === undefined && isNotice(last, sentence, story);
    return last === undefined || isLater ? undefined : { occasion: last };
  }
  if (PARTS().test(words) && isEdition(main)) return { occasion: main };
  if (lastSpoken === sentence.paragraph) return last && { occasion: last };
  return isEdition(main) && (comes(figure) || isEventNoun(words)) ? { occasion: main } : 'unclear';
}
