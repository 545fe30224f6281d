import type { Approximation, DecimalString } from '../types.js';
import type { AmountStatement } from './amount-statement.js';
import { qualifierWord } from './chinese-amount.js';
import { type ChineseScript, speller } from './chinese-numeral.js';
import { type ChineseReader, hasOtherYuan } from './chinese-reader.js';
import { partsOf } from './plain-decimal.js';
import { hasOwn } from '../has-own.js';

/** Currencies that are counted in 元, 角 and 分, and what they are called before an amount. */
const NAMES: Readonly<Record<string, Readonly<Record<ChineseScript, string>>>> = {
  CNY: { 'zh-Hans': '人民币', 'zh-Hant': '人民幣' },
  TWD: { 'zh-Hans': '新台币', 'zh-Hant': '新台幣' },
  HKD: { 'zh-Hans': '港币', 'zh-Hant': '港幣' },
  MOP: { 'zh-Hans': '澳门币', 'zh-Hant': '澳門幣' },
};

/** What is said of an amount, with a hint for what no bill says. */
function figureOf(statement: AmountStatement): {
  decimal: DecimalString;
  qualifier: Approximation;
} {
  if (statement.kind === 'figure' && statement.qualifier !== 'order') return statement;
  const what = statement.kind === 'figure' ? statement.qualifier : statement.kind;
  throw new RangeError(
    `expected a single amount for financial numerals, got ${what}; ` +
      `where there is a value, approximation: false shows it alone`,
  );
}

function nameOf(currency: string | null, { script, tag }: ChineseReader): string {
  const names = currency !== null && hasOwn(NAMES, currency) ? NAMES[currency] : undefined;
  if (names === undefined) {
    throw new RangeError(
      `expected a currency of 元, 角 and 分 for financial numerals (${Object.keys(NAMES).join(', ')}); ` +
        `received ${String(currency)}`,
    );
  }
  return currency === 'CNY' && !hasOtherYuan(tag) ? '' : names[script];
}

/** 叁角贰分, 零贰分 behind whole 元, 伍角整; 整 stands behind 元 and 角, not behind 分. */
function spellCents(fraction: string, hasYuan: boolean, spell: (digit: string) => string): string {
  const [jiao = '0', fen = '0'] = fraction;
  if (jiao === '0' && fen === '0') return '整';
  if (jiao === '0') return `${hasYuan ? spell('0') : ''}${spell(fen)}分`;
  return `${spell(jiao)}角${fen === '0' ? '整' : `${spell(fen)}分`}`;
}

/**
 * Writes an amount as on a bill (大写金额), by 《正确填写票据和结算凭证的基本规定》. Where the rules
 * leave a choice, 整 is written behind 角, and no 零 where the last places of the 元 or of the 万 are zeros
 * (壹仟陆佰捌拾元叁角贰分). 人民币, which the rules want before the figures and forms have in print,
 * is left to the form; the other currencies have their names, and so has the 人民币 for readers
 * whose own money is the 元.
 *
 * @throws {RangeError} When it is no single amount, not in 元, or finer than 分.
 */
export function onBill(
  statement: AmountStatement,
  currency: string | null,
  reader: ChineseReader,
): string {
  const { decimal, qualifier } = figureOf(statement);
  const name = nameOf(currency, reader);
  const { sign, whole, fraction } = partsOf(decimal);
  if (fraction.length > 2) {
    throw new RangeError(
      `expected at most two decimals, 角 and 分, for financial numerals, got ${String(fraction.length)}`,
    );
  }
  const numerals = speller(reader.script, 'financial');
  const hasYuan = whole !== '0' || fraction === '';
  return [
    qualifierWord(reader.script, qualifier),
    name,
    sign && numerals.minus,
    hasYuan ? `${numerals.whole(whole)}元` : '',
    spellCents(fraction, hasYuan, numerals.whole),
  ].join('');
}
