import { refuse } from './check-record.js';

// The times of records are those of the clocks there, and the zone may be known or not. Dates here are ISO
// days: what is coarser has no time.

/** When an event begins and ends on its days, as its record has it. */
export interface Times {
  /** `HH:MM` or `HH:MM:SS`. */
  readonly startTime?: string | undefined;
  readonly endTime?: string | undefined;
  /** IANA; absent where no source states it. */
  readonly timeZone?: string | undefined;
}

const DAY = 86_400_000;
const TIME = /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/;

/** Milliseconds by which the clocks of a zone are ahead of UTC at an instant. */
function offsetAt(instant: number, timeZone: string): number {
  const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  const name = format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value;
  const [, sign, hours = 0, minutes = 0, seconds = 0] =
    /^GMT([-+])(\d\d):(\d\d)(?::(\d\d))?$/.exec(name ?? '') ?? [];
  const length = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  return (sign === '-' ? -length : length) * 1000;
}

/**
 * The instant at which the clocks of a zone show a time. Where they are put back and show it twice it is the
 * first, where they are put forward and never show it the later, as Temporal does by default.
 */
function instantOf(local: string, timeZone: string): number {
  const shown = Date.parse(`${local}Z`);
  // On either side of a change of the clocks, if there is one near.
  const before = offsetAt(shown - DAY, timeZone);
  const after = offsetAt(shown + DAY, timeZone);
  const fits = (offset: number): boolean => offsetAt(shown - offset, timeZone) === offset;
  return shown - (!fits(before) && fits(after) ? after : before);
}

/** `09:30` as `09:30:00`. */
const withSeconds = (time: string): string => (time.length === 5 ? `${time}:00` : time);

/** Makes sure that times are such, and that the engine knows the zone. */
export function checkTimes(id: string, { startTime, endTime, timeZone }: Times): void {
  for (const [field, time] of Object.entries({ startTime, endTime })) {
    if (time === undefined || (typeof time === 'string' && TIME.test(time))) continue;
    refuse(id, field, 'a time of day, such as 09:30', time);
  }
  if (timeZone === undefined) return;
  try {
    offsetAt(0, timeZone);
  } catch {
    refuse(id, 'timeZone', 'an IANA time zone, such as Asia/Shanghai', timeZone);
  }
}

/**
 * A time as calendars have it: in UTC where the zone is known, else floating.
 *
 * @returns `2024-04-25T01:30:00Z`, or `2024-04-25T09:30:00`
 */
export function calendarTime(day: string, time: string, timeZone: string | undefined): string {
  const local = `${day}T${withSeconds(time)}`;
  if (timeZone === undefined) return local;
  return new Date(instantOf(local, timeZone)).toISOString().replace('.000', '');
}

/**
 * A time as ISO 8601 has it: with its offset where the zone is known.
 *
 * @returns `2024-04-25T09:30:00+08:00`, or `2024-04-25T09:30:00`
 */
export function isoTime(day: string, time: string, timeZone: string | undefined): string {
  const local = `${day}T${withSeconds(time)}`;
  if (timeZone === undefined) return local;
  const minutes = Math.round((Date.parse(`${local}Z`) - instantOf(local, timeZone)) / 60_000);
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  const digits = [hours, rest].map((part) => String(part).padStart(2, '0')).join(':');
  return `${local}${minutes < 0 ? '-' : '+'}${digits}`;
}
