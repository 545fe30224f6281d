/** Currency behind a number: 元, 元人民币, 块钱, 元5角2分, billion yuan. */
import { classAt, isHan, isOneOf, opensNumeral, skipSpace } from './chars.js';
import { currencyAt } from './currencies.js';
import type { CurrencyWord } from './currencies.js';
import type { Numeral } from './numeral-shape.js';
import { matchAt } from './sticky.js';
import { makeSuffix, takesMore } from './suffix.js';
import type { Suffix } from './suffix.js';

const BARE: CurrencyWord = { code: null, source: 'default', exponent: 0 };
/** 角 and 分 behind 元; a bare digit behind 角 is 分 where nothing follows. */
const CHANGE =
  /零?([\d一二两三四五六七八九])[角毛](?:零?([\d一二三四五六七八九])(?:分|(?![\d㐀-鿿])))?|零?([\d一二三四五六七八九])分(?![之钟])/y;
/** The bare digit of 三块五, 八毛五; only 一 may follow it at once (两块五一斤). */
const SPOKEN = /[\d一二三四五六七八九](?:分|(?![\d㐀-䷿丁-鿿.]))/y;
const ROUND_OFF = /钱|[整正](?![体个改天年治式在常])/y;
const AFTER_KUAI = '的买就了左上以一每不整到至';
const WORDS_WITH_YUAN = '化论桥结次里素件老首';

function valueOf(digit: string | undefined): string {
  return String(classAt(digit ?? '零', 0) & 15);
}

/** Adds the small change behind `suffix.end`, in tenths and hundredths of `suffix`. */
function addChange(s: string, suffix: Suffix, spoken: boolean): void {
  if (!opensNumeral(s, suffix.end)) return;
  const change = matchAt(CHANGE, s, suffix.end);
  const bare = change || !spoken ? null : matchAt(SPOKEN, s, suffix.end);
  const found = change ?? bare;
  if (!found) return;
  const [raw, tenth, hundredth, only] = found;
  suffix.extra = bare ? `0.${valueOf(raw)}` : `0.${valueOf(tenth)}${valueOf(hundredth ?? only)}`;
  suffix.end += raw.length;
}

/** 角, 毛 and 分 without 元: 三角, 五角大楼 and 5分 are no money unless 钱 or a digit says so. */
function minorSuffix(s: string, pos: number, before: Numeral): Suffix | null {
  const cent = isOneOf(s, pos, '分');
  const suffix = makeSuffix('amount', '', pos + 1, cent ? -2 : -1);
  const more = cent ? null : matchAt(SPOKEN, s, pos + 1);
  const plain = !cent && before.units === 0 && (before.arabic || isOneOf(s, pos, '毛'));
  if (more && takesMore(before)) {
    suffix.extra = `0.0${valueOf(more[0])}`;
    suffix.end += more[0].length;
  } else if (!isOneOf(s, pos + 1, '钱整') && (!plain || isOneOf(s, pos + 1, '形度大星'))) {
    return null;
  }
  suffix.money = BARE;
  return suffix;
}

/** 块 is money before 钱 or a digit, at the end of a clause, and from ten up; else a piece. */
function isMoneyKuai(s: string, next: number, before: Numeral): boolean {
  if (isOneOf(s, next, '钱') || matchAt(SPOKEN, s, next) || matchAt(CHANGE, s, next)) return true;
  if (isHan(s, next) && !isOneOf(s, next, AFTER_KUAI)) {
    return before.units > 0 && isOneOf(s, next, '多余半');
  }
  return before.digits !== '1' || before.low > 0 || before.arabic;
}

/** 元人民币, 元（新台币，下同）: a name behind the bare 元. */
function addName(s: string, suffix: Suffix): void {
  const bracketed = isOneOf(s, suffix.end, '(');
  const at = bracketed ? suffix.end + 1 : skipSpace(s, suffix.end);
  const named = currencyAt(s, at);
  if (named?.value.source !== 'word' && named?.value.source !== 'code') return;
  if (bracketed && !isOneOf(s, named.end, '),，')) return;
  suffix.money = named.value;
  if (!bracketed) suffix.end = named.end;
}

/** Reads the currency at `pos`; small change needs an exact amount before it. */
export function amountSuffix(s: string, pos: number, before: Numeral): Suffix | null {
  const kuai = isOneOf(s, pos, '块');
  let suffix: Suffix | null;
  if (isOneOf(s, pos, '角毛分')) suffix = minorSuffix(s, pos, before);
  else if (kuai) {
    if (!isMoneyKuai(s, pos + 1, before)) return null;
    suffix = { ...makeSuffix('amount', '', pos + 1), money: BARE };
  } else {
    const found = currencyAt(s, pos);
    if (!found) return null;
    const { value, end } = found;
    suffix = { ...makeSuffix('amount', '', end, value.exponent), money: value };
    const spelled = before.units === 0 && !before.arabic;
    if (value.source === 'default' && spelled && isOneOf(s, end, WORDS_WITH_YUAN)) return null;
  }
  if (!suffix) return null;
  const bare = suffix.money?.source === 'default' && suffix.exponent === 0;
  if (bare && takesMore(before)) {
    addChange(s, suffix, kuai);
    if (kuai && suffix.extra === '' && isOneOf(s, suffix.end, '半')) {
      suffix.extra = '0.5';
      suffix.end++;
    }
  }
  if (isOneOf(s, suffix.end, '钱整正') && matchAt(ROUND_OFF, s, suffix.end)) suffix.end++;
  if (bare) addName(s, suffix);
  return suffix;
}
