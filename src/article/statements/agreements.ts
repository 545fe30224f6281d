import type { AmountKind, SigningKind } from '../../ids/enums.js';
import { wording } from '../words/wording.js';

interface WordRow<Value> {
  /** Words, alternatives set apart by |. */
  words: string;
  value: Value;
}

const compiled = <Value>(rows: readonly WordRow<Value>[]) =>
  rows.map(({ words, value }) => ({ test: wording(words), value }));

// The first row whose words stand in the clause decides.
const AGREEMENTS = compiled<SigningKind>([
  { words: '备忘录|mou', value: 'memorandum' },
  { words: '框架', value: 'framework-agreement' },
  { words: '战略合作|战略协议|全面合作', value: 'strategic-cooperation' },
  { words: '投资.{0,4}(?:协议|合同)|入股协议|增资协议', value: 'investment' },
  { words: '园区结对|结对共建|共建园区', value: 'park-pairing' },
  { words: '入驻.{0,2}协议|落户协议', value: 'settlement' },
  { words: '共建.{0,12}(?:实验室|中心|研究院|平台).{0,6}协议', value: 'joint-platform' },
  { words: '合同|合约|订单', value: 'contract' },
]);

const AMOUNTS = compiled<AmountKind>([
  { words: '意向', value: 'intended' },
  { words: '招商', value: 'offered' },
  { words: '投资|投入|出资|引资', value: 'planned-investment' },
  {
    words: '签约|授权金|许可费|转让费|签订|签署|协议|合同|总额|金额|成交|总值|价值|涉及|合计',
    value: 'signed',
  },
]);

/** What is signed, by the words of the clause. */
export const agreementOf = (words: string): SigningKind | undefined =>
  AGREEMENTS.find(({ test }) => test().test(words))?.value;

/** What an amount is, by the words before it. */
export const amountKindOf = (words: string): AmountKind | undefined =>
  AMOUNTS.find(({ test }) => test().test(words))?.value;

/** Where an agreement is named behind a verb. */
export const AGREEMENT = wording(
  '^[^,。;]{0,60}?(?:协议书|协议|协定|备忘录|mou|合同|意向书|合约|契约)',
);

/** The words of an agreement that say what kind it is, at its end. */
export const AGREEMENT_TAIL = wording(
  '(?:的)?(?:战略|全面|深化|长期)?(?:合作)?(?:框架|投资|意向|谅解|共建|服务)?(?:协议书|协议|协定|备忘录|mou|合同|意向书|合约|契约)$',
);
