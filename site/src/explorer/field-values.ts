import { labelOf } from '../../../src/labels/index.js';
import { type BundledRecord, formatEdtf } from '../../../src/lookup/index.js';
import type { Money, Names, Quantity } from '../../../src/schemas/index.js';
import { isEdtf } from '../../../src/text/edtf.js';
import { formatAmount } from '../../../src/text/format-amount.js';
import { formatQuantity } from '../../../src/text/format-quantity.js';
import { boundsText } from '../dom/bounds.js';
import { type Child, h } from '../dom/h.js';
import { capital, nameSpan, textSpan } from '../dom/names.js';
import { inTongues } from '../dom/tongues.js';
import type { DataSite } from './data-site.js';
import { idLink } from './record-link.js';

type Plain = Readonly<Record<string, unknown>>;

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const DATE_FIELDS = new Set([
  'startDate',
  'endDate',
  'date',
  'releasedOn',
  'issued',
  'publishedOn',
  'period',
  'asOf',
  'validOn',
]);

/** Enums by the field that holds one; of `kind` and `status` it depends on the record. */
const ENUM_OF: Readonly<Record<string, Parameters<typeof labelOf>[0]>> = {
  mode: 'AttendanceMode',
  amountKind: 'AmountKind',
  measure: 'Measure',
  confidence: 'Confidence',
  editionScheme: 'EditionScheme',
  quality: 'SourceQuality',
};

const KIND_OF: Readonly<Partial<Record<BundledRecord['type'], Parameters<typeof labelOf>[0]>>> = {
  'sub-forum': 'SubForumKind',
  signing: 'SigningKind',
  platform: 'PlatformKind',
  park: 'ParkKind',
  organization: 'OrganizationKind',
  achievement: 'AchievementKind',
  policy: 'PolicyKind',
  'forum-event': 'ForumEventKind',
  place: 'PlaceKind',
  source: 'SourceKind',
};

const STATUS_OF: Readonly<Partial<Record<BundledRecord['type'], Parameters<typeof labelOf>[0]>>> = {
  statistic: 'FactStatus',
  achievement: 'ReleaseStatus',
  policy: 'ReleaseStatus',
};

function enumOf(
  field: string,
  type: BundledRecord['type'],
): Parameters<typeof labelOf>[0] | undefined {
  if (field === 'kind') return KIND_OF[type];
  if (field === 'status') return STATUS_OF[type] ?? 'EventStatus';
  return ENUM_OF[field];
}

/** A word of an enum; a value that it does not know stands as it is. */
function label(name: Parameters<typeof labelOf>[0], value: string, { locale }: DataSite): string {
  try {
    return capital(labelOf(name, value as never, locale));
  } catch {
    return value;
  }
}

function textValue(field: string, value: string, record: BundledRecord, site: DataSite): Child {
  const name = enumOf(field, record.type);
  if (name !== undefined) return label(name, value, site);
  if (/Ids?$/.test(field)) return idLink(value, site);
  if (DATE_FIELDS.has(field) && isEdtf(value)) return formatEdtf(value, { locale: site.locale });
  if (/^https?:/.test(value))
    return h('a', { href: value, target: '_blank', rel: 'noreferrer' }, value);
  return inTongues(value, site);
}

const isMoney = (value: Plain): boolean => 'currency' in value && 'approximation' in value;
const isQuantity = (value: Plain): boolean => 'approximation' in value;
const isText = (value: Plain): boolean =>
  Object.keys(value).every((key) => ['hans', 'hant', 'en'].includes(key));
const isPartial = (value: Plain): boolean => 'listed' in value && 'total' in value;

function quantityValue(value: Plain, site: DataSite): Child {
  const { locale } = site;
  const quantity = value as unknown as Quantity;
  const words = isMoney(value)
    ? formatAmount(value as unknown as Money, { locale })
    : formatQuantity(quantity, { locale });
  const bounds = quantity.approximation === 'exact' ? '' : boundsText(quantity);
  return [
    h('b', { class: 'num' }, inTongues(words, site)),
    bounds !== '' && h('span', { class: 'small faint num' }, ` ${bounds}`),
  ];
}

/** `60 stated in total, 11 listed`, on the manuscript grid. */
function partialValue(value: Plain, site: DataSite): Child {
  const {
    listed,
    total,
    ids = [],
  } = value as { listed: number; total: number; ids?: readonly string[] };
  const cells = Math.min(total, 200);
  return [
    h('p', {}, site.words('listed', total, listed)),
    h(
      'div',
      { class: 'tally', 'aria-hidden': 'true' },
      Array.from({ length: cells }, (_, i) => h('span', { class: i < listed && 'full' })),
    ),
    ids.length > 0 &&
      h(
        'ul',
        { class: 'plain' },
        ids.map((id) => h('li', {}, idLink(id, site))),
      ),
  ];
}

/** Keys by which an item of a list is told, in the order in which they are written. */
const ITEM_KEYS = [
  'names',
  'title',
  'kind',
  'role',
  'roleLabel',
  'status',
  'date',
  'validOn',
  'organizationId',
  'eventId',
  'placeIds',
  'scope',
  'quantity',
  'advancing',
  'batch',
  'side',
  'description',
];

const LIST_ENUMS: Readonly<
  Record<string, Readonly<Record<string, Parameters<typeof labelOf>[0]>>>
> = {
  lifecycle: { kind: 'LifecycleKind', status: 'EventStatus' },
  hosts: { role: 'HostRole' },
  operators: { role: 'HostRole' },
  participants: { role: 'ParticipantRole' },
  claims: { kind: 'ClaimKind' },
  stages: { kind: 'StageKind', status: 'EventStatus' },
  designations: { status: 'EventStatus' },
  bylines: { kind: 'BylineKind' },
  change: { kind: 'ChangeKind' },
};

function itemPart(
  list: string,
  key: string,
  value: unknown,
  record: BundledRecord,
  site: DataSite,
): Child {
  const name = LIST_ENUMS[list]?.[key];
  if (name !== undefined && typeof value === 'string')
    return h('span', { class: 'muted' }, label(name, value, site));
  return fieldValue(key, value, record, site);
}

/** Whether the word that the source has for a role is our own: 支持 and 支持. */
function isSaid(list: string, key: string, item: Plain, site: DataSite): boolean {
  const name = LIST_ENUMS[list]?.['role'];
  const { role, roleLabel } = item;
  if (key !== 'roleLabel' || name === undefined || typeof role !== 'string') return false;
  return roleLabel === label(name, role, site);
}

/** Items whose id is that of a record: who hosts, speaks, signs. */
const ID_LISTS = new Set(['hosts', 'operators', 'participants', 'parties']);

function itemValue(list: string, item: Plain, record: BundledRecord, site: DataSite): Child {
  const parts = ITEM_KEYS.filter(
    (key) => item[key] !== undefined && !isSaid(list, key, item, site),
  ).map((key) => itemPart(list, key, item[key], record, site));
  const { id } = item;
  const own = ID_LISTS.has(list) && typeof id === 'string' ? [idLink(id, site)] : [];
  return [...own, ...parts].map((part, i) => [i > 0 && ' · ', part]);
}

/** The value of a field for a reader. */
export function fieldValue(
  field: string,
  value: unknown,
  record: BundledRecord,
  site: DataSite,
): Child {
  if (typeof value === 'string') return textValue(field, value, record, site);
  if (typeof value === 'number') return h('span', { class: 'num' }, value);
  if (Array.isArray(value)) {
    if (value.length === 1) return listItem(field, value[0], record, site);
    return h(
      'ul',
      { class: 'plain' },
      value.map((item: unknown) => h('li', {}, listItem(field, item, record, site))),
    );
  }
  if (!isPlain(value)) return null;
  if (isQuantity(value)) return quantityValue(value, site);
  if (isPartial(value)) return partialValue(value, site);
  if (isText(value)) return textSpan(value as { en?: string }, site);
  if (field === 'names') return nameSpan({ names: value as Names }, site);
  return itemValue(field, value, record, site);
}

function listItem(field: string, item: unknown, record: BundledRecord, site: DataSite): Child {
  return isPlain(item)
    ? itemValue(field, item, record, site)
    : fieldValue(field, item, record, site);
}
