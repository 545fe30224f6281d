/** Quantities that no numeral opens: 半年, 过半, 一半, 翻番, 首届, 第27届. */
import { makeMeasure, setRange, setValue } from './bounds.js';
import type { Measure } from './bounds.js';
import { HALF, NAME } from '../characters/alphabet.js';
import { fromDigits } from '../numbers/decimal.js';
import { createLexicon, wordAt } from '../characters/lexicon.js';
import type { Lexicon } from '../characters/lexicon.js';
import { rangeMarkEnd } from '../characters/marks.js';
import { GUARDS } from '../scan/neighbours.js';
import { readNumeral } from '../numbers/numeral.js';
import { Operand } from '../numbers/operand.js';
import { qualifierBefore, qualifierBehind } from '../vocabulary/qualifiers.js';
import {
  cellAt,
  isLatin,
  isOneOf,
  kindAt,
  opensNumeral,
  skipSpace,
  slice,
  stands,
} from '../characters/source.js';
import { takesGe, unitAt } from '../vocabulary/units.js';

/** A quantity in words; `unit` is empty for a bare rank, a share and a factor. */
export interface FixedReading extends Measure {
  kind: 'count' | 'duration' | 'multiple' | 'ordinal' | 'percent';
  unit: string;
}

const FIRST_UNITS = '届个批次期家颗枚例台款条座架艘套部季轮场笔单位名项所只支';
/** 第一时间, 第三方, 第一书记: no ranks. */
const NOT_RANK = '时间 线 手 方 者 世界 书记 夫人 感 把手 课堂 梯队 货';
let notRank: Lexicon<string> | undefined;
const RANK_UNITS = '代号季章编款期版等楼大天年日点声';
/** What measures end with that 半 may stand before: 半米, 半公升. */
const MEASURES = '米克里升尺吨顷斤亩岁仑';
/** 半导体, 半径, 半夜: words that 半 begins. */
const AFTER_HALF_WORDS = '导径程岛决空夜途路山边截壁拉球场挂老生价熟百';

const fixed: FixedReading = { ...makeMeasure(), kind: 'percent', unit: '' };
const operand = new Operand();

function place(kind: FixedReading['kind'], start: number, end: number, unit: string): void {
  fixed.kind = kind;
  fixed.start = fixed.bareStart = start;
  fixed.end = fixed.bareEnd = end;
  fixed.unit = unit;
}

/** A value with the qualifiers around it. */
function make(
  kind: FixedReading['kind'],
  start: number,
  end: number,
  limit: number,
  value: string,
  unit = '',
): FixedReading {
  place(kind, start, end, unit);
  const before = qualifierBefore(start, limit, start, GUARDS);
  const behind = qualifierBehind(end);
  if (before) fixed.start = before.end;
  if (behind) fixed.end = behind.end;
  // 半年多 is more than half a year, with no digit whose next step could bound it.
  const worded = behind?.value === 'and-some' ? 'above' : behind?.value;
  setValue(fixed, before?.value ?? worded ?? 'exact', value, value);
  return fixed;
}

/** 半年, 半个月, 半数, 过半, 一半; `pos` stands at 半. */
export function readHalf(pos: number, limit: number): FixedReading | null {
  const next = pos + 1;
  if (pos > limit && isOneOf(pos - 1, '一')) return make('percent', pos - 1, next, limit, '50');
  if (isOneOf(pos - 1, '大小老好') && !isOneOf(pos - 2, '较')) return null;
  if (isOneOf(next, '数')) return make('percent', pos, pos + 2, limit, '50');
  const unit = unitAt(next);
  if (unit?.kind === 'duration' && isOneOf(unit.end, '报度线')) return null;
  if (isOneOf(next, '成')) {
    return isOneOf(pos + 2, '品') ? null : make('percent', pos, pos + 2, limit, '5');
  }
  // 个半小时, without its 一, is an hour and a half.
  if (unit && isOneOf(pos - 1, '个') && pos > limit && takesGe(unit)) {
    const name = isOneOf(next, '月') ? '个月' : unit.name;
    if (isOneOf(pos - 2, '每各上下两整')) return null;
    return make('duration', pos - 1, unit.end, limit, '1.5', name);
  }
  if (unit?.kind === 'count' && isOneOf(unit.end - 1, MEASURES) && !stands('斤八两', next)) {
    return make('count', pos, unit.end, limit, '0.5', unit.name);
  }
  if (unit?.kind === 'duration') return make('duration', pos, unit.end, limit, '0.5', unit.name);
  if (isOneOf(next, AFTER_HALF_WORDS) || !qualifierBefore(pos, limit, pos, GUARDS)) return null;
  return make('percent', pos, next, limit, '50');
}

/** 翻番, 翻一番, 翻两番, 翻了一番, 翻倍. */
function readDoubling(pos: number, limit: number): FixedReading | null {
  const first = isOneOf(pos + 1, '了') ? pos + 2 : pos + 1;
  const counted = isOneOf(first, '一两二三四');
  const times = counted ? cellAt(first) & 15 : 1;
  const end = counted ? first + 1 : first;
  if (!isOneOf(end, times > 1 ? '番' : '番倍')) return null;
  return make('multiple', pos, end + 1, limit, String(2 ** times));
}

const last = new Operand();

/** The rank that ends a range, as in 第3—5名 and 第三至第五名, read into {@link last}; '' where none does. */
function lastRank(end: number, zhao: number): string {
  const mark = rangeMarkEnd(end);
  const pos = isOneOf(mark, '第') ? mark + 1 : mark;
  if (mark < 0 || !opensNumeral(pos) || !readNumeral(last, pos, zhao)) return '';
  const { digits, low, loose, broken } = last;
  const other = isOneOf(last.numeralEnd, '%年月日');
  return broken || low < 0 || loose !== 'exact' || other ? '' : fromDigits(digits, low);
}

function rank(start: number, first: number, value: string, to = ''): FixedReading {
  const ranged = Number(to) > Number(value);
  const end = ranged ? last.numeralEnd : first;
  const next = skipSpace(end);
  const unit = unitAt(next);
  const counted = unit ? unit.kind !== 'percent' && !isLatin(next) : isOneOf(next, RANK_UNITS);
  const unitEnd = unit?.end ?? next + 1;
  const name = unit?.name ?? slice(next, unitEnd);
  place('ordinal', start, counted ? unitEnd : end, counted ? name : '');
  if (ranged) setRange(fixed, value, to);
  else setValue(fixed, 'exact', value, value);
  return fixed;
}

/** 第27届, 第（三）项, 第二批. */
function readRank(pos: number, zhao: number): FixedReading | null {
  let first = skipSpace(pos + 1);
  const bracketed = isOneOf(first, '(');
  if (bracketed) first++;
  if (!readNumeral(operand, first, zhao)) return null;
  const { broken, low, loose, numeralEnd: end } = operand;
  if (broken || low < 0 || loose !== 'exact') return null;
  const word = bracketed ? null : wordAt((notRank ??= createLexicon([[NOT_RANK, '']], NAME)), end);
  if (word || (bracketed && !isOneOf(end, ')'))) return null;
  const value = fromDigits(operand.digits, low);
  return rank(pos, bracketed ? end + 1 : end, value, bracketed ? '' : lastRank(end, zhao));
}

/** Whatever of these begins at `pos`; good until the next is read. */
export function readFixed(pos: number, limit: number, zhao: number): FixedReading | null {
  if (isOneOf(pos, '第')) return readRank(pos, zhao);
  if (isOneOf(pos, '翻')) return readDoubling(pos, limit);
  if (isOneOf(pos, '首')) {
    const first = isOneOf(pos + 1, FIRST_UNITS) && !isOneOf(pos + 2, '长席相');
    return first ? rank(pos, pos + 1, '1') : null;
  }
  return kindAt(pos) === HALF ? readHalf(pos, limit) : null;
}
