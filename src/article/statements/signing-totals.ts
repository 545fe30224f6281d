import { toMoney } from '../../text/to-quantity.js';
import { toQuantity } from '../../text/to-quantity.js';
import type { AmountMention, CountMention } from '../../text/types.js';
import { draftId } from '../draft-id.js';
import { type Sentence, forumBefore, isPlanned, mentionsOf } from './sentence.js';
import type { SigningStatement } from './statement.js';

// 签约金额, 簽約總額達, 签署协议金额合计: what says of an amount that it was signed for.
const SIGNED_AMOUNT =
  /[签簽][约約署订訂](项目|項目|协议|協議|合同)?(总|總)?(金额|金額|额|額)(累计|累計|合计|合計|总计|總計|共计|共計|共)?[达達]?到?[为為]?[：:]?$/;
// 签约项目309个 before a count; 309个项目签约, 5项重点合作协议签署 behind it.
const SIGNING_BEFORE =
  /[签簽][约約署订訂]了?(合作|重点|重點|重大)?(项目|項目|协议|協議)?(共计|共計|共|达|達)?$/;
const SIGNING_BEHIND =
  /^(重大|重点|重點|优质|優質|国际|國際|产业|產業|科技)?(合作)?(项目|項目|协议|協議|合同)(集中|成功|现场|現場|正式|完成)?[签簽][约約署订訂]/;
// 签约50个项目: the count is of projects only when that follows.
const PROJECTS_BEHIND =
  /^(重大|重点|重點|优质|優質|国际|國際|产业|產業|科技)?(合作)?(项目|項目|协议|協議|合同)/;

const REACH = 20;

function isSignedAmount(sentence: Sentence, amount: AmountMention): boolean {
  const at = amount.start - sentence.start;
  return SIGNED_AMOUNT.test(sentence.text.slice(Math.max(0, at - REACH), at));
}

function isSignedCount(sentence: Sentence, count: CountMention): boolean {
  const from = count.start - sentence.start;
  const before = sentence.text.slice(Math.max(0, from - REACH), from);
  const behind = sentence.text.slice(count.end - sentence.start).slice(0, REACH);
  if (SIGNING_BEHIND.test(behind)) return true;
  if (!SIGNING_BEFORE.test(before)) return false;
  return PROJECTS_BEHIND.test(behind) || /(项目|項目|协议|協議)\S{0,2}$/.test(before);
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
  const parts = [count, amount].filter((part) => part !== undefined);
  const first = parts[0];
  if (first === undefined) return [];

  const start = Math.min(...parts.map((part) => part.start));
  const end = Math.max(...parts.map((part) => part.end));
  const planned = isPlanned(sentence.text.slice(0, start - sentence.start));
  const forum = forumBefore(sentence, start);
  const content = {
    kind: 'aggregate' as const,
    status: planned ? ('planned' as const) : ('held' as const),
    ...(forum && { forumId: forum.id }),
    ...(amount?.currency && { amountKind: 'signed' as const, money: toMoney(amount) }),
    ...(count && { count: toQuantity(count) }),
  };
  if (content.money === undefined && content.count === undefined) return [];
  const draft = {
    type: 'signing' as const,
    id: draftId('signing', JSON.stringify(content)),
    ...content,
  };
  return [
    {
      kind: 'signing',
      draft,
      start,
      end,
      paragraph: sentence.paragraph,
      status: planned ? 'planned' : 'reported',
      confidence: forum ? 'high' : 'medium',
    },
  ];
}
