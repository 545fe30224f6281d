/** Classifier, per cent sign, 倍 or length of time behind a number. */
import { classAt, HAN, isOneOf, kindAt, SMALL } from './chars.js';
import type { Before, Suffix } from './suffix.js';
import { unitAt } from './units.js';

/** Units that halve as 三年半 does, beside all lengths of time and 倍. */
const HALVED = '岁斤里米';
const AFTER_HALF_WORDS = '导径程岛决年月天数';

function make(
  kind: Suffix['kind'],
  unit: string,
  end: number,
  extra: string | null = null,
  exponent = 0,
): Suffix {
  return { kind, unit, currency: null, currencySource: null, exponent, extra, some: false, end };
}

/** 个半月, 个半小时; 个多月, 个多小时. */
function readSplitUnit(s: string, pos: number): Suffix | null {
  const half = isOneOf(s, pos + 1, '半');
  if (!isOneOf(s, pos, '个') || !(half || isOneOf(s, pos + 1, '多余'))) return null;
  const month = isOneOf(s, pos + 2, '月');
  const unit = month ? { name: '个月', end: pos + 3, kind: 'duration' } : unitAt(s, pos + 2);
  if (unit?.kind !== 'duration') return null;
  const suffix = make('duration', unit.name, unit.end, half ? '0.5' : null);
  return half ? suffix : { ...suffix, some: true };
}

/** 三成, 三成五, 8.5折, 八五折: tenths, and hundredths where two digits stand. */
function readTenths(s: string, pos: number, end: number, before: Before): Suffix {
  const exponent = before.digits.length + before.low > 1 ? 0 : 1;
  const cell = classAt(s, end);
  const more =
    exponent === 1 &&
    isOneOf(s, pos, '成') &&
    cell >> 4 === HAN &&
    kindAt(s, end + 1) !== SMALL;
  return make('percent', '', more ? end + 1 : end, more ? String(cell & 15) : null, exponent);
}

/** Reads the unit at `pos`, whatever the number before it. */
export function unitSuffix(s: string, pos: number, before: Before): Suffix | null {
  const exact = before.loose === 'exact';
  const half = exact ? readSplitUnit(s, pos) : null;
  if (half) return half;
  if (isOneOf(s, pos, '点大'))
    return make('count', isOneOf(s, pos, '点') ? '点' : '大', pos + 1);
  const unit = unitAt(s, pos);
  if (!unit) return null;
  const { kind, name, end, exponent } = unit;
  if (kind === 'percent' && exponent === 1) return readTenths(s, pos, end, before);
  const halves = kind === 'duration' || kind === 'multiple' || HALVED.includes(name);
  if (exact && halves && isOneOf(s, end, '半') && !isOneOf(s, end + 1, AFTER_HALF_WORDS)) {
    return make(kind, name, end + 1, '0.5', exponent);
  }
  return make(kind, name, end, null, exponent);
}
