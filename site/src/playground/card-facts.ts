import type { DraftedRecords, Statement } from '../../../src/article/index.js';
import type { AmountKind } from '../../../src/ids/index.js';
import type { Money, Occurrence, SourceRef } from '../../../src/schemas/index.js';

/** Collections whose records take place. */
export const EVENT_COLLECTIONS = ['forums', 'subForums', 'forumEvents', 'competitions'] as const;

/** The draft of something that takes place. */
export type EventDraft = DraftedRecords[(typeof EVENT_COLLECTIONS)[number]][number];

/** A thing of which a text may leave everything unsaid. */
type Stated<Thing> = { readonly [Key in keyof Thing]?: Thing[Key] | undefined };

/** Days, places and theme; a competition has those of its rounds instead. */
export const occurrenceOf = (event: EventDraft): Stated<Occurrence> =>
  event.type === 'competition' ? {} : event;

export const eventsOf = (drafts: DraftedRecords): EventDraft[] =>
  EVENT_COLLECTIONS.flatMap((collection): readonly EventDraft[] => drafts[collection]);

/** The paragraph of this text in which a draft has a field. */
export function paragraphOf(
  { sources = [] }: { readonly sources?: readonly SourceRef[] | undefined },
  field: string,
): number | undefined {
  return sources.find(
    ({ fields }) =>
      fields === undefined || fields.some((path) => path === field || path.startsWith(`${field}.`)),
  )?.paragraph;
}

/** An amount that the text states of an event. */
export interface StatedAmount {
  readonly kind: AmountKind;
  readonly money: Money;
  readonly paragraph: number;
  readonly status: Statement['status'];
}

/** The ids by which a statement's draft names what it belongs to. */
function ownersOf({ draft }: Statement): string[] {
  const references =
    draft.type === 'signing' ? [draft.forum] : draft.type === 'statistic' ? [draft.subject] : [];
  return references.flatMap((reference) => {
    if (reference === undefined) return [];
    if ('id' in reference) return [reference.id];
    return 'draft' in reference ? [reference.draft] : [];
  });
}

/** Ids under which an event is known: its own, and those of the drafts of which it was made. */
function namesOf({ id }: EventDraft, statements: readonly Statement[]): Set<string> {
  const ids = statements.flatMap(({ draft, recordId }) => (recordId === id ? [draft.id] : []));
  return new Set([id, ...ids]);
}

/** The amounts that a text states of an event, those of one kind and value once. */
export function amountsOf(event: EventDraft, statements: readonly Statement[]): StatedAmount[] {
  const ids = namesOf(event, statements);
  const seen = new Set<string>();
  return statements.flatMap((statement) => {
    const { draft, paragraph, status } = statement;
    if (draft.type !== 'signing' && draft.type !== 'statistic') return [];
    const { money, amountKind } = draft;
    if (money === undefined || !ownersOf(statement).some((id) => ids.has(id))) return [];
    const kind = amountKind ?? 'other';
    const key = `${kind} ${JSON.stringify(money)}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ kind, money, paragraph, status }];
  });
}
