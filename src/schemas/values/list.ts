import * as z from 'zod';

/** What zod keeps of a list: as for its arrays, but for an output that nobody may change. */
interface ListInternals<Item extends z.core.SomeType> extends z.core.$ZodTypeInternals<
  readonly z.output<Item>[],
  readonly z.input<Item>[]
> {
  def: z.core.$ZodArrayDef<Item>;
}

/**
 * The schema of a list. It is zod's array, typed by `readonly Item[]`: so records that are parsed
 * and records of the bundled data, which are frozen, are of one type. `.readonly()` would
 * freeze what is parsed.
 */
export interface ZodList<Item extends z.core.SomeType> extends z.ZodType<
  readonly z.output<Item>[],
  readonly z.input<Item>[],
  ListInternals<Item>
> {
  /** Schema of the items. */
  element: Item;
}

/** A list of any length. */
export function anyListOf<Item extends z.ZodType>(item: Item): ZodList<Item> {
  return z.array(item);
}

/** A list of at least one item. */
export function listOf<Item extends z.ZodType>(item: Item): ZodList<Item> {
  return z.array(item).min(1);
}
