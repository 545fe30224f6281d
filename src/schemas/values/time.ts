import * as z from 'zod';
import { RULES } from '../rules.js';

/** A local time of day: `09:30`, `09:30:15`. */
export const TimeSchema = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/, { error: RULES['time-form'] });
