/** What glues a number to its neighbours, so that it is part of a code or a name: G20, 1+4+N, 010-1234. */
import type { Expression } from '../quantities/expression.js';
import { GLUES } from '../characters/alphabet.js';
import {
  isDigit,
  isHan,
  isLatin,
  isChar,
  isOneOf,
  opensNumeral,
  traitsAt,
} from '../characters/source.js';
import type { Source } from '../characters/source.js';
import { decide } from './verdict.js';
import type { Verdict } from './verdict.js';

/** Marks of codes whatever they touch, of codes where nothing is counted, and between letters or digits. */
const CODE_MARKS = '_@\\&';
const PART_MARKS = '/+×=';
const JOINTS = '-–·•';
/** All that may glue a number to what stands before it; joined, for a sum of words would stay in every bundle. */
export const GLUE_MARKS = [CODE_MARKS, '±%', PART_MARKS, '.#*', JOINTS, ':'].join('');

/** Whether three letters or more end before `pos`, as those of a word or an abbreviation do. */
function followsAbbreviation(source: Source, pos: number): boolean {
  return isLatin(source, pos - 2) && isLatin(source, pos - 3);
}

/**
 * G20 and C919 are names. Before a magnitude, money or a share letters are a word (GDP130万亿元), and
 * so are three before what a Chinese unit counts (AED110台).
 */
function touchesLetters(source: Source, { operand, start, currency }: Expression) {
  if (!isLatin(source, start - 1)) return undefined;
  if (isHan(source, start) || isOneOf(source, start, '<>≤≥≈')) return false;
  const { kind, tail, end } = operand;
  if (kind === 'count' && isHan(source, end - 1) && followsAbbreviation(source, start))
    return false;
  return tail < 4 && kind !== 'amount' && kind !== 'percent' && !currency;
}

/** ±2% is a margin, a_5 and @3 are codes. */
function touchesCodeMark(source: Source, { start }: Expression): boolean | undefined {
  const edge = start - 1;
  return isOneOf(source, edge, '±%') || isOneOf(source, edge, CODE_MARKS) ? true : undefined;
}

/** 1+4+N is a code; 9.8厘米×7.6厘米, 票价/380元 and 占比=35% count. */
function touchesPartMark(source: Source, { operand, start }: Expression): boolean | undefined {
  const edge = start - 1;
  if (!isOneOf(source, edge, PART_MARKS)) return undefined;
  return !operand.kind || (isChar(source, edge, '=') && isLatin(source, edge - 1));
}

/** v.2 is a version; two points and more are a pause. */
function touchesPoint(source: Source, { start }: Expression): boolean | undefined {
  return isChar(source, start - 1, '.') ? !isChar(source, start - 2, '.') : undefined;
}

/** #3 and *5 are codes. */
function touchesHash(source: Source, { operand, start }: Expression): boolean | undefined {
  return isOneOf(source, start - 1, '#*') ? !operand.kind : undefined;
}

/** GPT-4, 3·15 and 9:00 go on before the mark; 时间:3天 does not. */
function touchesJoint(source: Source, { operand, start }: Expression): boolean {
  const edge = start - 1;
  const beyond = edge - 1;
  if (!isOneOf(source, edge, JOINTS) && operand.kind) return false;
  const name = isHan(source, beyond) && isOneOf(source, edge, '-–');
  return name || isLatin(source, beyond) || isDigit(source, beyond);
}

/** What touches a number from the left, and whether it glues. */
export const GLUE_VERDICTS: readonly Verdict<Expression>[] = [
  touchesLetters,
  touchesCodeMark,
  touchesPartMark,
  touchesPoint,
  touchesHash,
  touchesJoint,
];

/** Whether Latin letters, digits or a joining mark touch the expression from the left. */
export function isGluedBefore(source: Source, expression: Expression): boolean {
  const { start } = expression;
  const edge = start - 1;
  // Most of what touches a number is Chinese, and glues nothing: 最多100最少20个.
  if (isHan(source, edge) || (isHan(source, start) && !opensNumeral(source, start))) return false;
  if (isDigit(source, edge)) return true;
  const glue = isLatin(source, edge) || (traitsAt(source, edge) & GLUES) > 0;
  return glue && decide(GLUE_VERDICTS, source, expression) === true;
}

/** The same from the right, where only a Latin or numeric end can be glued: 3台iPhone is over at 台. */
export function isGluedBehind(source: Source, { operand, end }: Expression): boolean {
  if (!isLatin(source, end - 1) && !isDigit(source, end - 1)) return false;
  if (isLatin(source, end) || isDigit(source, end) || isOneOf(source, end, CODE_MARKS)) return true;
  if (isOneOf(source, end, '#*') || isOneOf(source, end, PART_MARKS)) return !operand.kind;
  return (
    (isOneOf(source, end, '.:') || isOneOf(source, end, JOINTS)) &&
    (isLatin(source, end + 1) || isDigit(source, end + 1))
  );
}
