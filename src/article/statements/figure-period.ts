import { isEdtf } from '../../text/edtf.js';
import { MAIN_VERBS, clauseEnd, clauseStart } from '../context/clauses.js';
import { daysOf } from '../context/days.js';
import type { Sentence } from '../words/sentences.js';
import { type Token, isAmong, isOf } from '../words/token.js';
import { wording } from '../words/wording.js';
import type { Figure } from './figure.js';

/** The stretch or the day of a figure. */
export interface Time {
  /** EDTF interval of a flow. */
  period?: string;
  /** EDTF day of a stock. */
  asOf?: string;
}

const UNTIL = wording('^(?:截至|截止|截止到|截至到)$');
const YEAR_OR_MONTH = /^\d{4}(?:-\d\d)?~?(?:\/\d{4}(?:-\d\d)?)?$/;

/** Months of what EDTF writes as the 21st to 41st month: quarters and halves. */
const MONTHS: Readonly<Record<string, readonly [string, string]>> = {
  33: ['01', '03'],
  34: ['04', '06'],
  35: ['07', '09'],
  36: ['10', '12'],
  40: ['01', '06'],
  41: ['07', '12'],
};

/** The date that tells of which time a clause speaks, not that of another verb. */
function dateFor(sentence: Sentence, at: number): number {
  const { tokens } = sentence;
  const from = clauseStart(sentence, at);
  for (let i = at - 1; i >= 0; i--) {
    const token = tokens[i] as Token;
    if (isOf(token, 'DATE')) return i >= from || isLead(tokens, i) ? i : -1;
    if (isOf(token, 'STOP')) return -1;
    if (i >= from && isAmong(token, MAIN_VERBS) && !isOf(token, 'HAVE', 'SAY')) return -1;
  }
  return -1;
}

/** Whether a date stands in a clause of its own: 2024年,全市…; 今年1到7月,…. */
function isLead(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(clauseStart({ tokens }, at), clauseEnd({ tokens }, at))
    .every((token) => isOf(token, 'DATE', 'ADVERB', 'SPACE', 'SINCE'));
}

const intervalOf = (start: string, end: string | undefined): string | undefined => {
  const [, year, part = ''] = /^(\d{4})-(\d\d)$/.exec(start) ?? [];
  const months = MONTHS[part];
  const interval =
    months === undefined ? `${start}/${end ?? start}` : `${year}-${months[0]}/${year}-${months[1]}`;
  return isEdtf(interval) ? interval : undefined;
};

/** The time of the figure at an index, as far as its sentence tells it. */
export function timeOf(sentence: Sentence, at: number, isStock: boolean): Time | undefined {
  const { tokens } = sentence;
  const date = dateFor(sentence, at);
  const days = date < 0 ? undefined : daysOf(tokens[date] as Token);
  if (days === undefined) return undefined;
  const { start, end } = days;
  const isUntil = UNTIL().test(tokens[date - 1]?.text ?? '');
  if (isUntil) return { asOf: end ?? start };
  // A day is that of the news, not of what it counts.
  if (!YEAR_OR_MONTH.test(start)) return undefined;
  if (isStock) return end === undefined ? { asOf: start } : {};
  const period = intervalOf(start, end);
  return period === undefined ? {} : { period };
}

const WHEN = wording('^(?:时|之时|时候|之际|之初|之前)$');

const YEAR_BEFORE = wording('^(?:去年|前年|上年|往年)$');

/** 去年入场人次, 首届大会2021年举办时: of another edition. */
export function isOfOtherYear(
  { sentence, at }: Pick<Figure, 'sentence' | 'at'>,
  isOfEvent: boolean,
): boolean {
  const { tokens } = sentence;
  const from = clauseStart(sentence, at);
  const isThen = tokens
    .slice(0, from)
    .some((token, i) => WHEN().test(token.text) && isOf(tokens[i + 1], 'COMMA'));
  if (isThen) return true;
  if (!isOfEvent) return false;
  if (tokens.slice(from, at).some(({ text }) => YEAR_BEFORE().test(text))) return true;
  // 去年,大会吸引400家企业: in a clause of its own it is said of all that follows.
  return (
    YEAR_BEFORE().test(tokens[from - 2]?.text ?? '') && clauseStart(sentence, from - 2) === from - 2
  );
}
