import { toMoney, toQuantity } from '../../text/to-quantity.js';
import type { AmountMention, CountMention } from '../../text/types.js';
import { draftId } from '../../ids/draft-id.js';
import { modalityOf, speaksElsewhere } from './modality.js';
import {
  type Sentence,
  clauseStart,
  endsClause,
  forumAt,
  mentionsOf,
  wordsBetween,
} from './sentence.js';
import { type SigningStatement, isKnown } from './statement.js';
import { wording } from './wording.js';

// What may stand before the words of signing when all that was signed is meant. Any other
// subject (海淀区签约金额, 平均每个项目签约金额) has a total of its own.
const LEAD =
  '(?:据悉|论坛|年会|大会|会议|活动|博览会|本届|本次|会期|期间|现场|会上|会场|当天|当日|当场|内|上|' +
  '共|总共|共计|一共|累计|合计|总计|已|届时|将|拟|预计|计划|促成|达成|实现|完成|有|的|了)*';
const THING = '(?:重大|重点|优质|国际|产业|科技|合作|产学研|成果转化)*(?:项目|协议|合同)';

const SIGNED_AMOUNT = wording(
  `^${LEAD}签[约署订](?:项目|协议|合同)?总?(?:金额|额)(?:累计|合计|总计|共计|共)?(?:达到?|为)?:?$`,
);
const SIGNED = wording('签[约署订]');
const LEAD_ALONE = wording(`^${LEAD}$`);
const SIGNED_BEFORE = wording(`^${LEAD}签[约署订]了?(?:共计|共|达)?$`);
const SIGNED_THING_BEFORE = wording(`^${LEAD}签[约署订]了?${THING}(?:总数)?(?:共计|共|达|为)?$`);
const THING_BEHIND = wording(`^${THING}$`);
const SIGNED_BEHIND = wording(`^${THING}(?:集中|成功|现场|当场|正式|完成|实现|顺利)*签[约署订]$`);

/** The words of the clause before an offset, without the names of forums: they are subjects. */
function leadOf(sentence: Sentence, offset: number): string {
  let from = clauseStart(sentence, offset);
  for (const { type, start, end } of sentence.entities) {
    if (type === 'forum' && start >= from && end <= offset) from = end;
  }
  return wordsBetween(sentence, from, offset).trimStart();
}

/** The words of the clause behind an offset. */
const tailOf = (sentence: Sentence, offset: number): string =>
  /^[^,:;。!?“”]*/.exec(wordsBetween(sentence, offset, sentence.end))?.[0] ?? '';

const isSignedAmount = (sentence: Sentence, { start, end }: AmountMention): boolean =>
  SIGNED_AMOUNT().test(leadOf(sentence, start)) && endsClause(sentence, end);

function isSignedCount(sentence: Sentence, { start, end }: CountMention): boolean {
  const lead = leadOf(sentence, start);
  const tail = tailOf(sentence, end);
  return (
    (LEAD_ALONE().test(lead) && SIGNED_BEHIND().test(tail)) ||
    (SIGNED_BEFORE().test(lead) && THING_BEHIND().test(tail)) ||
    (SIGNED_THING_BEFORE().test(lead) && tail === '')
  );
}

/** Behind a signing of its own an amount is that one's: 甲公司与乙公司签约,签约金额3亿元. */
const isOfSigning = (sentence: Sentence, { start }: AmountMention): boolean =>
  SIGNED().test(wordsBetween(sentence, sentence.start, clauseStart(sentence, start)));

/** What the total says as a record has it; nothing where it says nothing, or no number. */
function valuesOf(amount: AmountMention | undefined, count: CountMention | undefined) {
  const money = amount?.currency ? toMoney(amount) : undefined;
  const quantity = count && toQuantity(count);
  const unknown = (money && !isKnown(money)) || (quantity && !isKnown(quantity));
  return unknown || (!money && !quantity) ? undefined : { money, quantity };
}

/**
 * Totals of signings: how many were signed, for how much. A count and an amount in one
 * sentence are one total; an amount that was merely offered (招商) is none.
 */
export function findSigningTotals(sentence: Sentence): SigningStatement[] {
  const amounts = mentionsOf(sentence, 'amount').filter((m) => isSignedAmount(sentence, m));
  const counts = mentionsOf(sentence, 'count').filter((m) => isSignedCount(sentence, m));
  // Two totals in one sentence cannot be paired by form alone.
  if (amounts.length > 1 || counts.length > 1) return [];
  const [amount] = amounts;
  const [count] = counts;
  const known = valuesOf(amount, count);
  if (known === undefined) return [];
  const { money, quantity } = known;
  if (amount && !count && isOfSigning(sentence, amount)) return [];
  const parts = [count, amount].filter((part) => part !== undefined);

  const start = Math.min(...parts.map((part) => part.start));
  const end = Math.max(...parts.map((part) => part.end));
  const status = modalityOf(sentence, start, end);
  if (status === undefined || speaksElsewhere(sentence, start)) return [];
  const forum = forumAt(sentence, start);
  const content = {
    kind: 'aggregate' as const,
    status: status === 'planned' ? ('planned' as const) : ('held' as const),
    ...(forum && { forumId: forum.id }),
    ...(money && { amountKind: 'signed' as const, money }),
    ...(quantity && { count: quantity }),
  };
  return [
    {
      kind: 'signing',
      draft: { type: 'signing', id: draftId('signing', JSON.stringify(content)), ...content },
      start,
      end,
      paragraph: sentence.paragraph,
      status,
      confidence: forum ? 'high' : 'medium',
    },
  ];
}
