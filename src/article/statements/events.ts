import { wording } from '../words/wording.js';
import { clauseStart, lastBefore, spanOf } from '../context/clauses.js';
import { type Days, isAfter } from '../context/days.js';
import type { Occasion } from '../context/occasions.js';
import { placesOf } from '../context/places.js';
import type { Story } from '../context/story.js';
import { evenText } from '../words/even-text.js';
import type { Sentence } from '../words/sentences.js';
import { type Token, adjoin, isOf } from '../words/token.js';
import type { WordClass } from '../words/word-class.js';
import { dateBehind, dateOf, isSetting } from './circumstances.js';
import { isSigningCeremony } from './skeleton.js';
import type { OccasionFact } from './occasion-facts.js';

/** What a verb says of the event of which it speaks. */
interface EventVerb {
  class: WordClass;
  /** Which of the days it gives. */
  sets: 'both' | 'start' | 'end' | 'none';
  status?: 'postponed' | 'cancelled';
  /** Whether what takes place may stand behind it: 举行启动仪式. */
  takesObject: boolean;
  /** Whether it speaks of an event behind it only: 合办首届论坛. */
  needsObject?: true;
  example: string;
}

export const EVENT_VERBS: readonly EventVerb[] = [
  { class: 'HOLD', sets: 'both', takesObject: true, example: '第三届江北科技大会6日在江北举行。' },
  {
    class: 'HOST',
    sets: 'both',
    takesObject: true,
    needsObject: true,
    example: '双方11月将在横滨合办首届台日技术论坛。',
  },
  { class: 'OPEN', sets: 'start', takesObject: false, example: '第三届江北科技大会6日开幕。' },
  { class: 'CLOSE', sets: 'end', takesObject: false, example: '第三届江北科技大会8日闭幕。' },
  {
    class: 'POSTPONE',
    sets: 'start',
    status: 'postponed',
    takesObject: true,
    example: '第三届江北科技大会延期至10月16日举行。',
  },
  {
    class: 'CANCEL',
    sets: 'none',
    status: 'cancelled',
    takesObject: true,
    example: '第三届江北科技大会取消。',
  },
];

const verbOf = (token: Token): EventVerb | undefined =>
  EVENT_VERBS.find((verb) => verb.class === token.class);

/** What may stand between a verb and its object. */
const BEFORE_OBJECT = ['ADVERB', 'DATE', 'SPACE', 'COUNT', 'ORDINAL', 'BRACKET'] as const;

/** The events behind a verb: 举办甲论坛、乙大赛和丙仪式. */
function objectsOf({ tokens }: Sentence, verb: number): Token[] {
  const objects: Token[] = [];
  let at = verb + 1;
  // 近日举行的甲论坛: the event of which the clause is an attribute.
  if (isOf(tokens[at], 'OF')) at++;
  while (isOf(tokens[at], ...BEFORE_OBJECT)) at++;
  for (;;) {
    const token = tokens[at];
    if (token === undefined || !isOf(token, 'EVENT', 'CEREMONY')) break;
    objects.push(token);
    at++;
    if (isOf(tokens[at], 'BRACKET')) at++;
    if (!isOf(tokens[at], 'LISTED', 'AND')) break;
    at++;
  }
  return objects;
}

/** The event to the left of a verb of which it speaks. */
function subjectOf(sentence: Sentence, verb: number): Token | undefined {
  const { tokens } = sentence;
  const at = lastBefore(tokens, verb, 0, (token, i) => {
    if (!isOf(token, 'EVENT', 'GENERIC', 'CEREMONY')) return false;
    // 参加论坛的代表举行座谈 says nothing of the forum.
    const isAttribute = isOf(tokens[i + 1], 'OF') || isOf(tokens[i - 1], 'JOIN', 'AT', 'SINCE');
    return !isSetting(tokens, i) && !isAttribute;
  });
  if (at < 0) return undefined;
  const from = clauseStart(sentence, verb);
  // In an earlier clause only where nothing else is spoken of since.
  const isOther = tokens
    .slice(Math.max(at + 1, from), verb)
    .some(
      (token, i, between) =>
        isOf(token, 'BODY', 'SITE', 'NAME', 'PERSON') &&
        !isOf(between[i - 1], 'AT', 'BY', 'AND', 'LISTED'),
    );
  return at < from && isOther ? undefined : tokens[at];
}

/** Who holds an event that stands behind the verb: 组委会举行启动仪式, 丰南区举办推介会. */
function holderOf(sentence: Sentence, verb: number): Token | undefined {
  const { tokens } = sentence;
  const from = clauseStart(sentence, verb);
  for (let i = verb - 1; i >= from; i--) {
    const token = tokens[i] as Token;
    if (
      isOf(tokens[i - 1], 'AT', 'OF', 'BY') ||
      isOf(token, 'AT', 'DATE', 'ADVERB', 'WILL', 'BRACKET', 'SPACE')
    )
      continue;
    return isOf(token, 'BODY', 'SITE', 'PLACE') && token.isGeneric !== true ? token : undefined;
  }
  return undefined;
}

const ORGANIZES = wording('办');

function factOf(
  sentence: Sentence,
  verb: number,
  row: EventVerb,
  token: Token,
  isObject: boolean,
  story: Story,
): OccasionFact | undefined {
  const { tokens } = sentence;
  const before = tokens[tokens.indexOf(token) - 1];
  // 甲大学与乙公司签约仪式 is a signing, and the ceremony has no name.
  if (
    isSigningCeremony(token) &&
    isOf(before, 'AND', 'LISTED') &&
    isOf(tokens[tokens.indexOf(token) - 2], 'BODY', 'SITE', 'PLACE')
  )
    return undefined;
  // What stands right before a ceremony is cut off from its name.
  if (
    token.class === 'CEREMONY' &&
    adjoin(before, token) &&
    isOf(before, 'BRACKET', 'NAME', 'QUOTE')
  )
    return undefined;
  const occasion =
    token.class === 'CEREMONY' ? story.occasions.ofCeremony(token) : story.occasions.of(token);
  const verbToken = sentence.tokens[verb] as Token;
  if (occasion === undefined) return undefined;
  const modality = story.modality(sentence, verb);
  if ('reason' in modality && !(row.status !== undefined && modality.reason === 'denied')) {
    story.leaveOpen(sentence, modality.reason);
    return undefined;
  }
  const days =
    row.status === 'cancelled'
      ? undefined
      : row.status === 'postponed'
        ? dateBehind(sentence, verb, occasion.year)
        : dateOf(sentence, verb, story, occasion.year);
  // An edition of another year than its date: one of the two is not what it seems.
  if (
    days !== undefined &&
    occasion.year !== undefined &&
    !days.start.startsWith(String(occasion.year))
  )
    return undefined;
  const edge = story.occasions.edgeOf(token);
  const places = placesOf(sentence, verb, story);
  const status =
    row.status ?? statusOf('status' in modality ? modality.status : 'reported', days, row, story);
  return {
    occasion,
    sentence,
    ...spanOf(token, verbToken),
    status,
    ...datesFor(row, edge, days),
    ...(places.length > 0 && (edge === undefined || edge === 'round') && { places }),
    ...hostFor(sentence, verb, token, isObject),
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
  isObject: boolean,
): Pick<OccasionFact, 'hosts' | 'places'> {
  if (!isObject) return {};
  const holder = holderOf(sentence, verb);
  if (holder === undefined || holder.start === event.start) return {};
  const verbText = sentence.tokens[verb]?.text ?? '';
  if (holder.class === 'PLACE' && !ORGANIZES().test(verbText)) return {};
  return {
    hosts: [{ role: 'host', roleLabel: sentence.tokens[verb]?.word ?? verbText, party: holder }],
  };
}

/** 武汉举行…开工仪式: a place that does not organize is where it takes place. */
function placeHolder(sentence: Sentence, verb: number, story: Story): string[] {
  const holder = holderOf(sentence, verb);
  const verbText = sentence.tokens[verb]?.text ?? '';
  return holder?.class === 'PLACE' && !ORGANIZES().test(verbText) ? [story.words(holder)] : [];
}

/** 进行 and 开展 are said of anything. */
const NEEDS_OBJECT = wording('^(?:进行|开展|办理|办|揭晓)$');
const FORMER = wording('^原');

/** 原定于8月28日举行的: a plan that holds no more. */
const isFormerPlan = (sentence: Sentence, verb: number): boolean =>
  sentence.tokens
    .slice(clauseStart(sentence, verb), verb)
    .some((token) => token.class === 'WILL' && FORMER().test(token.text));

const EDITIONS = wording('^(?:届|次|年|季)$');

/** 已成功举办14届: the history of a series, and no edition. */
function countsEditions({ tokens }: Sentence, verb: number): boolean {
  const mention = tokens[verb + 1]?.mention;
  return (
    (mention?.kind === 'count' || mention?.kind === 'duration') &&
    EDITIONS().test(evenText(mention.unit))
  );
}

/** What takes place, when and where: 第27届京台科技论坛将于9月19日至21日在北京举办. */
export function readEvents(sentence: Sentence, story: Story): OccasionFact[] {
  const facts: OccasionFact[] = [];
  sentence.tokens.forEach((token, i) => {
    const row = verbOf(token);
    if (row === undefined || isFormerPlan(sentence, i) || countsEditions(sentence, i)) return;
    // 推迟举行: the first verb says it.
    if (isOf(sentence.tokens[i - 1], 'POSTPONE', 'CANCEL')) return;
    const objects = row.takesObject ? objectsOf(sentence, i) : [];
    const subject =
      objects.length > 0 || row.needsObject === true || NEEDS_OBJECT().test(token.text)
        ? undefined
        : subjectOf(sentence, i);
    const setting = settingOf(sentence, i, story);
    for (const object of objects) {
      const fact = factOf(sentence, i, row, object, true, story);
      if (fact === undefined) continue;
      const { main } = story.occasions;
      const isBeside =
        fact.hosts === undefined && !isOf(object, 'CEREMONY') && main?.ordinal !== undefined;
      const within = setting ?? (isBeside ? main : undefined);
      if (within !== undefined) placeWithin(fact.occasion, within);
      const places = placeHolder(sentence, i, story);
      facts.push(places.length > 0 && fact.places === undefined ? { ...fact, places } : fact);
    }
    if (subject === undefined) return;
    const fact = factOf(sentence, i, row, subject, false, story);
    if (fact === undefined) return;
    if (setting !== undefined) placeWithin(fact.occasion, setting);
    facts.push(fact);
  });
  return facts;
}

/** The event during which something takes place: 论坛期间, 在…博览会上. */
function settingOf(sentence: Sentence, verb: number, story: Story): Occasion | undefined {
  const { tokens } = sentence;
  const at = lastBefore(
    tokens,
    verb,
    0,
    (token, i) => isOf(token, 'EVENT', 'GENERIC', 'CEREMONY') && isSetting(tokens, i),
  );
  return at < 0 ? undefined : story.occasions.of(tokens[at]);
}

/** Puts an event under the one during which it takes place. */
function placeWithin(occasion: Occasion, setting: Occasion): void {
  if (occasion === setting || occasion.parent !== undefined || setting.parent === occasion) return;
  if (occasion.kind === 'forum' && (occasion.ordinal !== undefined || occasion.year !== undefined))
    return;
  if (occasion.kind === 'forum') occasion.kind = 'sub-forum';
  occasion.parent = setting;
}
