import * as z from 'zod';
import { PLACE_KINDS, type PlaceKind } from '../../ids/enums.js';
import { IdSchema } from './id.js';
import { type Names, NamesSchema } from './names.js';

/** A place where something is or happens. */
export interface Place {
  /** The same id means the same place in every record. */
  readonly id: string;
  /** What it is, from country to room. */
  readonly kind: PlaceKind;
  /** Its name. */
  readonly names: Names;
}

const shape = { id: IdSchema, kind: z.enum(PLACE_KINDS), names: NamesSchema };

/** Type of {@link PlaceSchema}. */
export interface ZodPlace extends z.ZodObject<typeof shape, z.core.$strict> {}

/** A place where something is or happens; the same id means the same place everywhere. */
export const PlaceSchema: ZodPlace = z.strictObject(shape);
