import * as data from '../../src/data/index.js';

/** All bundled records. */
export const records = (): readonly { readonly id: string }[] =>
  Object.values(data).flatMap((rows) => (Array.isArray(rows) ? rows : []) as { id: string }[]);
