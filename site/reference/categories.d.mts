/** By module, under what its exports stand. */
export const CATEGORIES: Readonly<Record<string, readonly [category: string, pattern: RegExp][]>>;

/** The order in which the pages of modules have their categories. */
export const CATEGORY_ORDER: readonly string[];
