/** Bounds of a value; either side may be open. */
export interface Bounds {
  readonly min?: number | null | undefined;
  readonly max?: number | null | undefined;
  readonly minInclusive?: boolean | undefined;
  readonly maxInclusive?: boolean | undefined;
}

const grouped = new Intl.NumberFormat('en', { maximumFractionDigits: 12 });

/** A number with its digits in threes. */
export const groupDigits = (value: number): string => grouped.format(value);

/** A plain decimal with its digits in threes, whatever its length. */
export const groupDecimal = (decimal: string): string => {
  const [whole = '', fraction] = decimal.split('.');
  const threes = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? threes : `${threes}.${fraction}`;
};

/** `> 450 < 460`; empty where both sides are open. */
export function boundsText({ min, max, minInclusive, maxInclusive }: Bounds): string {
  const low =
    min === null || min === undefined ? '' : `${minInclusive ? '≥' : '>'} ${groupDigits(min)}`;
  const high =
    max === null || max === undefined ? '' : `${maxInclusive ? '≤' : '<'} ${groupDigits(max)}`;
  return [low, high].filter(Boolean).join(' ');
}
