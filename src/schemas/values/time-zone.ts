import * as z from 'zod';
import { rule } from '../rules.js';

/** Whether the engine's copy of the IANA time zone database has a zone of this name. */
function isTimeZone(name: string): boolean {
  // Engines take offsets as well, which are no zones: +08:00.
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** A zone of the IANA time zone database: `Asia/Shanghai`. */
export const TimeZoneSchema = z.string().refine(isTimeZone, rule('time-zone-form'));
