import * as z from 'zod';
import { isEdtf } from '../../text/edtf.js';
import { rule } from '../rules.js';

/** A date or a stretch of dates in EDTF (ISO 8601-2); days that no calendar has are refused. */
export const EdtfSchema = z
  .string()
  .refine(isEdtf, rule('edtf-form'))
  .describe('EDTF (ISO 8601-2): 2024-04-12, 2025-01, 2025-04-11/2025-04-20, XXXX-09-19');

/** A stretch of dates in EDTF, an end open where it is not known: `2024/2027`. */
export const EdtfIntervalSchema = EdtfSchema.refine(
  (edtf) => edtf.includes('/'),
  rule('edtf-interval'),
).describe('EDTF interval: 2024/2027');
