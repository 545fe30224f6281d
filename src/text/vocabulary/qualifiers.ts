/** The words that bend a number, before and behind it. Conventions: docs/quantities.md. */
import { BEHIND, LARGE, PREFIX, SMALL } from '../characters/alphabet.js';
import { lazy } from '../lazy.js';
import { createLexicon, wordAt, wordBefore } from '../characters/lexicon.js';
import type { WordList } from '../characters/lexicon.js';
import {
  isDigit,
  isHan,
  isLatin,
  isOneOf,
  kindAt,
  skipSpace,
  stands,
} from '../characters/source.js';
import type { Source } from '../characters/source.js';
import type { Approximation } from '../types.js';

const BEFORE: WordList<Approximation>[] = [
  ['约 大约 大约有 约为 约合 约有 约在 大约在 约莫 大概 大概有 大致 ≈', 'about'],
  ['超 超过 超过了 超出 超逾 逾 突破 突破了 多于 高于 大于 不止 不只 过 破 >', 'above'],
  ['至少 不下 不下于 最少 起码 上 大于等于 大于或等于 大于或者等于 ≥', 'at-least'],
  ['近 将近 接近 几近 逼近 直逼', 'nearly'],
  ['不到 不足 低于 少于 小于 未满 不满 不及 未及 未达 未到 没到 未达到 没有达到 跌破 <', 'below'],
  ['至多 最多 顶多 小于等于 小于或等于 小于或者等于 ≤', 'at-most'],
];
const AFTER: WordList<Approximation>[] = [
  ['左右 上下!游联级班车齐文 前后 许', 'about'],
  ['出头 开外 (不含)以上', 'above'],
  ['以上!海市述汽 及以上 或以上 或者以上 或更多 或者更多 (含)以上 起', 'at-least'],
  [
    '有余 多!云雨晶功层国党媒民语头点米伦为家次种样边方元数少 余!额震热杭姚下味次种样边方元数少',
    'and-some',
  ],
  ['不到!位 (不含)以下', 'below'],
  ['以下!沉简 以内!蒙地部需 及以下 或以下 或者以下 (含)以下 (含)以内 之内', 'at-most'],
];

/** What a bound says behind a word that denies it: 不得超过 is at most, 不应低于 at least. */
const DENIED: Partial<Record<Approximation, Approximation>> = {
  above: 'at-most',
  below: 'at-least',
};
/** What may stand between the denial and the bound; 不断突破 and 未必超过 deny nothing. */
const MODALS = '得能可应宜会准许再曾敢有予允';
const DENIALS = '不未没勿';
const DENYING_WORDS = ['难以', '无法', '禁止', '严禁'];

/** Where the denial of a bound that begins at `start` begins, or `start` itself. */
function denialBefore(source: Source, start: number, limit: number): number {
  let pos = start;
  if (pos - 2 >= limit && DENYING_WORDS.some((word) => stands(source, word, pos - 2)))
    return pos - 2;
  while (pos > start - 2 && isOneOf(source, pos - 1, MODALS)) pos--;
  // 淹没超过200公顷 and 沉没 deny nothing, and neither do 遇难 and 解禁.
  const denies = isOneOf(source, pos - 1, DENIALS) && !isOneOf(source, pos - 2, '淹沉覆吞埋出');
  return pos - 1 >= limit && denies ? pos - 1 : start;
}

/** These bend a number only where it is a round word: 过百, 破亿, 上万. */
const ROUND_ONLY = '过破上';

/** By qualifier, the characters before it that guard against it. */
export type Guards = Readonly<Record<string, string>>;

/** What stands before a qualifier that is part of another word: 签约, 附近, 中超, 以上, 通过. */
export const GUARDS: Guards = {
  约: '北邀婚誓爽盟守签条公合节纽预契违履续制解相特集毁简',
  近: '最附新邻亲远靠临走就相拉挨贴',
  超: '中英西德意法反高买卖出赶',
  上: '以网线晚早身史会场路市海界际络山手台车船陆世江站重冲升涨登攀跃飙',
  过: '通经不错度路透走难',
  破: '打攻爆侦识',
};

/** A qualifier found, and its far end. */
export interface Qualifier {
  value: Approximation;
  end: number;
}

/** The qualifiers before a number, whose last characters are a {@link PREFIX}. */
export const qualifiersBefore = lazy(() => createLexicon(BEFORE, PREFIX, true));

/** The qualifiers behind a number, whose first characters are a {@link BEHIND}. */
export const qualifiersBehind = lazy(() => createLexicon(AFTER, BEHIND));

/**
 * The qualifier that ends at `end`, before a number that starts at `number`. `guards` are the
 * characters before a qualifier of one character that make it part of another word.
 */
export function qualifierBefore(
  source: Source,
  end: number,
  limit: number,
  number: number,
  guards: Guards = {},
): Qualifier | null {
  const entry = wordBefore(source, qualifiersBefore(), end, limit);
  if (!entry) return null;
  const { word, value } = entry;
  const found = { value, end: end - word.length };
  const denied = DENIED[value];
  if (denied && !DENIALS.includes(word.charAt(0))) {
    const start = denialBefore(source, found.end, limit);
    if (start < found.end) return { value: denied, end: start };
  }
  if (word.length > 1) return found;
  // <b>50 and ->50 close a tag and an arrow.
  if (word === '>' && (isLatin(source, found.end - 1) || isOneOf(source, found.end - 1, '-="/')))
    return null;
  if (isOneOf(source, found.end - 1, guards[word] ?? '')) return null;
  // 入超 is a deficit, 收入超 and 投入超 are not.
  if (
    word === '超' &&
    isOneOf(source, found.end - 1, '入') &&
    !isOneOf(source, found.end - 2, '收投纳输')
  )
    return null;
  if (!ROUND_ONLY.includes(word)) return found;
  // 事实上百分之九十.
  if (word === '上' && stands(source, '百分之', number)) return null;
  // 破10万 and 破3亿元 break through a mark as 破亿 does; 举办过3万场 only did it.
  let unit = number;
  while (word === '破' && (isDigit(source, unit) || isOneOf(source, unit, '.'))) unit++;
  const kind = kindAt(source, unit);
  const ten = isOneOf(source, unit, '十') && kindAt(source, unit + 1) !== LARGE;
  const round = kind === LARGE || (kind === SMALL && !ten);
  return round || (word !== '上' && isOneOf(source, number, '半')) ? found : null;
}

/** The qualifier behind a number and its unit, which end at `end`. */
export function qualifierBehind(source: Source, end: number): Qualifier | null {
  const start = skipSpace(source, end);
  const entry = wordAt(source, qualifiersBehind(), start);
  if (!entry) return null;
  const { word, value } = entry;
  const found = { value, end: start + word.length };
  if (word.length > 1) return found;
  // 10元起 and 8米许 end their clauses; 5名许姓男子 and 3家起诉 go on as other words.
  const goesOn = (value === 'at-least' || value === 'about') && isHan(source, found.end);
  return start !== end || goesOn ? null : found;
}
