/** The world's currencies as the press writes them: words, signs and codes. */
import { createLexicon, wordAt, wordBefore } from './lexicon.js';
import type { Lexicon, WordList } from './lexicon.js';
import { isHan, isLatin, isOneOf, matchAt, matchLength, slice } from './source.js';
import type { CurrencySource } from '../types.js';

/**
 * A word that ends the names of currencies; then, for each ISO 4217 code, what stands before it in
 * simplified form, Taiwanese wording last. The first name of a code is the one records carry.
 */
const NAMES = `元USD美EUR欧JPY日HKD港KRW韩 韩国SGD新加坡 新 坡 星AUD澳 澳大利亚 澳洲CAD加 加拿大NZD新西兰 纽 纽西兰MOP澳门KPW朝鲜BND文莱 汶莱MMK缅甸 缅FJD斐济JMD牙买加XCD东加勒比
盾VND越南 越IDR印尼
比尔ETB埃塞俄比亚
拉里GEL格鲁吉亚`;

/**
 * The same, of words that are names by themselves: of one currency where the code has no state or
 * a space behind it; else of none, for several states share them.
 */
const WORDS = `镑GBP英EGP埃及LBP黎巴嫩SYP叙利亚SDG苏丹SSP南苏丹
卢布RUB 俄罗斯BYN白俄罗斯
卢比INR 印度PKR巴基斯坦LKR斯里兰卡NPR尼泊尔MUR毛里求斯IDR印尼
里亚尔SAR沙特 沙乌地IRR伊朗QAR卡塔尔 卡达OMR阿曼YER也门
第纳尔KWD科威特IQD伊拉克JOD约旦BHD巴林RSD塞尔维亚DZD阿尔及利亚TND突尼斯LYD利比亚
迪拉姆AED 阿联酋MAD摩洛哥
先令KES肯尼亚 肯亚UGX乌干达TZS坦桑尼亚 坦尚尼亚SOS索马里
比索PHP菲律宾MXN墨西哥ARS阿根廷CLP智利COP哥伦比亚CUP古巴UYU乌拉圭
披索PHP菲律宾
克朗SEK瑞典NOK挪威DKK丹麦CZK捷克ISK冰岛
法郎CHF瑞士XAF中非XOF西非RWF卢旺达CDF刚果
列伊RON罗马尼亚MDL摩尔多瓦
马纳特AZN阿塞拜疆TMT土库曼斯坦
克瓦查ZMW赞比亚MWK马拉维
瑞郎CHF
美金USD
円JPY
泰铢THB
林吉特MYR
令吉MYR
兰特ZAR
里拉TRY
雷亚尔BRL
谢克尔ILS 新
格里夫纳UAH
兹罗提PLN
福林HUF
列弗BGN
坚戈KZT
苏姆UZS
索姆KGS
德拉姆AMD
图格里克MNT
塔卡BDT
基普LAK
瑞尔KHR
奈拉NGN
塞地GHS
宽扎AOA
梅蒂卡尔MZN
索尔PEN 新
玻利瓦尔VES
瓜拉尼PYG
科朗CRC`;

/** Short names, of which records carry none. */
const SHORT = `圆USD美JPY日HKD港KRW韩
圜KRW韩
币TWD新台 台CNY人民HKD港JPY日KRW韩MOP澳门 葡AUD澳CAD加NZD纽SGD新 坡 星MYR马MMK缅PHP菲IDR印尼THB泰VND越`;

/** Signs, and codes in use that ISO 4217 does not have, by currency. */
const SIGNS = `CNY ¥ RMB¥ CN¥ RMB Rmb rmb
USD $ US$
EUR €
JPY JP¥
GBP £
HKD HK$
TWD NT$ NTD
MOP MOP$
KRW ₩ ￦
RUB ₽
INR ₹ Rs
AUD A$ AU$
CAD C$ CA$
NZD NZ$
SGD S$ SG$
THB ฿
VND ₫
PHP ₱
MYR RM
KZT ₸
UAH ₴
NGN ₦
ILS ₪
TRY ₺
BRL R$`;

/** Hundredths that have a word of their own. */
const CENTS = 'USD 美分;EUR 欧分;GBP 便士;HKD 港仙;RUB 戈比';

/** Codes that more often name an event, a maker or a language: COP28, AMD 7000, PHP 8. */
const NAMESAKE = /^(?:COP|AMD|PHP) ?\d[\d.]{0,3}(?![\d,]| ?[万亿bmt])/;

/** The last characters of states, as of 哈萨克斯坦 before 坚戈, and the first of what is none. */
const STATE_ENDS = '亚坦国非其西列兰利克斯疆古拉挝寨纳比维鲁圭加酋南尼';
const NOT_STATE = '家名个年月日次位张种笔期季的';
const LONGEST_STATE = 7;

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

/** What is read: names with a state or without, and words that any state may stand before. */
interface Lists {
  named: CurrencyList[];
  bare: CurrencyList[];
  /** The name that records carry, by code. */
  names: Record<string, string>;
}

function toWord(code: string | null, source: CurrencySource | null, exponent = 0): CurrencyWord {
  return { code, source, exponent };
}

let lists: Lists | undefined;

function currencyLists(): Lists {
  if (lists) return lists;
  const named: CurrencyList[] = [];
  const bare: CurrencyList[] = [];
  const names: Record<string, string> = {};
  [NAMES, WORDS, SHORT].forEach((table, index) => {
    for (const line of table.split('\n')) {
      const [word = '', ...parts] = line.split(/(?=[A-Z]{3})/);
      let own = toWord(null, null);
      for (const part of parts) {
        const code = part.slice(0, 3);
        const value = toWord(code, 'word');
        for (const state of part.slice(3).split(' ')) {
          names[code] ??= state + word;
          if (state === '') own = value;
          else named.push([state + word, value]);
        }
      }
      if (index !== 1) continue;
      named.push([word, own]);
      bare.push([word, parts.length > 1 ? toWord(null, null) : own]);
    }
  });
  for (const line of SIGNS.split('\n')) {
    for (const sign of line.slice(4).split(' ')) {
      named.push([sign, toWord(line.slice(0, 3), /[a-z]$/i.test(sign) ? 'code' : 'symbol')]);
    }
  }
  return (lists = { named, bare, names });
}

let after: Lexicon<CurrencyWord> | undefined;
let before: Lexicon<CurrencyWord> | undefined;
let behindState: Lexicon<CurrencyWord> | undefined;

/** A currency found: what it is, and where it ends on the far side. */
export interface CurrencyFound {
  value: CurrencyWord;
  end: number;
}

/** The ISO 4217 code at `pos`. */
function codeAt(pos: number): CurrencyWord | null {
  const code = slice(pos, pos + 3);
  return code in currencyLists().names ? toWord(code, 'code') : null;
}

/** Latin codes must stand alone: `RMB` in `RMBX5` is no currency. */
function isWhole(edge: number, beyond: number): boolean {
  return !isLatin(edge) || !isLatin(beyond);
}

function wordsBefore(): Lexicon<CurrencyWord> {
  return (before ??= createLexicon(
    currencyLists().named.filter(([, { code }]) => code),
    true,
  ));
}

/** The characters that currencies before a number end with. */
export function currencyFinals(): number[] {
  const codes = Object.keys(currencyLists().names);
  return [...wordsBefore().keys(), ...codes.map((code) => code.charCodeAt(2))];
}

/** The currency word, sign or code that ends at `end`. */
export function currencyBefore(end: number, limit: number): CurrencyFound | null {
  const entry = wordBefore(wordsBefore(), end, limit);
  const start = end - (entry?.word.length ?? 3);
  const value = entry?.value ?? (start < limit ? null : codeAt(start));
  if (!value || !isWhole(start, start - 1) || matchLength(NAMESAKE, start)) return null;
  return { value, end: start };
}

function wordsBehind(): Lexicon<CurrencyWord> {
  return (after ??= createLexicon([
    ...currencyLists().named,
    ...CENTS.split(';').map((cents): CurrencyList => {
      return [cents.slice(4), toWord(cents.slice(0, 3), 'word', -2)];
    }),
    ['元 圆', toWord(null, 'default')],
  ]));
}

/** The characters that currencies begin with. */
export function currencyInitials(): Iterable<number> {
  return wordsBehind().keys();
}

/** 哈萨克斯坦坚戈: a word behind the name of some state, whatever the state is called. */
function stateCurrencyAt(pos: number): CurrencyFound | null {
  if (isOneOf(pos, NOT_STATE)) return null;
  const words = (behindState ??= createLexicon(currencyLists().bare));
  for (let place = pos + 1; isHan(place) && place <= pos + LONGEST_STATE; place++) {
    const entry = isOneOf(place - 1, STATE_ENDS) ? wordAt(words, place) : null;
    if (entry) return { value: entry.value, end: place + entry.word.length };
  }
  return null;
}

/** The currency word, sign or code at `pos`. */
export function currencyAt(pos: number): CurrencyFound | null {
  const entry = wordAt(wordsBehind(), pos);
  const latin = isLatin(pos);
  const value = entry?.value ?? (latin ? codeAt(pos) : null);
  if (!value) return latin ? englishAt(pos) : isHan(pos) ? stateCurrencyAt(pos) : null;
  const end = pos + (entry?.word.length ?? 3);
  // 1日元旦 and 5元宵 name feasts.
  return isWhole(end - 1, end) && !isOneOf(end, '旦宵') ? { value, end } : null;
}

/** The currency that a bracket at `pos` names: 元（新台币，下同）, $300（港币）. */
export function bracketedAt(pos: number): CurrencyFound | null {
  const found = isOneOf(pos, '(') ? currencyAt(pos + 1) : null;
  return found && isOneOf(found.end, '),，') ? found : null;
}

function englishAt(pos: number): CurrencyFound | null {
  const [raw, region, word = ''] = matchAt(ENGLISH, pos) ?? [];
  if (raw === undefined) return null;
  const name = word.toLowerCase();
  const plain = ENGLISH_CODES[name] ?? ENGLISH_CODES[name.charAt(0)] ?? 'CNY';
  const code = /^hong/i.test(region ?? '') ? 'HKD' : plain;
  return { value: toWord(code, 'word'), end: pos + raw.length };
}

/** The Chinese word of a currency, as a record's unit; the code where there is none. */
export function currencyName(code: string): string {
  return code === 'CNY' ? '元' : (currencyLists().names[code] ?? code);
}
