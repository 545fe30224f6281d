import { expectTypeOf, test } from 'vitest';
import type * as z from 'zod';
import type { ArticleReading } from '../../src/article/index.js';
import type { ArticleReadingSchema } from '../../src/schemas/index.js';

/** The same members, whatever the nesting of interfaces; a schema lets what is optional be `undefined`. */
type Flat<T> = T extends readonly (infer Item)[]
  ? Flat<Item>[]
  : T extends object
    ? {
        [Key in keyof T]: Record<never, never> extends Pick<T, Key>
          ? Flat<T[Key]> | undefined
          : Flat<T[Key]>;
      }
    : T;
type Read = z.infer<typeof ArticleReadingSchema>;

test('the schema of a reading takes what the reader gives, and gives no more', () => {
  expectTypeOf<ArticleReading>().toExtend<Read>();
  expectTypeOf<Flat<Read>>().toExtend<Flat<ArticleReading>>();
  expectTypeOf<Flat<Read['head']>>().toEqualTypeOf<Flat<ArticleReading['head']>>();
});
