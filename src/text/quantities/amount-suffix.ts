/** Currency behind a number: 元, 元人民币, 块钱, 元5角2分, billion yuan. */
import { currencyAt } from './currencies.js';
import type { CurrencyWord } from './currencies.js';
import { setUnit, takesMore } from './operand.js';
import type { Operand } from './operand.js';
import { cellOf, isHan, isOneOf, matchAt, matchLength, opensNumeral, skipSpace } from './source.js';

const BARE: CurrencyWord = { code: null, source: 'default', exponent: 0 };
/** 角 and 分 behind 元; a bare digit behind 角 is 分 where nothing follows. */
const CHANGE =
  /^零?([\d一二两三四五六七八九])[角毛](?:零?([\d一二三四五六七八九])(?:分|(?![\d㐀-鿿])))?|^零?([\d一二三四五六七八九])分(?![之钟])/;
/** The bare digit of 三块五, 八毛五; only 一 may follow it at once (两块五一斤). */
const SPOKEN = /^[\d一二三四五六七八九](?:分|(?![\d㐀-䷿丁-鿿.]))/;
const ROUND_OFF = /^(?:钱|[整正](?![体个改天年治式在常]))/;
const AFTER_KUAI = '的买就了左上以一每不整到至';
const WORDS_WITH_YUAN = '化论桥结次里素件老首';

function valueOf(digit: string | undefined): string {
  return String(cellOf(digit ?? '零') & 15);
}

/** Adds the small change behind the amount, in tenths and hundredths of its unit. */
function addChange(amount: Operand, spoken: boolean): void {
  if (!opensNumeral(amount.end)) return;
  const change = matchAt(CHANGE, amount.end);
  const bare = change || !spoken ? null : matchAt(SPOKEN, amount.end);
  const found = change ?? bare;
  if (!found) return;
  const [raw, tenth, hundredth, only] = found;
  amount.extra = bare ? `0.${valueOf(raw)}` : `0.${valueOf(tenth)}${valueOf(hundredth ?? only)}`;
  amount.end += raw.length;
}

function setMoney(amount: Operand, money: CurrencyWord, end: number, exponent: number): void {
  setUnit(amount, 'amount', '', end, exponent);
  amount.money = money;
}

/** 角, 毛 and 分 without 元: 三角, 五角大楼 and 5分 are no money unless 钱 or a digit says so. */
function readMinor(amount: Operand, pos: number): void {
  const cent = isOneOf(pos, '分');
  const plain = !cent && amount.units === 0 && (amount.arabic || isOneOf(pos, '毛'));
  const more = cent || !takesMore(amount) ? null : matchAt(SPOKEN, pos + 1);
  const told = more ?? isOneOf(pos + 1, '钱整');
  if (!told && (!plain || isOneOf(pos + 1, '形度大星'))) return;
  setMoney(amount, BARE, pos + 1, cent ? -2 : -1);
  if (!more) return;
  amount.extra = `0.0${valueOf(more[0])}`;
  amount.end += more[0].length;
}

/** 块 is money before 钱 or a digit, at the end of a clause, and from ten up; else a piece. */
function isMoneyKuai(amount: Operand, next: number): boolean {
  if (isOneOf(next, '钱') || matchLength(SPOKEN, next) || matchLength(CHANGE, next)) return true;
  if (isHan(next) && !isOneOf(next, AFTER_KUAI)) {
    return amount.units > 0 && isOneOf(next, '多余半');
  }
  return amount.digits !== '1' || amount.low > 0 || amount.arabic;
}

/** 元人民币, 元（新台币，下同）: a name behind the bare 元. */
function addName(amount: Operand): void {
  const bracketed = isOneOf(amount.end, '(');
  const named = currencyAt(bracketed ? amount.end + 1 : skipSpace(amount.end));
  if (named?.value.source !== 'word' && named?.value.source !== 'code') return;
  if (bracketed && !isOneOf(named.end, '),，')) return;
  amount.money = named.value;
  if (!bracketed) amount.end = named.end;
}

/** Reads the currency at `pos`; small change needs an exact amount before it. */
export function readCurrency(amount: Operand, pos: number): void {
  const kuai = isOneOf(pos, '块');
  if (isOneOf(pos, '角毛分')) readMinor(amount, pos);
  else if (kuai) {
    if (isMoneyKuai(amount, pos + 1)) setMoney(amount, BARE, pos + 1, 0);
  } else {
    const found = currencyAt(pos);
    if (!found) return;
    const { value, end } = found;
    const spelled = amount.units === 0 && !amount.arabic;
    if (value.source === 'default' && spelled && isOneOf(end, WORDS_WITH_YUAN)) return;
    setMoney(amount, value, end, value.exponent);
  }
  if (!amount.kind) return;
  const bare = amount.money?.source === 'default' && amount.exponent === 0;
  if (bare && takesMore(amount)) {
    addChange(amount, kuai);
    if (kuai && amount.extra === '' && isOneOf(amount.end, '半')) {
      amount.extra = '0.5';
      amount.end++;
    }
  }
  if (isOneOf(amount.end, '钱整正')) amount.end += matchLength(ROUND_OFF, amount.end);
  if (bare) addName(amount);
}
