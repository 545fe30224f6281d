import { wording } from '../words/wording.js';
import { lazy } from '../../text/lazy.js';
import { safeParseNumber } from '../../text/parse-number.js';
import { withoutPointer } from '../words/name-class.js';

/** Which edition a name speaks of. */
export interface Edition {
  ordinal?: number | undefined;
  year?: number | undefined;
}

const RANK = wording('第\\s*([\\d一二三四五六七八九十百]+)\\s*[届次]|首[届次]');
const RANKS = lazy(() => new RegExp(RANK().source, 'g'));
const YEAR = /(?<!\d)((?:19|20)\d\d)(?!\d)/;

/** The rank and the year in a name that is evened out. */
export function editionOf(name: string): Edition {
  const rank = RANK().exec(name);
  const year = YEAR.exec(name)?.[1];
  const read = rank?.[1] === undefined ? undefined : safeParseNumber(rank[1].replace(/\s/g, ''));
  const number = read === undefined ? 1 : read.success ? (read.data.value ?? undefined) : undefined;
  const ordinal = rank === null ? undefined : number;
  return {
    ...(ordinal !== undefined && Number.isInteger(ordinal) && ordinal > 0 && { ordinal }),
    ...(year !== undefined && { year: Number(year) }),
  };
}

const NOISE = /[\s“”"·()（）\-—《》]/g;

/** What editions of one series have in common: the name without rank, year, pointers, marks. */
export function stemOf(name: string): string {
  const bare = name.replace(RANKS(), '').replace(/\((?:第[^()]{1,6}[届屆次])\)/g, '');
  return withoutPointer(bare.replace(/(?<!\d)(?:19|20)\d\d(?!\d)年?/g, '')).replace(NOISE, '');
}

/** Whether two names may be of one edition. */
export const mayAgree = (a: Edition, b: Edition): boolean =>
  (a.ordinal === undefined || b.ordinal === undefined || a.ordinal === b.ordinal) &&
  (a.year === undefined || b.year === undefined || a.year === b.year);

/** Whether a short form leaves characters of the full one out, and ends as it does: 高交会. */
export function isShortOf(short: string, full: string): boolean {
  if (short.length < 3 || short.length >= full.length || short.at(-1) !== full.at(-1)) return false;
  let at = 0;
  for (const character of full) if (character === short[at]) at++;
  return at === short.length && short[0] !== undefined && full.includes(short[0]);
}
