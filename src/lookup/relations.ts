import type { Frozen } from '../data/frozen.js';
import { forums } from '../data/forums.js';
import { parks } from '../data/parks.js';
import { platforms } from '../data/platforms.js';
import { signings } from '../data/signings.js';
import { statistics } from '../data/statistics.js';
import { subForums } from '../data/sub-forums.js';
import type { ForumSeriesId } from '../ids/forum-series.js';
import type { RecordId } from '../ids/record-id.js';
import type { BundledOf } from './collections.js';
import { compareEdtf } from './edtf-bounds.js';
import { checkKnown } from './known-id.js';
import { appendTo } from '../text/append-to.js';

type Row = Frozen<{ id: string }>;

const indexes = new WeakMap<readonly Row[], ReadonlyMap<string, readonly Row[]>>();

/**
 * The rows that point to an id, in the order of the collection or in their own. One index a collection,
 * built on first use, so that an answer costs no more than its length; a collection
 * therefore comes with the same functions each time.
 *
 * @throws {UnknownIdError} When no bundled record has the id.
 */
function pointingTo<R extends Row>(
  rows: readonly R[],
  id: string,
  targetsOf: (row: R) => readonly (string | undefined)[],
  order?: (a: R, b: R) => number,
): readonly R[] {
  let index = indexes.get(rows) as ReadonlyMap<string, readonly R[]> | undefined;
  if (index === undefined) {
    const lists = new Map<string, R[]>();
    for (const row of rows) {
      for (const target of new Set(targetsOf(row))) {
        if (target === undefined) continue;
        appendTo(lists, target, row);
      }
    }
    for (const list of lists.values()) Object.freeze(order ? list.sort(order) : list);
    index = lists;
    indexes.set(rows, index);
  }
  const found = index.get(id);
  if (found === undefined) checkKnown(id);
  return found ?? NONE;
}

const NONE: readonly never[] = Object.freeze([]);

const idsOf = (items: readonly { readonly id: string }[] = []): string[] =>
  items.map(({ id }) => id);

/**
 * The editions of a series.
 *
 * @returns frozen, by year and number; empty when there are none
 * @throws {UnknownIdError} When no bundled record has the id.
 * @example
 * forumsOf('zgc-forum').some(({ id }) => id === 'zgc-forum-2024') // true
 */
export function forumsOf(seriesId: ForumSeriesId): readonly BundledOf<'forum'>[] {
  return pointingTo(
    forums,
    seriesId,
    (row) => [row.seriesId],
    (a, b) => a.year - b.year || (a.ordinal ?? 0) - (b.ordinal ?? 0),
  );
}

/**
 * The sub-forums of an edition, or of another sub-forum.
 *
 * @returns frozen, in the order of the collection; empty when there are none
 * @throws {UnknownIdError} When no bundled record has the id.
 * @example
 * subForumsOf('zgc-forum-2024').every(({ type }) => type === 'sub-forum') // true
 */
export function subForumsOf(id: RecordId): readonly BundledOf<'sub-forum'>[] {
  return pointingTo(subForums, id, (row) => [row.forumId, row.parentId]);
}

/**
 * The signings at an edition or event, under a programme or total, or of a party.
 *
 * @returns frozen, in the order of the collection; empty when there are none
 * @throws {UnknownIdError} When no bundled record has the id.
 * @example
 * signingsOf('hong-kong-nuoda-robot').map(({ forumId }) => forumId) // ['beijing-hong-kong-forum-2025']
 */
export function signingsOf(id: RecordId): readonly BundledOf<'signing'>[] {
  return pointingTo(signings, id, (row) => [
    row.forumId,
    row.eventId,
    row.programmeId,
    row.withinId,
    ...idsOf(row.parties),
  ]);
}

/** In the order in which a source counts the parts of a whole, then as their known lives begin. */
function byPosition(a: BundledOf<'platform'>, b: BundledOf<'platform'>): number {
  const [one, other] = [a, b].map(({ position = Infinity }) => position) as [number, number];
  if (one !== other) return one - other;
  const [began, otherBegan] = [a, b].map(
    ({ lifecycle = [] }) => lifecycle.flatMap(({ date = [] }) => date).sort(compareEdtf)[0] ?? '',
  ) as [string, string];
  return compareEdtf(began, otherBegan);
}

/**
 * The platforms that are part of a platform, lie in a park, or are run by an organization.
 *
 * @returns frozen, in the order in which their source counts them, else by the first date of their
 *   lifecycle, those without one last; empty when there are none
 * @throws {UnknownIdError} When no bundled record has the id.
 * @example
 * platformsOf('cross-strait-innovation-centre').length // 6
 */
export function platformsOf(id: RecordId): readonly BundledOf<'platform'>[] {
  return pointingTo(
    platforms,
    id,
    (row) => [row.parentId, row.parkId, ...idsOf(row.operators)],
    byPosition,
  );
}

/**
 * The parks that lie in a zone, are run by an organization, or were given a title at an event.
 *
 * @returns frozen, in the order of the collection; empty when there are none
 * @throws {UnknownIdError} When no bundled record has the id.
 * @example
 * parksOf('unesco') // []
 */
export function parksOf(id: RecordId): readonly BundledOf<'park'>[] {
  return pointingTo(parks, id, (row) => [
    row.parentId,
    row.operatorId,
    ...(row.designations?.map(({ eventId }) => eventId) ?? []),
  ]);
}

/**
 * The figures that speak of a record.
 *
 * @returns frozen, in the order of the collection; empty when there are none
 * @throws {UnknownIdError} When no bundled record has the id.
 * @example
 * statisticsOf('zgc-forum-2024').find(({ measure }) => measure === 'activities')?.quantity?.value // 128
 */
export function statisticsOf(id: RecordId): readonly BundledOf<'statistic'>[] {
  return pointingTo(statistics, id, (row) => [row.subjectId]);
}
