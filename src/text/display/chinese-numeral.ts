import type { ReaderLanguage } from '../reader-language.js';
import type { DecimalString } from '../types.js';
import { partsOf } from './plain-decimal.js';

/** Everyday numerals, and the ones of banks, which cannot be changed into others by a stroke. */
export type ChineseNumerals = 'chinese' | 'financial';

/** Numerals in which numbers and amounts are written. */
export type Numerals = 'arabic' | ChineseNumerals;

/** The languages that have these numerals. */
export type ChineseScript = Exclude<ReaderLanguage, 'en'>;

/** Ten digits; 十, 百, 千; 万 and 亿; the point; the sign; 2 before 千, 万 and 亿. */
const SIGNS: Readonly<Record<ChineseScript, Readonly<Record<ChineseNumerals, string>>>> = {
  'zh-Hans': {
    chinese: '零一二三四五六七八九十百千万亿点负两',
    financial: '零壹贰叁肆伍陆柒捌玖拾佰仟万亿点负贰',
  },
  'zh-Hant': {
    chinese: '零一二三四五六七八九十百千萬億點負兩',
    financial: '零壹貳參肆伍陸柒捌玖拾佰仟萬億點負貳',
  },
};

const TEN = 10;
const THOUSAND = 12;
const WAN = 13;
const YI = 14;
const POINT = 15;
const MINUS = 16;
const TWO = 17;

/** Digits up to the next 万 or 亿. */
const SECTION = 4;

/** Beyond this the numerals are play (亿亿亿…), and the parsers do not read them. */
const LARGEST = `1${'0'.repeat(48)}`;

/** Writes whole numbers and decimals in one kind of numeral. */
export interface Speller {
  /** `digits` without leading zeros, at most 10⁴⁸. */
  whole: (digits: string) => string;
  /** Any decimal: 负三点五. */
  decimal: (decimal: DecimalString) => string;
  minus: string;
  /** The 2 that counts what follows: 两. */
  two: string;
}

/** Spells four digits: 二千零五, 三百五十. A 零 stands for the zeros between two digits. */
function spellSection(section: string, signs: string): string {
  let words = '';
  let isGap = false;
  for (let at = 0; at < SECTION; at++) {
    const digit = Number(section.charAt(at));
    if (digit === 0) {
      isGap = words !== '';
      continue;
    }
    const power = SECTION - 1 - at;
    words += (isGap ? signs.charAt(0) : '') + signs.charAt(digit);
    if (power > 0) words += signs.charAt(TEN + power - 1);
    isGap = false;
  }
  return words;
}

/** As a number that begins so is said: 十二 for 一十二, 两千 for 二千. */
function asSaid(words: string, signs: string): string {
  const next = words.charAt(1);
  if (words.startsWith(signs.charAt(1)) && next === signs.charAt(TEN)) return words.slice(1);
  const isCounted = words.startsWith(signs.charAt(2)) && signs.indexOf(next) >= THOUSAND;
  return isCounted ? signs.charAt(TWO) + words.slice(1) : words;
}

/**
 * Spells a whole number, section of four by section of four: every odd one is of 万, every even
 * one of 亿, 亿亿 and so on. Zeros that only end a section have no 零 (十万七千), as the rules for
 * bills allow too.
 */
function spellWhole(digits: string, signs: string): string {
  if (digits === '0') return signs.charAt(0);
  const padded = digits.padStart(Math.ceil(digits.length / SECTION) * SECTION, '0');
  let words = '';
  let isGap = false;
  let hasWan = false;
  for (let at = 0; at < padded.length; at += SECTION) {
    const section = padded.slice(at, at + SECTION);
    const rank = (padded.length - at) / SECTION - 1;
    const isEmpty = section === '0000';
    if (!isEmpty) {
      if (words !== '' && (isGap || section.startsWith('0'))) words += signs.charAt(0);
      words += spellSection(section, signs);
    }
    if (rank % 2 === 1) words += isEmpty ? '' : signs.charAt(WAN);
    // 一万亿: the 亿 is said of the 万 before it too.
    else if (!isEmpty || hasWan) words += signs.charAt(YI).repeat(rank / 2);
    hasWan = rank % 2 === 1 && !isEmpty;
    isGap = isEmpty;
  }
  return words;
}

/** @throws {RangeError} When a number is beyond what these numerals name. */
function checkSize(decimal: DecimalString): void {
  const size = decimal.replace('-', '');
  if (partsOf(size).whole.length < LARGEST.length || size === LARGEST) return;
  throw new RangeError(
    `expected a number up to 10^48 for Chinese numerals, got one of ${String(partsOf(size).whole.length)} digits; ` +
      `write it with numerals 'arabic'`,
  );
}

/** What writes the numerals of a script. */
export function speller(script: ChineseScript, numerals: ChineseNumerals): Speller {
  const signs = SIGNS[script][numerals];
  const whole = (digits: string): string => {
    checkSize(digits);
    const words = spellWhole(digits, signs);
    return numerals === 'chinese' ? asSaid(words, signs) : words;
  };
  const minus = signs.charAt(MINUS);
  return {
    whole,
    minus,
    two: signs.charAt(TWO),
    decimal: (decimal) => {
      checkSize(decimal);
      const { sign, whole: digits, fraction } = partsOf(decimal);
      const behind = Array.from(fraction, (digit) => signs.charAt(Number(digit))).join('');
      return (sign && minus) + whole(digits) + (behind && signs.charAt(POINT) + behind);
    },
  };
}
