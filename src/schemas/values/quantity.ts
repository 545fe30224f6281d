import * as z from 'zod';
import { APPROXIMATIONS } from '../../ids/enums.js';
import type { Approximation } from '../../text/types.js';
import { rule } from '../rules.js';
import { TextSchema } from './text.js';

/** The parts of a quantity; {@link QuantitySchema} adds the rules between them. */
export const quantityShape = {
  /** In base units: 67317000000 for 673.17亿; 40 for 40 %. `null` where only bounds are known. */
  value: z.number().nullable(),
  /** Simplified classifier (家, 人次), `percent` or `times`. */
  unit: TextSchema,
  approximation: z.enum(APPROXIMATIONS),
  min: z.number().optional(),
  max: z.number().optional(),
  minInclusive: z.boolean().optional(),
  maxInclusive: z.boolean().optional(),
  /** Wording of the source, where it says more than the value. */
  literal: TextSchema.optional(),
};

/** What the rules between the parts of a quantity look at. */
interface Bounded {
  value: number | null;
  approximation: Approximation;
  min?: number | undefined;
  max?: number | undefined;
  minInclusive?: boolean | undefined;
  maxInclusive?: boolean | undefined;
}

function hasValueOrBounds({ approximation, value, min, max }: Bounded): boolean {
  const bounded = approximation === 'several' || approximation === 'range';
  return bounded ? value === null && (min ?? max) !== undefined : value !== null;
}

/**
 * Whether a bound is what the approximation makes of the value: the value itself on one
 * side, open on the other. A bound that is left out is no contradiction; one for a side
 * that is open is. How far 余 and 级 reach depends on the digits stated, so that their
 * upper bound only has to lie above.
 */
function boundsFit(quantity: Bounded): boolean {
  const { approximation, value, min, max, minInclusive, maxInclusive } = quantity;
  const minIs = (inclusive: boolean): boolean =>
    min === undefined || (min === value && minInclusive === inclusive);
  const maxIs = (inclusive: boolean): boolean =>
    max === undefined || (max === value && maxInclusive === inclusive);
  switch (approximation) {
    case 'exact':
      return minIs(true) && maxIs(true);
    case 'about':
      return min === undefined && max === undefined;
    case 'above':
      return minIs(false) && max === undefined;
    case 'at-least':
      return minIs(true) && max === undefined;
    case 'nearly':
    case 'below':
      return min === undefined && maxIs(false);
    case 'at-most':
      return min === undefined && maxIs(true);
    case 'and-some':
      return minIs(false) && maxInclusive !== true;
    case 'order':
      return minIs(true) && maxInclusive !== true;
    case 'several':
    case 'range':
      return true;
  }
}

/** Adds the rules between the parts to an object that has them. */
export function withQuantityRules<Schema extends z.ZodType<Bounded>>(schema: Schema) {
  return schema
    .refine(hasValueOrBounds, rule('value-or-bounds', ['value']))
    .refine(
      ({ min, max }) => min === undefined || max === undefined || min <= max,
      rule('bounds-in-order', ['min']),
    )
    .refine(
      ({ min, max, minInclusive, maxInclusive }) =>
        (min === undefined) === (minInclusive === undefined) &&
        (max === undefined) === (maxInclusive === undefined),
      rule('bound-with-flag', ['min']),
    )
    .refine(boundsFit, rule('bounds-fit-approximation', ['approximation']));
}

/** {@link QuantitySchema} before its refinements. */
export const QuantityObjectSchema = z.strictObject(quantityShape);

/** A counted or measured value with its bounds, in base units. */
export const QuantitySchema = withQuantityRules(QuantityObjectSchema);
