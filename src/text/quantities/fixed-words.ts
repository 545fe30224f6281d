/** Quantities that no numeral opens: 半年, 过半, 一半, 翻番, 首届, 第27届. */
import { toReading } from './bounds.js';
import { HALF, isOneOf, kindAt, skipSpace } from './chars.js';
import { fromDigits } from './decimal.js';
import { readNumeral } from './numeral.js';
import { qualifierBefore, qualifierBehind } from './qualifiers.js';
import { matchAt, matchEnd } from './sticky.js';
import type { NumericReading, Span } from '../types.js';
import { unitAt } from './units.js';

/** A quantity in words; `unit` is empty for a bare rank, a share and a factor. */
export interface FixedReading extends Span {
  kind: 'duration' | 'multiple' | 'ordinal' | 'percent';
  bare: Span;
  unit: string;
  reading: NumericReading;
}

const FIRST_UNITS = '届个批次期家颗枚例台款条座架艘套部季轮场笔单位名项所只支';
/** 第一时间, 第三方, 第一书记: no ranks. */
const NOT_RANK = /时间|线|手|方|者|世界|书记|夫人|感|把手|课堂|梯队/y;
const RANK_UNITS = '代号季章编款期版等楼大天年日点声';
/** 半导体, 半径, 半夜: words that 半 begins. */
const AFTER_HALF_WORDS = '导径程岛决空夜途路山边截壁拉球场挂老生价熟成';
const DOUBLING = /翻了?(?:([一两二三四])番|[番倍])/y;

/** A value with the qualifiers around it. */
function make(
  s: string,
  kind: FixedReading['kind'],
  span: Span,
  limit: number,
  value: string,
  unit = '',
): FixedReading {
  const before = qualifierBefore(s, span.start, limit, span.start);
  const behind = qualifierBehind(s, span.end);
  const worded = behind?.value === 'and-some' ? null : behind;
  const approximation = before?.value ?? worded?.value ?? 'exact';
  return {
    kind,
    start: before?.end ?? span.start,
    end: worded?.end ?? span.end,
    bare: span,
    unit,
    reading: toReading(approximation, value, value, false),
  };
}

/** 半年, 半个月, 半数, 过半, 一半; `pos` stands at 半. */
export function readHalf(s: string, pos: number, limit: number): FixedReading | null {
  if (pos > limit && isOneOf(s, pos - 1, '一')) {
    return make(s, 'percent', { start: pos - 1, end: pos + 1 }, limit, '50');
  }
  const next = pos + 1;
  if (isOneOf(s, next, '数')) return make(s, 'percent', { start: pos, end: pos + 2 }, limit, '50');
  const unit = unitAt(s, next);
  if (unit?.kind === 'duration') {
    return make(s, 'duration', { start: pos, end: unit.end }, limit, '0.5', unit.name);
  }
  if (isOneOf(s, next, AFTER_HALF_WORDS) || !qualifierBefore(s, pos, limit, pos)) return null;
  return make(s, 'percent', { start: pos, end: next }, limit, '50');
}

/** 翻番, 翻一番, 翻两番, 翻了一番, 翻倍. */
function readDoubling(s: string, pos: number, limit: number): FixedReading | null {
  const match = matchAt(DOUBLING, s, pos);
  if (!match) return null;
  const factor = { 一: '2', 两: '4', 二: '4', 三: '8', 四: '16' }[match[1] ?? '一'] ?? '2';
  return make(s, 'multiple', { start: pos, end: DOUBLING.lastIndex }, limit, factor);
}

function rank(s: string, start: number, end: number, value: string): FixedReading {
  const at = skipSpace(s, end);
  const unit = unitAt(s, at);
  const simple = unit ? unit.kind === 'percent' : !isOneOf(s, at, RANK_UNITS);
  const span = { start, end: simple ? end : (unit?.end ?? at + 1) };
  return {
    kind: 'ordinal',
    ...span,
    bare: span,
    unit: simple ? '' : (unit?.name ?? s.charAt(at)),
    reading: toReading('exact', value, value, false),
  };
}

/** 第27届, 第（三）项, 第二批. */
function readRank(s: string, pos: number, zhao: number): FixedReading | null {
  let at = skipSpace(s, pos + 1);
  const bracketed = isOneOf(s, at, '(');
  if (bracketed) at++;
  const numeral = readNumeral(s, at, zhao);
  if (!numeral || numeral.broken || numeral.low < 0 || numeral.loose !== 'exact') return null;
  if (bracketed ? !isOneOf(s, numeral.end, ')') : matchEnd(NOT_RANK, s, numeral.end) > 0)
    return null;
  const value = fromDigits(numeral.digits, numeral.low);
  return rank(s, pos, bracketed ? numeral.end + 1 : numeral.end, value);
}

/** Whatever of these begins at `pos`. */
export function readFixed(
  s: string,
  pos: number,
  limit: number,
  zhao: number,
): FixedReading | null {
  switch (s[pos]) {
    case '第':
      return readRank(s, pos, zhao);
    case '翻':
      return readDoubling(s, pos, limit);
    case '首':
      return isOneOf(s, pos + 1, FIRST_UNITS) && !isOneOf(s, pos + 2, '长席相')
        ? rank(s, pos, pos + 1, '1')
        : null;
    default:
      return kindAt(s, pos) === HALF ? readHalf(s, pos, limit) : null;
  }
}
