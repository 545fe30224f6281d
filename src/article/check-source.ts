import { ID_PATTERN } from '../ids/id-pattern.js';
import { expected } from '../text/expected.js';

/** @throws {RangeError} When a source is given that is no id. */
export function checkSource(source: unknown): void {
  if (source !== undefined && (typeof source !== 'string' || !ID_PATTERN.test(source))) {
    throw new RangeError(expected('source to be an id such as city-gazette', source));
  }
}
