/** Guides under what they are for, in order. */
export const GUIDES: readonly (readonly [group: string, guides: readonly string[]])[];
