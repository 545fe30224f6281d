import { wording } from '../words/wording.js';
import type { Story } from '../context/story.js';
import { type Sentence, holds } from '../words/sentences.js';
import { isAmong } from '../words/token.js';
import type { OccasionFact } from './occasion-facts.js';

/** 1+4+11, 1+N+X: the pattern that organizers name. */
const FORMAT = /(?<![\d.+a-z])\d{1,2}(?:\+(?:\d{1,3}|[nx]))+(?![\d.+])/;
const HYBRID = wording('线上线下|线下线上|线上与线下|线上和线下|线上、线下');

const OCCASIONS = ['EVENT', 'GENERIC'] as const;

/** Pattern and way of attending: 采用“1+4+N”模式, 线上线下结合. */
export function readFormats(sentence: Sentence, story: Story): OccasionFact[] {
  const { start, end, tokens } = sentence;
  if (sentence.isHeading || !holds(sentence, OCCASIONS)) return [];
  const words = story.read.even.slice(start, end);
  const format = FORMAT.exec(words);
  const isHybrid = HYBRID().test(words);
  if (format === null && !isHybrid) return [];
  const occasion = story.occasions.of(tokens.find((token) => isAmong(token, OCCASIONS)));
  if (occasion === undefined) return [];
  const printed =
    format &&
    story.words({ start: start + format.index, end: start + format.index + format[0].length });
  return [
    {
      occasion,
      sentence,
      start,
      end,
      ...(printed !== null && { format: printed }),
      ...(isHybrid && { mode: 'hybrid' as const }),
    },
  ];
}
