import { named } from '../engine/check-arguments.js';

/** What a careful conversion writes. */
export type CarefulTarget = 'hans' | 'hant' | 'hant-TW' | 'hant-HK';

/** What it reads: the same, or text in which both scripts stand. */
export type CarefulSource = CarefulTarget | 'mixed';

export const TARGETS: readonly CarefulTarget[] = ['hans', 'hant', 'hant-TW', 'hant-HK'];
export const SOURCES: readonly CarefulSource[] = [...TARGETS, 'mixed'];
export const VOCABULARIES = ['press', 'none'] as const;

/** The words that are replaced besides characters: those of newspapers, or none. */
export type Vocabulary = (typeof VOCABULARIES)[number];

/** @throws {RangeError} When `value` is none of `known`; names those there are. */
export function checkOneOf<T extends string>(
  what: string,
  value: unknown,
  known: readonly T[],
): asserts value is T {
  if (known.includes(value as T)) return;
  throw new RangeError(`Unknown ${what} ${named(value)}; there are ${known.join(', ')}`);
}
