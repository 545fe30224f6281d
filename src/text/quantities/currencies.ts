/** The world's currencies as the press writes them: words, signs and codes. */
import { createLexicon, wordAt, wordBefore } from './lexicon.js';
import type { Lexicon, WordList } from './lexicon.js';
import { isHan, isLatin, isOneOf, matchAt, slice } from './source.js';
import type { CurrencySource } from '../types.js';

/**
 * Words that end the names of currencies; then, for each ISO 4217 code, what stands before them in
 * simplified form, Taiwanese wording last. The first name of a code is the one records carry.
 */
const NAMES = `元USD美EUR欧JPY日HKD港KRW韩 韩国SGD新加坡 新 坡 星AUD澳 澳大利亚 澳洲CAD加 加拿大NZD新西兰 纽 纽西兰MOP澳门KPW朝鲜BND文莱 汶莱MMK缅甸 缅
盾VND越南 越IDR印尼
比尔ETB埃塞俄比亚
拉里GEL格鲁吉亚`;

/**
 * The same, of words that are names by themselves: of one currency where the code has no state or
 * a space behind it; else of none, for several states share them.
 */
const WORDS = `镑GBP英EGP埃及LBP黎巴嫩SYP叙利亚SDG苏丹
卢布RUB 俄罗斯BYN白俄罗斯
卢比INR 印度PKR巴基斯坦LKR斯里兰卡NPR尼泊尔MUR毛里求斯IDR印尼
里亚尔SAR沙特 沙乌地IRR伊朗QAR卡塔尔 卡达OMR阿曼YER也门
第纳尔KWD科威特IQD伊拉克JOD约旦BHD巴林RSD塞尔维亚DZD阿尔及利亚TND突尼斯LYD利比亚
迪拉姆AED 阿联酋MAD摩洛哥
先令KES肯尼亚 肯亚UGX乌干达TZS坦桑尼亚 坦尚尼亚SOS索马里
比索 披索PHP菲律宾MXN墨西哥ARS阿根廷CLP智利COP哥伦比亚CUP古巴UYU乌拉圭
克朗SEK瑞典NOK挪威DKK丹麦CZK捷克ISK冰岛
法郎CHF瑞士XAF中非XOF西非
列伊RON罗马尼亚MDL摩尔多瓦
马纳特AZN阿塞拜疆TMT土库曼斯坦
克瓦查ZMW赞比亚MWK马拉维
瑞郎CHF
美金USD
円JPY
泰铢THB
林吉特 令吉MYR
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
const SHORT = `圆 圜USD美JPY日HKD港KRW韩
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
const CENTS = `分USD美EUR欧
便士GBP
港仙HKD
戈比RUB`;

/** Codes that before a number are an event, a maker or a language: COP28, AMD 7000, PHP 8. */
const NAMESAKES = 'COP AMD PHP';

/** The last characters of states, as of 哈萨克斯坦 before 坚戈, and the first of what is none. */
const STATE_ENDS = '亚坦国非其西列兰利克斯疆古拉挝寨纳比维鲁圭加酋南尼';
const NOT_STATE = '家名个年月日次位种期季的';
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

/** A currency found: what it is, and where it ends on the far side. */
export interface CurrencyFound {
  value: CurrencyWord;
  end: number;
}

let named: CurrencyList[] | undefined;
/** The name that records carry, by code. */
const names: Record<string, string> = {};
/** What a word says behind the name of a state that no table holds. */
const behindState = new Map<CurrencyWord, CurrencyWord>();
let after: Lexicon<CurrencyWord> | undefined;
let before: Lexicon<CurrencyWord> | undefined;

function toWord(code: string | null, source: CurrencySource | null, exponent = 0): CurrencyWord {
  return { code, source, exponent };
}

function namedLists(): CurrencyList[] {
  if (named) return named;
  const lists: CurrencyList[] = (named = []);
  [NAMES, WORDS, SHORT, CENTS].forEach((table, index) => {
    for (const line of table.split('\n')) {
      const [words = '', ...parts] = line.split(/(?=[A-Z]{3})/);
      for (const word of words.split(' ')) {
        const none = toWord(null, null);
        let own = none;
        for (const part of parts) {
          const code = part.slice(0, 3);
          const value = toWord(code, 'word', index > 2 ? -2 : 0);
          for (const state of part.slice(3).split(' ')) {
            names[code] ??= state + word;
            if (state === '') own = value;
            lists.push([state + word, value]);
          }
        }
        if (index !== 1) continue;
        lists.push([word, own]);
        behindState.set(own, parts.length > 1 ? none : own);
      }
    }
  });
  for (const line of SIGNS.split('\n')) {
    for (const sign of line.slice(4).split(' ')) {
      lists.push([sign, toWord(line.slice(0, 3), /[a-z]$/i.test(sign) ? 'code' : 'symbol')]);
    }
  }
  return lists;
}

/** The ISO 4217 code at `pos`. */
function codeAt(pos: number): CurrencyWord | null {
  const code = slice(pos, pos + 3);
  return code in names ? toWord(code, 'code') : null;
}

/** Latin codes must stand alone: `RMB` in `RMBX5` is no currency. */
function isWhole(edge: number, beyond: number): boolean {
  return !isLatin(edge) || !isLatin(beyond);
}

function wordsBefore(): Lexicon<CurrencyWord> {
  return (before ??= createLexicon(
    namedLists().filter(([, { code }]) => code),
    true,
  ));
}

/** The characters that currencies before a number end with, letters aside. */
export function currencyFinals(): Iterable<number> {
  return wordsBefore().keys();
}

/** The currency word, sign or code that ends at `end`. */
export function currencyBefore(end: number, limit: number): CurrencyFound | null {
  const entry = wordBefore(wordsBefore(), end, limit);
  const start = end - (entry?.word.length ?? 3);
  const value = entry?.value ?? (start < limit ? null : codeAt(start));
  if (!value || !isWhole(start, start - 1)) return null;
  return NAMESAKES.includes(slice(start, end)) ? null : { value, end: start };
}

function wordsBehind(): Lexicon<CurrencyWord> {
  return (after ??= createLexicon([...namedLists(), ['元 圆', toWord(null, 'default')]]));
}

/** The characters that currencies begin with. */
export function currencyInitials(): Iterable<number> {
  return wordsBehind().keys();
}

/** 哈萨克斯坦坚戈: a word behind the name of some state, whatever the state is called. */
function stateCurrencyAt(pos: number): CurrencyFound | null {
  if (isOneOf(pos, NOT_STATE)) return null;
  for (let place = pos + 1; isHan(place) && place <= pos + LONGEST_STATE; place++) {
    const entry = isOneOf(place - 1, STATE_ENDS) ? wordAt(wordsBehind(), place) : null;
    const value = entry && behindState.get(entry.value);
    if (value) return { value, end: place + entry.word.length };
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
  return code === 'CNY' ? '元' : ((namedLists() && names[code]) ?? code);
}
