import { checkOptions } from './engine/check-arguments.js';
import { type Region, type Standard, standardOf } from './regions.js';
import { type Converter, createConverter } from './engine/converter.js';
import { hk2s } from './hk2s.js';
import { hk2sp } from './hk2sp.js';
import { compatibility } from './mappings/compatibility.js';
import { fromHongKongPhrases } from './mappings/from-hong-kong-phrases.js';
import { fromHongKongVariants } from './mappings/from-hong-kong-variants.js';
import { fromTaiwanPhrases } from './mappings/from-taiwan-phrases.js';
import { fromTaiwanVariants } from './mappings/from-taiwan-variants.js';
import { traditionalToAllSimplified } from './mappings/traditional-to-all-simplified.js';
import { t2s } from './t2s.js';
import { tw2s } from './tw2s.js';
import { tw2sp } from './tw2sp.js';

/** What {@link toSimplified} reads, and how far it goes. */
export interface ToSimplifiedOptions {
  /** Whose characters the text is written in; without it, OpenCC's traditional standard. */
  readonly region?: Region;
  /** Also replace the words of the region: 軟體 becomes 软件. Has no effect without a region. */
  readonly phrases?: boolean;
  /**
   * Also convert the rare characters whose simplified forms many fonts lack, and show as an empty
   * box: 殢, 圞, 樠 and some 890 more. OpenCC itself does; opencc-js, and our configurations, do not.
   */
  readonly tofuRisk?: boolean;
}

const CONVERTERS: Readonly<Record<Standard, Converter>> = {
  none: t2s,
  tw: tw2s,
  'tw-phrases': tw2sp,
  hk: hk2s,
  'hk-phrases': hk2sp,
};

const TOFU_RISK_CONVERTERS: Readonly<Record<Standard, Converter>> = {
  none: createConverter({ normalize: compatibility, convert: [traditionalToAllSimplified] }),
  tw: convertThrough(fromTaiwanVariants),
  'tw-phrases': convertThrough(fromTaiwanPhrases),
  hk: convertThrough(fromHongKongVariants),
  'hk-phrases': convertThrough(fromHongKongPhrases),
};

function convertThrough(toStandard: typeof fromTaiwanVariants): Converter {
  return createConverter({
    normalize: compatibility,
    segment: traditionalToAllSimplified,
    convert: [toStandard, traditionalToAllSimplified],
  });
}

/**
 * Traditional characters in simplified Chinese.
 *
 * @param text - Any string; what is simplified already stays as it is.
 * @param options - The region whose characters, and words, the text is written in.
 * @returns The text that OpenCC's `t2s`, `tw2s`, `tw2sp`, `hk2s`, or `hk2sp` gives.
 * @throws {RangeError} When there is no such region; names those there are.
 * @example
 * toSimplified('軟體園', { region: 'tw', phrases: true }) // '软件园'
 */
export function toSimplified(text: string, options: ToSimplifiedOptions = {}): string {
  checkOptions(options);
  const { region, phrases = false, tofuRisk = false } = options;
  return (tofuRisk ? TOFU_RISK_CONVERTERS : CONVERTERS)[standardOf(region, phrases)](text);
}
