import { clauseEnd, clauseStart } from '../context/clauses.js';
import type { Sentence } from '../words/sentences.js';
import { type Token, isAmong, isOf } from '../words/token.js';
import { wording } from '../words/wording.js';
import { goesOnBehindComma } from './event-of-verb.js';
import { isEventNoun } from './figure-rows.js';
import { type Figure, clauseOf } from './figure.js';

// Whether a figure is one that an event counts: those who come, what it holds, what is dealt there.

/** 成交额, 意向金额: what is dealt at an event. */
export const isDealt = ({ words }: Figure): boolean => DEALT().test(words);

const DEALT = wording('(?:成交|签约|交易|意向|订单|采购|招商).{0,4}(?:额|金额|总额|订单)$');

const BARE_SUM = wording('^(?:总金额|总额|金额|总投资|总投资额|投资总额)$');
const COUNTED = wording('(?:项目|合同|协议|订单|意向|专案)$');

/** 发布231个招商项目,总金额902亿元: the sum of what the clause before has counted. */
export function isSumOfCounted({ sentence, at, noun, words }: Figure): boolean {
  if (!BARE_SUM().test(words)) return false;
  const { tokens } = sentence;
  const to = clauseStart(sentence, clauseOf({ at, noun })) - 1;
  if (to <= 0) return false;
  const before = tokens.slice(clauseStart(sentence, to - 1), to);
  return (
    before.some((token) => isOf(token, 'COUNT')) &&
    before.some((token) => isOf(token, 'NOUN', 'NAME') && COUNTED().test(token.text))
  );
}

export const isSum = ({ sentence, at }: Figure): boolean =>
  isOf(sentence.tokens[at], 'AMOUNT', 'PERCENT');

/** What a clause of a list has that goes on to the verb of a later one. */
const IN_LIST = [
  ...(['COUNT', 'NOUN', 'NAME', 'TITLE', 'BODY', 'SITE', 'PLACE'] as const),
  ...(['LISTED', 'AND', 'ETC', 'OF', 'ADVERB', 'SPACE', 'REACH', 'COMMA'] as const),
] as const;
const GOES_ON = ['COUNT', 'JOIN', 'AT'] as const;
/** How many clauses of a list are looked ahead: time stays linear. */
const MOST_CLAUSES = 12;

/** Whether a clause begins with a further count, or with what all that were counted do. */
function goesOn(tokens: readonly Token[], from: number): boolean {
  let i = from;
  while (isOf(tokens[i], 'ADVERB', 'SPACE', 'JOINT', 'AND')) i++;
  return (
    isAmong(tokens[i], GOES_ON) ||
    (isOf(tokens[i], 'NAME', 'PLACE') && isOf(tokens[i + 1], 'COUNT'))
  );
}

/** Whether a clause has counts alone, and nobody of whom they could be. */
const isBare = (tokens: readonly Token[], from: number, end: number): boolean =>
  !isOf(tokens[from], 'BODY', 'SITE', 'PLACE') &&
  tokens.slice(from, end).every((token) => isAmong(token, IN_LIST));

/** 园区有企业300家,高校50所: whether the clauses before tell of whom the list is. */
function isOfSomebody(sentence: Sentence, from: number): boolean {
  const { tokens } = sentence;
  for (let end = from - 1; end > 0; end = clauseStart(sentence, end - 1) - 1) {
    const start = clauseStart(sentence, end - 1);
    if (!tokens.slice(start, end).some((token) => isOf(token, 'COUNT'))) return false;
    if (!isBare(tokens, start, end)) return true;
  }
  return false;
}

/** 218家机构,162家高校,上万家企业参与: index behind the clause that says what all that are counted do. */
export function endOfCounted(sentence: Sentence, at: number): number {
  const { tokens } = sentence;
  let from = clauseStart(sentence, at);
  let end = clauseEnd(sentence, at);
  if (isOfSomebody(sentence, from)) return end;
  for (let i = 0; i < MOST_CLAUSES && isBare(tokens, from, end); i++) {
    if (!isOf(tokens[end], 'COMMA') || !goesOn(tokens, end + 1)) break;
    from = end + 1;
    end = clauseEnd(sentence, from);
  }
  return end;
}

/** Whether the words around a figure say that somebody comes. */
export function isAttended({ sentence, at, noun, words }: Figure): boolean {
  const { tokens } = sentence;
  const from = clauseStart(sentence, clauseOf({ at, noun }));
  const isOfPersons = PERSONS().test(words);
  return tokens.slice(from, endOfCounted(sentence, at)).some(
    (token, i) =>
      // 参与建设加氢站29座: only those who are told before take part in an event.
      ((isOf(token, 'JOIN') || ATTENDS().test(token.text)) &&
        (from + i > at || !TAKES_PART().test(token.text))) ||
      // 120位院士,在会上演讲
      (from + i > at && isOf(token, 'EVENT', 'GENERIC') && isOf(tokens[from + i - 1], 'AT')) ||
      (isOfPersons && COMES().test(token.text)),
  );
}

/** Those who come to an event, and what it is said to draw and to hold. */
export function isOfEvent(figure: Figure): boolean {
  const { sentence, words } = figure;
  if (isEventNoun(words) || isAttended(figure)) return true;
  const from = clauseStart(sentence, clauseOf(figure));
  const before = sentence.tokens.slice(from, clauseOf(figure));
  return before.some((token) => isOf(token, 'HOLD')) && HELD().test(words);
}

/** 来自21个经济体的企业 may be of anybody, 来自各地的专家 come to an event. */
const COMES = wording('^来自$');

export const isComing = ({ text }: Token): boolean => COMES().test(text) || ATTENDS().test(text);

const PERSONS = wording(
  '^$|(?:专家|学者|代表|人士|嘉宾|院士|科学家|选手|师生|学生|青年|企业家|客商|者|人员|负责人|领导|记者)$',
);

const TAKES_PART = wording('^(?:参与|参加|出席)$');

const ATTENDS = wording('^(?:出席|齐聚|参加|参展|参会|到场|与会|观众|评出|评选出|决出)$');

const HELD = wording('(?:活动|论坛|推介|会议|会|路演|讲座|仪式|展览|专场|沙龙|赛)$');

// ------------------------------------------------------------------ who may be a subject

const isName = (token: Token | undefined): boolean =>
  isOf(token, 'NAME', 'QUOTE', 'BODY', 'SITE', 'PLACE', 'EVENT', 'WORK');

/**
 * 甲园、乙园等3个机构揭牌, 甲及乙两大平台启动: a list counts its own, unless a verb before it makes
 * it somebody's, and a clause before it has no say.
 */
export function isOfList({ sentence, at, noun }: Figure): boolean {
  if (noun !== undefined && noun.first < at) return false;
  const { tokens } = sentence;
  const own = clauseStart(sentence, at);
  // 形成2个集群,以及医药、软件等8个集群: the verb stands in the clause before.
  const goesOn = own > 0 && (isOf(tokens[own], 'AND') || goesOnBehindComma(tokens, own - 1));
  const before = tokens.slice(goesOn ? clauseStart(sentence, own - 1) : own, at);
  const [first, joint, last] = before.slice(-3);
  const isApposition = isName(last) && isOf(joint, 'AND', 'LISTED') && isName(first);
  const isGoverned = before.some((token) =>
    isOf(token, 'HAVE', 'HOLD', 'RELEASE', 'VERB', 'SIGN', 'SET_UP', 'JOIN'),
  );
  return (isApposition || isOf(before.at(-1), 'ETC')) && !isGoverned;
}

/** Whether the sentence has told a figure of something that is no place. */
export const isListed = ({ before, sentence }: Figure): boolean =>
  before?.subject !== undefined &&
  before.start >= sentence.start &&
  !('place' in before.subject) &&
  !('token' in before.subject && isOf(before.subject.token, 'PLACE'));
