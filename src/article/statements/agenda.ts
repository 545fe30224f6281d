import { clauseEnd } from '../context/clauses.js';
import type { Occasion } from '../context/occasion.js';
import { placeWithin } from '../context/wholes.js';
import type { Story } from '../context/story.js';
import type { Sentence } from '../words/sentences.js';
import { type Token, adjoin, isAmong, isOf, makeToken } from '../words/token.js';
import { wording } from '../words/wording.js';
import type { OccasionFact } from './occasion-facts.js';

// What an event consists of, where its programme is listed: 大会设置了成果发布、项目签约等议程.

interface AgendaRow {
  name: string;
  /** Indexes of the first and the last token of each part that the clause from one index to another lists. */
  find: (tokens: readonly Token[], from: number, to: number) => readonly [number, number][];
  examples: readonly string[];
  counterExamples: readonly string[];
}

/** What a part of a programme ends with. */
const PART = wording(
  '(?:发布|签约|授牌|揭牌|颁奖|颁证|推介|路演|圆桌对话|主旨演讲|仪式|典礼|发布会|推介会|对话会|圆桌会议)$',
);
const PARTS_OF_NAME = [
  ...(['NAME', 'SITE', 'BODY', 'PLACE', 'RELEASE', 'SIGN', 'UNVEIL'] as const),
  ...(['SAY', 'HAVE', 'EVENT', 'CEREMONY', 'NOUN'] as const),
] as const;
const JOINTS = ['LISTED', 'AND'] as const;

/** The parts that a list from one index on names, each by the run of words between two marks; and where it ends. */
function listFrom(
  tokens: readonly Token[],
  from: number,
): { items: [number, number][]; end: number } {
  const items: [number, number][] = [];
  let at = from;
  for (;;) {
    const first = at;
    while (
      isAmong(tokens[at], PARTS_OF_NAME) &&
      (at === first || adjoin(tokens[at - 1], tokens[at]))
    )
      at++;
    if (at === first) break;
    items.push([first, at - 1]);
    if (!isAmong(tokens[at], JOINTS)) break;
    at++;
  }
  return { items, end: at };
}

const isPart = (tokens: readonly Token[], [first, last]: readonly [number, number]): boolean =>
  PART().test(tokens[last]?.text ?? '') &&
  // 签约 alone is no part with a name.
  (last > first || (tokens[last]?.text ?? '').length > 3);

const PROGRAMME = wording('^(?:议程|环节|仪式|流程|单元)');
const CONSISTS = wording('^(?:设置?|设有|安排|包括|包含|举行|进行|举办|开展)了?$');

// A clause is read by the first that finds parts.
export const AGENDA_ROWS: readonly AgendaRow[] = [
  {
    name: 'programme',
    find: (tokens, from, to) => {
      const verb = tokens.findIndex(({ text }, i) => i >= from && i < to && CONSISTS().test(text));
      if (verb < 0) return [];
      const { items, end } = listFrom(tokens, verb + 1);
      // A list of events alone is read with their verb.
      const isOfEvents = items.every(
        ([first, last]) => first === last && isOf(tokens[last], 'EVENT', 'CEREMONY'),
      );
      const isClosed = isOf(tokens[end], 'ETC')
        ? PROGRAMME().test(tokens[end + 1]?.text ?? '')
        : end >= to;
      return items.length > 1 &&
        !isOfEvents &&
        isClosed &&
        items.every((item) => isPart(tokens, item))
        ? items
        : [];
    },
    examples: [
      '第五届江北科技大会6日举行,大会设置了重大成果发布、重点项目签约等议程。',
      '第五届江北科技大会6日举行。大会现场还进行了重要成果签约、研发中心授牌仪式。',
    ],
    counterExamples: [
      '江北软件园设置了成果发布、项目签约等议程。',
      '第五届江北科技大会6日举行,大会包括成果、项目等内容。',
    ],
  },
];

/** The event of whose programme a clause tells; where it names nobody, that of the clauses before. */
function eventOf(
  { tokens }: Sentence,
  from: number,
  verb: number,
  story: Story,
): Occasion | undefined {
  const isEvent = (token: Token) => isOf(token, 'EVENT', 'GENERIC', 'CEREMONY');
  const here = tokens.slice(from, verb);
  const isOthers = here.some((token) => isOf(token, 'BODY', 'SITE', 'PLACE', 'NAME', 'PERSON'));
  const event =
    here.findLast(isEvent) ?? (isOthers ? undefined : tokens.slice(0, from).findLast(isEvent));
  return event === undefined || event.class === 'CEREMONY' ? undefined : story.occasions.of(event);
}

/** The parts of events that the programme of a sentence lists. */
export function readAgendas(sentence: Sentence, story: Story): OccasionFact[] {
  const { tokens } = sentence;
  if (sentence.isHeading || !sentence.classes.has('LISTED')) return [];
  const facts: OccasionFact[] = [];
  for (let from = 0; from < tokens.length; from = clauseEnd(sentence, from) + 1) {
    const to = clauseEnd(sentence, from);
    for (const { find } of AGENDA_ROWS) {
      const items = find(tokens, from, to);
      const [first] = items;
      const whole = first && eventOf(sentence, from, first[0], story);
      const modality = first && story.modality(sentence, first[0] - 1);
      if (whole === undefined || modality === undefined || 'reason' in modality) continue;
      for (const item of items) facts.push(factOf(sentence, item, whole, modality.status, story));
      break;
    }
  }
  return facts;
}

function factOf(
  sentence: Sentence,
  [first, last]: readonly [number, number],
  whole: Occasion,
  said: 'planned' | 'reported',
  story: Story,
): OccasionFact {
  const [from, to] = [sentence.tokens[first] as Token, sentence.tokens[last] as Token];
  const text = story.read.even.slice(from.start, to.end);
  const occasion = story.occasions.ofPart(makeToken('EVENT', from.start, to.end, text));
  placeWithin(occasion, whole);
  return {
    occasion,
    sentence,
    start: from.start,
    end: to.end,
    status: said === 'planned' || story.ahead.has(whole) ? 'planned' : 'held',
  };
}
