import * as z from 'zod';
import { RULES } from '../rules.js';

/** Form of every id: lower-case words joined by hyphens, beginning with a letter. */
export const ID_PATTERN = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/**
 * Id of a record, or of an item within one. Open to the user's own records: the ids of the
 * bundled data are literal unions in `luntan/ids`.
 */
export const IdSchema = z
  .string()
  .regex(ID_PATTERN, { error: RULES['id-form'] })
  .describe('Permanent id: lower-case words joined by hyphens');
