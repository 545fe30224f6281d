/** The world's currencies as the press writes them: words, signs and codes. */
import { CURRENCY, PREFIX, STATE_MONEY } from '../characters/alphabet.js';
import { lazy } from '../lazy.js';
import { addWord, makeLexicon, wordAt, wordBefore } from '../characters/lexicon.js';
import type { Lexicon } from '../characters/lexicon.js';
import { isHan, isLatin, isChar, isOneOf, matchAt, slice, traitsAt } from '../characters/source.js';
import type { Source } from '../characters/source.js';
import type { CurrencySource } from '../types.js';
import { hasOwn } from '../has-own.js';

/**
 * Words that end the names of currencies; then, for each ISO 4217 code, what stands before them in
 * simplified form, Taiwanese wording last. The first name of a code is the one records carry.
 */
const NAMES = `元,USD美,EUR欧,JPY日,HKD港,KRW韩 韩国,SGD新加坡 新 坡 星,AUD澳 澳大利亚 澳洲,CAD加 加拿大,NZD新西兰 纽 纽西兰,MOP澳门,KPW朝鲜,BND文莱 汶莱,MMK缅甸 缅
盾,VND越南 越,IDR印尼
比尔,ETB埃塞俄比亚
拉里,GEL格鲁吉亚`;

/**
 * The same, of words that are names by themselves: of one currency where the code has no state or
 * a space behind it; else of none, for several states share them.
 */
const WORDS = `镑,GBP英,EGP埃及,LBP黎巴嫩,SYP叙利亚,SDG苏丹
卢布,RUB 俄罗斯,BYN白俄罗斯
卢比,INR 印度,PKR巴基斯坦,LKR斯里兰卡,NPR尼泊尔,MUR毛里求斯,IDR印尼
里亚尔,SAR沙特 沙乌地,IRR伊朗,QAR卡塔尔 卡达,OMR阿曼,YER也门
第纳尔,KWD科威特,IQD伊拉克,JOD约旦,BHD巴林,RSD塞尔维亚,DZD阿尔及利亚,TND突尼斯,LYD利比亚
迪拉姆,AED 阿联酋,MAD摩洛哥
先令,KES肯尼亚 肯亚,UGX乌干达,TZS坦桑尼亚 坦尚尼亚,SOS索马里
比索 披索,PHP菲律宾,MXN墨西哥,ARS阿根廷,CLP智利,COP哥伦比亚,CUP古巴,UYU乌拉圭
克朗,SEK瑞典,NOK挪威,DKK丹麦,CZK捷克,ISK冰岛
法郎,CHF瑞士,XAF中非,XOF西非
列伊,RON罗马尼亚,MDL摩尔多瓦
马纳特,AZN阿塞拜疆,TMT土库曼斯坦
克瓦查,ZMW赞比亚,MWK马拉维
欧罗,EUR
瑞郎,CHF
美金,USD
円,JPY
泰铢,THB
林吉特 令吉,MYR
兰特,ZAR
里拉,TRY
雷亚尔,BRL
谢克尔,ILS 新
格里夫纳,UAH
兹罗提,PLN
福林,HUF
列弗,BGN
坚戈,KZT
苏姆,UZS
索姆,KGS
索莫尼,TJS
德拉姆,AMD
图格里克,MNT
塔卡,BDT
基普,LAK
瑞尔,KHR
奈拉,NGN
塞地,GHS
宽扎,AOA
梅蒂卡尔,MZN
索尔,PEN 新
玻利瓦尔,VES
瓜拉尼,PYG
科朗,CRC`;

/** Short names, of which records carry none. */
const SHORT = `圆 圜,USD美,JPY日,HKD港,KRW韩
币,TWD新台 台,CNY人民,HKD港,JPY日,KRW韩,MOP澳门 葡,AUD澳,CAD加,NZD纽,SGD新 坡 星,MYR马,MMK缅,PHP菲,IDR印尼,THB泰,VND越`;

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
const CENTS = `分,USD美,EUR欧
便士,GBP
仙,USD美,HKD港
戈比,RUB`;

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

/** A currency found: what it is, and where it ends on the far side. */
export interface CurrencyFound {
  value: CurrencyWord;
  end: number;
}

/** What the tables say, by what is asked of it. */
interface Currencies {
  /** By their first character, behind a number. */
  behind: Lexicon<CurrencyWord>;
  /** By their last character, before a number. */
  before: Lexicon<CurrencyWord>;
  /** The name that records carry, by code. */
  names: Record<string, string>;
  /** What a word says behind the name of a state that no table holds. */
  behindState: Map<CurrencyWord, CurrencyWord>;
  /** First characters of the words that the name of any state may precede. */
  stateWords: string;
}

function toWord(code: string | null, source: CurrencySource | null, exponent = 0): CurrencyWord {
  return { code, source, exponent };
}

/** The currencies, built in one pass over the tables. */
export const currencies = lazy((): Currencies => {
  const behind = makeLexicon<CurrencyWord>(CURRENCY);
  const before = makeLexicon<CurrencyWord>(PREFIX);
  const names: Record<string, string> = {};
  const behindState = new Map<CurrencyWord, CurrencyWord>();
  let stateWords = '';
  const add = (word: string, value: CurrencyWord): void => {
    addWord(behind, word, '', value);
    if (value.code) addWord(before, word, '', value, true);
  };
  [NAMES, WORDS, SHORT, CENTS].forEach((table, index) => {
    for (const line of table.split('\n')) {
      const [words = '', ...parts] = line.split(',');
      for (const word of words.split(' ')) {
        const none = toWord(null, null);
        let own = none;
        for (const part of parts) {
          const code = part.slice(0, 3);
          const value = toWord(code, 'word', index > 2 ? -2 : 0);
          for (const state of part.slice(3).split(' ')) {
            names[code] ??= state + word;
            if (state === '') own = value;
            add(state + word, value);
          }
        }
        if (index !== 1) continue;
        if (own === none) add(word, none);
        behindState.set(own, parts.length > 1 ? none : own);
        stateWords += word.charAt(0);
      }
    }
  });
  for (const line of SIGNS.split('\n')) {
    for (const sign of line.slice(4).split(' ')) {
      add(sign, toWord(line.slice(0, 3), /[A-Za-z]$/.test(sign) ? 'code' : 'symbol'));
    }
  }
  for (const word of '元圆蚊') add(word, toWord(null, 'default'));
  return { behind, before, names, behindState, stateWords };
});

/** The ISO 4217 code at `pos`. */
function codeAt(source: Source, pos: number): CurrencyWord | null {
  const code = slice(source, pos, pos + 3);
  return hasOwn(currencies().names, code) ? toWord(code, 'code') : null;
}

/** Latin codes must stand alone: `RMB` in `RMBX5` is no currency. */
function isWhole(source: Source, edge: number, beyond: number): boolean {
  return !isLatin(source, edge) || !isLatin(source, beyond);
}

/** The currency word, sign or code that ends at `end`. */
export function currencyBefore(source: Source, end: number, limit: number): CurrencyFound | null {
  const entry = wordBefore(source, currencies().before, end, limit);
  const start = end - (entry?.word.length ?? 3);
  const value =
    entry?.value ?? (start < limit || !isLatin(source, end - 1) ? null : codeAt(source, start));
  if (!value || !isWhole(source, start, start - 1)) return null;
  const namesake = isLatin(source, start) && NAMESAKES.includes(slice(source, start, end));
  return namesake ? null : { value, end: start };
}

/** 哈萨克斯坦坚戈: a word behind the name of some state, whatever the state is called. */
function stateCurrencyAt(source: Source, pos: number): CurrencyFound | null {
  if (isOneOf(source, pos, NOT_STATE)) return null;
  for (let place = pos + 1; isHan(source, place) && place <= pos + LONGEST_STATE; place++) {
    // Asked of every number that a Chinese character follows, and hardly ever so.
    if ((traitsAt(source, place) & STATE_MONEY) === 0 || !isOneOf(source, place - 1, STATE_ENDS))
      continue;
    const entry = wordAt(source, currencies().behind, place);
    const value = entry && currencies().behindState.get(entry.value);
    if (value) return { value, end: place + entry.word.length };
  }
  return null;
}

/** The currency word, sign or code at `pos`. */
export function currencyAt(source: Source, pos: number): CurrencyFound | null {
  const entry = wordAt(source, currencies().behind, pos);
  const latin = isLatin(source, pos);
  const value = entry?.value ?? (latin ? codeAt(source, pos) : null);
  if (!value)
    return latin
      ? englishAt(source, pos)
      : isHan(source, pos)
        ? stateCurrencyAt(source, pos)
        : null;
  const end = pos + (entry?.word.length ?? 3);
  // 1日元旦 and 5元宵 name feasts.
  return isWhole(source, end - 1, end) && !isOneOf(source, end, '旦宵香') ? { value, end } : null;
}

/** The currency that a bracket at `pos` names: 元（新台币，下同）, $300（港币）. */
export function bracketedAt(source: Source, pos: number): CurrencyFound | null {
  const found = isChar(source, pos, '(') ? currencyAt(source, pos + 1) : null;
  return found && isOneOf(source, found.end, '),，') ? found : null;
}

function englishAt(source: Source, pos: number): CurrencyFound | null {
  const [raw, region, word = ''] = matchAt(source, ENGLISH, pos) ?? [];
  if (raw === undefined) return null;
  const name = word.toLowerCase();
  const plain = ENGLISH_CODES[name] ?? ENGLISH_CODES[name.charAt(0)] ?? 'CNY';
  const code = /^hong/i.test(region ?? '') ? 'HKD' : plain;
  return { value: toWord(code, 'word'), end: pos + raw.length };
}

/** The Chinese word of a currency, as a record's unit; the code where there is none. */
export function currencyName(code: string): string {
  if (code === 'CNY') return '元';
  return currencies().names[code] ?? code;
}
