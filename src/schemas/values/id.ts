import * as z from 'zod';
import { ID_PATTERN } from '../../ids/id-pattern.js';
import { RULES } from '../rules.js';

/**
 * Id of a record, or of an item within one. Open to the user's own records: the ids of the
 * bundled data are literal unions in `luntan/ids`.
 */
export const IdSchema = z
  .string()
  .regex(ID_PATTERN, { error: RULES['id-form'] })
  .describe('Permanent id: lower-case words joined by hyphens');
