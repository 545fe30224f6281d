import type { Configuration } from '../script/configurations.js';
import { CONVERTERS } from '../script/convert.js';
import type { Converter } from '../script/engine/converter.js';
import { protectTerms } from '../script/protect-terms.js';
import { personTerms } from './person-terms.js';

/** The converter of a configuration, which leaves the names of people to themselves if asked to. */
export function configured(config: Configuration, keepsNames = true): Converter {
  const terms = personTerms(config);
  return keepsNames && terms.size > 0
    ? protectTerms(CONVERTERS[config], terms)
    : CONVERTERS[config];
}
