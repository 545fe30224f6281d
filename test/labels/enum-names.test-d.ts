import { expectTypeOf, test } from 'vitest';
import type * as ids from '../../src/ids/enums.js';
import { type EnumValues, labelOf } from '../../src/labels/index.js';

test('each enum goes by its tuple, its type and its field', () => {
  expectTypeOf<EnumValues['EVENT_STATUSES']>().toEqualTypeOf<ids.EventStatus>();
  expectTypeOf<EnumValues['EventStatus']>().toEqualTypeOf<ids.EventStatus>();
  expectTypeOf<EnumValues['eventStatus']>().toEqualTypeOf<ids.EventStatus>();
  expectTypeOf<EnumValues['SourceQuality']>().toEqualTypeOf<ids.SourceQuality>();
  expectTypeOf<EnumValues['ForumEventKind']>().toEqualTypeOf<ids.ForumEventKind>();
  expectTypeOf<EnumValues['Measure']>().toEqualTypeOf<ids.Measure>();
  expectTypeOf<keyof EnumValues>().extract<'Approximation'>().toEqualTypeOf<'Approximation'>();
});

test('only values that it has are taken', () => {
  labelOf('ParkKind', 'science-park', 'en');
  // @ts-expect-error No park is an opening.
  labelOf('ParkKind', 'opening', 'en');
  // @ts-expect-error There is no such enum.
  labelOf('ParkSort', 'science-park', 'en');
});
