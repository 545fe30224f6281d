import type { Frozen } from '../data/frozen.js';
import type { AmountKind } from '../ids/enums.js';
import type { Money } from '../text/types.js';
import { checkObject, checkObjects } from '../text/check-arguments.js';
import { expected } from '../text/expected.js';
import { MixedAmountsError } from './mixed-amounts-error.js';

/** What can be added: a signing or a statistic with money, or an item of the same form. */
export interface MoneyItem {
  /** By which other items name it in `withinId` and `subsetOfId`. */
  id?: string | undefined;
  /** What the amount is: amounts of two kinds are never added. */
  amountKind?: AmountKind | undefined;
  /** The amount; an item without one adds nothing. */
  money?: Money | undefined;
  /** Aggregate that counts this item in. */
  withinId?: string | undefined;
  /** Statistic that counts this item in. */
  subsetOfId?: string | undefined;
}

/** How amounts are added. */
export interface SumMoneyOptions {
  /**
   * What to do where one item contains another: refuse (the default), or add only the `outermost`,
   * the total that contains the others, so that nothing is counted twice.
   */
  overlap?: 'refuse' | 'outermost' | undefined;
}

const OVERLAPS: readonly unknown[] = [undefined, 'refuse', 'outermost'];

/** What a sum that is no number is answered with: no amount of money is infinite. */
const notFinite = (value: number): RangeError =>
  new RangeError(`expected amounts whose sum is a finite number, got ${String(value)}`);

/** Digits and scale of a finite number: 12.5 is 125 with scale 1, 1e21 is 1 with scale -21. */
function toScaled(value: number): { digits: bigint; scale: number } {
  const [mantissa, exponent = '0'] = String(value).split('e') as [string, string?];
  const [whole, fraction = ''] = mantissa.split('.') as [string, string?];
  return { digits: BigInt(whole + fraction), scale: fraction.length - Number(exponent) };
}

/** Adds the decimal values that the numbers print as, so that 0.1 and 0.2 make 0.3. */
function addExactly(values: readonly number[]): number {
  const odd = values.find((value) => !Number.isFinite(value));
  if (odd !== undefined) throw notFinite(odd);
  const scaled = values.map(toScaled);
  // Not `Math.max(...scales)`: a call takes no more than some hundred thousand arguments.
  const scale = scaled.reduce((most, part) => Math.max(most, part.scale), 0);
  let sum = 0n;
  for (const { digits, scale: own } of scaled) {
    // Most amounts of a list have as many decimals as the others.
    sum += own === scale ? digits : digits * 10n ** BigInt(scale - own);
  }
  const total = Number(`${String(sum)}e-${String(scale)}`);
  if (!Number.isFinite(total)) throw notFinite(total);
  return total;
}

/** A bound of one item; what is exact is its own bound, said or not. */
function boundOf(money: Frozen<Money>, side: 'min' | 'max') {
  const at = money[side];
  if (at === undefined && money.approximation === 'exact') {
    return { at: money.value ?? undefined, inclusive: true };
  }
  return { at, inclusive: money[`${side}Inclusive`] };
}

/** The sum of one bound over all items; open as soon as one item is. */
function sumBounds(
  bounds: readonly { at: number | undefined; inclusive: boolean | undefined }[],
): { at: number; inclusive: boolean } | undefined {
  const values: number[] = [];
  for (const { at } of bounds) {
    if (at === undefined) return undefined;
    values.push(at);
  }
  return { at: addExactly(values), inclusive: bounds.every(({ inclusive }) => inclusive === true) };
}

const labelOf = (item: Frozen<MoneyItem>, position: number): string =>
  item.id ?? `item ${String(position)}`;

/** The item among others that contains one, if any does. */
function containerOf(
  { withinId, subsetOfId }: Frozen<MoneyItem>,
  positions: ReadonlyMap<string, number>,
): string | undefined {
  if (withinId !== undefined && positions.has(withinId)) return withinId;
  return subsetOfId !== undefined && positions.has(subsetOfId) ? subsetOfId : undefined;
}

/** Where each item with an id stands, the last of several. */
function positionsOf(items: readonly Frozen<MoneyItem>[]): Map<string, number> {
  const positions = new Map<string, number>();
  for (const [i, { id }] of items.entries()) if (id !== undefined) positions.set(id, i);
  return positions;
}

/** What no other item contains, each once. */
function outermostOf(items: readonly Frozen<MoneyItem>[]): readonly Frozen<MoneyItem>[] {
  const positions = positionsOf(items);
  const isOuter = (item: Frozen<MoneyItem>): boolean => containerOf(item, positions) === undefined;
  // What is known to lie within an outer item, however deep.
  const counted = new Set<Frozen<MoneyItem>>();
  for (const item of items) {
    const way = new Set<Frozen<MoneyItem>>();
    let at = item;
    while (!counted.has(at) && !isOuter(at)) {
      const container = containerOf(at, positions) as string;
      // In a circle nothing is outermost, and all of it would be lost.
      if (way.has(at)) throw new MixedAmountsError('overlap', [container, at.id ?? container]);
      way.add(at);
      at = items[positions.get(container) as number] as Frozen<MoneyItem>;
    }
    for (const inner of way) counted.add(inner);
  }
  return items.filter(
    (item, i) => isOuter(item) && (item.id === undefined || positions.get(item.id) === i),
  );
}

/**
 * Adds amounts of money exactly, bounds too.
 *
 * Shape: signings or statistics with `money` and `amountKind`, or items like them. Unit: major
 * units of the one currency. What is exact keeps the approximation of the rest: 超3亿 and 2亿
 * make 超5亿. Several ways of being vague make a `range` with the bounds that remain closed,
 * or `about` where none does. Without items there is no currency to
 * name, and so nothing to return.
 *
 * @param items - what to add
 * @param options - `overlap: 'outermost'` leaves out what another item contains, and what is named twice
 * @returns the sum, or `undefined` for no items
 * @throws {MixedAmountsError} On mixed kinds or currencies, `sides` in the order of the items;
 *   or when one item contains another, `sides` the container and the contained.
 * @throws {TypeError} When an item has no money, `items` is no array, or `options` no object.
 * @throws {RangeError} When neither a value nor a bound is left of the sum, it is not finite, or there is no
 *   such `overlap`.
 * @example
 * const money = { value: 0.1, unit: '元', approximation: 'exact' as const, currency: 'CNY' };
 * sumMoney([{ amountKind: 'signed', money }, { amountKind: 'signed', money }])?.value // 0.2
 * const total = { id: 'total', amountKind: 'signed' as const, money };
 * sumMoney([total, { ...total, id: 'part', withinId: 'total' }], { overlap: 'outermost' })?.value // 0.1
 */
export function sumMoney(
  items: readonly Frozen<MoneyItem>[],
  options: SumMoneyOptions = {},
): Money | undefined {
  checkObjects('an array of items with money', items);
  checkObject('options as an object', options);
  const { overlap } = options;
  if (!OVERLAPS.includes(overlap)) {
    throw new RangeError(expected('overlap to be refuse or outermost', overlap));
  }
  return sumApart(overlap === 'outermost' ? outermostOf(items) : items);
}

/** Adds items of which none may contain another. */
function sumApart(items: readonly Frozen<MoneyItem>[]): Money | undefined {
  const [first] = items;
  if (first === undefined) return undefined;
  const moneys = items.map((item, i) => {
    if (item.money === undefined) {
      throw new TypeError(`expected items with money, got none in ${labelOf(item, i)}`);
    }
    checkObject('items with money', item.money);
    return item.money;
  });
  const positions = positionsOf(items);
  items.forEach((item, i) => {
    if (item.amountKind !== first.amountKind) {
      const kinds = [first, item].map(({ amountKind }) => amountKind ?? 'no kind');
      throw new MixedAmountsError('kind', kinds as [string, string]);
    }
    const container = containerOf(item, positions);
    const twice = item.id !== undefined && positions.get(item.id) !== i;
    if (container !== undefined || twice) {
      throw new MixedAmountsError('overlap', [container ?? labelOf(item, i), labelOf(item, i)]);
    }
  });
  const [{ currency, unit }] = moneys as [Money];
  for (const money of moneys) {
    if (money.currency !== currency) {
      throw new MixedAmountsError('currency', [currency, money.currency]);
    }
  }

  const values = moneys.flatMap(({ value }) => (value === null ? [] : [value]));
  const value = values.length === moneys.length ? addExactly(values) : null;
  const min = sumBounds(moneys.map((money) => boundOf(money, 'min')));
  const max = sumBounds(moneys.map((money) => boundOf(money, 'max')));
  const bounds = {
    ...(min && { min: min.at, minInclusive: min.inclusive }),
    ...(max && { max: max.at, maxInclusive: max.inclusive }),
  };
  const vague = new Set(moneys.map((money) => money.approximation).filter((a) => a !== 'exact'));
  const [only = 'exact', ...others] = vague;
  // 超3亿 and exactly 2亿 are 超5亿 together: one way of being vague survives the sum.
  if (value !== null && others.length === 0) {
    return { value, unit, approximation: only, ...bounds, currency };
  }
  if (min ?? max) return { value: null, unit, approximation: 'range', ...bounds, currency };
  if (value !== null) return { value, unit, approximation: 'about', currency };
  throw new RangeError('expected amounts whose sum has a value or a bound');
}
