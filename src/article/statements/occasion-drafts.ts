import type { EventStatus } from '../../ids/enums.js';
import type { Alias } from '../../schemas/values/names.js';
import type { HostDraft } from '../../schemas/drafts.js';
import { toQuantity } from '../../text/to-quantity.js';
import { clauseEnd } from '../context/clauses.js';
import { isAfter } from '../context/days.js';
import type { Occasion } from '../context/occasion.js';
import type { Story } from '../context/story.js';
import {
  LEADING_EDITION,
  nameOfOccasion,
  namesOf,
  occasionId,
  recordOf,
  referenceTo,
  referenceToOccasion,
} from './drafting.js';
import { wording } from '../words/wording.js';
import { groupBy } from './group-by.js';
import type { HostFact, OccasionFact } from './occasion-facts.js';
import { present } from './present.js';
import type { Statement } from './statement.js';

/** The status that an article as a whole gives to what takes place. */
function statusOf(facts: readonly OccasionFact[], { cited, today }: Story): EventStatus {
  const said = facts.map(({ status }) => status);
  if (said.includes('cancelled')) return 'cancelled';
  if (said.includes('postponed')) return 'postponed';
  const start = facts.find(({ startDate }) => startDate !== undefined)?.startDate;
  if (isAfter(start, today)) return 'planned';
  if (said.includes('held')) return 'held';
  if (said.includes('planned')) return 'planned';
  // What is known from what it is to draw alone is ahead itself.
  const citation = facts[0] && cited.get(facts[0].occasion);
  return citation?.isAhead === true || facts.some(isBeforePlan) ? 'planned' : 'held';
}

/** 由甲大学承办的│乙大赛也将“开擂”: the clause goes on to a plan, whatever its verb. */
const isBeforePlan = ({ sentence, end, occasion }: OccasionFact): boolean => {
  const { tokens } = sentence;
  const from = Math.max(end, occasion.name.end);
  const at = tokens.findIndex(({ start }) => start >= from);
  return (
    at >= 0 && tokens.slice(at, clauseEnd(sentence, at)).some(({ class: name }) => name === 'WILL')
  );
};

/** One fact of all that a sentence says of an occasion; what is said first stands. */
function merged(facts: readonly OccasionFact[]): OccasionFact {
  const [first] = facts as [OccasionFact];
  const whole: OccasionFact = { ...first };
  for (const fact of facts.slice(1)) {
    whole.start = Math.min(whole.start, fact.start);
    whole.end = Math.max(whole.end, fact.end);
    whole.startDate ??= fact.startDate;
    whole.endDate ??= fact.endDate;
    whole.startTime ??= fact.startTime;
    whole.endTime ??= fact.endTime;
    whole.places ??= fact.places;
    whole.theme ??= fact.theme;
    whole.format ??= fact.format;
    whole.mode ??= fact.mode;
    whole.entrants ??= fact.entrants;
    if (fact.hosts !== undefined) whole.hosts = [...(whole.hosts ?? []), ...fact.hosts];
  }
  return whole;
}

function hostsOf(hosts: readonly HostFact[], story: Story): HostDraft[] {
  const seen = new Set<string>();
  return hosts.flatMap(({ role, roleLabel, party }) => {
    const key = `${role} ${party.text}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ ...referenceTo(party, story), role, roleLabel } as HostDraft];
  });
}

/** Short forms that the article introduces, and parts of the name by which it is known too. */
function aliasesOf({ aliases }: Occasion, story: Story): { aliases?: Alias[] } {
  const texts = new Set(
    aliases.map(({ start, length }) =>
      story.words({ start, end: start + length }).replace(LEADING_EDITION, ''),
    ),
  );
  return texts.size === 0
    ? {}
    : { aliases: [...texts].map((text) => ({ text, kind: 'short' as const })) };
}

/** Every sentence that says something of an occasion, as a statement with one draft id. */
export function occasionStatements(facts: readonly OccasionFact[], story: Story): Statement[] {
  const told = facts.filter((fact) => !isOfNamedSigning(fact, story) && !isKindAlone(fact));
  const byOccasion = groupBy(
    withParents([...told, ...citedFacts(told, story)]),
    ({ occasion }) => occasion,
  );
  return [...byOccasion].flatMap(([occasion, said]) => {
    const isOfPlan = isWithinPlan(occasion, said, byOccasion, story);
    const status = isOfPlan ? 'planned' : statusOf(said, story);
    const bySentence = groupBy(withoutShortPlaces(said), ({ sentence }) => sentence);
    return [...bySentence.values()].map((here) =>
      statementOf(occasion, status, merged(here), story),
    );
  });
}

/** 论坛将于…举行。同时举办甲路演: what is a part of an event that is still ahead is so itself, unless it has a day or comes before. */
function isWithinPlan(
  { parent, stems }: Occasion,
  facts: readonly OccasionFact[],
  all: ReadonlyMap<Occasion, readonly OccasionFact[]>,
  { ahead }: Story,
): boolean {
  if (parent === undefined || !ahead.has(parent) || COMES_BEFORE().test([...stems][0] ?? ''))
    return false;
  const isHeld = (all.get(parent) ?? []).some(({ status }) => status === 'held');
  return (
    !isHeld &&
    facts.every(
      (fact) =>
        fact.startDate === undefined &&
        fact.endDate === undefined &&
        fact.status !== 'cancelled' &&
        fact.status !== 'postponed',
    )
  );
}

/** 大会在邕举行 above a text that says 在南宁国际会展中心: what a heading says in short, the text says in full. */
function withoutShortPlaces(facts: readonly OccasionFact[]): readonly OccasionFact[] {
  const isFull = facts.some(({ places, sentence }) => places !== undefined && !sentence.isHeading);
  return isFull
    ? facts.map((fact) => (fact.sentence.isHeading ? { ...fact, places: undefined } : fact))
    : facts;
}

/** 甲大学与乙市就共建进行了签约仪式: the ceremony of a signing that is stated. */
function isOfNamedSigning(
  { occasion, sentence, startDate, places }: OccasionFact,
  story: Story,
): boolean {
  const isBare = startDate === undefined && places === undefined;
  return isBare && story.named.has(sentence) && A_SIGNING().test([...occasion.stems][0] ?? '');
}
/** 管理局召开记者会, 大学举行决赛: what its kind alone names is no event of its own. */
function isKindAlone({ occasion }: OccasionFact): boolean {
  const { parent, entity } = occasion;
  return !parent && !entity && A_KIND().test([...occasion.stems][0] ?? '');
}
const A_KIND = wording(
  '^(?:新闻|媒体|记者|情况)?(?:发布会|通气会|见面会|记者会|记者招待会|吹风会|招待会|说明会|座谈会)$|^(?:总|半)?决赛$|^[初复预]赛$',
);

const A_SIGNING = wording('^(?:签约|签字)(?:仪式|活动)$');

/** Events at which something is said to have happened, of which nothing else is said. */
function citedFacts(facts: readonly OccasionFact[], story: Story): OccasionFact[] {
  const known = new Set(facts.map(({ occasion }) => occasion));
  return [...story.cited]
    .filter(([occasion]) => !known.has(occasion))
    .map(([occasion, { sentence }]) => {
      const { name } = occasion;
      const isHere = name.start >= sentence.start && name.end <= sentence.end;
      const { start, end } = isHere ? name : sentence;
      return { occasion, sentence, start, end };
    });
}

const COMES_BEFORE = wording(
  '(?:(?<!成果|成果专场|新品)发布会|通气会|启动仪式|启动会|见面会|记者会|说明会|动员会|推进会|宣讲会)$',
);

const OPENS = wording('开幕[^暨]{0,2}暨');
const CLOSES = wording('闭幕[^暨]{0,2}暨');

/** 论坛开幕式暨主论坛9日举行: the day of the opening is the first of the whole, that of the close its last. */
function edgeDays({ occasion, startDate }: OccasionFact): Partial<OccasionFact> {
  const [stem = ''] = occasion.stems;
  if (startDate === undefined) return {};
  if (OPENS().test(stem)) return { startDate };
  return CLOSES().test(stem) ? { endDate: startDate } : {};
}

/** An edition is stated too where only its ceremonies and sub-forums are: they refer to it. */
function withParents(facts: readonly OccasionFact[]): OccasionFact[] {
  const all = [...facts];
  const known = new Set(facts.map(({ occasion }) => occasion));
  // A sub-forum of a sub-forum has two of them: those that are added are looked at as well.
  for (const fact of all) {
    const { occasion, sentence, start, end, status } = fact;
    const { parent } = occasion;
    if (parent === undefined || known.has(parent)) continue;
    known.add(parent);
    // A news conference about an event comes before it.
    const isBefore = COMES_BEFORE().test([...occasion.stems][0] ?? '');
    all.push({
      occasion: parent,
      sentence,
      start,
      end,
      status: isBefore ? 'planned' : status,
      ...edgeDays(fact),
    });
  }
  return all;
}

/** What tells an edition: its series, number and year; else what it belongs to. */
function editionFields({ kind, entity, ordinal, year, parent, ...rest }: Occasion) {
  const isForum = kind === 'forum';
  const isPart = !isForum && parent !== undefined && parent.name !== rest.name;
  return {
    series: isForum && entity?.type === 'forum-series' ? { id: entity.id } : undefined,
    ordinal: isForum || kind === 'competition' ? ordinal : undefined,
    year: isForum ? year : undefined,
    forum: isPart ? referenceToOccasion(parent) : undefined,
  };
}

const dayFields = ({ startDate, endDate, startTime, endTime }: OccasionFact) => ({
  startDate,
  endDate,
  startTime,
  endTime,
});

const entrantsOf = ({ entrants }: OccasionFact) =>
  entrants?.mention?.kind === 'count' ? toQuantity(entrants.mention) : undefined;

function statementOf(
  occasion: Occasion,
  status: EventStatus,
  fact: OccasionFact,
  story: Story,
): Statement {
  const { kind, ordinal } = occasion;
  const recordId = recordOf(occasion);
  const draft = present({
    type: kind,
    id: occasionId(occasion),
    names: { ...namesOf(nameOfOccasion(occasion, story), story), ...aliasesOf(occasion, story) },
    status,
    ...editionFields(occasion),
    ...(status === 'cancelled' ? {} : dayFields(fact)),
    places: fact.places?.map((text) => ({ text })),
    theme: fact.theme === undefined ? undefined : namesOf(fact.theme, story),
    format: fact.format,
    mode: fact.mode,
    hosts: fact.hosts && hostsOf(fact.hosts, story),
    entrants: kind === 'competition' ? entrantsOf(fact) : undefined,
  });
  return {
    kind,
    ...(recordId !== undefined && { recordId }),
    draft,
    start: fact.start,
    end: fact.end,
    paragraph: fact.sentence.paragraph,
    status: status === 'planned' || status === 'postponed' ? 'planned' : 'reported',
    confidence: recordId !== undefined || ordinal !== undefined ? 'high' : 'medium',
  } as Statement;
}
