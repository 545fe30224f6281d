import type { ZodList } from './list.js';
import { IdSchema } from './id.js';
import { uniqueItems } from './unique-items.js';

/** Ids of places, each once. */
export const PlaceIdsSchema: ZodList<typeof IdSchema> = uniqueItems(IdSchema, (id) => id);
