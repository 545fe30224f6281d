import { expectTypeOf, test } from 'vitest';
import type * as data from '../../src/data/index.js';
import type { RecordType } from '../../src/ids/index.js';
import type { AnyRecord } from '../../src/schemas/index.js';
import type { BundledOf, BundledRecord } from '../../src/lookup/index.js';

type Rows = typeof data;

test('a row of ours is a record, and what takes a record takes it', () => {
  expectTypeOf<Rows['forums'][number]>().toEqualTypeOf<data.BundledForum>();
  expectTypeOf<{ [Type in RecordType]: BundledOf<Type> }>().toExtend<{
    [Type in RecordType]: Extract<AnyRecord, { type: Type }>;
  }>();
  expectTypeOf<readonly BundledRecord[]>().toExtend<readonly AnyRecord[]>();
});

/** Keys, at any depth, that name a record and may be any text. */
type OpenReferences<T> = T extends readonly (infer Item)[]
  ? OpenReferences<Item>
  : T extends object
    ? {
        [Key in keyof T & string]-?: Key extends `${string}Id` | `${string}Ids` | 'source'
          ? OpenKey<Key, NonNullable<T[Key]>>
          : OpenReferences<NonNullable<T[Key]>>;
      }[keyof T & string]
    : never;
type OpenKey<Key, Value> = Value extends readonly (infer Item)[]
  ? OpenKey<Key, Item>
  : string extends Value
    ? Key
    : never;

test('every id by which a row names a record is a literal', () => {
  expectTypeOf<
    OpenReferences<{ a: { fooId: string; barId: 'x' }[]; bazIds: string[] }>
  >().toEqualTypeOf<'fooId' | 'bazIds'>();
  expectTypeOf<OpenReferences<BundledRecord>>().toBeNever();
  expectTypeOf<string>().not.toExtend<BundledRecord['id']>();
  // Lists whose items are records, and go by the record's id.
  expectTypeOf<string>().not.toExtend<NonNullable<data.BundledForum['hosts']>[number]['id']>();
  expectTypeOf<string>().not.toExtend<
    NonNullable<data.BundledForum['participants']>[number]['id']
  >();
  expectTypeOf<string>().not.toExtend<NonNullable<data.BundledSigning['parties']>[number]['id']>();
  expectTypeOf<string>().not.toExtend<
    NonNullable<data.BundledPlatform['operators']>[number]['id']
  >();
});
