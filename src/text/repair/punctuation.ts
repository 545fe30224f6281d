import { certain, likely, stageOf } from './stage.js';

const DOUBLED = /[,，、。；：](?:[ \u3000]?[,，、。；：])+/g;
const WORD_END = /[\p{L}\p{N}”’」』》）)%％]/u;

/** Whether commas part cells around a place, not clauses: 北京,,35,48. */
function isRow(text: string, start: number, end: number): boolean {
  const before =
    text
      .slice(Math.max(0, start - 40), start)
      .split('\n')
      .at(-1) ?? '';
  const [after = ''] = text.slice(end, end + 40).split('\n');
  const commas = (before + after).split(',').length - 1;
  const beside = /\d$/.test(before) || /^\d/.test(after) ? 1 : 2;
  return commas >= beside && !/[。；！？“”]/.test(before + after);
}

/** `punctuation`: a mark that stands twice, or two of which one was meant: 科技，，创新, 科技,、创新. */
export const findPunctuation = stageOf('punctuation', DOUBLED, ({ index, 0: raw }, text) => {
  const [first = '', second = '', more] = raw.replace(/[ \u3000]/g, '');
  const end = index + raw.length;
  // 。。。 is an ellipsis typed by hand.
  if (more !== undefined || !WORD_END.test(text.charAt(index - 1))) return undefined;
  if (first + second === ',,') {
    const figures = /\d\d/.test(text.charAt(index - 1) + text.charAt(end));
    return raw === ',,' && !figures && !isRow(text, index, end) ? certain(',') : undefined;
  }
  if (first === second) return certain(first);
  if (raw.length > 2 || /[。；：]/.test(first)) return undefined;
  return second === '。'
    ? likely('。')
    : /[；：]/.test(second)
      ? undefined
      : likely(/、/.test(raw) ? '、' : '，');
});
