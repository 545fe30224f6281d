import { lazy } from '../lazy.js';
import { BLANKS, MEASURES, whatIsBefore } from './number-context.js';
import { certain, undecided } from './stage.js';
import type { Finder } from './stage.js';

const GAP = `([${BLANKS}]{1,3}|[ \\t]{0,8}\\r?\\n[ \\t]{0,8})?`;
// Things counted have no fractions: 1. 3家 is the first item of a list.
const POINT = new RegExp(
  `([\\d０-９]{1,12})${GAP}([.．]|,(?=\\D{0,3}\\d{3}\\D))${GAP}(?=[\\d０-９]{1,8} ?(?:${MEASURES}|[kmMGT]))`,
  'g',
);

/**
 * `number-space` at the decimal point or the comma of thousands: 902. 21亿元, 1, 430亿元.
 *
 * At the head of a line or behind punctuation a small integer may number an item instead
 * (1. 5亿元项目), and a point at a line's end may end a sentence: such places are reported.
 */
export const findPointSpaces: Finder = function* (text) {
  if (!/[.．,]\s|\s[.．,]/.test(text)) return;
  const hasLatinStops = lazy(() => /[\u3400-\u9fff]\.\s/.test(text));
  for (const match of text.matchAll(POINT)) {
    const { index, 0: whole, 1: integer = '', 2: before = '', 3: sign, 4: behind = '' } = match;
    const char = text.charAt(index - 1);
    if (/[\d０-９.．]/.test(char)) continue;
    const within = /[\p{L}$¥￥€£]/u.test(char) || whatIsBefore(text, index).kind === 'lead';
    const broken = /\n/.test(before + behind);
    const sure = broken
      ? within && !hasLatinStops()
      : within || (integer.length > 2 && sign !== ',');
    const verdict = sure ? certain('') : undecided('');
    yield [index + integer.length, before, verdict];
    yield [index + whole.length - behind.length, behind, verdict];
  }
};
