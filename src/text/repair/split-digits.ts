import { byLine } from './by-line.js';
import { BLANKS, MEASURES, THINGS, whatIsBefore } from './number-context.js';
import type { Before } from './number-context.js';
import { certain, likely, undecided } from './stage.js';
import type { Finder } from './stage.js';

const NUMBER = '[\\d０-９]{1,12}(?:[.．,][\\d０-９]{1,12}){0,4}';
const SPLIT = new RegExp(
  `(?<![\\d０-９])${NUMBER}(?:(?:[${BLANKS}]|[ \\t]{0,4}\\r?\\n)${NUMBER}){1,12}`,
  'g',
);
const BETWEEN = new RegExp(`[${BLANKS}\\n](?=[\\d０-９])(?<=[\\d０-９]\\s{1,6})`);
const GAP = /[^\d０-９.．,]+/g;
const UNIT = new RegExp(`^([${BLANKS}]?)(${MEASURES}|${THINGS})`);
const MEASURE = new RegExp(`^(?:${MEASURES})`);

type Answer = 'certain' | 'likely' | 'by-evidence' | 'report' | 'leave' | undefined;

/** Numbers with nothing but blanks or a line end between them, and what stands around. */
interface Split {
  parts: readonly string[];
  /** The number that they make together. */
  joined: string;
  /** Whether a line ends between the parts. */
  broken: boolean;
  /** What is counted; empty where nothing. */
  unit: string;
  before: Before;
  /** The character in front, behind any blanks. */
  char: string;
}

const isYear = (digits: string): boolean => /^(?:1[5-9]|20)\d\d$/.test(digits);
const isNumber = (digits: string): boolean =>
  /^(?:[1-9]\d*|[1-9]\d{0,2}(?:,\d{3})+|0(?=\.))(?:\.\d+)?$/.test(digits);

/** What the form of the numbers and their unit tell, whatever stands in front. */
function judgeForm({ parts, joined, unit }: Split): Answer {
  const [first = ''] = parts;
  // year: 20 24 年, 2 024年
  if (unit === '年' && isYear(joined)) return 'certain';
  // year-alone: 2024 500强
  if (isYear(first)) return 'leave';
  // thousands: 1 200 万元 is written so.
  if (/^[1-9]\d{0,2}(?: \d{3})+(?:\.\d+)?$/.test(parts.join(' '))) return 'leave';
  // filled-group: 1,43 0亿元
  if (first.includes(',') && !isNumber(first) && isNumber(joined)) return 'certain';
  // uncounted: 中国队 3 2 韩国队
  return unit === '' ? 'leave' : undefined;
}

/** date: 4 月 2 9 日 */
function judgeDate({ parts, joined, unit, char }: Split): Answer {
  const most = unit === '月' ? 12 : unit === '日' ? 31 : 0;
  if (most === 0) return undefined;
  const fits = Number(joined) <= most;
  if (char === (unit === '月' ? '年' : '月')) return fits ? 'certain' : 'report';
  return fits && parts.length + joined.length === 4 ? 'likely' : undefined;
}

/** What three figures and more in a row are; `undefined` where only what stands in front tells. */
function judgeRow(
  parts: Split['parts'],
  unit: string,
  before: Split['before'],
  char: string,
): Answer {
  // weekdays: 每周1 3 5天
  if (/[周週]/.test(char)) return 'leave';
  const single = /^\d(?: \d)*(?:\.\d+)?(?: \d)*$/.test(parts.join(' '));
  if (!single) return MEASURE.test(unit) ? 'report' : undefined;
  return before === 'line' ? 'likely' : 'certain';
}

/** What the numbers are with regard to what stands in front. */
function judgeLead({ parts, joined, broken, unit, before, char }: Split): Answer {
  const [first = '', second = ''] = parts;
  const reported = before === 'lead' ? 'report' : 'leave';
  // label: 表1 3.5亿元; but 第2 7届 is one rank.
  if (before === 'label') return char + unit.replace('屆', '届') === '第届' ? 'certain' : 'leave';
  // no-number: 1.2 3.1亿元
  if (!isNumber(joined)) return reported;
  // threes: 67.317 3亿元 is grouped so behind the point.
  if (/\.(?:\d{3})+$/.test(first)) return 'certain';
  // line-end: 91⏎4亿元 may be a line and the next.
  if (broken) return first.includes('.') && before === 'lead' ? 'certain' : reported;
  // single-digits: 7 5 0 万元; columns: 12 35 48家
  if (parts.length > 2) return judgeRow(parts, unit, before, char) ?? reported;
  // item: 1 20家企业 at the head of a line
  if (before === 'line') return MEASURE.test(unit) ? 'report' : 'leave';
  // leading-zero: 43 0亿元; lead: 签约金额 5 2.4 亿元
  if (before === 'lead' || /^0(?!\.)/.test(second)) return 'certain';
  // evidence: 项目3 6个 where other numbers of the text are split
  return before === 'word' ? 'by-evidence' : 'report';
}

/** The cells of a line that has no mark of a sentence; 0 where it has one. */
const countCells = (line: string): number =>
  /[，。；：、]/.test(line) ? 0 : line.trim().split(/\s+/).length;

/** Whether a line is a row of a table: three cells or more, as many as a line beside it has. */
function isTableRow(lines: readonly string[], i: number): boolean {
  const [above, cells, below] = [i - 1, i, i + 1].map((at) => countCells(lines[at] ?? ''));
  return (cells ?? 0) > 2 && (above === cells || below === cells);
}

/** Whether the first number is part of something that stands right in front: 2-1 5家, 08:30. */
const isGlued = (text: string, start: number): boolean =>
  /[\d０-９.．,/–—~～+-]$|\d[:：]$/.test(text.slice(Math.max(0, start - 2), start));

/**
 * `number-space` between digits: 5 2.4 亿元, 4 月 2 9 日.
 *
 * Two numbers may stand side by side; so each place is judged by its unit, its grouping and by what
 * leads to it, and reported where that does not decide.
 */
export const findSplitDigits: Finder = function* (text) {
  if (!BETWEEN.test(text)) return;
  const isRow = byLine(text, isTableRow);
  const places: [start: number, raw: string, blank: string, answer: Answer][] = [];
  for (const { index, 0: raw } of text.matchAll(SPLIT)) {
    const end = index + raw.length;
    const [, blank = '', unit = ''] = UNIT.exec(text.slice(end, end + 6)) ?? [];
    if (unit === '' && !raw.includes(',')) continue;
    const parts = raw.normalize('NFKC').split(GAP);
    const { kind: before, char } = whatIsBefore(text, index);
    const split = { parts, joined: parts.join(''), broken: /\n/.test(raw), unit, before, char };
    // row: 北京 12 3.5亿元 above 上海 8 2.1亿元
    const row = (): Answer => (isRow(index) ? (before === 'lead' ? 'report' : 'leave') : undefined);
    // glued: 2-1 5家 is no number of its own, but the day in 24-2 5 日 is.
    const answer = isGlued(text, index)
      ? judgeDate(split)
      : (judgeForm(split) ?? row() ?? judgeDate(split) ?? judgeLead(split));
    if (answer !== undefined && answer !== 'leave') places.push([index, raw, blank, answer]);
  }
  const evidence = places.some(([, , , answer]) => answer === 'certain');
  for (const [start, raw, blank, answer] of places) {
    const joins = answer === 'by-evidence' ? evidence : answer !== 'report';
    const verdict = joins ? (answer === 'certain' ? certain('') : likely('')) : undecided('');
    for (const { index, 0: gap } of raw.matchAll(GAP)) yield [start + index, gap, verdict];
    // What parts such a number from its unit came with the rest.
    if (joins) yield [start + raw.length, blank, verdict];
  }
};
