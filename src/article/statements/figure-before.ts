import { clauseEnd, clauseStart } from '../context/clauses.js';
import type { Occasion } from '../context/occasion.js';
import type { Story } from '../context/story.js';
import type { Sentence } from '../words/sentences.js';
import { type Token, isAmong, isOf } from '../words/token.js';
import { wording } from '../words/wording.js';
import { GOVERNS, POINTS, speaks } from './figure-house.js';
import { introducesBehind, topicOf } from './figure-topic.js';
import { isOrganizer, meantBody } from './meant-body.js';
import { type Figure, clauseOf, type Found } from './figure.js';

// Whom the clauses and sentences before a figure speak of.

export const isOccasion = (token: Token | undefined): boolean =>
  isOf(token, 'EVENT') ||
  (isOf(token, 'GENERIC') && !MAY().test(token?.text ?? '')) ||
  isMeeting(token);

/** 开幕式暨全体会议: a meeting without a name of its own, at which somebody is counted. */
const isMeeting = (token: Token | undefined): boolean =>
  isOf(token, 'CEREMONY') && A_MEETING().test(token?.text ?? '');
const A_MEETING = wording('暨(?:全体会议|全体大会|主论坛)$');

/** 届时会有: a meeting has more to its name. */
const MAY = wording('^会$');

const CEREMONY = wording('(?:仪式|典礼|发布会|通气会|见面会|开幕式|闭幕式|说明会)$');

/** Whether something new is brought up behind a figure in its clause: 投资15亿元建设智能工厂. */
function isAnswered(tokens: readonly Token[], start: number): boolean {
  const at = tokens.findIndex((token) => token.start === start);
  return at >= 0 && introducesBehind(tokens, at);
}

/** The event that a name means; what a ceremony counts is its event's. */
export function occasionOf(token: Token, story: Story): Occasion | undefined {
  const occasion = isMeeting(token) ? story.occasions.ofCeremony(token) : story.occasions.of(token);
  const { parent } = occasion ?? {};
  return parent !== undefined && CEREMONY().test(token.text) ? parent : occasion;
}

export const isOfOther = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some((token) => isOf(token, 'OTHER_EDITION'));

// ------------------------------------------------------------------ the ways

/** The first body, site, place or event that a clause speaks of. */
function subjectOfClause(tokens: readonly Token[], from: number, to: number, story: Story): Found {
  if (isOfOther(tokens, from, to)) return 'other';
  const house = topicOf(tokens, from, to, story);
  if (house !== undefined) return house;
  const event = tokens
    .slice(from, to)
    .find((token, i) => isOccasion(token) && !isOf(tokens[from + i - 1], 'BY', 'SINCE'));
  const occasion = event && occasionOf(event, story);
  return occasion && { occasion };
}

/** 项目总投资12亿元: of a project, whoever was spoken of before. */
export const OF_PROJECT = wording(
  '^(?:项目|工程|[一二三四]期)(?:工程|项目)?(?:计划|预计)?(?:$|总投资|投资|占地|用地|总占地|产值|年产)',
);

/** 我猜会: what only ends as a name may. */
const isUnsure = ({ isWeak, isGeneric, entity }: Token): boolean =>
  isWeak === true && isGeneric !== true && entity === undefined;

const IN_ALL = wording(
  '^(?:全部|首批|其|全年|年末|期末|期内|每年|年均|近年来?|(?:为期)?[展会赛]期[间内]?|核准|累计核准|经核准)$',
);

/** Whether a stretch begins with a name of which nothing is known: it may be the subject. */
function beginsUnknown(tokens: readonly Token[], from: number, to: number): boolean {
  let i = from;
  while (
    i < to &&
    (isOf(tokens[i], 'ADVERB', 'DATE', 'SPACE', 'AND', 'DURATION') ||
      IN_ALL().test(tokens[i]?.text ?? ''))
  )
    i++;
  if (i >= to) return false;
  if (POINTS().test(tokens[i]?.text ?? '') || OF_PROJECT().test(tokens[i]?.text ?? '')) return true;
  // 国家展 is a part of a show, and names no event.
  if (isOf(tokens[i], 'EVENT') && tokens[i]?.isWeak === true) return true;
  if (isOf(tokens[i], 'BODY', 'SITE') && isUnsure(tokens[i] as Token)) return true;
  return (
    isOf(tokens[i], 'NAME', 'PERSON', 'QUOTE', 'WORK', 'TITLE', 'HOST') &&
    !isOf(tokens[i + 1], 'MEASURE', 'COUNT')
  );
}

/** 形成2个集群,以及医药、软件等│8个集群: the names before it are what is counted. */
const isOfExamples = ({ sentence: { tokens }, at, noun }: Figure): boolean =>
  noun?.side === 'behind' &&
  isOf(tokens[at - 1], 'ETC') &&
  isOf(tokens[clauseStart({ tokens }, at)], 'AND');

/** Whether the words of a figure's clause before its noun begin with such a name. */
export const isOfUnknown = (figure: Figure): boolean =>
  !isOfExamples(figure) &&
  beginsUnknown(
    figure.sentence.tokens,
    clauseStart(figure.sentence, clauseOf(figure)),
    clauseOf(figure),
  );

export function subjectBefore(figure: Figure, story: Story): Found {
  if (isOfUnknown(figure)) return undefined;
  const { sentence, before } = figure;
  const own = clausesBefore(
    sentence.tokens,
    clauseStart(sentence, clauseOf(figure)),
    before,
    story,
  );
  if (own !== undefined) return own.subject;
  // What stands before a semicolon is of the same sentence.
  for (const part of story.partsBefore(sentence)) {
    // 计算中心通过验收;新增企业28家: only whom figures before it are of.
    if (before === undefined || before.start < part.start) break;
    const found = clausesBefore(part.tokens, part.tokens.length, before, story);
    if (found !== undefined) return found.subject;
  }
  return undefined;
}

/**
 * The subject of the nearest clause before an index that has one: that of the figure in it, else
 * the first that it names. Nobody, where it begins with a name of which nothing is known.
 */
function clausesBefore(
  tokens: readonly Token[],
  end: number,
  figure: Figure['before'],
  story: Story,
): { subject: Found } | undefined {
  let to = end;
  while (to > 0) {
    const from = clauseStart({ tokens }, to - 1);
    if (figure !== undefined && figure.start >= (tokens[from]?.start ?? Infinity))
      return {
        subject: (isAnswered(tokens, figure.start) ? undefined : figure.subject) ?? 'unclear',
      };
    const subject = subjectOfClause(tokens, from, to, story);
    if (subject !== undefined || beginsUnknown(tokens, from, to)) return { subject };
    to = from;
  }
  return undefined;
}

const OFFICE = wording(
  '(?:局|厅|委|部|署|处|办|政府|办公室|委员会|工商联|科协|海关|[协商学]会|联合会|促进会)$',
);

export function speaker(figure: Figure, story: Story): Found {
  if (isOfUnknown(figure)) return undefined;
  const { sentence, at } = figure;
  const { tokens } = sentence;
  for (let i = at - 1; i >= 0; i--) {
    const token = tokens[i] as Token;
    if (!isOf(token, 'BODY', 'SITE') || token.isWeak === true || !speaks(tokens, i)) continue;
    if (token.isGeneric === true || isOrganizer(token))
      return meantBody(token, tokens.slice(0, i), story);
    // What an office tells is of those for whom it is there.
    if (OFFICE().test(token.text)) return 'unclear';
    if (!isAmong(tokens[i - 1], GOVERNS)) return { token };
  }
  return undefined;
}

export function subjectOfSentenceBefore(figure: Figure, story: Story): Found {
  const { sentence } = figure;
  // Only where the sentence has no subject of its own.
  if (isOfUnknown(figure) || beginsUnknown(sentence.tokens, 0, figure.noun?.first ?? figure.at))
    return undefined;
  const before = story.sentenceBefore(sentence);
  if (before === undefined || before.paragraph !== sentence.paragraph || before.isHeading)
    return undefined;
  // What the figures of that sentence are of, this one is of as well.
  if (figure.before !== undefined && figure.before.start >= before.whole.start)
    return figure.before.subject;
  return onlySubject(before, story);
}

/** Whom all clauses of a sentence speak of; unclear where they speak of more than one. */
function onlySubject(sentence: Sentence, story: Story): Found {
  const { tokens } = sentence;
  let only: Found;
  for (let from = 0; from < tokens.length; from = clauseEnd(sentence, from) + 1) {
    const subject = subjectOfClause(tokens, from, clauseEnd(sentence, from), story);
    if (subject === undefined) continue;
    if (typeof subject === 'string') return subject;
    if (only !== undefined && !isSame(only, subject)) return 'unclear';
    only = subject;
  }
  return only;
}

/** Whether two subjects are one. */
function isSame(a: Exclude<Found, undefined>, b: Exclude<Found, undefined>): boolean {
  if (typeof a === 'string' || typeof b === 'string') return a === b;
  if ('occasion' in a) return 'occasion' in b && a.occasion === b.occasion;
  if ('place' in a) return 'place' in b && a.place === b.place;
  return 'token' in b && a.token.text === b.token.text;
}
