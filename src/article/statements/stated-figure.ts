import { clauseStart } from '../context/clauses.js';
import type { Sentence } from '../words/sentences.js';
import { isPlaceName } from '../words/name-class.js';
import { type Token, isAmong, isOf } from '../words/token.js';
import { wording } from '../words/wording.js';
import { isArea, isSkipped } from './figure-rows.js';

// Which figures can be stated.

/** Before these a figure is that of each one, of one day, or a difference. */
export const EACH = wording(
  '^(?:每|人均|户均|平均|最高|最多|最低|单笔|单个|个别|首日|首天|单日|当日|当天|同日|较上届|比上届)',
);

/** 较首届的151个国家有所增长: what another figure is compared with. */
function isBase({ tokens, classes }: Sentence, at: number, end: number): boolean {
  if (!classes.has('COMPARED')) return false;
  const from = clauseStart({ tokens }, at);
  return (
    tokens.slice(from, at).some(({ class: name }) => name === 'COMPARED') &&
    tokens.slice(at + 1, end).some((token) => isOf(token, 'GROW', 'SHRINK'))
  );
}

const DOES = ['HAVE', 'JOIN', 'VERB', 'SET_UP', 'HOLD', 'SIGN', 'LAUNCH', 'FOUND', 'HOST'] as const;
const RESULTS = ['COUNT', 'AMOUNT', 'REACH', 'EVENT', 'GENERIC', 'SPACE'] as const;

/**
 * 由江州大学牵头、11家单位参与研制的云平台上线: a figure that only says what another thing is like, and no
 * event nor figure behind it takes it up.
 */
function isInAttribute(tokens: readonly Token[], at: number, end: number): boolean {
  const from = clauseStart({ tokens }, at);
  if (!isOf(tokens[at + 1], 'NOUN')) return false;
  const of = tokens.slice(at + 1, end).findIndex((token) => isOf(token, 'OF')) + at + 1;
  if (of <= at || isAmong(tokens[of + 1], RESULTS)) return false;
  const isVerbal = tokens.slice(at + 1, of).some((token) => isAmong(token, DOES));
  const isObject = tokens
    .slice(from, at)
    .some((token) => isAmong(token, DOES) && !isOf(token, 'HOST'));
  const goesOn = tokens.slice(of + 2, end).some((token) => !isOf(token, 'SPACE', 'BRACKET'));
  const isDone = tokens.slice(from, at).some((token) => isOf(token, 'BY'));
  return isVerbal && (goesOn || isDone) && !isObject;
}

const FOR = wording('^为$');
const AWARDS = wording('(?:授牌|颁奖|颁证|授旗|授奖|发证)');

/** 为50家研发中心授牌: to whom something is given, whoever gives it. */
const isGivenTo = (tokens: readonly Token[], at: number, end: number): boolean =>
  FOR().test(tokens[at - 1]?.text ?? '') &&
  tokens.slice(at + 1, end).some(({ text }) => AWARDS().test(text));

/** 关于三项机场建设 is spoken about, 从300家企业中 chosen from; 两间机构与甲公司签约 are parties. */
export function isOfOthers(sentence: Sentence, at: number, end: number): boolean {
  const { tokens } = sentence;
  if (isInAttribute(tokens, at, end) || isGivenTo(tokens, at, end)) return true;
  if (isOf(tokens[at - 1], 'ABOUT', 'WITH', 'SINCE') || isBase(sentence, at, end)) return true;
  // 江北区与12家企业签约, but 专家100人和30家企业.
  const isList =
    isOf(tokens[at - 2], 'NOUN', 'COUNT', 'AMOUNT') ||
    tokens.slice(0, at).some((token) => isOf(token, 'COUNT'));
  if (isOf(tokens[at - 1], 'AND') && !isList) return true;
  const isBeside = isOf(tokens[at + 1], 'NOUN') && isOf(tokens[at + 2], 'AND');
  return isBeside && tokens.slice(at + 3, end).some((token) => isOf(token, 'SIGN'));
}

/** 10家实验室余杭占4席: a noun into which the next words run is none. */
export const endsInPlace = (words: string): boolean =>
  [2, 3].some((length) => words.length > length + 1 && isPlaceName(words.slice(-length)));

/** Units that tell by themselves who is counted. */
const PERSONS = wording('^(?:人|人次)$');

export function isStated(
  { mention }: Token,
  noun: string,
  side: 'before' | 'behind' | undefined,
): boolean {
  if (mention?.kind === 'amount')
    return mention.currency !== null && noun !== '' && !isSkipped('', noun);
  if (mention?.kind === 'percent') return noun !== '' && !isSkipped('', noun);
  if (mention?.kind !== 'count') return false;
  const { unit, value } = mention;
  if (isSkipped(unit, noun)) return false;
  if (isArea(unit)) return AREA().test(noun);
  if (noun === '') return PERSONS().test(unit);
  // 某团队3人: its members.
  if (unit === '人' && TEAM().test(noun)) return false;
  // 一场圆桌会议, 一家企业: an article more than a count.
  return value !== 1 || side === 'before';
}

const TEAM = wording('(?:团队|小组|班子|课题组)$');

const AREA = wording('面积|占地|用地|展馆');
