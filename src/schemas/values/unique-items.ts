import type * as z from 'zod';
import { rule } from '../rules.js';
import { type ZodList, listOf } from './list.js';

/**
 * A list of at least one item, no two with the same key. The key is what a source's
 * `fields` address an item by, so a list without it could not be cited.
 */
export function uniqueItems<Item extends z.ZodType>(
  item: Item,
  keyOf: (item: z.infer<Item>) => string,
): ZodList<Item> {
  return listOf(item).refine(
    (items) => new Set(items.map(keyOf)).size === items.length,
    rule('item-unique'),
  );
}

/** {@link uniqueItems} of items that carry an `id`. */
export function itemsById<Item extends z.ZodType<{ readonly id: string }>>(
  item: Item,
): ZodList<Item> {
  return uniqueItems(item, ({ id }) => id);
}
