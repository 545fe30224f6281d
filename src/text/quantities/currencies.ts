/** The world's currencies as the press writes them: words, signs and codes. */
import { createLexicon, wordAt, wordBefore } from './lexicon.js';
import type { Lexicon, WordList } from './lexicon.js';
import { isLatin, isOneOf, matchAt } from './source.js';
import type { CurrencySource } from '../types.js';

/**
 * ISO 4217 code, then its words in simplified form; the first is the one records carry (元 for CNY).
 * Behind them the signs and short forms that the press puts before a number, and codes in use that
 * ISO 4217 does not have.
 * Where a bare word serves several states (比索, 克朗, 卢比), only the national names stand here.
 */
const WORDS = `CNY 人民币 ¥ RMB¥ CN¥ RMB
USD 美元 美金 美圆 $ US$ USD$
EUR 欧元 €
JPY 日元 日圆 円 JP¥
GBP 英镑 £
HKD 港元 港币 港圆 HK$
TWD 新台币 台币 NT$ NTD
MOP 澳门元 澳门币 葡币 MOP$
KRW 韩元 韩圆 ₩
RUB 卢布 ₽
INR 卢比 印度卢比 ₹
PKR 巴基斯坦卢比
AUD 澳元 澳大利亚元 A$ AU$
CAD 加元 加拿大元 加币 C$ CA$
NZD 新西兰元 纽元 NZ$
SGD 新加坡元 新元 新币 S$ SG$
CHF 瑞士法郎 瑞郎
THB 泰铢 ฿
VND 越南盾 ₫
IDR 印尼盾 印尼卢比
PHP 菲律宾比索
MYR 林吉特 令吉 马币 RM
KHR 瑞尔
MNT 图格里克
KZT 坚戈
IRR 伊朗里亚尔
SAR 沙特里亚尔
AED 迪拉姆
ILS 谢克尔
TRY 里拉 土耳其里拉 ₺
EGP 埃及镑
ZAR 兰特 南非兰特
NGN 奈拉
SEK 瑞典克朗
NOK 挪威克朗
DKK 丹麦克朗
CZK 捷克克朗
PLN 兹罗提
HUF 福林
UAH 格里夫纳
MXN 墨西哥比索
ARS 阿根廷比索
CLP 智利比索
COP 哥伦比亚比索
BRL 雷亚尔 巴西雷亚尔 R$
XAF 中非法郎`;

/** Words that several states share name an amount, but not its currency. */
const SHARED = '比索 克朗 里亚尔 第纳尔 法郎 先令';

/** Hundredths that have a word of their own. */
const CENTS = 'USD 美分;EUR 欧分;GBP 便士;HKD 港仙';

const ENGLISH = /^(?:(us|hong kong) )?(yuan|renminbi|dollars?|euros?|pounds?|yen)(?![a-z])/i;
/** By the letter that tells the words apart. */
const ENGLISH_CODES: Record<string, string> = { d: 'USD', e: 'EUR', p: 'GBP', yen: 'JPY' };

/** A currency as written; `code` is `null` for a bare 元 and for words that states share. */
export interface CurrencyWord {
  code: string | null;
  source: CurrencySource | null;
  /** Power of ten of the unit: −2 for 美分. */
  exponent: number;
}

type CurrencyList = WordList<CurrencyWord>;

let after: Lexicon<CurrencyWord> | undefined;
let before: Lexicon<CurrencyWord> | undefined;

function sourceOf(word: string): CurrencySource {
  if (/^[㐀-鿿]/.test(word)) return 'word';
  return /[A-Z]$/.test(word) ? 'code' : 'symbol';
}

let named: CurrencyList[] | undefined;

/** Every code is a word itself. */
function namedLists(): CurrencyList[] {
  return (named ??= WORDS.split('\n').flatMap((line) =>
    line.split(' ').map((word): CurrencyList => {
      return [word, { code: line.slice(0, 3), source: sourceOf(word), exponent: 0 }];
    }),
  ));
}

function centLists(): CurrencyList[] {
  return CENTS.split(';').map((cents) => {
    return [cents.slice(4), { code: cents.slice(0, 3), source: 'word', exponent: -2 }];
  });
}

/** A currency found: what it is, and where it ends on the far side. */
export interface CurrencyFound {
  value: CurrencyWord;
  end: number;
}

/** Latin codes must stand alone: `RMB` in `RMBX5` is no currency. */
function isWhole(edge: number, beyond: number): boolean {
  return !isLatin(edge) || !isLatin(beyond);
}

function wordsBefore(): Lexicon<CurrencyWord> {
  return (before ??= createLexicon(namedLists(), true));
}

/** The characters that currencies before a number end with. */
export function currencyFinals(): Iterable<number> {
  return wordsBefore().keys();
}

/** The currency word, sign or code that ends at `end`. */
export function currencyBefore(end: number, limit: number): CurrencyFound | null {
  const entry = wordBefore(wordsBefore(), end, limit);
  if (!entry) return null;
  const start = end - entry.word.length;
  return isWhole(start, start - 1) ? { value: entry.value, end: start } : null;
}

function wordsBehind(): Lexicon<CurrencyWord> {
  return (after ??= createLexicon([
    ...namedLists(),
    ...centLists(),
    [SHARED, { code: null, source: null, exponent: 0 }],
    ['元 圆', { code: null, source: 'default', exponent: 0 }],
  ]));
}

/** The characters that currencies begin with. */
export function currencyInitials(): Iterable<number> {
  return wordsBehind().keys();
}

/** The currency word, sign or code at `pos`. */
export function currencyAt(pos: number): CurrencyFound | null {
  const entry = wordAt(wordsBehind(), pos);
  if (!entry) return isLatin(pos) ? englishAt(pos) : null;
  const end = pos + entry.word.length;
  // 1日元旦 and 5元宵 name feasts.
  return isWhole(end - 1, end) && !isOneOf(end, '旦宵') ? { value: entry.value, end } : null;
}

function englishAt(pos: number): CurrencyFound | null {
  const [raw, region, word = ''] = matchAt(ENGLISH, pos) ?? [];
  if (raw === undefined) return null;
  const name = word.toLowerCase();
  const plain = ENGLISH_CODES[name] ?? ENGLISH_CODES[name.charAt(0)] ?? 'CNY';
  const code = /^hong/i.test(region ?? '') ? 'HKD' : plain;
  return { value: { code, source: 'word', exponent: 0 }, end: pos + raw.length };
}

/** The Chinese word of a currency, as a record's unit; the code where there is none. */
export function currencyName(code: string): string {
  if (code === 'CNY') return '元';
  return new RegExp(`^${code} (\\S+)`, 'm').exec(WORDS)?.[1] ?? code;
}
