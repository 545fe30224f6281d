import { named } from './engine/check-arguments.js';

/** Where traditional characters are written; elsewhere, OpenCC's own traditional standard is used. */
export type Region = 'tw' | 'hk';

/** The standards that `toSimplified` reads and `toTraditional` writes. */
export type Standard = 'none' | Region | `${Region}-phrases`;

/** @throws {RangeError} When there is no such region; names those there are. */
export function standardOf(region: Region | undefined, phrases: boolean): Standard {
  if (region === undefined) return 'none';
  if (region !== 'tw' && region !== 'hk') {
    throw new RangeError(`Unknown region ${named(region)}; there are tw, hk`);
  }
  return phrases ? `${region}-phrases` : region;
}
