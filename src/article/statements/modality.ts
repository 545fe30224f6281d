import { type Sentence, clauseEnd, clauseStart } from './sentence.js';
import { wording } from './wording.js';

/** Whether words report what took place or announce what is to; `undefined`: neither is sure. */
export type Modality = 'reported' | 'planned' | undefined;

// Anywhere in a sentence these leave open whether any of it is so.
const OPEN = wording(
  '[?]|是否|能否|会否|可否|如何|怎样|吗[。!]?$|' +
    '如果|假如|假设|倘若|要是|若(?!干)|一旦|除非|否则|' +
    '谣言|谣传|不实|有误|误传|网传|据传|盛传|传闻|传出|否认|辟谣|澄清|虚构|假消息',
);
// In the clauses of the statement these deny it, call it off, or make it a wish.
const DOUBT = wording(
  '未(?!来)|没|无(?:法|意|望|缘)|不(?!断|仅|但|少|久|同|足|超过|到|低于|少于|只|同)|非|拒绝|拒|' +
    '取消|终止|中止|终结|解除|撤回|作废|推迟|延期|延后|暂停|搁置|流产|失败|告吹|原定|原计划|原拟|' +
    '希望|期待|有望|有意|愿意?|意向|建议|应当?|应该|必须|需要?|可以|可能|或将?|力争|争取|预期|目标|' +
    '确保|推动|促进|讨论|洽谈|商谈|磋商|商讨|考虑|呼吁|在即|准备|筹备|尚|平均|每|单个|最[高大多低小]|至多',
);
const PLAN = wording('将(?!军|领|来|士|近|\\d)|拟|预计|计划|定于|届时');
// Of another time or thing than the sentence seems to speak of.
const ELSEWHERE = wording(
  '上届|上一届|上次|去年|前年|往届|历届|历年|往年|此前|之前|另一|后者|前者|其中|同比|较|比上|下届|下一届',
);

/**
 * What the words around a stretch make of it.
 *
 * Read are the clauses in which it lies, and what the sentence says before: a plan told there
 * reaches who knows how far.
 */
export function modalityOf(sentence: Sentence, start: number, end: number): Modality {
  const { unnamed } = sentence;
  if (OPEN().test(unnamed)) return undefined;
  const from = clauseStart(sentence, start) - sentence.start;
  const own = unnamed.slice(from, clauseEnd(sentence, end) - sentence.start);
  if (DOUBT().test(own)) return undefined;
  if (PLAN().test(own)) return 'planned';
  return PLAN().test(unnamed.slice(0, from)) ? undefined : 'reported';
}

/** Whether the sentence, up to an offset, speaks of another edition or of a part. */
export const speaksElsewhere = ({ unnamed, start }: Sentence, offset: number): boolean =>
  ELSEWHERE().test(unnamed.slice(0, offset - start));
