import * as z from 'zod';
import { PLACE_KINDS } from '../../ids/enums.js';
import { IdSchema } from './id.js';
import { NamesSchema } from './names.js';

/** A place where something is or happens; the same id means the same place everywhere. */
export const PlaceSchema = z.strictObject({
  id: IdSchema,
  kind: z.enum(PLACE_KINDS),
  names: NamesSchema,
});

/** A place where something is or happens. */
export interface Place extends z.infer<typeof PlaceSchema> {}
