import { MAIN_VERBS, clauseStart, lastBefore } from '../context/clauses.js';
import { isOf } from '../words/token.js';
import { wording } from '../words/wording.js';
import { isDealt, isOfEvent, isOfList, isSum, isSumOfCounted } from './event-figures.js';
import { OF_PROJECT } from './figure-before.js';
import { type Figure, type Subject, clauseOf } from './figure.js';
import { isFigureNext } from './noun-edges.js';

// Why a figure is not said of somebody though the words before it name one.

/** 十家部委举办论坛: who does something is counted of nobody who was spoken of before. */
const isActor = ({ sentence: { tokens }, noun }: Figure): boolean => {
  if (noun?.side !== 'behind') return false;
  const verb = tokens
    .slice(noun.last + 1)
    .find((token) => !isOf(token, 'ADVERB', 'JOINT', 'SPACE'));
  return isOf(verb, 'HOLD', 'HOST', 'RELEASE', 'SET_UP', 'SIGN', 'LAUNCH', 'SAY');
};

/** 首发搭载于江州汽车的两款车型: another name stands in the clause of the figure itself. */
function isWithOthers(figure: Figure): boolean {
  const { tokens } = figure.sentence;
  const from = clauseStart(figure.sentence, clauseOf(figure));
  return tokens
    .slice(from, clauseOf(figure))
    .some(
      (token, i) =>
        isOf(token, 'BODY', 'SITE', 'EVENT', 'QUOTE', 'WORK', 'PERSON') &&
        token.isGeneric !== true &&
        !isFigureNext(tokens, from + i),
    );
}

/** 十二座城邦的代表签约: what is counted only says what stands behind is like. */
const isOfHead = ({ sentence: { tokens }, noun }: Figure): boolean =>
  noun?.side === 'behind' &&
  isOf(tokens[noun.last + 1], 'OF') &&
  !isOf(tokens[noun.last + 2], 'COUNT', 'AMOUNT', 'REACH', 'SPACE');

/** 料可培训3000名青年: whom something is done to are not those who come. */
const isTaught = ({ words, noun, sentence, at }: Figure): boolean =>
  noun?.side === 'behind' && TAUGHT().test(sentence.tokens[at - 1]?.text ?? '') && words !== '';

const TAUGHT = wording('(?:培训|培养|服务|资助|带动|惠及|帮助|支持)$');

/** 江北区与12家企业签约,总投资68亿元: the sum of what was signed is no figure of who signed. */
const isOfSigning = ({ sentence: { tokens }, at, words }: Figure): boolean =>
  isOf(tokens[at], 'AMOUNT') &&
  INVESTED().test(words) &&
  tokens.slice(0, at).some((token) => isOf(token, 'SIGN'));

const INVESTED = wording(
  '^(?:计划|预计|协议|合同|项目|签约)?(?:总投资|总投资额|投资|投资总额|投资额|金额|总额|总金额|合同额|涉及)$',
);

/** 江北产业园项目开工,项目总投资50亿元: whether the sentence has named the project. */
const tellsProject = ({ sentence, at }: Figure): boolean =>
  sentence.tokens.slice(0, at).some((token) => isOf(token, 'SITE') && PROJECT().test(token.text));

const PROJECT = wording('.{3}(?:项目|工程)$');

/** 从5个维度、27项指标入手, 按1.2万人准备, 给96个城市体检: what is counted is an object, and no figure of who acts. */
function isObjectOfPreposition({ sentence, at }: Figure): boolean {
  const { tokens } = sentence;
  if (!isOf(tokens[at], 'COUNT')) return false;
  const from = clauseStart(sentence, at);
  const verb = lastBefore(tokens, at, from, (token) => isOf(token, 'REACH', ...MAIN_VERBS));
  const preposition = lastBefore(
    tokens,
    at,
    Math.max(from, verb),
    ({ text }) => PREPOSITION().test(text) || FROM().test(text),
  );
  if (preposition < 0) return false;
  // 从120家增至300家: a change.
  const isChange = tokens.slice(at + 1).some((token) => isOf(token, 'REACH', 'GROW', 'SHRINK'));
  return PREPOSITION().test(tokens[preposition]?.text ?? '') || !isChange;
}

const PREPOSITION = wording('^(?:按|按照|给|对|向|针对|围绕|面向)$');
const FROM = wording('^从$');

/** 我国机架总规模为1085万架,算力规模达788EFLOPS: a figure of a country or the world, not of whom the text spoke before. */
const isOfCountry = ({ sentence: { tokens }, at }: Figure): boolean =>
  tokens.slice(0, at).some(({ text }) => COUNTRY().test(text));

const COUNTRY = wording('^(?:我国|全国|国内|全球|全世界|业界|全行业)$');

/** Whether a figure is of nobody, whoever is named: of a list, of what was signed, of a project without a name. */
export const isNobodys = (figure: Figure): boolean =>
  isOfList(figure) ||
  isOfSigning(figure) ||
  isObjectOfPreposition(figure) ||
  (isSum(figure) && OF_PROJECT().test(figure.words) && !tellsProject(figure));

/** Whether a figure may be of another than of whom the words before its clause speak. */
export function isDoubtful(figure: Figure, subject: Subject): boolean {
  // 超过600家企业参展: those who come are no body's that stands somewhere before.
  if (isOfEvent(figure)) return !('occasion' in subject);
  if (isOfHead(figure) || isWithOthers(figure) || isOfCountry(figure)) return true;
  // A sum is an event's only where its own clause says so.
  if (!('occasion' in subject) || isDealt(figure) || isSumOfCounted(figure)) return false;
  return isSum(figure) || isTaught(figure) || isActor(figure);
}
