import { achievements } from '../data/achievements.js';
import { competitions } from '../data/competitions.js';
import { forumEvents } from '../data/forum-events.js';
import { parks } from '../data/parks.js';
import { platforms } from '../data/platforms.js';
import { policies } from '../data/policies.js';
import { signings } from '../data/signings.js';
import { subForums } from '../data/sub-forums.js';
import type { RecordId } from '../ids/record-id.js';
import { lazy } from '../text/lazy.js';
import type { BundledOf } from './collections.js';
import { checkKnown } from './known-id.js';
import { appendTo } from '../text/append-to.js';

/** A record of what happened at an occasion, or to what something happened there. */
export type Happening = BundledOf<
  | 'sub-forum'
  | 'forum-event'
  | 'competition'
  | 'signing'
  | 'achievement'
  | 'policy'
  | 'platform'
  | 'park'
>;

type Occasions = readonly { readonly eventId?: string | undefined }[];

/** The editions, sessions and events at which a record happened, or something did to it. */
function occasionsOf(record: Happening): (string | undefined)[] {
  const eventsOf = (...lists: (Occasions | undefined)[]): (string | undefined)[] =>
    lists.flatMap((list = []) => list.map(({ eventId }) => eventId));
  switch (record.type) {
    case 'sub-forum':
    case 'forum-event':
      return [record.forumId, record.parentId];
    case 'competition':
      return [record.forumId, ...eventsOf(record.stages)];
    case 'signing':
      return [record.forumId, record.eventId];
    case 'achievement':
      return [record.releasedAtId, ...(record.shownAtIds ?? [])];
    case 'policy':
      return [record.releasedAtId];
    case 'platform':
      return [...eventsOf(record.lifecycle), ...(record.shownAtIds ?? [])];
    case 'park':
      return eventsOf(record.lifecycle, record.designations);
  }
}

/** Every record under what it happened at. */
const happenings = lazy(() => {
  const records: Happening[] = [
    ...subForums,
    ...forumEvents,
    ...competitions,
    ...signings,
    ...achievements,
    ...policies,
    ...platforms,
    ...parks,
  ];
  const byOccasion = new Map<string, Happening[]>();
  for (const record of records) {
    for (const occasion of new Set(occasionsOf(record))) {
      if (occasion === undefined) continue;
      appendTo(byOccasion, occasion, record);
    }
  }
  return { records, byOccasion };
});

/**
 * What happened at an edition, a session or an event, and at the sessions and events within it: sub-forums,
 * events, competitions, signings, achievements and policies that were released, achievements and platforms that were
 * shown, platforms and parks that were launched, unveiled or given a title.
 *
 * Hint: a record says with `status` whether it took place. Figures are in {@link statisticsOf}.
 *
 * @param id - of an edition, a sub-forum or an event
 * @returns each once, by type in the order above, then in the order of the collection; empty when there are none
 * @throws {UnknownIdError} When no bundled record has the id.
 * @example
 * happeningsOf('zgc-forum-2024').some(({ id }) => id === 'zgc-forum-2024-opening') // true
 */
export function happeningsOf(id: RecordId): Happening[] {
  checkKnown(id);
  const { records, byOccasion } = happenings();
  const found = new Set<Happening>();
  const waiting: string[] = [id];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const record of byOccasion.get(next) ?? []) {
      if (found.has(record)) continue;
      found.add(record);
      // A session has parts; what has a turn of its life at one is no occasion.
      if (record.type === 'sub-forum' || record.type === 'forum-event') waiting.push(record.id);
    }
  }
  return records.filter((record) => found.has(record));
}
