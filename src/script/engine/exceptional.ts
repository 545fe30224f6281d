import { isDescription } from './description-sequences.js';

/**
 * Whether text with this code unit takes every step, one after the other: it may be a compatibility
 * character, which is replaced before anything else, or begin a description.
 */
export function isExceptional(unit: number): boolean {
  return (
    isDescription(unit) ||
    (unit >= 0xf900 && unit <= 0xfaff) ||
    // Compatibility characters beyond the Basic Multilingual Plane begin with it.
    unit === 0xd87e
  );
}
