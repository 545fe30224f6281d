import { certain, judgeMatches, likely } from './stage.js';
import type { Finder } from './stage.js';

const DOUBLED = /[,，、。；：](?:[ \u3000]?[,，、。；：])+/g;
const WORD_END = /[\p{L}\p{N}”’」』》）)%％]/u;

/** Whether commas part cells around a place, not clauses: 北京,,35,48. */
function isRow(before: string, behind: string): boolean {
  const line = (before.split('\n').at(-1) ?? '') + '|' + (behind.split('\n')[0] ?? '');
  const beside = /\d\||\|\d/.test(line) ? 1 : 2;
  return line.split(',').length > beside && !/[。；！？“”]/.test(line);
}

/** `punctuation`: a mark that stands twice, or two of which one was meant: 科技，，创新, 科技,、创新. */
export const findPunctuation: Finder = (text) =>
  judgeMatches(text, DOUBLED, ({ index, 0: raw }, before, behind) => {
    const marks = raw.replace(/[ \u3000]/g, '');
    const [first = '', second] = marks;
    // 。。。 is an ellipsis typed by hand.
    if (marks.length > 2 || !WORD_END.test(before)) return undefined;
    if (marks === ',,') {
      const end = index + 2;
      const cells =
        /\d\d/.test(before + behind) ||
        isRow(text.slice(Math.max(0, index - 40), index), text.slice(end, end + 40));
      return raw === marks && !cells ? certain(',') : undefined;
    }
    if (first === second) return certain(first);
    if (raw !== marks || /[。；：]./.test(marks) || /[；：]/.test(marks)) return undefined;
    return likely(second === '。' ? '。' : marks.includes('、') ? '、' : '，');
  });
