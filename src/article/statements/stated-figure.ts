import { clauseStart } from '../context/clauses.js';
import type { Sentence } from '../words/sentences.js';
import { isPlaceName } from '../words/name-class.js';
import { type Token, isOf } from '../words/token.js';
import { wording } from '../words/wording.js';
import { isArea, isSkipped } from './figure-rows.js';

// Which figures can be stated.

/** Before these a figure is that of each one, of one day, or a difference. */
export const EACH = wording(
  '^(?:每|人均|户均|平均|最高|最多|最低|单笔|单个|个别|首日|首天|单日|当日|当天|同日|较上届|比上届)',
);

/** 较首届的151个国家有所增长: what another figure is compared with. */
function isBase(tokens: readonly Token[], at: number, end: number): boolean {
  const from = clauseStart({ tokens }, at);
  return (
    tokens.slice(from, at).some((token) => isOf(token, 'COMPARED')) &&
    tokens.slice(at + 1, end).some((token) => isOf(token, 'GROW', 'SHRINK'))
  );
}

/** 关于三项机场建设 is spoken about, 从300家企业中 chosen from; 两间机构与甲公司签约 are parties. */
export function isOfOthers({ tokens }: Sentence, at: number, end: number): boolean {
  if (isOf(tokens[at - 1], 'ABOUT', 'WITH', 'SINCE') || isBase(tokens, at, end)) return true;
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
