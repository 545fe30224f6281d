import type { StatisticDraft } from '../../schemas/drafts.js';
import type { Reference } from '../../schemas/drafts.js';
import type { Span } from '../../text/types.js';
import { toMoney, toQuantity } from '../../text/to-quantity.js';
import { MAIN_VERBS, clauseStart, lastBefore } from '../context/clauses.js';
import type { Modality } from '../context/scope.js';
import type { Story } from '../context/story.js';
import type { Sentence } from '../words/sentences.js';
import { type Token, isOf } from '../words/token.js';
import { wording } from '../words/wording.js';
import { idOf, referenceTo, referenceToOccasion } from './drafting.js';
import { changeOf, isOfChange, startOfChange } from './figure-change.js';
import { type FigureNoun, nounOf } from './figure-noun.js';
import { type Time, timeOf } from './figure-period.js';
import { isArea, isSkipped, isStock, kindOfAmount, measureOf } from './figure-rows.js';
import { type Figure, type FoundSubject, type Subject, clauseOf, subjectOf } from './figure-subject.js';
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
  noun: FigureNoun | undefined;
  /** The unit of the count to which the noun belongs. */
  unit: string | undefined;
}

/** Figures of events, bodies and places: 大会吸引500家企业, 园区有企业800家. */
export const figureReader = (story: Story): StatementReader => {
  let memory: Memory | undefined;
  let before: Figure['before'];
  let paragraph = -1;
  return (sentence) => {
    // A heading names what the body counts.
    if (sentence.isHeading) return [];
    if (paragraph !== sentence.paragraph) before = undefined;
    paragraph = sentence.paragraph;
    const statements: StatisticStatement[] = [];
    sentence.tokens.forEach((token, at) => {
      const figure = figureAt(sentence, at, story, memory);
      if (figure === undefined) return;
      const found = findSubject({ ...figure, before }, story);
      before = { start: token.start, subject: found?.subject };
      if (found === undefined) return;
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
function figureAt(sentence: Sentence, at: number, story: Story, memory: Memory | undefined): Figure | undefined {
  const { tokens } = sentence;
  const token = tokens[at] as Token;
  if (!isOf(token, 'COUNT', 'AMOUNT', 'PERCENT') || story.taken.has(token) || isOfChange(tokens, at)) return undefined;
  // 关于三项机场建设: what is spoken about.
  if (isOf(tokens[at - 1], 'ABOUT', 'WITH')) return undefined;
  const noun = nounOf(tokens, at, startOfChange(tokens, at)) ?? nounCarried(sentence, at, memory);
  const words = noun === undefined ? '' : story.read.even.slice(noun.start, noun.end);
  if (!isStated(token, words, noun?.side)) return undefined;
  const from = clauseStart(sentence, at);
  if (tokens.slice(from, at).some(({ text }) => EACH().test(text))) return undefined;
  return { sentence, at, noun, words };
}

/** 孝感市146个重点项目启动;其中孝南区25个: the noun of the figure before. */
function nounCarried({ tokens, whole }: Sentence, at: number, memory: Memory | undefined): FigureNoun | undefined {
  const token = tokens[at];
  const isBare = isOf(tokens[at - 1], 'PLACE', 'SITE', 'BODY') && (isOf(tokens[at + 1], 'COMMA', 'STOP', 'LISTED') || tokens[at + 1] === undefined);
  if (token?.mention?.kind !== 'count' || !isBare || memory?.whole !== whole.start || memory.noun === undefined) return undefined;
  return memory.unit === token.mention.unit ? { ...memory.noun, first: at, last: at } : undefined;
}

/** Units that tell by themselves who is counted. */
const PERSONS = wording('^(?:人|人次)$');

function isStated({ mention }: Token, noun: string, side: 'before' | 'behind' | undefined): boolean {
  if (mention?.kind === 'amount') return mention.currency !== null && noun !== '' && !isSkipped('', noun);
  if (mention?.kind === 'percent') return noun !== '' && !isSkipped('', noun);
  if (mention?.kind !== 'count') return false;
  const { unit, value } = mention;
  if (isSkipped(unit, noun)) return false;
  if (isArea(unit)) return AREA().test(noun);
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

function refer(subject: Subject, sentence: Sentence, story: Story): Reference {
  if ('occasion' in subject) {
    const { occasion } = subject;
    story.cited.set(occasion, story.cited.get(occasion) ?? sentence);
    return referenceToOccasion(occasion);
  }
  return 'place' in subject ? { text: subject.place } : referenceTo(subject.token, story);
}

/** What is to stand first: 建成后, 达产后; 可容纳 says what can be. */
const ONCE_BUILT = wording('(?:建成|达产|投产|竣工|完工|落成|全部建成|满产|投用)(?:投产|投用|达产|运营)?(?:之)?后|可(?:实现|达|容纳|新增|带动|形成|年产|提供|创造)');
const DONE = wording('^已');

function modalityOf({ sentence, at }: Figure, subject: Subject, story: Story): Modality {
  const { tokens, start } = sentence;
  const from = clauseStart(sentence, at);
  // 并未引进: a denial turns the verb, 没有500家 the figure.
  const verb = lastBefore(tokens, at, from, (token) => isOf(token, ...MAIN_VERBS));
  for (const index of verb < 0 ? [at] : [at, verb]) {
    const modality = story.modality(sentence, index);
    if ('reason' in modality || modality.status === 'planned') return modality;
  }
  if (tokens.slice(from, at).some(({ text }) => DONE().test(text))) return { status: 'reported' };
  const isAhead = 'occasion' in subject && story.ahead.has(subject.occasion);
  const before = story.read.even.slice(start, tokens[at]?.start);
  return isAhead || ONCE_BUILT().test(before) ? { status: 'planned' } : { status: 'reported' };
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
  const reference = refer(subject, sentence, story);
  const key = Object.values(reference).join();
  const time = 'occasion' in subject ? undefined : timeFor(figure, key, memory);
  const draft = draftOf({ figure, subject, reference, key, time, status: modality.status, subsetOf: wholeFigure(figure, memory) }, story);
  const token = sentence.tokens[at] as Token;
  return {
    statement: {
      kind: 'statistic',
      ...('id' in reference && { recordId: reference.id }),
      draft,
      ...spanOf(token, noun, sentence),
      paragraph: sentence.paragraph,
      status: modality.status,
      confidence,
    } as StatisticStatement,
    memory: { paragraph: sentence.paragraph, whole: sentence.whole.start, subject: key, time, draft, ...nounToCarry(figure, memory) },
  };
}

/** An amount between leaves the noun of the counts as it was. */
function nounToCarry({ sentence, at, noun }: Figure, memory: Memory | undefined): Pick<Memory, 'noun' | 'unit'> {
  const { mention } = sentence.tokens[at] as Token;
  if (mention?.kind === 'count') return { noun, unit: mention.unit };
  return memory?.whole === sentence.whole.start ? { noun: memory.noun, unit: memory.unit } : { noun: undefined, unit: undefined };
}

function isStockFigure({ sentence, at, words }: Figure): boolean {
  const { tokens } = sentence;
  const { mention } = tokens[at] as Token;
  const unit = mention?.kind === 'count' ? mention.unit : '';
  const verb = lastBefore(tokens, at, clauseStart(sentence, at), (token) => isOf(token, 'HAVE', 'HOLD', 'RELEASE', 'SIGN'));
  return isStock({ noun: words, unit, verb: tokens[verb]?.text ?? '', isMoney: mention?.kind === 'amount' });
}

/** The time that the sentence tells, else that of the figure before, where it is of the same. */
function timeFor(figure: Figure, key: string, memory: Memory | undefined): Time | undefined {
  const { sentence } = figure;
  const stock = isStockFigure(figure);
  const own = timeOf(sentence, clauseOf(figure), stock);
  if (own !== undefined) return own;
  if (memory?.subject !== key || memory.paragraph !== sentence.paragraph) return undefined;
  const { time } = memory;
  return stock === (time?.period === undefined) ? time : undefined;
}

/** The figure and its noun, where that stands in the same sentence. */
function spanOf(token: Token, noun: FigureNoun | undefined, { start }: Sentence): Span {
  if (noun === undefined || noun.start < start) return { start: token.start, end: token.end };
  return { start: Math.min(noun.start, token.start), end: Math.max(noun.end, token.end) };
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
