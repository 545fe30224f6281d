import type { DecimalString } from '../types.js';
import type { AmountStatement, Bound } from './amount-statement.js';
import { magnitudeOf, powerOfTen, shiftPoint } from './plain-decimal.js';

/** The words of a script; `{}` stands for the amount. */
interface Words {
  units: readonly (readonly [power: number, unit: string])[];
  several: string;
  andSome: string;
  about: string;
  above: string;
  orderOf: string;
  below: string;
  atMost: string;
}

// 万亿 rather than 兆, which is 10¹² in Taiwan and has been 10⁶ on the mainland; 萬億 is read
// everywhere as what it is.
const HANS: Words = {
  units: [
    [12, '万亿'],
    [8, '亿'],
    [4, '万'],
  ],
  several: '数',
  andSome: '余',
  about: '约',
  above: '超过',
  orderOf: '级',
  below: '不足',
  atMost: '不超过',
};

const HANT: Words = {
  units: [
    [12, '萬億'],
    [8, '億'],
    [4, '萬'],
  ],
  several: '數',
  andSome: '餘',
  about: '約',
  above: '超過',
  orderOf: '級',
  below: '不足',
  atMost: '不超過',
};

const TENS = ['', '十', '百', '千'];

/** The largest unit that a number of this power of ten holds. */
const unitFor = (power: number, words: Words): readonly [power: number, unit: string] =>
  words.units.find(([unitPower]) => power >= unitPower) ?? [0, ''];

/** A number with its unit: `673.17` and `亿`. */
function scale(decimal: DecimalString, words: Words): { figure: string; unit: string } {
  const [power, unit] = unitFor(magnitudeOf(decimal), words);
  return { figure: shiftPoint(decimal, -power), unit };
}

function plain(decimal: DecimalString, words: Words): string {
  const { figure, unit } = scale(decimal, words);
  return figure + unit;
}

/** A power of ten in words, such as 百亿; nothing for 1 and beyond 千万亿. */
function spellPower(power: number, words: Words): string {
  const [unitPower, unit] = unitFor(power, words);
  const tens = TENS[power - unitPower];
  return tens === undefined ? '' : tens + unit;
}

/** 50余亿元 where tens are counted on, 53亿余元 where a part of the unit is, 4倍多 of single ones. */
function andSome(decimal: DecimalString, measure: string, words: Words): string {
  const { figure, unit } = scale(decimal, words);
  if (/^\d+0$/.test(figure)) return figure + words.andSome + unit + measure;
  if (unit === '' && measure !== '') return `${figure}${measure}多`;
  return figure + unit + words.andSome + measure;
}

function bounds(min: Bound | undefined, max: Bound | undefined, words: Words): string {
  if (min?.inclusive && max?.inclusive) {
    return `${plain(min.decimal, words)}至${plain(max.decimal, words)}`;
  }
  const from = min && (min.inclusive ? '至少' : words.above) + plain(min.decimal, words);
  const to = max && (max.inclusive ? words.atMost : words.below) + plain(max.decimal, words);
  return [from, to].filter(Boolean).join('、');
}

function figure(decimal: DecimalString, qualifier: string, measure: string, words: Words): string {
  const amount = plain(decimal, words) + measure;
  switch (qualifier) {
    case 'about':
      return words.about + amount;
    case 'above':
      return words.above + amount;
    case 'at-least':
      return `至少${amount}`;
    case 'nearly':
      return `近${amount}`;
    case 'below':
      return words.below + amount;
    case 'at-most':
      return words.atMost + amount;
    case 'order': {
      const power = powerOfTen(decimal);
      const spelled = power === undefined ? '' : spellPower(power, words);
      // 百亿元级, but 30万元级 and 1元级.
      return (spelled ? spelled + measure : amount) + words.orderOf;
    }
    default:
      return amount;
  }
}

/** Says in Chinese what there is to say of an amount; `measure` is the word of its currency or unit. */
export function inChinese(
  statement: AmountStatement,
  script: 'zh-Hans' | 'zh-Hant',
  measure: string,
): string {
  const words = script === 'zh-Hant' ? HANT : HANS;
  switch (statement.kind) {
    case 'figure':
      return figure(statement.decimal, statement.qualifier, measure, words);
    case 'and-some':
      return andSome(statement.decimal, measure, words);
    case 'several':
      return words.several + spellPower(statement.power, words) + measure;
    case 'bounds':
      return bounds(statement.min, statement.max, words) + measure;
  }
}
