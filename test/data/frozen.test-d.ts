import { expectTypeOf, test } from 'vitest';
import type { Frozen } from '../../src/data/frozen.js';
import type { Park } from '../../src/schemas/index.js';

test('a list stays a list, and takes nothing in', () => {
  expectTypeOf<Frozen<string[]>>().toEqualTypeOf<readonly string[]>();
  expectTypeOf<Frozen<{ items: { id: string }[] }>>().toEqualTypeOf<{
    readonly items: readonly { readonly id: string }[];
  }>();
});

test('a pair stays a pair', () => {
  expectTypeOf<Frozen<[number, { id: string }]>>().toEqualTypeOf<
    readonly [number, { readonly id: string }]
  >();
  type Coordinates = NonNullable<Frozen<Park>['geometry']>['coordinates'];
  expectTypeOf<Coordinates>().toEqualTypeOf<readonly [number, number]>();
});

test('values, optional fields and unions stay as they are', () => {
  expectTypeOf<Frozen<string | null>>().toEqualTypeOf<string | null>();
  expectTypeOf<Frozen<{ end?: string }>>().toEqualTypeOf<{ readonly end?: string }>();
  expectTypeOf<Frozen<{ a: 1 } | [2]>>().toEqualTypeOf<{ readonly a: 1 } | readonly [2]>();
});
