import { shiftDecimal } from '../numbers/decimal.js';
import type { Approximation, DecimalString } from '../types.js';
import type { AmountStatement, Bound } from './amount-statement.js';
import type { ChineseScript, Speller } from './chinese-numeral.js';
import { magnitudeOf, powerOfTen } from './plain-decimal.js';

/** The words of a script. */
interface Words {
  units: readonly (readonly [power: number, unit: string])[];
  several: string;
  andSome: string;
  orderOf: string;
  /** What stands before an amount. */
  qualifiers: Readonly<Partial<Record<Approximation, string>>>;
}

// 万亿 rather than 兆, which is 10¹² in Taiwan and has been 10⁶ on the mainland; 萬億 is read
// everywhere as what it is.
const WORDS: Readonly<Record<ChineseScript, Words>> = {
  'zh-Hans': {
    units: [
      [12, '万亿'],
      [8, '亿'],
      [4, '万'],
    ],
    several: '数',
    andSome: '余',
    orderOf: '级',
    qualifiers: {
      about: '约',
      above: '超过',
      'at-least': '至少',
      nearly: '近',
      below: '不足',
      'at-most': '不超过',
    },
  },
  'zh-Hant': {
    units: [
      [12, '萬億'],
      [8, '億'],
      [4, '萬'],
    ],
    several: '數',
    andSome: '餘',
    orderOf: '級',
    qualifiers: {
      about: '約',
      above: '超過',
      'at-least': '至少',
      nearly: '近',
      below: '不足',
      'at-most': '不超過',
    },
  },
};

const TENS = ['', '十', '百', '千'];

/** The word that stands before an amount: 约, 不超过; none where it is exact. */
export const qualifierWord = (script: ChineseScript, qualifier: Approximation): string =>
  WORDS[script].qualifiers[qualifier] ?? '';

/** How an amount is written: the words of the script, and what stands around its figures. */
interface Style {
  words: Words;
  /** Word of the currency, or the unit, behind the number. */
  measure: string;
  /** Figures in Chinese numerals; Arabic ones stand as they are. */
  speller: Speller | undefined;
}

/** The largest unit that a number of this power of ten holds. */
const unitFor = (power: number, { words }: Style): readonly [power: number, unit: string] =>
  words.units.find(([unitPower]) => power >= unitPower) ?? [0, ''];

/** A number with its unit: `673.17` and `亿`. */
function scale(decimal: DecimalString, style: Style): { figure: string; unit: string } {
  const [power, unit] = unitFor(magnitudeOf(decimal), style);
  return { figure: shiftDecimal(decimal, -power), unit };
}

/** A number in the numerals that are asked for: `673.17亿`, or 六百七十三亿一千七百万. */
function plain(decimal: DecimalString, style: Style): string {
  const { speller, measure } = style;
  if (speller === undefined) {
    const { figure, unit } = scale(decimal, style);
    return figure + unit;
  }
  // 两元, but 二 where nothing is counted.
  return decimal === '2' && measure !== '' ? speller.two : speller.decimal(decimal);
}

/** A power of ten in words, such as 百亿; nothing for 1 and beyond 千万亿. */
function spellPower(power: number, style: Style): string {
  const [unitPower, unit] = unitFor(power, style);
  const tens = TENS[power - unitPower];
  return tens === undefined ? '' : tens + unit;
}

/** 50余亿元 where tens are counted on, 53亿余元 where a part of the unit is, 4倍多 of single ones. */
function andSome(decimal: DecimalString, style: Style): string {
  const { measure, words, speller } = style;
  const { figure, unit } = scale(decimal, style);
  if (figure.endsWith('0') && !figure.includes('.')) {
    return (speller?.decimal(figure) ?? figure) + words.andSome + unit + measure;
  }
  const number = plain(decimal, style);
  if (unit === '' && measure !== '') return `${number}${measure}多`;
  return number + words.andSome + measure;
}

function bounds(min: Bound | undefined, max: Bound | undefined, style: Style): string {
  const { qualifiers } = style.words;
  if (min?.inclusive && max?.inclusive) {
    return `${plain(min.decimal, style)}至${plain(max.decimal, style)}`;
  }
  const from =
    min && (qualifiers[min.inclusive ? 'at-least' : 'above'] ?? '') + plain(min.decimal, style);
  const to =
    max && (qualifiers[max.inclusive ? 'at-most' : 'below'] ?? '') + plain(max.decimal, style);
  return [from, to].filter(Boolean).join('、');
}

/** 百亿元级, but 30万元级 and 1元级. */
function order(decimal: DecimalString, style: Style): string {
  const power = powerOfTen(decimal);
  const spelled = power === undefined ? '' : spellPower(power, style);
  return (spelled || plain(decimal, style)) + style.measure + style.words.orderOf;
}

/**
 * Says in Chinese what there is to say of an amount.
 *
 * @param measure - the word of its currency or unit
 * @param speller - writes the figures in Chinese numerals
 */
export function inChinese(
  statement: AmountStatement,
  script: ChineseScript,
  measure: string,
  speller?: Speller,
): string {
  const style = { words: WORDS[script], measure, speller };
  switch (statement.kind) {
    case 'figure': {
      const { decimal, qualifier } = statement;
      if (qualifier === 'order') return order(decimal, style);
      return qualifierWord(script, qualifier) + plain(decimal, style) + measure;
    }
    case 'and-some':
      return andSome(statement.decimal, style);
    case 'several': {
      const minus = statement.isNegative ? (speller?.minus ?? '-') : '';
      return minus + style.words.several + spellPower(statement.power, style) + measure;
    }
    case 'bounds':
      return bounds(statement.min, statement.max, style) + measure;
  }
}
