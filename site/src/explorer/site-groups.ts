import { parks, platforms } from '../../../src/data/index.js';
import { labelOf } from '../../../src/labels/index.js';
import { type BundledOf, findRecord, getForumSeries, placesOf } from '../../../src/lookup/index.js';
import { capital, nameText } from '../dom/names.js';
import type { DataSite } from './data-site.js';

/** A park or a platform. */
export type SiteRecord = BundledOf<'park' | 'platform'>;

/** How parks and platforms may be grouped. */
export const GROUPINGS = ['district', 'series', 'kind'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** A group with its name; `isUnstated` where no source tells. */
export interface SiteGroup {
  readonly name: string;
  readonly isUnstated: boolean;
  readonly records: readonly SiteRecord[];
}

/** The groups to which one record belongs, by name; none where no source tells. */
type GroupsOf = (record: SiteRecord, site: DataSite) => readonly string[];

/** From the narrowest that readers look for to the widest. */
const PLACE_ORDER = ['district', 'city', 'region', 'country'] as const;

const districtOf: GroupsOf = ({ id }, site) => {
  const around = placesOf(id);
  const place = PLACE_ORDER.map((kind) => around.find((each) => each.kind === kind)).find(
    (each) => each !== undefined,
  );
  return place === undefined ? [] : [nameText(place, site)];
};

/** The series of an occasion, by way of the edition to which it belongs. */
function seriesOfOccasion(id: string | undefined, depth = 0): string | undefined {
  const record = id === undefined || depth > 3 ? undefined : findRecord(id);
  if (record === undefined) return undefined;
  if (record.type === 'forum') return record.seriesId;
  if (record.type === 'sub-forum' || record.type === 'forum-event')
    return seriesOfOccasion(record.forumId ?? record.parentId, depth + 1);
  return undefined;
}

/** Where it was launched, unveiled, shown or given a title. */
function occasionsOf(record: SiteRecord): (string | undefined)[] {
  const lives = record.lifecycle?.map(({ eventId }) => eventId) ?? [];
  const more =
    record.type === 'park' ? record.designations?.map(({ eventId }) => eventId) : record.shownAtIds;
  return [...lives, ...(more ?? [])];
}

const seriesOf: GroupsOf = (record, site) => {
  const ids = new Set(occasionsOf(record).map((id) => seriesOfOccasion(id)));
  return [...ids].flatMap((id) =>
    id === undefined
      ? []
      : [nameText(getForumSeries(id as Parameters<typeof getForumSeries>[0]), site)],
  );
};

const kindOf: GroupsOf = (record, { locale }) => [
  capital(
    record.type === 'park'
      ? labelOf('ParkKind', record.kind, locale)
      : labelOf('PlatformKind', record.kind, locale),
  ),
];

const GROUPS_OF: Readonly<Record<Grouping, GroupsOf>> = {
  district: districtOf,
  series: seriesOf,
  kind: kindOf,
};

/** Parks and platforms in groups, the largest first; what no source places stands last. */
export function groupsBy(grouping: Grouping, site: DataSite): SiteGroup[] {
  const byName = new Map<string, SiteRecord[]>();
  const unstated: SiteRecord[] = [];
  for (const record of [...parks, ...platforms]) {
    const names = GROUPS_OF[grouping](record, site);
    if (names.length === 0) unstated.push(record);
    for (const name of names) byName.set(name, [...(byName.get(name) ?? []), record]);
  }
  const groups = [...byName]
    .map(([name, records]) => ({ name, records, isUnstated: false }))
    .sort(
      (a, b) => b.records.length - a.records.length || a.name.localeCompare(b.name, site.locale),
    );
  if (unstated.length === 0) return groups;
  const name = site.words(grouping === 'series' ? 'noSeries' : 'noDistrict');
  return [...groups, { name, records: unstated, isUnstated: true }];
}
