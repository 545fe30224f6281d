import type { Story } from '../context/story.js';
import { matchesOf, patternsOf } from '../patterns/pattern.js';
import { type Sentence, holds } from '../words/sentences.js';
import { type Token, isOf } from '../words/token.js';
import type { OccasionFact } from './occasion-facts.js';

interface ThemeRow {
  form: string;
  examples: readonly string[];
  counterExamples: readonly string[];
}

export const THEME_ROWS: readonly ThemeRow[] = [
  {
    form: 'WITH q:QUOTE|NAME AS_THEME',
    examples: ['第三届江北科技大会以“智造江北”为主题。'],
    counterExamples: ['第三届江北科技大会以创新为目标。'],
  },
  {
    form: 'q:QUOTE AS_THEME',
    examples: ['第三届江北科技大会“智造江北”为主题。'],
    counterExamples: [],
  },
  {
    form: 'THEME AS|STOP? q:QUOTE',
    examples: ['第三届江北科技大会主题为“智造江北”。', '第三届江北科技大会主题“智造江北”。'],
    counterExamples: ['第三届江北科技大会主题鲜明。'],
  },
];

const patterns = patternsOf(THEME_ROWS);

/** The motto of what takes place: 以“…”为主题. */
export function readThemes(sentence: Sentence, story: Story): OccasionFact[] {
  const { tokens } = sentence;
  if (sentence.isHeading || !holds(sentence, ['THEME', 'AS_THEME'])) return [];
  const facts: OccasionFact[] = [];
  THEME_ROWS.forEach((_, index) => {
    for (const { from, to, captures } of matchesOf(patterns(index), tokens)) {
      const quote = captures['q']?.[0];
      if (quote === undefined || facts.length > 0) continue;
      const occasion = story.occasions.of(bearerOf(tokens, from, to)) ?? story.occasions.last;
      if (occasion === undefined) continue;
      const theme = story.words(quote).replace(/^[“「『"]|[”」』"]$/g, '');
      facts.push({ occasion, sentence, start: quote.start, end: quote.end, theme });
    }
  });
  return facts;
}

/** The event whose motto it is: behind 的, else the nearest to the left. */
function bearerOf(tokens: readonly Token[], from: number, to: number): Token | undefined {
  if (isOf(tokens[to], 'OF') && isOf(tokens[to + 1], 'EVENT', 'GENERIC')) return tokens[to + 1];
  for (let i = from - 1; i >= 0; i--) {
    if (isOf(tokens[i], 'EVENT', 'GENERIC')) return tokens[i];
  }
  return undefined;
}
