import { checkOptions } from './engine/check-arguments.js';
import { type Region, type Standard, standardOf } from './regions.js';
import type { Converter } from './engine/converter.js';
import { s2hk } from './s2hk.js';
import { s2hkp } from './s2hkp.js';
import { s2t } from './s2t.js';
import { s2tw } from './s2tw.js';
import { s2twp } from './s2twp.js';

/** What {@link toTraditional} writes. */
export interface ToTraditionalOptions {
  /** Whose characters to write; without it, OpenCC's traditional standard. */
  readonly region?: Region;
  /** Also write the words of the region: 软件 becomes 軟體 in Taiwan. Has no effect without a region. */
  readonly phrases?: boolean;
}

const CONVERTERS: Readonly<Record<Standard, Converter>> = {
  none: s2t,
  tw: s2tw,
  'tw-phrases': s2twp,
  hk: s2hk,
  'hk-phrases': s2hkp,
};

/**
 * Simplified Chinese in traditional characters.
 *
 * @param text - Any string; what is traditional already stays mostly, but not always, as it is.
 * @param options - The region, and whether to use its words.
 * @returns The text that OpenCC's `s2t`, `s2tw`, `s2twp`, `s2hk`, or `s2hkp` gives.
 * @throws {RangeError} When there is no such region; names those there are.
 * @example
 * toTraditional('软件为王', { region: 'tw', phrases: true }) // '軟體為王'
 */
export function toTraditional(text: string, options: ToTraditionalOptions = {}): string {
  checkOptions(options);
  const { region, phrases = false } = options;
  return CONVERTERS[standardOf(region, phrases)](text);
}
