import * as z from 'zod';
import { APPROXIMATIONS } from '../../ids/enums.js';
import { hasEndsOnly, reachesOn, sidesOf } from '../../text/approximations.js';
import type { Approximation } from '../../text/types.js';
import { RULES, rule } from '../rules.js';
import { TextSchema } from './text.js';

/** The parts of a quantity; {@link QuantitySchema} adds the rules between them. */
export const quantityShape = {
  value: z.number().nullable(),
  unit: z.string().regex(/^$|\S/, { error: RULES['text-present'] }),
  approximation: z.enum(APPROXIMATIONS),
  min: z.number().optional(),
  max: z.number().optional(),
  minInclusive: z.boolean().optional(),
  maxInclusive: z.boolean().optional(),
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
  return hasEndsOnly(approximation) ? value === null && (min ?? max) !== undefined : value !== null;
}

/** Whether a bound is what one side of the interval says; one that is left out is no contradiction. */
function endFits(
  side: string | undefined,
  bound: number | undefined,
  isInclusive: boolean | undefined,
  end: number | undefined,
): boolean {
  if (bound === undefined) return true;
  if (side === ' ') return false;
  return isInclusive === (side === '[' || side === ']') && (end === undefined || bound === end);
}

/** Whether the bounds are those that the approximation gives a value of this sign. */
function boundsFitSign(quantity: Bounded, value: number, isNegative: boolean): boolean {
  const { approximation, min, max, minInclusive, maxInclusive } = quantity;
  const [left, right] = sidesOf(approximation, isNegative);
  // How far 余 and 级 reach depends on the digits stated: their far end may be any.
  const far = reachesOn(approximation) ? undefined : value;
  const [low, high] = isNegative ? [far, value] : [value, far];
  return endFits(left, min, minInclusive, low) && endFits(right, max, maxInclusive, high);
}

/**
 * Whether the bounds are those that the approximation gives the value. An interval of one number
 * passes even if its ends are exclusive: beyond 2⁵³ two ends that differ may round to the same
 * number, and what was read has to pass.
 */
function boundsFit(quantity: Bounded): boolean {
  const { value } = quantity;
  if (value === null) return true;
  // -0余 lies below zero, of which a value does not show the sign.
  const signs = value === 0 ? [false, true] : [value < 0];
  return signs.some((isNegative) => boundsFitSign(quantity, value, isNegative));
}

/** Adds the rules between the parts to an object that has them. */
export function withQuantityRules<Schema extends z.ZodType<Bounded>>(schema: Schema): Schema {
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

/** Type of {@link QuantitySchema}. */
export interface ZodQuantity extends z.ZodObject<typeof quantityShape, z.core.$strict> {}

/** {@link QuantitySchema} before its refinements. */
export const QuantityObjectSchema: ZodQuantity = z.strictObject(quantityShape);

/** A counted or measured value with its bounds, in base units. */
export const QuantitySchema: ZodQuantity = withQuantityRules(QuantityObjectSchema);
