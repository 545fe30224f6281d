import { expectTypeOf, test } from 'vitest';
import type * as z from 'zod';
import type {
  AmountMentionSchema,
  CountMentionSchema,
  DateMentionSchema,
  DateRangeMentionSchema,
  DurationMentionSchema,
  MentionSchema,
  MultipleMentionSchema,
  NumberMentionSchema,
  OrdinalMentionSchema,
  PercentMentionSchema,
  SpanSchema,
  TimeOfDaySchema,
} from '../../src/schemas/index.js';
import type * as text from '../../src/text/types.js';

/** The same members, whatever the nesting of interfaces: `toEqualTypeOf` compares identity. */
type Flat<T> = T extends object ? { [Key in keyof T]: Flat<T[Key]> } : T;

test('every schema of a text type infers that type', () => {
  expectTypeOf<Flat<z.infer<typeof SpanSchema>>>().toEqualTypeOf<Flat<text.Span>>();
  expectTypeOf<Flat<z.infer<typeof AmountMentionSchema>>>().toEqualTypeOf<
    Flat<text.AmountMention>
  >();
  expectTypeOf<Flat<z.infer<typeof CountMentionSchema>>>().toEqualTypeOf<Flat<text.CountMention>>();
  expectTypeOf<Flat<z.infer<typeof NumberMentionSchema>>>().toEqualTypeOf<
    Flat<text.NumberMention>
  >();
  expectTypeOf<Flat<z.infer<typeof PercentMentionSchema>>>().toEqualTypeOf<
    Flat<text.PercentMention>
  >();
  expectTypeOf<Flat<z.infer<typeof MultipleMentionSchema>>>().toEqualTypeOf<
    Flat<text.MultipleMention>
  >();
  expectTypeOf<Flat<z.infer<typeof OrdinalMentionSchema>>>().toEqualTypeOf<
    Flat<text.OrdinalMention>
  >();
  expectTypeOf<Flat<z.infer<typeof DurationMentionSchema>>>().toEqualTypeOf<
    Flat<text.DurationMention>
  >();
  expectTypeOf<Flat<z.infer<typeof TimeOfDaySchema>>>().toEqualTypeOf<Flat<text.TimeOfDay>>();
  expectTypeOf<Flat<z.infer<typeof DateMentionSchema>>>().toEqualTypeOf<Flat<text.DateMention>>();
  expectTypeOf<Flat<z.infer<typeof DateRangeMentionSchema>>>().toEqualTypeOf<
    Flat<text.DateRangeMention>
  >();
  expectTypeOf<Flat<z.infer<typeof MentionSchema>>>().toEqualTypeOf<Flat<text.Mention>>();
});
