import type { StatisticDraft } from '../../schemas/drafts.js';
import type { Reference } from '../../schemas/drafts.js';
import type { Span } from '../../text/types.js';
import { MAIN_VERBS, clauseEnd, clauseStart, lastBefore } from '../context/clauses.js';
import { type Modality, isFormerPlan } from '../context/scope.js';
import type { Citation, Story } from '../context/story.js';
import { type Sentence, holds } from '../words/sentences.js';
import { type Token, isAmong, isOf } from '../words/token.js';
import { wording } from '../words/wording.js';
import { citeOccasion, referenceTo } from './drafting.js';
import { isOfChange, startOfChange } from './figure-change.js';
import { draftOf, sizeOf } from './figure-draft.js';
import { isOfEachOne, isOneOfSeveral } from './figure-list.js';
import { nounOf } from './figure-noun.js';
import type { FigureNoun } from './noun-edges.js';
import { type Time, isOfOtherYear, timeOf } from './figure-period.js';
import { isArea, isEventNoun, isStock } from './figure-rows.js';
import { type Figure, type Subject, clauseOf } from './figure.js';
import { isKind } from './no-subject.js';
import { type FoundSubject, subjectOf } from './figure-subject.js';
import type { StatementReader } from './find-statements.js';
import type { StatisticStatement } from './statement.js';
import { EACH, isOfOthers, endsInPlace, isStated } from './stated-figure.js';

/** A figure that was stated. */
interface Told {
  draft: StatisticDraft;
  noun: FigureNoun | undefined;
  /** How much it says; of a part, how much its whole does. */
  size: number | undefined;
}

/** What a paragraph has told so far, from which its next figure goes on. */
interface Memory {
  paragraph: number;
  /** The last figure of which something is known, and whose it is. */
  before: Figure['before'];
  /** The subject of the last figure stated, as a key, and its time. */
  subject?: string;
  time?: Time | undefined;
  /** The last figure stated in each unit. */
  told: Map<string, Told>;
}

const FIGURES = ['COUNT', 'AMOUNT', 'PERCENT'] as const;

/** Figures of events, bodies and places: 大会吸引500家企业, 园区有企业800家. */
export const figureReader = (story: Story): StatementReader => {
  let memory: Memory = { paragraph: -1, before: undefined, told: new Map() };
  return (sentence) => {
    // A heading names what the body counts.
    if (sentence.isHeading || !holds(sentence, FIGURES)) return [];
    const { paragraph } = sentence;
    if (memory.paragraph !== paragraph) memory = { paragraph, before: undefined, told: new Map() };
    return sentence.tokens.flatMap((token, at) => {
      const figure = figureAt(sentence, at, story, memory);
      if (figure === undefined) return [];
      const found = findSubject({ ...figure, before: memory.before }, story);
      memory.before = { start: token.start, subject: found?.subject };
      return found === undefined ? [] : statementOf(figure, found, story, memory);
    });
  };
};

/** 最初只有三栋楼: what was so once. */
const AT_FIRST = wording('^(?:最初|起初|当初|当时|彼时|那时|原来)');

/** 每天接待500人, but 同日举行的│对接会吸引500人: the day of an event says nothing of its figure. */
function isOfEachDay(sentence: Sentence, at: number): boolean {
  const { tokens } = sentence;
  const from = clauseStart(sentence, at);
  const before = tokens.slice(from, at);
  const behind = before.findLastIndex(
    (token, i) => isOf(token, 'OF') && isOf(before[i + 1], 'EVENT', 'GENERIC'),
  );
  return before.slice(behind + 1).some(({ text }) => EACH().test(text) || AT_FIRST().test(text));
}

/** The figure at an index, if it is one that can be stated. */
function figureAt(
  sentence: Sentence,
  at: number,
  story: Story,
  memory: Memory,
): Figure | undefined {
  const { tokens } = sentence;
  const token = tokens[at] as Token;
  if (!isAmong(token, FIGURES) || story.taken.has(token) || isOfChange(tokens, at))
    return undefined;
  if (isOfOthers(sentence, at, clauseEnd(sentence, at)) || isOneOfSeveral(tokens, at))
    return undefined;
  const noun = nounOf(tokens, at, startOfChange(tokens, at)) ?? nounCarried(sentence, at, memory);
  const words = noun === undefined ? '' : story.read.even.slice(noun.start, noun.end);
  if (!isStated(token, words, noun?.side) || endsInPlace(words)) return undefined;
  // 占地500亩的产业园: of what stands behind.
  if (noun?.side === 'before' && isOf(tokens[at + 1], 'OF')) return undefined;
  if (isOf(token, 'AMOUNT') && noun?.side === 'before' && isOfEachOne(tokens, at)) return undefined;
  if (isOfEachDay(sentence, at)) return undefined;
  return { sentence, at, noun, words };
}

const IN_ALL = wording('^总数');

/** 孝感市146个重点项目启动,其中孝南区25个; 新增企业96家,总数达815家: the noun of the figure before. */
function nounCarried({ tokens }: Sentence, at: number, { told }: Memory): FigureNoun | undefined {
  const { mention } = tokens[at] as Token;
  const next = tokens[at + 1];
  if (mention?.kind === 'count' && IN_ALL().test(tokens[at - 1]?.text ?? '')) {
    const noun = isOf(tokens[at - 2], 'COMMA') ? told.get(mention.unit)?.noun : undefined;
    return noun && { ...noun, first: at, last: at };
  }
  const isBare =
    isOf(tokens[at - 1], 'PLACE', 'SITE', 'BODY') &&
    !isKind(tokens[at - 1] as Token) &&
    (next === undefined || isOf(next, 'COMMA', 'STOP', 'LISTED'));
  const whole = isBare && mention?.kind === 'count' ? told.get(mention.unit) : undefined;
  // 大赛吸引160支团队,其中广东84支: of an event those of a place are only a part.
  const isOfEvent = whole?.draft.subject !== undefined && 'draft' in whole.draft.subject;
  const noun = isOfEvent ? undefined : whole?.noun;
  return noun && { ...noun, first: at, last: at };
}

function findSubject(figure: Figure, story: Story): FoundSubject | undefined {
  const found = subjectOf(figure, story);
  // Who comes is counted of an event: 3人获奖 is no figure of a body.
  const isOfEvent = found !== undefined && found !== 'other' && 'occasion' in found.subject;
  // 大会签约86个项目,用地500亩: what is measured in area is the event's only where it is its show.
  const { mention } = figure.sentence.tokens[figure.at] as Token;
  const isGround = mention?.kind === 'count' && isArea(mention.unit) && !isEventNoun(figure.words);
  if (isOfEvent && isGround) return undefined;
  if (
    !isOfEvent &&
    figure.words === '' &&
    unitOf(figure.sentence.tokens[figure.at] as Token) === '人'
  )
    return undefined;
  if (found !== undefined && isOfOtherYear(figure, isOfEvent)) {
    story.leaveOpen(figure.sentence, 'other-edition');
    return undefined;
  }
  if (found !== 'other' && found !== undefined) return found;
  story.leaveOpen(figure.sentence, found === 'other' ? 'other-edition' : 'unclear-subject');
  return undefined;
}

function refer(subject: Subject, citation: Citation, story: Story): Reference {
  if ('occasion' in subject) return citeOccasion(subject.occasion, citation, story);
  return 'place' in subject ? { text: subject.place } : referenceTo(subject.token, story);
}

/** What is to stand first: 建成后, 达产后; 可容纳 says what can be. */
const ONCE_BUILT = wording(
  '(?:建成|达产|投产|竣工|完工|落成|全部建成|满产|投用)(?:投产|投用|达产|运营)?(?:之)?后|可(?:实现|达|容纳|新增|带动|形成|年产|提供|创造)',
);

const DONE = wording('^已');

function modalityOf({ sentence, at }: Figure, subject: Subject, story: Story): Modality {
  const { tokens, start } = sentence;
  const from = clauseStart(sentence, at);
  // 原计划引进300家: a plan that holds no more.
  if (isFormerPlan(sentence, at)) return { reason: 'undone' };
  // 并未引进: a denial turns the verb, 没有500家 the figure.
  const verb = lastBefore(tokens, at, from, (token) => isAmong(token, MAIN_VERBS));
  const modality = story.modality(sentence, at);
  if ('reason' in modality) return modality;
  const ofVerb = verb < 0 ? modality : story.modality(sentence, verb);
  if ('reason' in ofVerb) return ofVerb;
  if (modality.status === 'planned') return modality;
  if (tokens.slice(from, at).some(({ text }) => DONE().test(text))) return { status: 'reported' };
  const isAhead = 'occasion' in subject && story.ahead.has(subject.occasion);
  const before = story.read.even.slice(start, tokens[at]?.start);
  return isAhead || ONCE_BUILT().test(before) ? { status: 'planned' } : { status: 'reported' };
}

/** Behind 其中 stands a part of the figure before. */
const PART = wording('^其中');

function wholeFigure(
  { sentence, at }: Figure,
  { told }: Memory,
  story: Story,
): Reference | undefined {
  const token = sentence.tokens[at] as Token;
  const { draft, size: whole } = told.get(unitOf(token)) ?? {};
  const size = sizeOf(token.mention);
  // A part is less than its whole.
  if (draft === undefined || whole === undefined || size === undefined || size >= whole)
    return undefined;
  const isPart = (tokens: readonly Token[]) => tokens.some(({ text }) => PART().test(text));
  const parts = [...story.partsBefore(sentence)].map(({ tokens }) => tokens);
  if (![sentence.tokens.slice(0, at), ...parts].some(isPart)) return undefined;
  return draft.subsetOf ?? { draft: draft.id };
}

/** The unit of a figure; all amounts have one. */
const unitOf = ({ mention }: Token): string =>
  mention?.kind === 'count' ? mention.unit : (mention?.kind ?? '');

function statementOf(
  figure: Figure,
  { subject, confidence }: FoundSubject,
  story: Story,
  memory: Memory,
): StatisticStatement[] {
  const { sentence, at, noun } = figure;
  const modality = modalityOf(figure, subject, story);
  if ('reason' in modality) {
    story.leaveOpen(sentence, modality.reason);
    return [];
  }
  const token = sentence.tokens[at] as Token;
  const isAhead = modality.status === 'planned';
  const reference = refer(subject, { sentence, isAhead }, story);
  const key = Object.values(reference).join();
  const subsetOf = wholeFigure(figure, memory, story);
  const time =
    'occasion' in subject ? undefined : timeFor(figure, key, memory, subsetOf !== undefined);
  const draft = draftOf(
    { figure, subject, reference, key, time, status: modality.status, subsetOf },
    story,
  );
  memory.subject = key;
  memory.time = time;
  const unit = unitOf(token);
  const size = subsetOf === undefined ? sizeOf(token.mention) : memory.told.get(unit)?.size;
  memory.told.set(unit, { draft, noun, size });
  return [
    {
      kind: 'statistic',
      draft,
      ...spanOf(token, noun, sentence),
      paragraph: sentence.paragraph,
      status: modality.status,
      confidence,
    } as StatisticStatement,
  ];
}

function isStockFigure({ sentence, at, words }: Figure): boolean {
  const { tokens } = sentence;
  const { mention } = tokens[at] as Token;
  const unit = mention?.kind === 'count' ? mention.unit : '';
  const verb = lastBefore(tokens, at, clauseStart(sentence, at), (token) =>
    isOf(token, 'HAVE', 'HOLD', 'RELEASE', 'SIGN'),
  );
  return isStock({
    noun: words,
    unit,
    verb: tokens[verb]?.text ?? '',
    isMoney: mention?.kind === 'amount',
  });
}

/** The time that the sentence tells, else that of the figure before, where it is of the same. */
function timeFor(figure: Figure, key: string, memory: Memory, isPart: boolean): Time | undefined {
  const { sentence } = figure;
  const stock = isStockFigure(figure);
  const own = timeOf(sentence, figure.at, stock) ?? timeOf(sentence, clauseOf(figure), stock);
  if (own !== undefined) return own;
  const { subject, time } = memory;
  if (subject !== key) return undefined;
  if (isPart) return time;
  return stock === (time?.period === undefined) ? time : undefined;
}

/** The figure and its noun, where that stands in the same sentence. */
function spanOf(token: Token, noun: FigureNoun | undefined, { start }: Sentence): Span {
  if (noun === undefined || noun.start < start) return { start: token.start, end: token.end };
  return { start: Math.min(noun.start, token.start), end: Math.max(noun.end, token.end) };
}
