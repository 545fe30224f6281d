import type { EntityMention } from '../../lookup/find-entities.js';
import type { Mention, Span } from '../../text/types.js';
import { type ArticleBody, bodiesOf, usedNames, withoutInnerNames } from '../bodies.js';
import type { Unstated } from '../context/finding.js';
import { Story } from '../context/story.js';
import { rolesOf } from '../roles.js';
import { type ReadText, type Sentence, sentencesOf } from '../words/sentences.js';
import { isAfter } from '../context/days.js';
import { noteSetting } from './circumstances.js';
import { readAgendas } from './agenda.js';
import { readDated, readDaysOf, readSettings, readSpeeches } from './dated.js';
import { readEntrants } from './entrants.js';
import { readEvents } from './events.js';
import { figureReader } from './figures.js';
import { readFormats } from './formats.js';
import { readHosts } from './hosts.js';
import { occasionStatements } from './occasion-drafts.js';
import type { OccasionFact } from './occasion-facts.js';
import { noticeReader } from './notices.js';
import { personReader } from './persons.js';
import { releaseReader } from './releases.js';
import { signingReader } from './signings.js';
import { siteReader } from './sites.js';
import { type Skeleton, makeSkeleton } from './skeleton.js';
import type { Statement } from './statement.js';
import { readThemes } from './themes.js';
import { totalReader } from './totals.js';

/** All that a text states, in order, and what it left open. */
export interface Found {
  statements: Statement[];
  unstated: Unstated[];
  /** What counts count and amounts are, where the text says it. */
  roles: ReadonlyMap<Mention, Span>;
  /** Names for which no record is known. */
  bodies: ArticleBody[];
  /** Known records that are named, without those within a longer name. */
  entities: EntityMention[];
}

/** Reads statements of one kind, sentence by sentence; made for one reading. */
export type StatementReader = (sentence: Sentence, skeleton: Skeleton) => Statement[];

const OCCASION_READERS = [
  readEvents,
  readDated,
  readSettings,
  readDaysOf,
  readSpeeches,
  readAgendas,
  readHosts,
  readThemes,
  readFormats,
  readEntrants,
] as const;

// In this order: a figure that a signing has taken up is none of its own.
const READERS: readonly ((story: Story) => StatementReader)[] = [
  signingReader,
  totalReader,
  siteReader,
  releaseReader,
  personReader,
  figureReader,
];

/**
 * All that a text states, in order. What is said twice is stated twice, under one draft id.
 *
 * @param today - ISO day against which the article speaks
 */
export function findStatements(read: ReadText, today: string | undefined): Found {
  const sentences = sentencesOf(read);
  const story = new Story(read, sentences, today);
  const readers = READERS.map((reader) => reader(story));
  const facts: OccasionFact[] = [];
  const statements: Statement[] = [];
  const readNotice = noticeReader(story);
  for (const sentence of sentences) {
    noteSetting(sentence, story);
    const before = facts.length;
    for (const fact of readNotice(sentence)) facts.push(fact);
    for (const reader of OCCASION_READERS)
      for (const fact of reader(sentence, story)) facts.push(fact);
    noteAhead(facts, before, story);
    const skeleton = makeSkeleton(sentence, read.even);
    for (const reader of readers)
      for (const statement of reader(sentence, skeleton)) statements.push(statement);
    story.close(sentence);
  }
  // One by one: a call takes no more than some hundred thousand arguments.
  for (const statement of occasionStatements(facts, story)) statements.push(statement);
  statements.sort(byPlace);
  // A theme, a list or a figure may speak without a verb; in a story it is left open as well.
  if (story.genre !== undefined)
    for (const { start, end } of statements.splice(0))
      story.unstated.push({ start, end, reason: story.genre });
  const used = usedNames(statements);
  return {
    statements,
    unstated: story.unstated.sort(byPlace),
    roles: rolesOf(sentences),
    bodies: bodiesOf(used, story),
    entities: withoutInnerNames(read.entities, used, story),
  };
}

/** Keeps in mind which events of the facts from an index on are still to come: their figures are plans. */
function noteAhead(facts: readonly OccasionFact[], from: number, story: Story): void {
  for (let i = from; i < facts.length; i++) {
    const { occasion, status, startDate } = facts[i] as OccasionFact;
    if (status === 'planned' || isAfter(startDate, story.today)) story.ahead.add(occasion);
  }
}

const byPlace = (a: Span, b: Span): number => a.start - b.start || a.end - b.end;
