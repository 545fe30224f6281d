import { daysOf } from '../context/days.js';
import type { Story } from '../context/story.js';
import type { Sentence } from '../words/sentences.js';
import { type Token, isOf } from '../words/token.js';
import { wording } from '../words/wording.js';
import type { OccasionFact } from './occasion-facts.js';

// The notice of an event: a line a field, each with its label. 日期:…, 地点:…, 主题:….

/** What a line of a notice tells. */
type NoticeField = 'day' | 'place' | 'theme' | 'hosts';

const KIND = '(?:会议|活动|论坛|大会|举办|举行|大赛)?';
const BULLET = '^[^\\u3400-\\u9fff]{0,6}(?:[一二三四五六七八九十]{1,2}[、. ])?';

const LABELS: readonly (readonly [NoticeField, () => RegExp])[] = [
  ['day', wording(`${BULLET}${KIND}(?:日期|时间)$`)],
  ['place', wording(`${BULLET}${KIND}(?:地点|地址)$`)],
  ['theme', wording(`${BULLET}${KIND}主题$`)],
  ['hosts', wording(`${BULLET}(?:联合)?(?:主办|承办|协办|指导|支持|合作)(?:单位|方|机构)?$`)],
];

/** A bullet or a number, and the label. */
const MOST_BEFORE = 4;

/** A notice has more than one such line. */
const LEAST_LINES = 2;

/** Index of the colon behind the label with which a line begins, and what the label tells. */
function labelOf({ tokens }: Sentence): { field: NoticeField; colon: number } | undefined {
  const colon = tokens.findIndex((token) => isOf(token, 'STOP') && token.text === ':');
  if (colon < 1 || colon > MOST_BEFORE || tokens[colon + 1] === undefined) return undefined;
  const words = tokens
    .slice(0, colon)
    .map(({ text }) => text)
    .join('');
  const field = LABELS.find(([, label]) => label().test(words))?.[0];
  return field && { field, colon };
}

/** Whether a line is a field of a notice, for which a heading counts as well as a line of the text. */
export const isNoticeLine = (sentence: Sentence): boolean => labelOf(sentence) !== undefined;

const PLACE = /^[\p{L}\p{N}·\-— ]{2,30}$/u;

/** What a line says of the event of its notice. */
function factOf(
  sentence: Sentence,
  { field, colon }: { field: NoticeField; colon: number },
  year: number | undefined,
  story: Story,
): Partial<OccasionFact> | undefined {
  const first = sentence.tokens[colon + 1] as Token;
  if (field === 'day') {
    const days = daysOf(first, year);
    return (
      days && {
        startDate: days.start,
        ...(days.end !== undefined && { endDate: days.end }),
        ...(days.time !== undefined && { startTime: days.time.start, endTime: days.time.end }),
      }
    );
  }
  const end = sentence.tokens
    .slice(colon + 1)
    .find((token) => isOf(token, 'BRACKET', 'COMMA', 'STOP'))?.start;
  const words = story.words({ start: first.start, end: end ?? sentence.end }).trim();
  if (field === 'place') return PLACE.test(words) ? { places: [words] } : undefined;
  return field === 'theme' ? { theme: words.replace(/^[“「『]|[”」』]$/g, '') } : undefined;
}

/** The fields of a notice, of what the page is about. */
export function noticeReader(story: Story): (sentence: Sentence) => OccasionFact[] {
  let lines: number | undefined;
  return (sentence) => {
    const label = labelOf(sentence);
    const { main } = story.occasions;
    if (label === undefined || main === undefined || main.name.start > sentence.start) return [];
    lines ??= story.sentences.filter(isNoticeLine).length;
    const fact = lines < LEAST_LINES ? undefined : factOf(sentence, label, main.year, story);
    const { start, end } = sentence;
    return fact === undefined ? [] : [{ occasion: main, sentence, start, end, ...fact }];
  };
}
