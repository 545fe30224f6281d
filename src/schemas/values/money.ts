import * as z from 'zod';
import { RULES } from '../rules.js';
import { quantityShape, withQuantityRules } from './quantity.js';
import { TextSchema } from './text.js';

/** {@link MoneySchema} before its refinements. */
export const MoneyObjectSchema = z.strictObject({
  ...quantityShape,
  /** Simplified word for the currency. */
  unit: TextSchema,
  /** ISO 4217; `value` is in major units (yuan, not fen). */
  currency: z.string().regex(/^[A-Z]{3}$/, { error: RULES['currency-form'] }),
});

/** A sum of money with its bounds, in major units of its currency. */
export const MoneySchema = withQuantityRules(MoneyObjectSchema);
