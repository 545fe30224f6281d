/** Whether this is `npm run test:long`, which has the time to try all there is. */
export const isThorough = process.env['THOROUGH'] === 'yes';

/**
 * How many random cases to try: all of them in `npm run test:long`; in `npm test` a tenth, and not fewer than the
 * hundred that fast-check tries where nobody says how many. Only `.slow` files may ask, for no other file runs in both.
 */
export const cases = (all: number): number =>
  isThorough ? all : Math.max(Math.ceil(all / 10), Math.min(all, 100));

/** Of a long list, all in `npm run test:long`, every tenth in `npm test`. */
export const some = <T>(list: readonly T[]): readonly T[] =>
  isThorough ? list : list.filter((_, i) => i % 10 === 0);
