import * as z from 'zod';
import type { Quantity } from '../../text/types.js';
import { CHANGE_KINDS, type ChangeKind } from '../../ids/enums.js';
import { QuantitySchema } from './quantity.js';

/** How a figure changed over its period. */
export interface Change {
  /** Whether the quantity is what was added or taken away (增长4倍, 下降10%), or what came out (翻番, 降至一半). */
  readonly kind: ChangeKind;
  /** By how much, or to what: a factor, a share, or a number of things. */
  readonly quantity: Quantity;
}

const shape = { kind: z.enum(CHANGE_KINDS), quantity: QuantitySchema };

/** Type of {@link ChangeSchema}. */
export interface ZodChange extends z.ZodObject<typeof shape, z.core.$strict> {}

/** How a figure changed over its period. */
export const ChangeSchema: ZodChange = z.strictObject(shape);
