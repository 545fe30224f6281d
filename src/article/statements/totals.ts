import type { AmountKind } from '../../ids/enums.js';
import type { SigningDraft } from '../../schemas/drafts.js';
import { toMoney, toQuantity } from '../../text/to-quantity.js';
import { clauseStart, lastBefore } from '../context/clauses.js';
import { isAfter } from '../context/days.js';
import type { Occasion } from '../context/occasion.js';
import type { Story } from '../context/story.js';
import { matchesOf, patternsOf } from '../patterns/pattern.js';
import { type Sentence, holds } from '../words/sentences.js';
import { type Token, adjoin, codesOf, isAmong, isOf } from '../words/token.js';
import { wording } from '../words/wording.js';
import { isCumulative, periodOf } from './total-period.js';
import { amountKindOf } from './agreements.js';
import { dateOf, isOfLastYear, isSetting, occasionAt } from './circumstances.js';
import { citeOccasion, idOf } from './drafting.js';
import { isOfEachOne, isOneOfSeveral } from './figure-list.js';
import { houseIn } from './figure-house.js';
import type { StatementReader } from './find-statements.js';
import { present } from './present.js';
import { PROJECT_NOUN, TOTAL_ROWS, isCounted } from './total-rows.js';
import type { SigningStatement } from './statement.js';

const patterns = patternsOf(TOTAL_ROWS);

/** Marks behind which a part of the total stands, and no total. */
const PART = wording('^其中$');

/** What one sentence totals. */
interface Total {
  count?: Token | undefined;
  money?: Token | undefined;
  verb: Token;
}

const SUMS = ['COUNT', 'AMOUNT'] as const;
const BESIDE = ['ADVERB', 'SPACE', 'JOINT', 'BRACKET'] as const;

/** How many were signed, and for how much: 签约项目86个,签约金额52.4亿元. */
export const totalReader =
  (story: Story): StatementReader =>
  (sentence) => {
    if (!holds(sentence, SUMS)) return [];
    const kept = sentence.tokens.filter((token) => !isAmong(token, BESIDE));
    const part = sentence.tokens.find(({ text }) => PART().test(text))?.start ?? Infinity;
    const count = countIn(kept, part, story);
    const money = moneyIn(sentence, count?.count, part, story);
    const verb = count?.verb ?? money;
    if (verb === undefined) return [];
    // A heading names what the body counts; by itself it tells no sum.
    if (sentence.isHeading && money === undefined) return [];
    return statementOf(sentence, { count: count?.count, money, verb }, story);
  };

function countIn(
  kept: readonly Token[],
  part: number,
  story: Story,
): { count: Token; verb: Token } | undefined {
  const codes = codesOf(kept);
  for (const [index, row] of TOTAL_ROWS.entries()) {
    for (const { captures, to } of matchesOf(patterns(index), kept, codes)) {
      const [count] = captures['n'] ?? [];
      const noun = captures['a']?.[0] ?? captures['s']?.[0] ?? nounOf(kept, count, to);
      if (count === undefined || count.start > part || story.taken.has(count)) continue;
      if (isOneOfSeveral(kept, kept.indexOf(count))) continue;
      if (
        !isCounted(row, kept, count, noun) ||
        isOf(kept[kept.indexOf(noun ?? count) + 1], 'TITLE')
      )
        continue;
      return { count, verb: captures['v']?.[0] ?? count };
    }
  }
  return undefined;
}

const nounOf = (
  tokens: readonly Token[],
  count: Token | undefined,
  to: number,
): Token | undefined => {
  const at = count === undefined ? -1 : tokens.indexOf(count);
  const next = tokens[at + 1];
  return at >= 0 && at < to && isOf(next, 'NOUN') ? next : undefined;
};

/** Roles of an amount that is the sum of what was signed. */
const SIGNED_SUM = wording('^(?:签约|协议|合同|意向(?!成交)|引资|签署)');
const ANY_SUM = wording('(?:金额|总额|总投资|投资额|投资|总值|价值|额|引资|资金|规模)$');

/** The sum that goes with a count, or stands by itself under its role. */
function moneyIn(
  sentence: Sentence,
  count: Token | undefined,
  part: number,
  story: Story,
): Token | undefined {
  const { tokens } = sentence;
  return tokens.find((token, i) => {
    if (token.class !== 'AMOUNT' || token.start > part || story.taken.has(token)) return false;
    if (isOfEachOne(tokens, i) || isOneOfSeveral(tokens, i) || isOfYear(sentence, i)) return false;
    const role = roleOf(tokens, i);
    if (role === undefined)
      return (
        count === undefined &&
        isOf(tokens[i - 1], 'SIGN') &&
        isOf(tokens[i - 2], 'EVENT', 'GENERIC')
      );
    // 签署合作协议,涉及金额约800万元, and nobody is named who signed.
    const isOfSigning =
      INVOLVED().test(role) &&
      !story.named.has(sentence) &&
      tokens.slice(0, i).some((before) => before.class === 'SIGN');
    if (count === undefined) return SIGNED_SUM().test(role) || isOfSigning;
    return token.start > count.start && (ANY_SUM().test(role) || SIGNED_SUM().test(role));
  });
}

/** 去年签约金额30亿元: a year's sum is no event's. */
function isOfYear(sentence: Sentence, at: number): boolean {
  const { tokens } = sentence;
  return tokens
    .slice(clauseStart(sentence, at), at)
    .some(({ mention }) => mention?.kind === 'date' && mention.precision === 'year');
}

/** The measure or the verb that stands right before an amount. */
function roleOf(tokens: readonly Token[], at: number): string | undefined {
  let i = at - 1;
  while (isOf(tokens[i], 'REACH', 'ADVERB', 'SPACE', 'WILL')) i--;
  const role = tokens[i];
  if (!isOf(role, 'MEASURE'))
    return isOf(role, 'HAVE') && isOf(tokens[i + 1], 'AMOUNT') && INVESTS().test(role?.text ?? '')
      ? role?.text
      : undefined;
  const before = tokens[i - 1];
  return adjoin(before, role) && isOf(before, 'SIGN', 'NAME', 'HAVE', 'MEASURE', 'WILL')
    ? (before?.text ?? '') + (role?.text ?? '')
    : role?.text;
}

const INVOLVED = wording('^涉及');
const INVESTS = wording('^(?:投资|涉及)$');

function statementOf(
  sentence: Sentence,
  { count, money, verb }: Total,
  story: Story,
): SigningStatement[] {
  const at = sentence.tokens.indexOf(verb);
  const modality = story.modality(sentence, at);
  if ('reason' in modality) {
    story.leaveOpen(sentence, modality.reason);
    return [];
  }
  for (const token of [count, money]) if (token !== undefined) story.taken.add(token);
  const cumulative = story.wholeOf(sentence).ask(isCumulative);
  const days = cumulative ? undefined : dateOf(sentence, at, story);
  const isAhead =
    modality.status === 'planned' ||
    isOnlyFixed(sentence, at, story) ||
    (isAfter(days?.start, story.today) && !isOfLastYear(days, story.today));
  const forum = cumulative ? undefined : forumOf(sentence, at, isAhead, story);
  return [
    {
      kind: 'signing',
      draft: draftOf({ sentence, count, money, cumulative, forum, isAhead }, story),
      start: Math.min(...[count, money, verb].map((token) => token?.start ?? Infinity)),
      end: Math.max(...[count, money, verb].map((token) => token?.end ?? 0)),
      paragraph: sentence.paragraph,
      status: isAhead ? 'planned' : 'reported',
      confidence: forum !== undefined || cumulative ? 'high' : 'medium',
    },
  ];
}

const FIXED = wording('^(?:确定|敲定|锁定|落实)$');

/** 大会定于下月举行,已确定签约项目70个: what is to be signed at an event that is still ahead. */
function isOnlyFixed(sentence: Sentence, at: number, story: Story): boolean {
  const { tokens } = sentence;
  const isFixed = tokens
    .slice(clauseStart(sentence, at), at)
    .some(({ text }) => FIXED().test(text));
  const event = tokens.slice(0, at).find((token) => isOf(token, 'EVENT', 'GENERIC'));
  const occasion = isFixed ? story.occasions.of(event) : undefined;
  return occasion !== undefined && story.ahead.has(occasion);
}

/** The event at which it was signed; at one that is still ahead nothing was. */
function forumOf(
  sentence: Sentence,
  at: number,
  isAhead: boolean,
  story: Story,
): Occasion | undefined {
  if (isOfHouse(sentence, at, story)) return undefined;
  const forum = occasionAt(sentence, at, story) ?? eventOf(sentence, at, story);
  return forum !== undefined && !isAhead && story.ahead.has(forum) ? undefined : forum;
}

/** 会上,海淀区签约金额30亿元: the total of a place or a body is not that of the event. */
function isOfHouse(sentence: Sentence, at: number, story: Story): boolean {
  const { tokens } = sentence;
  const isOccasion = (token: Token) => isOf(token, 'EVENT', 'GENERIC', 'CEREMONY');
  const from = clauseStart(sentence, at);
  const event = lastBefore(tokens, at, from, isOccasion);
  if (event >= 0 && !isSetting(tokens, event)) return false;
  return (
    houseIn(tokens, from, at, story) !== undefined ||
    tokens.slice(from, at + 1).some(({ text }) => DELEGATION().test(text))
  );
}

const DELEGATION = wording('(?:代表团|交易团|展团|分团|参展团|参会团)(?:.*项目)?$');

/** What an article is about: a total is of that where nobody else stands before it. */
function eventOf(sentence: Sentence, at: number, story: Story): Occasion | undefined {
  const { occasions } = story;
  const before = sentence.tokens.slice(clauseStart(sentence, at), at);
  const isOthers = before.some(
    (token) => isOf(token, 'BODY', 'SITE', 'PLACE', 'NAME') && !PROJECT_NOUN().test(token.text),
  );
  if (isOthers || occasions.main === undefined) return undefined;
  story.lastSetting = { occasion: occasions.main, paragraph: sentence.paragraph };
  return occasions.main;
}

interface Parts {
  sentence: Sentence;
  count: Token | undefined;
  money: Token | undefined;
  cumulative: boolean;
  forum: Occasion | undefined;
  isAhead: boolean;
}

/** What a sum is, by the words before it. */
function kindOfSum({ tokens }: Sentence, money: Token | undefined): AmountKind {
  const role = money === undefined ? undefined : roleOf(tokens, tokens.indexOf(money));
  return amountKindOf(role ?? '') ?? 'signed';
}

function draftOf(
  { sentence, count, money, cumulative, forum, isAhead }: Parts,
  story: Story,
): SigningDraft {
  const amount = money?.mention?.kind === 'amount' ? toMoney(money.mention) : undefined;
  const kind = cumulative ? ('cumulative-signed' as const) : kindOfSum(sentence, money);
  const period = cumulative ? story.wholeOf(sentence).ask(periodOf) : undefined;
  const quantity = count?.mention?.kind === 'count' ? toQuantity(count.mention) : undefined;
  const figures = [quantity, amount].map((figure) => figure?.value ?? figure?.min);
  return present({
    type: 'signing' as const,
    id: idOf('signing', 'aggregate', forum && story.occasions.nameOf(forum), ...figures, period),
    kind: 'aggregate' as const,
    status: isAhead ? ('planned' as const) : ('held' as const),
    forum: forum && citeOccasion(forum, { sentence, isAhead }, story),
    amountKind: amount && kind,
    money: amount,
    count: quantity,
    period,
  }) as SigningDraft;
}
