/** Currency behind a number: 元, 元人民币, 块钱, 元5角2分, billion yuan. */
import { bracketedAt, currencyAt } from '../vocabulary/currencies.js';
import type { CurrencyWord } from '../vocabulary/currencies.js';
import { fromDigits } from '../numbers/decimal.js';
import { readNumeral } from '../numbers/numeral.js';
import { makeOperand, setUnit, takesMore } from '../numbers/operand.js';
import type { Operand } from '../numbers/operand.js';
import {
  cellOf,
  isHan,
  isChar,
  isOneOf,
  matchAt,
  matchLength,
  opensNumeral,
  skipSpace,
} from '../characters/source.js';
import type { Source } from '../characters/source.js';

const BARE: CurrencyWord = { code: null, source: 'default', exponent: 0 };
/** 角, 分 and 厘 behind 元; a bare digit behind 角 is 分 where nothing follows. */
const CHANGE =
  /^(?:零?([\d零一二两三四五六七八九])(?:[角毛]|毫(?![米升克安秒瓦伏]))(?:零?([\d零一二三四五六七八九])(?:分|(?![\d㐀-鿿])))?|零?([\d零])?([\d零一二两三四五六七八九])分(?![之钟]))(?:([\d一二三四五六七八九])厘)?/;
/** The bare digit of 三块五, 八毛五; 一 and a range may follow it at once (两块五一斤). */
const SPOKEN = /^(零?)([\d一二三四五六七八九])(?:分|(?![\d.]|(?![一到至])[㐀-鿿]))/;
const ROUND_OFF = /^(?:钱|[整正](?![体个改天年治式在常]))/;
const AFTER_KUAI = '的买就了左上以一每不整到至';
const WORDS_WITH_YUAN = '化论桥结次里素件老首复组性锂材驱电食牛数';
/** 元宇宙, 5元素, 3元组: none of them money, whatever the digits. */
const NEVER_YUAN = '素组';

function valueOf(source: Source, digit: string | undefined): string {
  return String(cellOf(source, digit ?? '零') & 15);
}

/** Adds the small change behind the amount, in tenths and hundredths of its unit. */
function addChange(source: Source, amount: Operand, spoken: boolean): void {
  if (!opensNumeral(source, amount.end)) return;
  const change = matchAt(source, CHANGE, amount.end);
  const found = change ?? (spoken ? matchAt(source, SPOKEN, amount.end) : null);
  if (!found) return;
  const [raw, a, b, c, d, e] = found;
  amount.extra = change
    ? `0.${valueOf(source, a ?? c)}${valueOf(source, b ?? d)}${valueOf(source, e)}`
    : `0.${a === '' ? '' : '0'}${valueOf(source, b)}`;
  amount.end += raw.length;
}

/** 1美元25美分, 两英镑又20便士. */
function addCents(source: Source, amount: Operand): void {
  const start = isChar(source, amount.end, '又') ? amount.end + 1 : amount.end;
  if (!opensNumeral(source, start)) return;
  const cents = makeOperand();
  if (!readNumeral(source, cents, start, 0)) return;
  const found = currencyAt(source, cents.numeralEnd);
  if (found?.value.exponent !== -2 || found.value.code !== amount.money?.code) return;
  if (!takesMore(cents)) return;
  amount.extra = fromDigits(cents.digits, cents.low - 2);
  amount.end = found.end;
}

function setMoney(amount: Operand, money: CurrencyWord, end: number, exponent: number): void {
  setUnit(amount, 'amount', '', end, exponent);
  amount.money = money;
}

/** Whether the word of small change at `pos` begins another: 三角形, 十分之, 毫升. */
function isOtherWord(source: Source, { start }: Operand, pos: number): boolean {
  const next = pos + 1;
  if (isOneOf(source, pos, '分仙')) return isOneOf(source, next, '之别');
  if (isChar(source, pos, '毫')) return isOneOf(source, next, '米升克安秒瓦伏');
  // 九牛一毛 and 一毛不拔 are sayings.
  const saying = isChar(source, next + 1, '拔') || isChar(source, start - 1, '牛');
  return saying || isOneOf(source, next, '之形度大星');
}

/**
 * 角, 毛 and 分 without 元: three of them are money where 钱 or a digit says so, 角 and 毛 in figures too
 * (5毛), and the 毫 and 仙 of Hong Kong behind the name of its money.
 */
function readMinor(source: Source, amount: Operand, pos: number, stated: boolean): void {
  const cent = isOneOf(source, pos, '分仙');
  const money = amount.money !== null || stated;
  if (isOneOf(source, pos, '毫仙') && !money) return;
  const other = isOtherWord(source, amount, pos);
  if (other && !(money && isOneOf(source, pos, '角毛'))) return;
  const more = cent || !takesMore(amount) ? null : matchAt(source, SPOKEN, pos + 1);
  const plain = !cent && amount.units === 0 && (amount.arabic || isChar(source, pos, '毛'));
  if (!money && !more && !plain && !isOneOf(source, pos + 1, '钱整')) return;
  setMoney(amount, amount.money ?? BARE, pos + 1, cent ? -2 : -1);
  if (!more) return;
  amount.extra = `0.0${valueOf(source, more[2])}`;
  amount.end += more[0].length;
}

/** 块 is money before 钱 or a digit, at the end of a clause, and from ten up; else a piece. */
function isMoneyKuai(source: Source, amount: Operand, next: number): boolean {
  if (
    isChar(source, next, '钱') ||
    matchLength(source, SPOKEN, next) ||
    matchLength(source, CHANGE, next)
  )
    return true;
  // 三千块港币.
  if (currencyAt(source, next)) return true;
  if (isHan(source, next) && !isOneOf(source, next, AFTER_KUAI)) {
    return isOneOf(source, next, '多余半') && (amount.units > 0 || !isHan(source, next + 1));
  }
  return amount.digits !== '1' || amount.low > 0 || amount.arabic;
}

/** 元人民币, 元（新台币，下同）: a name behind the bare 元. */
function addName(source: Source, amount: Operand): void {
  const bracketed = bracketedAt(source, amount.end);
  const named = bracketed ?? currencyAt(source, skipSpace(source, amount.end));
  if (named?.value.source !== 'word' && named?.value.source !== 'code') return;
  amount.money = named.value;
  if (!bracketed) amount.end = named.end;
}

/** 二元性, 三元组 and 元宇宙: no money, the last two whatever the digits. */
function isWordOfYuan(source: Source, amount: Operand, end: number): boolean {
  const few = amount.units === 0 && !amount.arabic;
  if (few && (isOneOf(source, end, WORDS_WITH_YUAN) || isOneOf(source, end + 2, '方函')))
    return true;
  if (isChar(source, end, '宇')) return true;
  const term = isOneOf(source, end, NEVER_YUAN) && !isOneOf(source, end + 1, '建织成装合队团菜');
  return term && amount.units === 0 && amount.digits.length < 2;
}

/** Rule "Cantonese money": 港币三个一毫四, whose 个 is its 元. */
function isDollarGe(source: Source, { money }: Operand, pos: number): boolean {
  return money !== null && isChar(source, pos, '个') && isChar(source, pos + 2, '毫');
}

/** Gives the amount the currency at `pos`, if one is there. */
function readWord(source: Source, amount: Operand, pos: number, stated: boolean): void {
  const found = currencyAt(source, pos);
  if (found) {
    const { value, end } = found;
    const word = value.source === 'default' && !stated && isWordOfYuan(source, amount, end);
    if (!word) setMoney(amount, value, end, value.exponent);
  } else if (isOneOf(source, pos, '角毛分毫仙')) readMinor(source, amount, pos, stated);
  else if (isChar(source, pos, '块')) {
    if (stated || isMoneyKuai(source, amount, pos + 1)) setMoney(amount, BARE, pos + 1, 0);
  } else if (isDollarGe(source, amount, pos)) setMoney(amount, amount.money ?? BARE, pos + 1, 0);
}

/**
 * Reads the currency at `pos`; small change needs an exact amount before it. `stated` where the
 * number is known to be money, so that 五分 and 三块 are no marks and pieces.
 */
export function readCurrency(source: Source, amount: Operand, pos: number, stated = false): void {
  readWord(source, amount, pos, stated);
  if (!amount.kind) return;
  const bare = amount.money?.source === 'default';
  if (amount.exponent === 0 && takesMore(amount)) {
    const kuai = isChar(source, pos, '块');
    addChange(source, amount, kuai);
    if (kuai && amount.extra === '' && isChar(source, amount.end, '半')) {
      amount.extra = '0.5';
      amount.end++;
    }
    if (!bare) addCents(source, amount);
  }
  if (isOneOf(source, amount.end, '钱整正'))
    amount.end += matchLength(source, ROUND_OFF, amount.end);
  if (bare && amount.exponent === 0) addName(source, amount);
}

/** Reads the currency at `pos` behind a number that is told to be money. */
export function readStatedCurrency(source: Source, amount: Operand, pos: number): void {
  readCurrency(source, amount, pos, true);
}
