/** The world's currencies as the press writes them: words, signs and codes. */
import { isLatin, isOneOf } from './chars.js';
import { createLexicon, wordAt, wordBefore } from './lexicon.js';
import type { Found, Lexicon } from './lexicon.js';
import type { CurrencySource } from './types.js';

/**
 * ISO 4217 code, then its words in simplified form; the first is the one records carry (元 for CNY).
 * Where a bare word serves several states (比索, 克朗, 卢比), only the national names stand here.
 */
const WORDS = `CNY 人民币
USD 美元 美金 美圆
EUR 欧元
JPY 日元 日圆 日币 円
GBP 英镑 镑
HKD 港元 港币 港圆 港纸
TWD 新台币 台币
MOP 澳门元 澳门币 葡币
KRW 韩元 韩圆 韩币
KPW 朝鲜元
RUB 卢布
INR 卢比 印度卢比
PKR 巴基斯坦卢比
LKR 斯里兰卡卢比
AUD 澳元 澳大利亚元 澳币
CAD 加元 加拿大元 加币
NZD 新西兰元 纽元
SGD 新加坡元 新元 新币
CHF 瑞士法郎 瑞郎
THB 泰铢
VND 越南盾
IDR 印尼盾 印尼卢比
PHP 菲律宾比索
MYR 林吉特 令吉 马币
MMK 缅元
KHR 瑞尔
LAK 基普
BND 文莱元
BDT 塔卡
MNT 图格里克
KZT 坚戈
UZS 苏姆
IRR 伊朗里亚尔
IQD 伊拉克第纳尔
SAR 沙特里亚尔
QAR 卡塔尔里亚尔
AED 迪拉姆
KWD 科威特第纳尔
ILS 谢克尔
TRY 里拉 土耳其里拉
EGP 埃及镑
ZAR 兰特 南非兰特
NGN 奈拉
KES 肯尼亚先令
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
BRL 雷亚尔 巴西雷亚尔
PEN 秘鲁索尔
XAF 中非法郎
XOF 西非法郎`;

/** Words that several states share name an amount, but not its currency. */
const SHARED = '比索 克朗 里亚尔 第纳尔 法郎 先令';

/** Signs and the short forms that the press puts before a number. */
const SIGNS = `CNY ¥ RMB¥ CN¥
USD $ US$ U.S.$ USD$
EUR €
GBP £
JPY JP¥ J¥
HKD HK$
TWD NT$ TWD$
MOP MOP$
KRW ₩
INR ₹
RUB ₽
THB ฿
VND ₫
PHP ₱
ILS ₪
TRY ₺
UAH ₴
NGN ₦
KZT ₸
AUD A$ AU$
CAD C$ CA$
NZD NZ$
SGD S$ SG$
BRL R$`;

/** Codes in use that ISO 4217 does not have. */
const OTHER_CODES = 'CNY RMB CNH;TWD NTD;MYR RM';

/** Hundredths that have a word of their own. */
const CENTS = 'USD 美分;EUR 欧分;GBP 便士;HKD 港仙';

const ENGLISH =
  /^(?:(us|hong kong|new taiwan|australian|canadian|singapore) )?(yuan|renminbi|dollars?|euros?|pounds?|yen|won|roubles?|rubles?)(?![a-z])/;
const DOLLARS: Record<string, string> = {
  'hong kong': 'HKD',
  'new taiwan': 'TWD',
  australian: 'AUD',
  canadian: 'CAD',
  singapore: 'SGD',
};
const ENGLISH_CODES: Record<string, string> = {
  eu: 'EUR',
  po: 'GBP',
  ye: 'JPY',
  wo: 'KRW',
  ro: 'RUB',
  ru: 'RUB',
};

/** A currency as written; `code` is `null` for a bare 元 and for words that states share. */
export interface CurrencyWord {
  code: string | null;
  source: CurrencySource | null;
  /** Power of ten of the unit: −2 for 美分. */
  exponent: number;
}

type Entry = [word: string, value: CurrencyWord];

let after: Lexicon<CurrencyWord> | undefined;
let before: Lexicon<CurrencyWord> | undefined;

/** Entries of a list whose lines are a code and its words. */
function entriesOf(lines: string, source: CurrencySource, exponent = 0): Entry[] {
  return lines.split(/[\n;]/).flatMap((line) => {
    const [code = '', ...words] = line.split(' ');
    return words.map((word): Entry => [word, { code, source, exponent }]);
  });
}

function namedEntries(): Entry[] {
  const codes = WORDS.replace(/^(\w+) .*$/gm, '$1 $1');
  return [
    ...entriesOf(WORDS, 'word'),
    ...entriesOf(codes, 'code'),
    ...entriesOf(SIGNS, 'symbol'),
    ...entriesOf(OTHER_CODES, 'code'),
  ];
}

function bareEntries(words: string, source: CurrencySource | null): Entry[] {
  return words.split(' ').map((word) => [word, { code: null, source, exponent: 0 }]);
}

/** Latin codes must stand alone: `RMB` in `RMBX5` is no currency. */
function isWhole(s: string, edge: number, beyond: number): boolean {
  return !isLatin(s, edge) || !isLatin(s, beyond);
}

/** The currency word, sign or code that ends at `end`. */
export function currencyBefore(s: string, end: number, limit: number): Found<CurrencyWord> | null {
  before ??= createLexicon(namedEntries(), true);
  const found = wordBefore(before, s, end, limit);
  return found && isWhole(s, found.end, found.end - 1) ? found : null;
}

function wordsBehind(): Lexicon<CurrencyWord> {
  after ??= createLexicon([
    ...namedEntries(),
    ...bareEntries(SHARED, null),
    ...entriesOf(CENTS, 'word', -2),
    ...bareEntries('元 圆', 'default'),
  ]);
  return after;
}

/** The characters that currencies begin with. */
export function currencyInitials(): Iterable<number> {
  return wordsBehind().keys();
}

/** The currency word, sign or code at `pos`. */
export function currencyAt(s: string, pos: number): Found<CurrencyWord> | null {
  const found = wordAt(wordsBehind(), s, pos);
  if (!found) return isLatin(s, pos) ? englishAt(s, pos) : null;
  // 1日元旦 and 5元宵 name feasts.
  return isWhole(s, found.end - 1, found.end) && !isOneOf(s, found.end, '旦宵') ? found : null;
}

function englishAt(s: string, pos: number): Found<CurrencyWord> | null {
  const match = ENGLISH.exec(s.slice(pos, pos + 32).toLowerCase());
  if (!match) return null;
  const [raw, region = '', word = ''] = match;
  const dollar = word.startsWith('dollar') ? (DOLLARS[region] ?? 'USD') : undefined;
  const code = dollar ?? ENGLISH_CODES[word.slice(0, 2)] ?? 'CNY';
  return { value: { code, source: 'word', exponent: 0 }, end: pos + raw.length };
}

/** The Chinese word of a currency, as a record's unit; the code where there is none. */
export function currencyName(code: string): string {
  if (code === 'CNY') return '元';
  return new RegExp(`^${code} (\\S+)`, 'm').exec(WORDS)?.[1] ?? code;
}
