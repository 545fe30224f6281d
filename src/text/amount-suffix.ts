/** Currency behind a number: 元, 元人民币, 块钱, 元5角2分, billion yuan. */
import { isHan, isOneOf, kindAt, readsAt, skipSpace, DIGIT, HAN, classAt } from './chars.js';
import { currencyAt } from './currencies.js';
import type { Before, Suffix } from './suffix.js';

const AFTER_KUAI = '的买就了吧左上以之一每不整零';
const WORDS_WITH_YUAN = '化论桥结次方里牌素件老首月帅宝';

/** A single digit at `pos`, Arabic or Chinese, or ''. */
function digitAt(s: string, pos: number): string {
  const cell = classAt(s, pos);
  const kind = cell >> 4;
  if (kind !== DIGIT && kind !== HAN) return '';
  const next = kindAt(s, pos + 1);
  return next === DIGIT || next === HAN ? '' : String(cell & 15);
}

/** 角 and 分 behind the 元, or the bare digit of 三块五; the tenths and hundredths they add. */
function readSmallChange(
  s: string,
  pos: number,
  spoken: boolean,
  places: number,
): { digits: string; end: number } {
  const change = { digits: '', end: pos };
  let at = pos;
  if (isOneOf(s, at, '零')) {
    at++;
    if (places === 1 && isOneOf(s, at + 1, '分')) change.digits = '0';
  }
  for (; places + change.digits.length <= 2;) {
    const digit = digitAt(s, at);
    if (digit === '') break;
    const place = places + change.digits.length;
    const marked = isOneOf(s, at + 1, place === 1 ? '角毛' : '分');
    const bare = spoken && !marked && !isHan(s, at + 1);
    if (!marked && !bare) break;
    change.digits += digit;
    at += marked ? 2 : 1;
    change.end = at;
    spoken = marked && spoken;
    if (bare) break;
  }
  if (change.end === pos) change.digits = '';
  return change;
}

function tail(s: string, pos: number): number {
  if (isOneOf(s, pos, '钱')) return pos + 1;
  return isOneOf(s, pos, '整正') && !isOneOf(s, pos + 1, '体个改天年治理式在常确是好值')
    ? pos + 1
    : pos;
}

/** 块 is money before 钱 or a digit, at the end of a clause, and from ten up; else a piece. */
function isMoneyKuai(s: string, pos: number, before: Before): boolean {
  const next = pos + 1;
  if (isOneOf(s, next, '钱') || digitAt(s, next) !== '') return true;
  if (isHan(s, next) && !isOneOf(s, next, AFTER_KUAI)) {
    return isOneOf(s, next, '多余半') && before.units > 0;
  }
  return before.digits !== '1' || before.low > 0 || before.arabic;
}

/** Reads the currency at `pos`; small change needs an exact amount before it. */
export function amountSuffix(s: string, pos: number, before: Before): Suffix | null {
  const kuai = isOneOf(s, pos, '块');
  const minor = isOneOf(s, pos, '角毛') ? 1 : isOneOf(s, pos, '分') ? 2 : 0;
  const suffix: Suffix = {
    kind: 'amount',
    unit: '',
    currency: null,
    currencySource: 'default',
    exponent: 0,
    extra: null,
    some: false,
    end: pos + 1,
  };
  let spoken = kuai;
  if (kuai) {
    if (!isMoneyKuai(s, pos, before)) return null;
  } else if (minor > 0) {
    // 三角, 五角大楼, 5分: shapes, names and scores, unless 钱 says money.
    const change = readSmallChange(s, pos + 1, true, minor + 1);
    const money = isOneOf(s, change.end, '钱') || (minor === 1 && change.digits !== '');
    const plain = minor === 1 && (before.arabic || isOneOf(s, pos, '毛')) && before.units === 0;
    if (!money && !(plain && !isOneOf(s, pos + 1, '形度落大色星'))) return null;
    suffix.exponent = -minor;
    if (change.digits !== '' && before.loose === 'exact') {
      suffix.extra = `0.${'0'.repeat(minor)}${change.digits}`;
      suffix.end = change.end;
    }
    suffix.end = tail(s, suffix.end);
    return suffix;
  } else {
    const found = currencyAt(s, pos);
    if (!found) return null;
    const { code, source, exponent } = found.value;
    Object.assign(suffix, { currency: code, currencySource: source, exponent, end: found.at });
    const bare = source === 'default';
    if (bare && before.units === 0 && !before.arabic && isOneOf(s, found.at, WORDS_WITH_YUAN)) {
      return null;
    }
    spoken = false;
    if (!bare) return { ...suffix, end: tail(s, suffix.end) };
  }
  if (before.loose === 'exact') {
    const change = readSmallChange(s, suffix.end, spoken, 1);
    if (change.digits !== '') {
      suffix.extra = `0.${change.digits}`;
      suffix.end = change.end;
    } else if (kuai && isOneOf(s, suffix.end, '半')) {
      suffix.extra = '0.5';
      suffix.end++;
    }
  }
  suffix.end = tail(s, suffix.end);
  return withNamedCurrency(s, suffix);
}

/** 元人民币, 元（新台币，下同）: a name behind the bare 元. */
function withNamedCurrency(s: string, suffix: Suffix): Suffix {
  const at = skipSpace(s, suffix.end);
  const named = currencyAt(s, at);
  if (named?.value.source === 'word' || named?.value.source === 'code') {
    suffix.currency = named.value.code;
    suffix.currencySource = named.value.source;
    suffix.end = named.at;
  } else if (s.startsWith('(', suffix.end)) {
    const inner = currencyAt(s, suffix.end + 1);
    if (inner?.value.source === 'word' && isOneOf(s, inner.at, '),')) {
      suffix.currency = inner.value.code;
      suffix.currencySource = 'word';
    }
  }
  return suffix;
}
