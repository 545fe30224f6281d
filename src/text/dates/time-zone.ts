/** Rule "zones": the zone of a time: 北京时间, UTC+8, (GMT+8), +08:00, Z. */
import { wordAt } from '../characters/lexicon.js';
import { isChar, isOneOf, matchAt, skipOne } from '../characters/source.js';
import type { Source } from '../characters/source.js';
import { timeWords } from '../vocabulary/times.js';
import { twoDigits } from './calendar.js';

/** A zone as an offset (`+08:00`), empty where none can be told, and where its words end. */
export interface Zone {
  readonly offset: string;
  readonly end: number;
}

const UTC = /^(?:UTC|GMT) ?/i;
const OFFSET = /^([-−+])(\d{1,2})(?::?([0-5]\d))?(?![\d:])/;
/** No place on earth is further ahead. */
const MOST_HOURS = 14;

/** The word for a zone that begins at `pos`. */
export function zoneWordAt(source: Source, pos: number): Zone | null {
  const entry = wordAt(source, timeWords(), pos);
  const offset = entry?.value.zone;
  return entry && offset !== undefined ? { offset, end: pos + entry.word.length } : null;
}

/** The offset of the zone whose word ends at `end`, or before a space there; empty where none does. */
export function zoneBefore(source: Source, end: number): string {
  const edge = isChar(source, end - 1, ' ') ? end - 1 : end;
  if (!isOneOf(source, edge - 1, '间时')) return '';
  // 世界时, 北京时间, 格林尼治时间
  for (let start = edge - 6; start < edge - 2; start++) {
    const word = zoneWordAt(source, start);
    if (word?.end === edge) return word.offset;
  }
  return '';
}

/** UTC+8 and GMT, and, as programs write them, +08:00 and Z; a minus alone only in `iso`. */
function figuresAt(source: Source, pos: number, iso: boolean): Zone | null {
  if (iso && isChar(source, pos, 'Z')) return { offset: '+00:00', end: pos + 1 };
  const utc = matchAt(source, UTC, pos)?.[0] ?? '';
  const found = matchAt(source, OFFSET, pos + utc.length);
  if (!found) {
    return utc === '' ? null : { offset: '+00:00', end: pos + utc.trimEnd().length };
  }
  const [raw, sign = '', hours = '', minutes = ''] = found;
  const alone = minutes !== '' && hours.length === 2 && (iso || sign === '+');
  if ((utc === '' && !alone) || Number(hours) > MOST_HOURS) return null;
  const offset = `${sign === '+' ? '+' : '-'}${twoDigits(Number(hours))}:${minutes || '00'}`;
  return { offset, end: pos + utc.length + raw.length };
}

/** The zone behind a time that ends at `end`, in brackets or not. */
export function readZone(source: Source, end: number, iso: boolean): Zone | null {
  const place = skipOne(source, end);
  const open = isChar(source, place, '(') ? 1 : 0;
  const start = place + open;
  const zone = figuresAt(source, start, iso) ?? (open > 0 ? zoneWordAt(source, start) : null);
  if (!zone || open === 0) return zone;
  return isChar(source, zone.end, ')') ? { ...zone, end: zone.end + 1 } : null;
}
