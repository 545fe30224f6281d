import { signings, statistics } from '../../../src/data/index.js';
import { AMOUNT_KINDS, type AmountKind } from '../../../src/ids/index.js';
import { type BundledOf, edtfBounds, findRecord } from '../../../src/lookup/index.js';
import type { Money } from '../../../src/schemas/index.js';

/** A record with an amount. */
export type AmountRecord = BundledOf<'signing' | 'statistic'>;

/** An amount with what tells it from others. */
export interface AmountItem {
  readonly record: AmountRecord;
  readonly kind: AmountKind;
  readonly money: Money;
  /** Year in which it was stated or signed; absent where no source tells one. */
  readonly year: number | undefined;
  readonly isPlanned: boolean;
  /** The item of the same panel that counts this one in. */
  readonly withinId: string | undefined;
}

/** The amounts of one kind in one currency; nothing is ever added over the border of a panel. */
export interface AmountPanel {
  readonly kind: AmountKind;
  readonly currency: string;
  readonly items: readonly AmountItem[];
}

const yearIn = (edtf: string | undefined): number | undefined => {
  const end = edtf === undefined ? undefined : edtfBounds(edtf)?.end;
  return end ? Number(end.slice(0, 4)) : undefined;
};

/** The year of the occasion to which a record belongs, however far up. */
function yearOfOccasion(id: string | undefined, depth = 0): number | undefined {
  const record = id === undefined || depth > 3 ? undefined : findRecord(id);
  if (record === undefined) return undefined;
  if (record.type === 'forum') return record.year;
  if (record.type === 'sub-forum' || record.type === 'forum-event')
    return (
      yearIn(record.endDate ?? record.startDate) ??
      yearOfOccasion(record.forumId ?? record.parentId, depth + 1)
    );
  return undefined;
}

function yearOf(record: AmountRecord): number | undefined {
  if (record.type === 'signing')
    return yearIn(record.date) ?? yearOfOccasion(record.forumId ?? record.eventId);
  return yearIn(record.period) ?? yearIn(record.asOf) ?? yearOfOccasion(record.subjectId);
}

/** All amounts of our signings and statistics. */
export function allAmounts(): AmountItem[] {
  return [...signings, ...statistics].flatMap((record: AmountRecord): AmountItem[] => {
    const { money, amountKind, status } = record;
    if (money === undefined || amountKind === undefined) return [];
    const withinId = record.type === 'signing' ? record.withinId : record.subsetOfId;
    return [
      {
        record,
        kind: amountKind,
        money,
        year: yearOf(record),
        isPlanned: status === 'planned',
        withinId,
      },
    ];
  });
}

/** Panels in the order of the kinds, then of how many amounts they hold. */
export function panelsOf(items: readonly AmountItem[]): AmountPanel[] {
  return AMOUNT_KINDS.flatMap((kind) => {
    const ofKind = items.filter((item) => item.kind === kind);
    const currencies = [...new Set(ofKind.map(({ money }) => money.currency))];
    return currencies
      .map((currency) => ({
        kind,
        currency,
        items: ofKind.filter(({ money }) => money.currency === currency),
      }))
      .sort((a, b) => b.items.length - a.items.length);
  });
}

/** Kinds whose amounts are of one occasion: only these are laid beside each other on one scale. */
export const OF_ONE_OCCASION: readonly AmountKind[] = [
  'signed',
  'intended',
  'offered',
  'planned-investment',
];
