/** The words that bend a number, before and behind it. Conventions: docs/quantities.md. */
import { BEHIND, PREFIX } from '../characters/alphabet.js';
import { lazy } from '../lazy.js';
import { createLexicon } from '../characters/lexicon.js';
import type { WordList } from '../characters/lexicon.js';
import type { Approximation } from '../types.js';

const BEFORE: WordList<Approximation>[] = [
  ['约 大约 大约有 约为 约合 约有 约在 大约在 约莫 大概 大概有 大致 差不多 差不多有 ≈', 'about'],
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

/** The qualifiers before a number, whose last characters are a {@link PREFIX}. */
export const qualifiersBefore = lazy(() => createLexicon(BEFORE, PREFIX, true));

/** The qualifiers behind a number, whose first characters are a {@link BEHIND}. */
export const qualifiersBehind = lazy(() => createLexicon(AFTER, BEHIND));

/** What a bound says behind a word that denies it: 不得超过 is at most, 不应低于 at least. */
export const DENIED: Partial<Record<Approximation, Approximation>> = {
  above: 'at-most',
  below: 'at-least',
};
/** What may stand between the denial and the bound; 不断突破 and 未必超过 deny nothing. */
export const MODALS = '得能可应宜会准许再曾敢有予允';
/** What denies a bound. */
export const DENIALS = '不未没勿';
/** The same in two characters. */
export const DENYING_WORDS = ['难以', '无法', '禁止', '严禁'];
