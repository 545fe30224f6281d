/** By module, under what its exports stand. */
export const CATEGORIES: Readonly<Record<string, readonly [category: string, pattern: RegExp][]>>;

/** The category of an export; throws where no row speaks of it. */
export function categoryOf(module: string, file: string, name: string): string;

/** The order in which the pages of modules have their categories. */
export const CATEGORY_ORDER: readonly string[];
