import type { ForumSeriesId, PlaceId } from '../../../src/ids/index.js';
import {
  type BundledRecord,
  eventsOf,
  forumsOf,
  happeningsOf,
  parksOf,
  platformsOf,
  recordsIn,
  signingsOf,
  statisticsOf,
  subForumsOf,
} from '../../../src/lookup/index.js';

/** What points to a record, by whatever way. */
export function relatedTo(record: BundledRecord): BundledRecord[] {
  const { id, type } = record;
  if (type === 'source' || type === 'statistic') return [];
  const found: readonly BundledRecord[] = [
    ...(type === 'forum-series' ? forumsOf(id as ForumSeriesId) : []),
    ...(type === 'forum' || type === 'sub-forum' || type === 'forum-event' ? happeningsOf(id) : []),
    ...subForumsOf(id),
    ...signingsOf(id),
    ...platformsOf(id),
    ...parksOf(id),
    ...(type === 'person' || type === 'organization'
      ? eventsOf(id).map((each) => each.record)
      : []),
    ...(type === 'place' ? recordsIn(id as PlaceId) : []),
    ...statisticsOf(id),
  ];
  return [...new Set(found)].filter((each) => each !== record);
}
