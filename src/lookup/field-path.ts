import { hasOwn } from '../text/has-own.js';
/**
 * The paths by which a record's `sources` say what they back: keys joined by dots, an item
 * of a list by its `id`, else by its `kind`, a bare id by itself. Never by position, so that
 * a path stays true when a list grows.
 */

/** A value of a record that holds no further fields, and the path that leads to it. */
export interface Leaf {
  path: string;
  value: unknown;
}

const SEGMENT = /^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$/;

/** The segment that stands for an item of a list; items without one cannot be told apart. */
function keyOf(item: unknown): string | undefined {
  let key = item;
  if (typeof item === 'object' && item !== null) {
    const { id, kind } = item as { id?: unknown; kind?: unknown };
    key = id ?? kind;
  }
  return typeof key === 'string' && SEGMENT.test(key) ? key : undefined;
}

function childrenOf(value: unknown, segment: string): unknown[] {
  if (Array.isArray(value)) return value.filter((item) => keyOf(item) === segment);
  if (typeof value !== 'object' || value === null || !hasOwn(value, segment)) return [];
  return [(value as Record<string, unknown>)[segment]];
}

/**
 * Returns what a path leads to.
 *
 * Shape: `names.hans`, `hosts.unesco.role`; a segment behind a list is the item with that
 * `id`, or, for items without ids, every one of that `kind`.
 *
 * @param record - a record, or any plain JSON
 * @param path - keys joined by dots
 * @returns the values in order; none where the path leads nowhere
 * @example
 * resolvePath({ hosts: [{ id: 'unesco', role: 'host' }] }, 'hosts.unesco.role') // ['host']
 */
export function resolvePath(record: unknown, path: string): unknown[] {
  return path
    .split('.')
    .reduce<unknown[]>(
      (values, segment) => values.flatMap((value) => childrenOf(value, segment)),
      [record],
    );
}

/**
 * Lists every value of a record that holds no further fields, with its path.
 *
 * Hint: a list with an item that no segment can stand for (a web address, a pair of
 * coordinates) is one leaf, to be cited as a whole.
 *
 * @param record - a record, or any plain JSON
 * @returns the leaves in document order
 * @example
 * leavesOf({ names: { hans: '论坛' } }) // [{ path: 'names.hans', value: '论坛' }]
 */
export function leavesOf(record: unknown): Leaf[] {
  const leaves: Leaf[] = [];
  const visit = (value: unknown, path: string): void => {
    const children = entriesOf(value);
    if (!children) leaves.push({ path, value });
    else for (const [key, child] of children) visit(child, path === '' ? key : `${path}.${key}`);
  };
  visit(record, '');
  return leaves;
}

function entriesOf(value: unknown): [string, unknown][] | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (!Array.isArray(value)) return Object.entries(value);
  const entries: [string, unknown][] = [];
  for (const item of value as unknown[]) {
    const key = keyOf(item);
    if (key === undefined) return undefined;
    entries.push([key, item]);
  }
  return entries;
}

/**
 * Tells whether a path covers another: whether it is the same or leads to what holds it.
 *
 * @param path - what is cited
 * @param leaf - path of what is asked for
 * @returns `true` when `leaf` lies at or below `path`
 * @example
 * covers('names', 'names.hans') // true
 */
export function covers(path: string, leaf: string): boolean {
  return leaf === path || leaf.startsWith(`${path}.`);
}
