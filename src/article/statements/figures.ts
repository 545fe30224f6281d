import type { StatisticDraft } from '../../schemas/drafts.js';
import type { Reference } from '../../schemas/drafts.js';
import { toMoney, toQuantity } from '../../text/to-quantity.js';
import { clauseStart } from '../context/clauses.js';
import type { Modality } from '../context/scope.js';
import type { Story } from '../context/story.js';
import type { Sentence } from '../words/sentences.js';
import { type Token, isOf } from '../words/token.js';
import { wording } from '../words/wording.js';
import { idOf, referenceTo, referenceToOccasion } from './drafting.js';
import { changeOf, isOfChange, startOfChange } from './figure-change.js';
import { nounOf } from './figure-noun.js';
import { type Time, timeOf } from './figure-period.js';
import { AREA_UNITS, isSkipped, isStock, kindOfAmount, measureOf } from './figure-rows.js';
import { type Figure, type FoundSubject, type Subject, subjectOf } from './figure-subject.js';
import type { StatementReader } from './find-statements.js';
import type { StatisticStatement } from './statement.js';

/** What was stated last, from which the next figure of the paragraph goes on. */
interface Memory {
  paragraph: number;
  /** Where its whole sentence begins. */
  whole: number;
  subject: string;
  time: Time | undefined;
  draft: StatisticDraft;
}

/** Figures of events, bodies and places: 大会吸引500家企业, 园区有企业800家. */
export const figureReader = (story: Story): StatementReader => {
  let memory: Memory | undefined;
  return (sentence) => {
    // A heading names what the body counts.
    if (sentence.isHeading) return [];
    const statements: StatisticStatement[] = [];
    sentence.tokens.forEach((_, at) => {
      const figure = figureAt(sentence, at, story);
      const found = figure && findSubject(figure, story);
      if (figure === undefined || found === undefined) return;
      const stated = statementOf(figure, found, story, memory);
      if (stated === undefined) return;
      memory = stated.memory;
      statements.push(stated.statement);
    });
    return statements;
  };
};

/** Before these an amount is that of each one, and a count one of many. */
const EACH = wording('^(?:每|人均|户均|平均|最高|最多|最低|单笔|单个|个别)');

/** The figure at an index, if it is one that can be stated. */
function figureAt(sentence: Sentence, at: number, story: Story): Figure | undefined {
  const { tokens } = sentence;
  const token = tokens[at] as Token;
  if (!isOf(token, 'COUNT', 'AMOUNT', 'PERCENT') || story.taken.has(token) || isOfChange(tokens, at)) return undefined;
  const noun = nounOf(tokens, startOfChange(tokens, at)) ?? nounOf(tokens, at);
  const words = noun === undefined ? '' : story.read.even.slice(noun.start, noun.end);
  if (!isStated(token, words, noun?.side)) return undefined;
  const from = clauseStart(sentence, at);
  if (tokens.slice(from, at).some(({ text }) => EACH().test(text))) return undefined;
  return { sentence, at, noun, words };
}

/** Units that tell by themselves who is counted. */
const PERSONS = wording('^(?:人|人次)$');

function isStated({ mention }: Token, noun: string, side: 'before' | 'behind' | undefined): boolean {
  if (mention?.kind === 'amount') return mention.currency !== null && noun !== '' && !isSkipped('', noun);
  if (mention?.kind === 'percent') return noun !== '' && !isSkipped('', noun);
  if (mention?.kind !== 'count') return false;
  const { unit, value } = mention;
  if (isSkipped(unit, noun)) return false;
  if (AREA_UNITS().test(unit)) return AREA().test(noun);
  if (noun === '') return PERSONS().test(unit);
  // 一场圆桌会议, 一家企业: an article more than a count.
  return value !== 1 || side === 'before';
}

const AREA = wording('面积|占地|用地|展馆');

function findSubject(figure: Figure, story: Story): FoundSubject | undefined {
  const found = subjectOf(figure, story);
  if (found !== 'other' && found !== undefined) return found;
  story.leaveOpen(figure.sentence, found === 'other' ? 'other-edition' : 'unclear-subject');
  return undefined;
}

function refer(subject: Subject, story: Story): Reference {
  if ('occasion' in subject) {
    story.cited.add(subject.occasion);
    return referenceToOccasion(subject.occasion);
  }
  return 'place' in subject ? { text: subject.place } : referenceTo(subject.token, story);
}

/** What is to stand first: 建成后, 达产后; 可容纳 says what can be. */
const ONCE_BUILT = wording('(?:建成|达产|投产|竣工|完工|落成|全部建成|满产|投用)(?:投产|投用|达产|运营)?(?:之)?后|可(?:实现|达|容纳|新增|带动|形成|年产|提供|创造)');
const DONE = wording('^已');

function modalityOf({ sentence, at }: Figure, subject: Subject, story: Story): Modality {
  const modality = story.modality(sentence, at);
  if ('reason' in modality || modality.status === 'planned') return modality;
  const { tokens, start } = sentence;
  const from = clauseStart(sentence, at);
  if (tokens.slice(from, at).some(({ text }) => DONE().test(text))) return modality;
  const isAhead = 'occasion' in subject && story.ahead.has(subject.occasion);
  const before = story.read.even.slice(start, tokens[at]?.start);
  return isAhead || ONCE_BUILT().test(before) ? { status: 'planned' } : modality;
}

/** Behind 其中 stands a part of the figure before. */
const PART = wording('^其中');

function wholeFigure({ sentence, at }: Figure, memory: Memory | undefined): Reference | undefined {
  if (memory?.whole !== sentence.whole.start) return undefined;
  const isPart = sentence.tokens.slice(0, at).some(({ text }) => PART().test(text));
  if (!isPart) return undefined;
  const { draft } = memory;
  return draft.subsetOf ?? { draft: draft.id };
}

function statementOf(
  figure: Figure,
  { subject, confidence }: FoundSubject,
  story: Story,
  memory: Memory | undefined,
): { statement: StatisticStatement; memory: Memory } | undefined {
  const { sentence, at, noun } = figure;
  const modality = modalityOf(figure, subject, story);
  if ('reason' in modality) {
    story.leaveOpen(sentence, modality.reason);
    return undefined;
  }
  const reference = refer(subject, story);
  const key = Object.values(reference).join();
  const time = 'occasion' in subject ? undefined : timeFor(figure, key, memory);
  const draft = draftOf({ figure, subject, reference, key, time, status: modality.status, subsetOf: wholeFigure(figure, memory) }, story);
  const token = sentence.tokens[at] as Token;
  return {
    statement: {
      kind: 'statistic',
      ...('id' in reference && { recordId: reference.id }),
      draft,
      start: Math.min(noun?.start ?? token.start, token.start),
      end: Math.max(noun?.end ?? token.end, token.end),
      paragraph: sentence.paragraph,
      status: modality.status,
      confidence,
    } as StatisticStatement,
    memory: { paragraph: sentence.paragraph, whole: sentence.whole.start, subject: key, time, draft },
  };
}

/** The time that the sentence tells, else that of the figure before, where it is of the same. */
function timeFor(figure: Figure, key: string, memory: Memory | undefined): Time | undefined {
  const { sentence, at, words } = figure;
  const isMoney = isOf(sentence.tokens[at], 'AMOUNT');
  const stock = isStock(words, isMoney);
  const own = timeOf(sentence, at, stock);
  if (own !== undefined) return own;
  if (memory?.subject !== key || memory.paragraph !== sentence.paragraph) return undefined;
  const { time } = memory;
  return stock === (time?.period === undefined) ? time : undefined;
}

interface Parts {
  figure: Figure;
  subject: Subject;
  reference: Reference;
  key: string;
  time: Time | undefined;
  status: StatisticDraft['status'];
  subsetOf: Reference | undefined;
}

function draftOf({ figure, subject, reference, key, time, status, subsetOf }: Parts, story: Story): StatisticDraft {
  const { sentence, at, noun, words } = figure;
  const { mention } = sentence.tokens[at] as Token;
  const unit = mention?.kind === 'count' ? mention.unit : '';
  const of = noun && story.words(noun).replace(/\s+/g, '');
  const change = changeOf(sentence.tokens, at);
  const value = valueOf(mention, words);
  const { quantity, money } = value;
  return {
    type: 'statistic',
    id: idOf('statistic', key, of, quantity?.unit, (money ?? quantity)?.value ?? (money ?? quantity)?.min, time?.period ?? time?.asOf),
    subject: reference,
    measure: measureOf(words, unit, 'occasion' in subject),
    ...(of !== undefined && { of }),
    status,
    ...value,
    ...(change !== undefined && { change }),
    ...time,
    ...(subsetOf !== undefined && { subsetOf }),
  };
}

function valueOf(mention: Token['mention'], words: string): Pick<StatisticDraft, 'quantity' | 'money' | 'amountKind'> {
  if (mention?.kind === 'amount') return { amountKind: kindOfAmount(words), money: toMoney(mention) };
  return mention?.kind === 'count' || mention?.kind === 'percent' ? { quantity: toQuantity(mention) } : {};
}
