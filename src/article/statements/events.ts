import { wording } from '../words/wording.js';
import { clauseStart, spanOf } from '../context/clauses.js';
import { type Days, isAfter } from '../context/days.js';
import type { Occasion } from '../context/occasion.js';
import { placesOf } from '../context/places.js';
import { isFormerPlan } from '../context/scope.js';
import { placeWithin } from '../context/wholes.js';
import type { Story } from '../context/story.js';
import { evenText } from '../words/even-text.js';
import { type Sentence, holds } from '../words/sentences.js';
import { type Token, isAmong, isOf } from '../words/token.js';
import { dateBehind, dateOf } from './circumstances.js';
import { recordOf } from './drafting.js';
import { type EventVerb, VERBS, verbOf } from './event-verbs.js';
import {
  ORGANIZES,
  holderOf,
  isCutInside,
  isRestOfName,
  objectsOf,
  settingOf,
  subjectsOf,
} from './event-of-verb.js';
import { roleOf } from './hosts.js';
import { type OccasionFact, roleLabelOf } from './occasion-facts.js';

/** The days that a verb gives to an event. */
function daysFor(
  sentence: Sentence,
  verb: number,
  { status }: EventVerb,
  { year }: Occasion,
  story: Story,
): Days | undefined {
  if (status === 'cancelled') return undefined;
  return status === 'postponed'
    ? dateBehind(sentence, verb, year)
    : dateOf(sentence, verb, story, year);
}

/**
 * An edition of another year than its date: one of the two is not what it seems. One may be held a
 * year early, or put off by two: 2020…论坛于2021年3月5日举行.
 */
function contradicts(occasion: Occasion, days: Days | undefined): boolean {
  const { year } = occasion;
  if (days === undefined || year === undefined) return false;
  const late = Number(days.start.slice(0, 4)) - year;
  // Of a known edition the year of its days is known too.
  const mayDiffer = days.tellsYear === true && recordOf(occasion) === undefined;
  return mayDiffer ? late < -1 || late > 2 : late !== 0;
}

/** 明年博览会定于11月举行: another edition than the article’s. */
const OTHER_YEAR = wording('^(?:明年|后年|来年|去年|前年|上年|往年|下届|下一届)$');

function factOf(
  sentence: Sentence,
  verb: number,
  row: EventVerb,
  token: Token,
  isObject: boolean,
  story: Story,
): OccasionFact | undefined {
  const at = sentence.tokens.indexOf(token);
  if (isRestOfName(sentence.tokens, at)) return undefined;
  if (isOf(token, 'GENERIC') && OTHER_YEAR().test(sentence.tokens[at - 1]?.text ?? '')) {
    story.leaveOpen(sentence, 'other-edition');
    return undefined;
  }
  const occasion =
    token.class === 'CEREMONY' ? story.occasions.ofCeremony(token) : story.occasions.of(token);
  const verbToken = sentence.tokens[verb] as Token;
  if (occasion === undefined) return undefined;
  const modality = story.modality(sentence, verb);
  if ('reason' in modality && !(row.status !== undefined && modality.reason === 'denied')) {
    story.leaveOpen(sentence, modality.reason);
    return undefined;
  }
  const days = daysFor(sentence, verb, row, occasion, story);
  if (contradicts(occasion, days)) return undefined;
  const edge = story.occasions.edgeOf(token);
  const places = placesOf(sentence, verb, story);
  const status =
    row.status ?? statusOf('status' in modality ? modality.status : 'reported', days, row, story);
  return {
    occasion,
    sentence,
    ...spanOf(token, verbToken),
    // 由甲大学承办的│乙大赛: who holds it says nothing of whether it was.
    status: row.class === 'HOST' && isOf(sentence.tokens[verb + 1], 'OF') ? undefined : status,
    ...datesFor(row, edge, days),
    ...(places.length > 0 && (edge === undefined || edge === 'round') && { places }),
    ...(isObject && hostFor(sentence, verb, token, story)),
  };
}

function statusOf(
  said: 'planned' | 'reported',
  days: Days | undefined,
  { sets }: EventVerb,
  { today }: Story,
): 'planned' | 'held' {
  // What begins behind the day of issue has not taken place, whatever the words.
  const day = sets === 'end' ? (days?.end ?? days?.start) : days?.start;
  if (isAfter(day, today)) return sets === 'end' ? 'held' : 'planned';
  return said === 'planned' && sets !== 'end' ? 'planned' : 'held';
}

function datesFor(
  { sets }: EventVerb,
  edge: 'start' | 'end' | 'round' | undefined,
  days: Days | undefined,
): Pick<OccasionFact, 'startDate' | 'endDate' | 'startTime' | 'endTime'> {
  if (days === undefined || sets === 'none' || (edge === 'round' && sets !== 'end')) return {};
  const { start, end, time } = days;
  if (sets === 'end' || edge === 'end') return { endDate: end ?? start };
  return {
    startDate: start,
    ...(end !== undefined && edge === undefined && { endDate: end }),
    ...(time !== undefined && { startTime: time.start, endTime: time.end }),
  };
}

function hostFor(
  sentence: Sentence,
  verb: number,
  event: Token,
  story: Story,
): Pick<OccasionFact, 'hosts' | 'places'> {
  const holder = holderOf(sentence, verb, story);
  if (holder === undefined || holder.start === event.start) return {};
  const verbText = sentence.tokens[verb]?.text ?? '';
  if (holder.class === 'PLACE' && !ORGANIZES().test(verbText)) return {};
  const role = roleOf(verbText) ?? 'host';
  return {
    hosts: [{ role, roleLabel: roleLabelOf(sentence.tokens[verb]), party: holder }],
  };
}

/** 武汉举行…开工仪式: a place that does not organize is where it takes place. */
function placeHolder(sentence: Sentence, verb: number, story: Story): string[] {
  const holder = holderOf(sentence, verb, story);
  const verbText = sentence.tokens[verb]?.text ?? '';
  return holder?.class === 'PLACE' && !ORGANIZES().test(verbText) ? [story.words(holder)] : [];
}

/** 进行 and 开展 are said of anything. */
const NEEDS_OBJECT = wording('^(?:进行|开展|办理|办|揭晓)了?$');
const EDITIONS = wording('^(?:届|次|年|季)$');

/** 已成功举办14届: the history of a series, and no edition. */
function countsEditions({ tokens }: Sentence, verb: number): boolean {
  const mention = tokens[verb + 1]?.mention;
  return (
    (mention?.kind === 'count' || mention?.kind === 'duration') &&
    EDITIONS().test(evenText(mention.unit))
  );
}

const HABIT = wording('^每(?:年|两年|隔)|(?:历年|逐年|常年|定期|一年一度)$');

/** 每年举办江北读书节: what is done again and again, and no edition. */
const isHabit = (sentence: Sentence, verb: number): boolean =>
  sentence.tokens.slice(clauseStart(sentence, verb), verb).some(({ text }) => HABIT().test(text));

/** Whether a verb says nothing of an event that stands before it or behind it. */
const isIdle = (sentence: Sentence, verb: number, { status }: EventVerb): boolean =>
  (status === undefined && isFormerPlan(sentence, verb)) ||
  countsEditions(sentence, verb) ||
  isHabit(sentence, verb) ||
  // 将持续支持论坛: who supports an event does not hold it.
  roleOf(sentence.tokens[verb]?.text ?? '') === 'supporter' ||
  // 推迟举行: the first verb says it.
  isOf(sentence.tokens[verb - 1], 'POSTPONE', 'CANCEL');

/** Whether nobody but an event stands before a verb in its clause. */
const isOfEvent = (sentence: Sentence, verb: number): boolean =>
  !sentence.tokens
    .slice(clauseStart(sentence, verb), verb)
    .some((token) => isOf(token, 'BODY', 'SITE', 'PLACE', 'PERSON', 'NOT'));

/** What is said of an event behind the verb: 论坛期间举办推介会. */
function factOfObject(
  sentence: Sentence,
  verb: number,
  row: EventVerb,
  object: Token,
  story: Story,
): OccasionFact | undefined {
  const { main } = story.occasions;
  // 大会设立甲论坛, but 江北区设立读书节: what others set up need not take place.
  if (row.class === 'HAVE' && (main === undefined || !isOfEvent(sentence, verb))) return undefined;
  const fact = factOf(sentence, verb, row, object, true, story);
  if (fact === undefined) return undefined;
  const isBeside =
    fact.hosts === undefined &&
    !isOf(object, 'CEREMONY') &&
    main?.ordinal !== undefined &&
    main.since < object.start;
  const within = settingOf(sentence, verb, story) ?? (isBeside ? main : undefined);
  if (within !== undefined) placeWithin(fact.occasion, within);
  const places = placeHolder(sentence, verb, story);
  return places.length > 0 && fact.places === undefined ? { ...fact, places } : fact;
}

const SHOW = wording('(?:展|博览会|展会|展览会|展销会|交易会)$');
const OPENS_SHOW = wording('^开展$');
const ENDS = ['COMMA', 'STOP', 'SPACE'] as const;

/** 江北大展在…│开展,: the show opens; with an object the verb says something else. */
function opensShow({ tokens }: Sentence, verb: number, { text }: Token): boolean {
  const next = tokens[verb + 1];
  return (
    OPENS_SHOW().test(tokens[verb]?.text ?? '') &&
    SHOW().test(text) &&
    (next === undefined || isAmong(next, ENDS))
  );
}

/** What is said of the events before the verb. */
function factsOfSubjects(
  sentence: Sentence,
  verb: number,
  row: EventVerb,
  story: Story,
): (OccasionFact | undefined)[] {
  const verbText = sentence.tokens[verb]?.text ?? '';
  const subjects = subjectsOf(sentence, verb);
  const last = subjects.at(-1);
  const opens = last !== undefined && opensShow(sentence, verb, last);
  if (row.needsObject === true || (NEEDS_OBJECT().test(verbText) && !opens)) return [];
  if (subjects.some((subject) => isCutInside(sentence, subject))) {
    story.leaveOpen(sentence, 'unclear-subject');
    return [];
  }
  const setting = settingOf(sentence, verb, story);
  return subjects.map((subject) => {
    const fact = factOf(sentence, verb, row, subject, false, story);
    if (fact !== undefined && setting !== undefined) placeWithin(fact.occasion, setting);
    return fact;
  });
}

/** What takes place, when and where: 第27届京台科技论坛将于9月19日至21日在北京举办. */
export function readEvents(sentence: Sentence, story: Story): OccasionFact[] {
  if (!holds(sentence, VERBS)) return [];
  return sentence.tokens.flatMap((token, i) => {
    const row = verbOf(token);
    if (row === undefined || isIdle(sentence, i, row)) return [];
    // 昨日闭幕的│甲大会
    const takesObject = row.takesObject || isOf(sentence.tokens[i + 1], 'OF');
    const objects = takesObject ? objectsOf(sentence, i) : [];
    const facts =
      objects.length > 0
        ? objects.map((object) => factOfObject(sentence, i, row, object, story))
        : factsOfSubjects(sentence, i, row, story);
    return facts.filter((fact) => fact !== undefined);
  });
}
