/** Quantities that no numeral opens: 半年, 过半, 一半, 翻番, 首届, 第27届. */
import { toReading } from './bounds.js';
import { HALF, isHan, isOneOf, kindAt, readsAt, skipSpace } from './chars.js';
import { fromDigits } from './decimal.js';
import { readNumeral } from './numeral.js';
import { qualifierBefore, qualifierBehind } from './qualifiers.js';
import type {
  DurationMention,
  MultipleMention,
  OrdinalMention,
  PercentMention,
  Span,
} from './types.js';
import { unitAt } from './units.js';

type FixedMention = DurationMention | MultipleMention | OrdinalMention | PercentMention;

const FIRST_UNITS = '届个批次期家颗枚例台款条座架艘套部季轮场笔单位名项所只支本';
/** 半导体, 半径, 半夜: words that 半 begins. */
const AFTER_HALF_WORDS = '导径程岛决空夜途路山边截壁拉球场挂老生价熟成';
const NOT_ORDINAL = [
  '时间',
  '线',
  '手',
  '方',
  '者',
  '世界',
  '书记',
  '夫人',
  '感',
  '把手',
  '课堂',
  '梯队',
  '性',
];

function place(
  text: string,
  start: number,
  end: number,
  bare: Span,
): {
  raw: string;
  start: number;
  end: number;
  bare: Span;
} {
  return { raw: text.slice(start, end), start, end, bare };
}

/** A value with the qualifiers around it. */
function qualified(text: string, start: number, end: number, limit: number, value: string) {
  const before = qualifierBefore(text, start, limit, start);
  const behind = qualifierBehind(text, end);
  const worded = behind && behind.value !== 'and-some' ? behind : null;
  const approximation = before?.value ?? worded?.value ?? 'exact';
  return {
    ...place(text, before?.at ?? start, worded?.at ?? end, { start, end }),
    ...toReading(approximation, value, value, false),
  };
}

/** 半年, 半个月, 半数, 过半, 一半; `pos` stands at 半. */
export function readHalf(text: string, pos: number, limit: number): FixedMention | null {
  if (isOneOf(text, pos - 1, '一') && pos - 1 >= limit) {
    return { kind: 'percent', ...qualified(text, pos - 1, pos + 1, limit, '50') };
  }
  if (isOneOf(text, pos + 1, '数')) {
    return { kind: 'percent', ...qualified(text, pos, pos + 2, limit, '50') };
  }
  const unit = unitAt(text, pos + 1);
  if (unit?.kind === 'duration') {
    return { kind: 'duration', ...qualified(text, pos, unit.end, limit, '0.5'), unit: unit.name };
  }
  if (isOneOf(text, pos + 1, AFTER_HALF_WORDS)) return null;
  if (!qualifierBefore(text, pos, limit, pos)) return null;
  return { kind: 'percent', ...qualified(text, pos, pos + 1, limit, '50') };
}

/** 翻番, 翻一番, 翻两番, 翻了一番, 翻倍. */
export function readDoubling(text: string, pos: number, limit: number): MultipleMention | null {
  let at = pos + 1;
  if (isOneOf(text, at, '了')) at++;
  let factor = '2';
  if (!isOneOf(text, at, '番倍')) {
    const numeral = readNumeral(text, at, 12);
    if (!numeral || !isOneOf(text, numeral.end, '番') || numeral.digits.length > 1) return null;
    factor = String(2 ** Number(numeral.digits));
    at = numeral.end;
  }
  return { kind: 'multiple', ...qualified(text, pos, at + 1, limit, factor) };
}

function ordinal(
  text: string,
  start: number,
  end: number,
  value: string,
  unit: string | null,
): OrdinalMention {
  return {
    kind: 'ordinal',
    ...place(text, start, end, { start, end }),
    unit,
    ...toReading('exact', value, value, false),
  };
}

/** 首届, 首批: first of its kind. */
export function readFirst(text: string, pos: number): OrdinalMention | null {
  if (!isOneOf(text, pos + 1, FIRST_UNITS)) return null;
  const unit = unitAt(text, pos + 1);
  const end = unit?.end ?? pos + 2;
  const name = unit?.name ?? text.charAt(pos + 1);
  if (end - pos > 3 || isOneOf(text, end, '长席相')) return null;
  return ordinal(text, pos, end, '1', name);
}

/** 第27届, 第（三）项, 第二批. */
export function readOrdinal(text: string, pos: number, zhao: number): OrdinalMention | null {
  let at = skipSpace(text, pos + 1);
  const bracketed = isOneOf(text, at, '(');
  if (bracketed) at++;
  const numeral = readNumeral(text, at, zhao);
  if (!numeral || numeral.broken || numeral.low < 0 || numeral.loose !== 'exact') return null;
  let { end } = numeral;
  if (bracketed) {
    if (!isOneOf(text, end, ')')) return null;
    end++;
  }
  const value = fromDigits(numeral.digits, numeral.low);
  if (value === '1' || value === '2' || value === '3' || value === '6') {
    if (NOT_ORDINAL.some((word) => readsAt(text, end, word))) return null;
  }
  const unit = unitAt(text, skipSpace(text, end)) ?? rankUnit(text, skipSpace(text, end));
  if (!unit || unit.kind === 'percent') return ordinal(text, pos, end, value, null);
  return ordinal(text, pos, unit.end, value, unit.name);
}

const RANK_UNITS = '号季章编款期版等楼大天年日点声波';

function rankUnit(text: string, pos: number): { kind: 'count'; name: string; end: number } | null {
  const simple = RANK_UNITS.split('').find((char) => isOneOf(text, pos, char));
  return simple === undefined ? null : { kind: 'count', name: simple, end: pos + 1 };
}

/** Whatever of these begins at `pos`. */
export function readFixed(text: string, pos: number, zhao: number): FixedMention | null {
  if (isOneOf(text, pos, '第')) return readOrdinal(text, pos, zhao);
  if (isOneOf(text, pos, '首')) return readFirst(text, pos);
  if (isOneOf(text, pos, '翻')) return readDoubling(text, pos, pos);
  for (let at = pos; at < pos + 5; at++) {
    if (kindAt(text, at) === HALF) return readHalf(text, at, pos);
  }
  return null;
}
