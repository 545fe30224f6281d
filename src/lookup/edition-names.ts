import type { Frozen } from '../data/frozen.js';
import type { AnyRecord } from '../schemas/any-record.js';

const DIGITS = '零一二三四五六七八九';

/** 28 as 二十八; the editions of a forum stay below a hundred. */
export function spelled(ordinal: number): string {
  const tens = Math.floor(ordinal / 10);
  const ones = ordinal % 10;
  const ten = tens === 0 ? '' : tens === 1 ? '十' : `${DIGITS.charAt(tens)}十`;
  return ten + (ones === 0 ? '' : DIGITS.charAt(ones));
}

/**
 * Other ways in which the press writes the name of an edition: 第二十八届 for 第28届, and
 * 2024年 before the name for 2024.
 *
 * @param names - the names that the record has
 */
export function editionNames(record: Frozen<AnyRecord>, names: readonly string[]): string[] {
  // A competition has a number too.
  const { ordinal, year } = record as Readonly<Partial<Record<'ordinal' | 'year', number>>>;
  const written = `第${String(ordinal)}`;
  return names.flatMap((name) => [
    ...(ordinal !== undefined && ordinal < 100 && name.startsWith(written)
      ? [`第${spelled(ordinal)}${name.slice(written.length)}`]
      : []),
    ...(name.startsWith(String(year)) && /^\d{4}[^\d年\s]/.test(name)
      ? [`${String(year)}年${name.slice(4)}`]
      : []),
  ]);
}
