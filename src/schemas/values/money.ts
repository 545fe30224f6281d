import * as z from 'zod';
import { RULES } from '../rules.js';
import { quantityShape, withQuantityRules } from './quantity.js';
import { TextSchema } from './text.js';

const shape = {
  ...quantityShape,
  unit: TextSchema,
  currency: z.string().regex(/^[A-Z]{3}$/, { error: RULES['currency-form'] }),
};

/** Type of {@link MoneySchema}. */
export interface ZodMoney extends z.ZodObject<typeof shape, z.core.$strict> {}

/** {@link MoneySchema} before its refinements. */
export const MoneyObjectSchema: ZodMoney = z.strictObject(shape);

/** A sum of money with its bounds, in major units of its currency. */
export const MoneySchema: ZodMoney = withQuantityRules(MoneyObjectSchema);
