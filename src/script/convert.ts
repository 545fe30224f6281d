import { hk2s } from './hk2s.js';
import { hk2sp } from './hk2sp.js';
import { hk2t } from './hk2t.js';
import { jp2t } from './jp2t.js';
import { s2hk } from './s2hk.js';
import { s2hkp } from './s2hkp.js';
import { s2t } from './s2t.js';
import { s2tw } from './s2tw.js';
import { s2twp } from './s2twp.js';
import { t2hk } from './t2hk.js';
import { t2jp } from './t2jp.js';
import { t2s } from './t2s.js';
import { t2tw } from './t2tw.js';
import { tw2s } from './tw2s.js';
import { tw2sp } from './tw2sp.js';
import { tw2t } from './tw2t.js';
import type { Configuration } from './configurations.js';
import { named } from './engine/check-arguments.js';
import type { Converter } from './engine/converter.js';

/** The converter of each configuration. */
export const CONVERTERS: Readonly<Record<Configuration, Converter>> = {
  s2t,
  t2s,
  s2tw,
  tw2s,
  s2twp,
  tw2sp,
  s2hk,
  hk2s,
  s2hkp,
  hk2sp,
  t2tw,
  tw2t,
  t2hk,
  hk2t,
  t2jp,
  jp2t,
};

/**
 * Converts by the name of a configuration.
 *
 * Brings the dictionaries of all configurations; where one is enough, import it by itself.
 *
 * @param text - Any string.
 * @param configuration - One of `CONFIGURATIONS`.
 * @returns The converted text, identical to OpenCC's.
 * @throws {RangeError} When there is no such configuration; names those there are.
 * @example
 * convert('软件', 's2twp') // '軟體'
 */
export function convert(text: string, configuration: Configuration): string {
  if (typeof configuration !== 'string' || !Object.keys(CONVERTERS).includes(configuration)) {
    throw new RangeError(
      `Unknown configuration ${named(configuration)}; there are ${Object.keys(CONVERTERS).join(', ')}`,
    );
  }
  return CONVERTERS[configuration](text);
}
