import { type ArticleReading, type DraftedRecords, draftRecords } from '../article/index.js';
import type { EnumName, EnumValues } from '../labels/enum-names.js';
import { labelOf } from '../labels/label-of.js';
import type { Host, LocalizedText, Names } from '../schemas/index.js';
import type { Money, Quantity } from '../text/types.js';
import type { Card } from './card.js';
import { quantityWords } from './number-words.js';
import { type NamesById, namesIn } from './record-words.js';

/** A part of the summary: a heading and what stands under it. */
export interface CardSection {
  title: string;
  cards: Card[];
}

type Rows = Card['rows'];

const word = <Name extends EnumName>(name: Name, value: EnumValues[Name] | undefined): string =>
  value === undefined ? '' : labelOf(name, value, 'en');

const textOf = (text: LocalizedText | Names | undefined): string | undefined =>
  text?.hans ?? text?.hant ?? text?.en;

const joined = (words: readonly (string | undefined)[], by = ', '): string =>
  words.filter(Boolean).join(by);

const listed = (ids: readonly string[] | undefined, name: NamesById): string =>
  joined((ids ?? []).map(name), '、');

const amount = (quantity: Quantity | Money | undefined): string | undefined =>
  quantity && quantityWords(quantity);

/** Hosts by their role, in the order of the article. */
function hostRows(hosts: readonly Host[] | undefined, name: NamesById): Rows {
  const byRole = new Map<string, string[]>();
  for (const { id, role } of hosts ?? []) {
    const label = word('HOST_ROLES', role);
    const names = byRole.get(label) ?? [];
    names.push(name(id));
    byRole.set(label, names);
  }
  return [...byRole].map(([label, names]) => [label, names.join('、')]);
}

interface Times {
  readonly startDate?: string | undefined;
  readonly endDate?: string | undefined;
  readonly startTime?: string | undefined;
  readonly endTime?: string | undefined;
}

function timesOf({ startDate, endDate, startTime, endTime }: Times): string {
  const days = joined([startDate, endDate], ' to ');
  return joined([days, joined([startTime, endTime], ' to ')]);
}

/** What the articles counts of people and bodies at an event. */
const ATTENDANCE = new Set<string | undefined>([
  ...['guests', 'participants', 'visits', 'delegations', 'speakers', 'media', 'journalists'],
  ...['companies', 'organizations', 'countries-and-regions'],
]);

/** The cards of one article's records. */
class Cards {
  readonly #records: DraftedRecords;
  readonly #name: NamesById;

  constructor(records: DraftedRecords) {
    this.#records = records;
    this.#name = namesIn(records);
  }

  #attendance(id: string): string {
    const figures = this.#records.statistics.filter(
      ({ subjectId, measure }) => subjectId === id && ATTENDANCE.has(measure),
    );
    return joined(
      figures.map(({ measure, quantity }) =>
        joined([word('MEASURES', measure), amount(quantity)], ' '),
      ),
    );
  }

  #whole(id: string | undefined): string | undefined {
    return id === undefined ? undefined : this.#name(id);
  }

  #events(): Card[] {
    const { forums, subForums, forumEvents } = this.#records;
    return [...forums, ...subForums, ...forumEvents].map((event) => {
      const edition =
        'ordinal' in event && event.ordinal !== undefined ? `no. ${String(event.ordinal)}` : '';
      const kind =
        event.type === 'sub-forum'
          ? word('SUB_FORUM_KINDS', event.kind)
          : event.type === 'forum-event'
            ? word('FORUM_EVENT_KINDS', event.kind)
            : '';
      return {
        title: this.#name(event.id),
        kind: joined([
          kind || word('RECORD_TYPES', event.type),
          edition,
          word('EVENT_STATUSES', event.status),
        ]),
        rows: [
          ['part of', this.#whole('forumId' in event ? event.forumId : undefined)],
          ['days', timesOf(event)],
          ['place', listed(event.placeIds, this.#name)],
          ['theme', textOf(event.theme)],
          ['mode', word('ATTENDANCE_MODES', event.mode)],
          ...hostRows(event.hosts, this.#name),
          [
            'persons',
            joined(
              (event.participants ?? []).map(({ id }) => this.#name(id)),
              '、',
            ),
          ],
          ['attendance', this.#attendance(event.id)],
          ['id', event.id],
        ],
      };
    });
  }

  #competitions(): Card[] {
    return this.#records.competitions.map((competition) => ({
      title: this.#name(competition.id),
      kind: joined([
        word('RECORD_TYPES', 'competition'),
        word('EVENT_STATUSES', competition.status),
      ]),
      rows: [
        ['part of', this.#whole(competition.forumId)],
        ...(competition.stages ?? []).map(({ kind, date, placeIds, advancing }): Rows[number] => [
          word('STAGE_KINDS', kind),
          joined([date, listed(placeIds, this.#name), amount(advancing)]),
        ]),
        ['entries', amount(competition.entrants)],
        ...hostRows(competition.hosts, this.#name),
        ['id', competition.id],
      ],
    }));
  }

  #signings(): Card[] {
    return this.#records.signings.map((signing) => ({
      title:
        joined(
          (signing.parties ?? []).map(({ id }) => this.#name(id)),
          ' + ',
        ) || 'Total',
      kind: joined([word('SIGNING_KINDS', signing.kind), word('EVENT_STATUSES', signing.status)]),
      rows: [
        ['object', this.#whole(signing.objectId)],
        [
          'scope',
          joined(
            (signing.scope ?? []).map(({ names }) => textOf(names)),
            '、',
          ),
        ],
        ['number', amount(signing.count)],
        [word('AMOUNT_KINDS', signing.amountKind) || 'money', amount(signing.money)],
        ['day', signing.date],
        ['at', this.#whole(signing.eventId ?? signing.forumId)],
        ['id', signing.id],
      ],
    }));
  }

  #releases(): Card[] {
    const { achievements, policies } = this.#records;
    return [
      ...achievements.map((one): Card => ({
        title: this.#name(one.id),
        kind: joined([
          word('ACHIEVEMENT_KINDS', one.kind) || word('RECORD_TYPES', one.type),
          word('RELEASE_STATUSES', one.status),
        ]),
        rows: [
          ['by', listed(one.developerIds, this.#name)],
          ['day', one.releasedOn],
          ['at', this.#whole(one.releasedAtId)],
          ['id', one.id],
        ],
      })),
      ...policies.map((one): Card => ({
        title: this.#name(one.id),
        kind: joined([
          word('POLICY_KINDS', one.kind) || word('RECORD_TYPES', one.type),
          word('RELEASE_STATUSES', one.status),
        ]),
        rows: [
          ['by', listed(one.issuerIds, this.#name)],
          ['day', one.issued],
          ['years', one.period],
          ['version', one.version],
          ['measures', amount(one.measures)],
          ['at', this.#whole(one.releasedAtId)],
          ['id', one.id],
        ],
      })),
    ];
  }

  #sites(): Card[] {
    const { platforms, parks } = this.#records;
    return [...platforms, ...parks].map((site) => ({
      title: this.#name(site.id),
      kind:
        (site.type === 'park'
          ? word('PARK_KINDS', site.kind)
          : word('PLATFORM_KINDS', site.kind)) || word('RECORD_TYPES', site.type),
      rows: [
        ['part of', this.#whole(site.parentId)],
        ...(site.lifecycle ?? []).map(({ kind, date, status, eventId }): Rows[number] => [
          word('LIFECYCLE_KINDS', kind),
          joined([date, word('EVENT_STATUSES', status), this.#whole(eventId)]),
        ]),
        ...('operators' in site ? hostRows(site.operators, this.#name) : []),
        ['operator', this.#whole('operatorId' in site ? site.operatorId : undefined)],
        ...('designations' in site ? (site.designations ?? []) : []).map(
          ({ names, date }): Rows[number] => ['title', joined([textOf(names), date])],
        ),
        ['area', amount('areaM2' in site ? site.areaM2 : undefined)],
        ['place', listed(site.placeIds, this.#name)],
        ['id', site.id],
      ],
    }));
  }

  #persons(): Card[] {
    return this.#records.people.map((person) => ({
      title: this.#name(person.id),
      kind: '',
      rows: [
        ...(person.posts ?? []).map(({ organizationId, title, validOn }): Rows[number] => [
          'post',
          joined([joined([this.#whole(organizationId), textOf(title)], ' '), validOn]),
        ]),
        ['id', person.id],
      ],
    }));
  }

  #figures(clauseOf: (id: string) => string | undefined): Card[] {
    return this.#records.statistics.map((figure) => {
      const noun = figure.measure === 'other' ? textOf(figure.description) : undefined;
      const change =
        figure.change &&
        joined([word('CHANGE_KINDS', figure.change.kind), amount(figure.change.quantity)], ' ');
      return {
        title: joined(
          [noun ?? word('MEASURES', figure.measure), amount(figure.quantity ?? figure.money)],
          ': ',
        ),
        kind: joined([
          word('AMOUNT_KINDS', figure.amountKind),
          figure.status === 'planned' ? word('FACT_STATUSES', 'planned') : '',
        ]),
        rows: [
          ['of', this.#whole(figure.subjectId)],
          ['change', change],
          ['time', figure.period ?? figure.asOf],
          ['words', clauseOf(figure.id)],
          ['id', figure.id],
        ],
      };
    });
  }

  all(clauseOf: (id: string) => string | undefined): CardSection[] {
    return [
      { title: 'Events', cards: [...this.#events(), ...this.#competitions()] },
      { title: 'Signings', cards: this.#signings() },
      { title: 'Released', cards: this.#releases() },
      { title: 'Platforms and parks', cards: this.#sites() },
      { title: 'Persons', cards: this.#persons() },
      { title: 'Figures', cards: this.#figures(clauseOf) },
    ];
  }
}

/** The words of a statement, as they were meant. */
export const clauseOf = (
  { start, end, clean }: { start: number; end: number; clean?: string | undefined },
  { text }: Pick<ArticleReading, 'text'>,
): string => clean ?? text.slice(start, end);

/** What an article states, as cards; what nothing is stated of is left out. */
export function cardSections(reading: ArticleReading): CardSection[] {
  const clauses = new Map(
    reading.statements.map((one) => [one.draft.id, clauseOf(one, reading)] as const).reverse(),
  );
  const sections = new Cards(draftRecords(reading)).all((id) => clauses.get(id));
  return sections.filter(({ cards }) => cards.length > 0);
}
