import type { SigningDraft } from '../../schemas/drafts.js';
import { toMoney } from '../../text/to-quantity.js';
import { clauseStart, lastBefore } from '../context/clauses.js';
import type { Story } from '../context/story.js';
import type { Match } from '../patterns/pattern.js';
import type { Sentence } from '../words/sentences.js';
import { type Token, isOf } from '../words/token.js';
import { wording } from '../words/wording.js';
import { AGREEMENT, AGREEMENT_TAIL, agreementOf, amountKindOf } from './agreements.js';
import type { SigningRow } from './signing-rows.js';

/** What is agreed: the kind, the subject, the sum. */
export interface Terms {
  kind: SigningDraft['kind'];
  scope?: string | undefined;
  money?: Pick<SigningDraft, 'money' | 'amountKind'> | undefined;
}

/** Of several signings of one verb each has its own book; a sum is nobody's alone. */
export function ofGroup({ kind, scope }: Terms, book: Token | undefined, story: Story): Terms {
  return { kind, scope: book === undefined ? scope : scopeOf(book.start, book.end, story) };
}

const LEADING_WORDS = wording(
  '^(?:了)?(?:《|“)?(?:关于)?(?:总投资[^的,]{1,16}的|投资[\\d.]+[^的,]{1,8}的)?(?:三方|双方|两方|四方|正式|上述)?',
);

const NO_SCOPE = wording(
  '^(?:战略|合作|全面|深化|框架|一系列|多项|相关|项目|总投资|战略合作|了?正式|签约|任何|若干)?$',
);

const PURPOSE = wording(
  '^[^,。;]{0,40},(?:双方|三方|各方|将|并|拟|约定|计划){0,4}(?:投资[^,。;]{1,12}?(?=建设|兴建))?((?:共建|共同|联合|合作|设立|推动|就|建设|兴建|打造|开设|互设|开发|研发|携手)[^,。;]{2,40})',
);

/** 签署备忘录,范围涵盖人才交流 */
const COVERS = wording(
  '^[^,。;]{0,40},(?:合作)?(?:范围|内容|领域)(?:涵盖|包括|涉及)([^,。;]{2,40})',
);

/** 签约储能电池项目,总投资32亿元 */
const OF_PROJECT = wording('^了?([^,。;\\d]?[^,。;]{3,30}项目)(?=[,。;]|$)');

/** The end of what a verb governs: where the next signing begins, or the sentence ends. */
function reach({ tokens, end }: Sentence, at: number): number {
  const next = tokens.find((token, i) => i > at && token.class === 'SIGN');
  return next?.start ?? end;
}

function scopeOf(from: number, to: number, story: Story): string | undefined {
  const even = story.read.even.slice(from, to);
  const agreement = AGREEMENT().exec(even)?.[0];
  if (agreement !== undefined) {
    const lead = LEADING_WORDS().exec(agreement)?.[0].length ?? 0;
    const tail = AGREEMENT_TAIL().exec(agreement.slice(lead));
    const end = tail === null ? agreement.length : lead + tail.index;
    const scope = agreement.slice(lead, end);
    if (!NO_SCOPE().test(scope))
      return cleaned(story.words({ start: from + lead, end: from + end }));
  }
  for (const form of [OF_PROJECT, PURPOSE, COVERS]) {
    const found = form().exec(even);
    if (found?.[1] === undefined || NO_SCOPE().test(found[1])) continue;
    const start = from + found[0].length - found[1].length;
    return cleaned(story.words({ start, end: start + found[1].length }));
  }
  return undefined;
}

const cleaned = (words: string): string | undefined => {
  const bare = words
    .replace(/^[《“「『]|[》”」』]$/g, '')
    .replace(/的$/, '')
    .trim();
  return bare.length >= 2 ? bare : undefined;
};

export function termsOf(
  sentence: Sentence,
  row: SigningRow,
  match: Match,
  at: number,
  story: Story,
): Terms {
  const { even } = story.read;
  const verb = sentence.tokens[at] as Token;
  const to = reach(sentence, at);
  const clause = even.slice(clauseBefore(sentence, at), to);
  const [object] = match.captures['o'] ?? [];
  const scope =
    row.needsSigning && object !== undefined
      ? subjectMatter(sentence, object, verb, story)
      : (aboutOf(sentence, at, story) ?? scopeOf(verb.end, to, story));
  const money = moneyOf(sentence, at, to, story);
  return { kind: agreementOf(clause) ?? 'other', scope, money };
}

/** 甲与乙就良种繁育签署协议: what stands between 就 and the verb. */
function aboutOf(sentence: Sentence, at: number, story: Story): string | undefined {
  const { tokens } = sentence;
  const about = lastBefore(tokens, at, clauseStart(sentence, at), (token) => isOf(token, 'ABOUT'));
  const [first, last] = [tokens[about + 1], tokens[at - 1]];
  if (about < 0 || about + 1 >= at || first === undefined || last === undefined) return undefined;
  const words = cleaned(story.words({ start: first.start, end: last.end }))?.replace(
    /(?:事宜|事项|方面|等|正式){1,3}$/u,
    '',
  );
  return words !== undefined && words.length >= 2 ? words : undefined;
}

/** Start of the clause of a verb. */
const clauseBefore = (sentence: Sentence, at: number): number =>
  sentence.tokens[clauseStart(sentence, at)]?.start ?? sentence.start;

/** 关于机场建设的合作项目: what stands behind 关于, or between 的 and the end of the name. */
function subjectMatter(
  sentence: Sentence,
  object: Token,
  verb: Token,
  story: Story,
): string | undefined {
  const from = object.class === 'ABOUT' ? verb.end : object.start;
  const { even } = story.read;
  const stop = /[,。;]|等(?:[,。;]|$)/.exec(even.slice(from, sentence.end));
  const end = stop === null ? sentence.end : from + stop.index;
  const before =
    object.class === 'ABOUT'
      ? from
      : Math.min(from, even.lastIndexOf('的', object.start) + 1 || from);
  return cleaned(story.words({ start: before, end }));
}

function moneyOf({ tokens }: Sentence, at: number, to: number, story: Story): Terms['money'] {
  const index = tokens.findIndex(
    ({ class: name, start }, i) => i > at && name === 'AMOUNT' && start < to,
  );
  const amount = tokens[index];
  if (amount?.mention?.kind !== 'amount') return undefined;
  // 甲与乙签约,豐禾預計投入5億: a subject between makes it another's sum.
  const between = tokens.slice(at + 1, index);
  const isOthers = between.some(
    (token, i) =>
      isOf(token, 'BODY', 'SITE', 'PLACE') &&
      isOf(between[i - 1], 'COMMA', 'STOP') &&
      isOf(between[i + 1], 'WILL', 'HAVE'),
  );
  const role = story.read.even.slice(
    Math.max(tokens[at]?.end ?? 0, amount.start - 14),
    amount.start,
  );
  const amountKind = amountKindOf(role);
  const money = toMoney(amount.mention);
  if (isOthers || amountKind === undefined || money === undefined) return undefined;
  story.taken.add(amount);
  return { money, amountKind };
}
