import type { DataRecord, DataRule } from '../bundled.js';

type StatisticRecord = Extract<DataRecord, { type: 'statistic' }>;

const measured = ({ quantity, money }: StatisticRecord) => quantity ?? money;
/** The least and the most that a figure may mean; a bound that is open is infinite. */
const least = (record: StatisticRecord): number =>
  measured(record)?.min ?? (measured(record)?.approximation === 'about' ? -Infinity : 0);
const most = (record: StatisticRecord): number => measured(record)?.max ?? Infinity;
const isShare = (record: StatisticRecord): boolean => record.quantity?.unit === 'percent';

const statisticsIn = (records: readonly DataRecord[]): StatisticRecord[] =>
  records.flatMap((record) => (record.type === 'statistic' ? [record] : []));

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

/** A part is no more than its whole, a share no more than all of it. */
export const partsWithinWholes: DataRule = (records) => {
  const statistics = statisticsIn(records);
  const byId = new Map<string, StatisticRecord>(statistics.map((record) => [record.id, record]));
  return statistics.flatMap((part) => {
    if (isShare(part)) {
      return least(part) > 100 ? [`${part.id} quantity: a share of more than 100 %`] : [];
    }
    const whole = byId.get(part.subsetOfId ?? '');
    if (whole === undefined || least(part) <= most(whole)) return [];
    return [`${part.id} subsetOfId: more than its whole, ${whole.id}`];
  });
};

/**
 * Parts that speak of different subjects do not overlap, so that they sum up to no more than
 * their whole: the forums that each ministry led, all that ministries led. Parts of one
 * subject may overlap (led by ministries, held for the first time) and are not summed.
 */
export const sharesOfSubjectsWithinWholes: DataRule = (records) => {
  const statistics = statisticsIn(records);
  return statistics.flatMap((whole) => {
    const parts = new Map<string, number>();
    for (const part of statistics) {
      if (part.subsetOfId !== whole.id || part.subjectId === whole.subjectId || isShare(part))
        continue;
      parts.set(part.subjectId, Math.max(least(part), parts.get(part.subjectId) ?? 0));
    }
    return sum([...parts.values()]) <= most(whole)
      ? []
      : [`${whole.id} quantity: less than the sum of its parts`];
  });
};

/** What an amount may be, by its measure; under the other measures any kind may stand. */
const KINDS_OF_MEASURE: Readonly<Record<string, readonly (string | undefined)[]>> = {
  'signed-amount': ['signed', 'cumulative-signed'],
  'offered-amount': ['offered'],
};

/** Amounts that are offered or signed stand under the measure that says so. */
export const amountsUnderTheirMeasure: DataRule = (records) =>
  statisticsIn(records).flatMap(({ id, measure, amountKind }) => {
    const kinds = KINDS_OF_MEASURE[measure];
    return kinds === undefined || kinds.includes(amountKind)
      ? []
      : [`${id} amountKind: "${String(amountKind)}" under the measure ${measure}`];
  });

/** The total of an edition's parallel forums is the figure that its statistics give. */
export const totalsAgree: DataRule = (records) => {
  const statistics = statisticsIn(records);
  return records.flatMap((record) => {
    if (record.type !== 'forum' || record.parallelForums === undefined) return [];
    const figure = statistics.find(
      ({ subjectId, measure, subsetOfId }) =>
        subjectId === record.id &&
        measure === 'parallel-forums' &&
        !statistics.some((whole) => whole.id === subsetOfId && whole.measure === measure),
    );
    const total = record.parallelForums.total;
    return figure === undefined || figure.quantity?.value === total
      ? []
      : [`${record.id} parallelForums.total: ${String(total)}, but ${figure.id} says otherwise`];
  });
};

/** No more signings fall under an aggregate than it counts, and those that it lists do. */
export const aggregatesHoldTheirParts: DataRule = (records) => {
  const signings = records.flatMap((record) => (record.type === 'signing' ? [record] : []));
  return signings.flatMap(({ id, count, members }) => {
    const parts = signings.filter(({ withinId }) => withinId === id);
    const total = count?.max ?? members?.total ?? Infinity;
    const outside = (members?.ids ?? []).filter((member) => !parts.some((p) => p.id === member));
    return [
      ...(sum(parts.map((part) => part.count?.min ?? 1)) > total
        ? [`${id} count: less than the signings that fall under it`]
        : []),
      ...outside.map((member) => `${id} members.ids: "${member}" does not fall under it`),
    ];
  });
};

/** The amounts of the signings under an aggregate sum up to no more than its own. */
export const aggregatesHoldTheirAmounts: DataRule = (records) => {
  const signings = records.flatMap((record) => (record.type === 'signing' ? [record] : []));
  return signings.flatMap(({ id, money, amountKind }) => {
    const parts = signings.filter(
      (part) =>
        part.withinId === id &&
        part.amountKind === amountKind &&
        part.money?.currency === money?.currency,
    );
    return sum(parts.map((part) => part.money?.min ?? 0)) > (money?.max ?? Infinity)
      ? [`${id} money: less than the sum of the signings that fall under it`]
      : [];
  });
};

/** The parts of a platform are numbered one by one, from 1 up to their total. */
export const positionsAreCounted: DataRule = (records) => {
  const platforms = records.flatMap((record) => (record.type === 'platform' ? [record] : []));
  return platforms.flatMap(({ id, members }) => {
    const positions = platforms
      .filter(({ parentId }) => parentId === id)
      .flatMap(({ position }) => (position === undefined ? [] : [position]));
    const twice = positions.length !== new Set(positions).size;
    const beyond = positions.some((position) => position > (members?.total ?? Infinity));
    return twice || beyond
      ? [`${id} members: positions of its parts: ${positions.join(', ')}`]
      : [];
  });
};
