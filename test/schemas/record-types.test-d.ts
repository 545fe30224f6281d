import { describe, expectTypeOf, test } from 'vitest';
import type * as z from 'zod';
import type { Frozen } from '../../src/data/index.js';
import type * as schemas from '../../src/schemas/index.js';

type Schemas = typeof schemas;

/** What a schema gives, with nothing that could be changed. */
type Parsed<Name extends keyof Schemas> = Schemas[Name] extends z.ZodType
  ? Frozen<z.output<Schemas[Name]>>
  : never;

// The interfaces are written by hand. Each has the fields of its schema and no other, with the
// same types, and every one of them is read-only.
describe('an interface is what its schema gives', () => {
  test('records', () => {
    expectTypeOf<Parsed<'ForumSeriesSchema'>>().toEqualTypeOf<schemas.ForumSeries>();
    expectTypeOf<Parsed<'ForumSchema'>>().toEqualTypeOf<schemas.Forum>();
    expectTypeOf<Parsed<'SubForumSchema'>>().toEqualTypeOf<schemas.SubForum>();
    expectTypeOf<Parsed<'SigningSchema'>>().toEqualTypeOf<schemas.Signing>();
    expectTypeOf<Parsed<'PlatformSchema'>>().toEqualTypeOf<schemas.Platform>();
    expectTypeOf<Parsed<'ParkSchema'>>().toEqualTypeOf<schemas.Park>();
    expectTypeOf<Parsed<'OrganizationSchema'>>().toEqualTypeOf<schemas.Organization>();
    expectTypeOf<Parsed<'PersonSchema'>>().toEqualTypeOf<schemas.Person>();
    expectTypeOf<Parsed<'AchievementSchema'>>().toEqualTypeOf<schemas.Achievement>();
    expectTypeOf<Parsed<'PolicySchema'>>().toEqualTypeOf<schemas.Policy>();
    expectTypeOf<Parsed<'CompetitionSchema'>>().toEqualTypeOf<schemas.Competition>();
    expectTypeOf<Parsed<'ForumEventSchema'>>().toEqualTypeOf<schemas.ForumEvent>();
    expectTypeOf<Parsed<'StatisticSchema'>>().toEqualTypeOf<schemas.Statistic>();
    expectTypeOf<Parsed<'SourceSchema'>>().toEqualTypeOf<schemas.Source>();
    expectTypeOf<Parsed<'AnyRecordSchema'>>().toEqualTypeOf<schemas.AnyRecord>();
  });

  test('what records hold', () => {
    expectTypeOf<Parsed<'AliasSchema'>>().toEqualTypeOf<schemas.Alias>();
    expectTypeOf<Parsed<'NamesSchema'>>().toEqualTypeOf<schemas.Names>();
    expectTypeOf<Parsed<'LocalizedTextSchema'>>().toEqualTypeOf<schemas.LocalizedText>();
    expectTypeOf<Parsed<'RemarkSchema'>>().toEqualTypeOf<schemas.Remark>();
    expectTypeOf<Parsed<'NamedItemSchema'>>().toEqualTypeOf<schemas.NamedItem>();
    expectTypeOf<Parsed<'QuantitySchema'>>().toEqualTypeOf<schemas.Quantity>();
    expectTypeOf<Parsed<'MoneySchema'>>().toEqualTypeOf<schemas.Money>();
    expectTypeOf<Parsed<'SourceRefSchema'>>().toEqualTypeOf<schemas.SourceRef>();
    expectTypeOf<Parsed<'DisputeSchema'>>().toEqualTypeOf<schemas.Dispute>();
    expectTypeOf<Parsed<'PlaceSchema'>>().toEqualTypeOf<schemas.Place>();
    expectTypeOf<Parsed<'HostSchema'>>().toEqualTypeOf<schemas.Host>();
    expectTypeOf<Parsed<'ParticipantSchema'>>().toEqualTypeOf<schemas.Participant>();
    expectTypeOf<Parsed<'PartialListSchema'>>().toEqualTypeOf<schemas.PartialList>();
    expectTypeOf<Parsed<'ChangeSchema'>>().toEqualTypeOf<schemas.Change>();
    expectTypeOf<Parsed<'ClaimSchema'>>().toEqualTypeOf<schemas.Claim>();
    expectTypeOf<Parsed<'LifecycleEventSchema'>>().toEqualTypeOf<schemas.LifecycleEvent>();
    expectTypeOf<Parsed<'PartySchema'>>().toEqualTypeOf<schemas.Party>();
    expectTypeOf<Parsed<'DesignationSchema'>>().toEqualTypeOf<schemas.Designation>();
    expectTypeOf<Parsed<'PointSchema'>>().toEqualTypeOf<schemas.Point>();
    expectTypeOf<Parsed<'PostSchema'>>().toEqualTypeOf<schemas.Post>();
    expectTypeOf<Parsed<'StageSchema'>>().toEqualTypeOf<schemas.Stage>();
    expectTypeOf<Parsed<'BylineSchema'>>().toEqualTypeOf<schemas.Byline>();
  });

  test('drafts', () => {
    expectTypeOf<Parsed<'ReferenceSchema'>>().toEqualTypeOf<Frozen<schemas.Reference>>();
    expectTypeOf<Parsed<'HostDraftSchema'>>().toEqualTypeOf<Frozen<schemas.HostDraft>>();
    expectTypeOf<Parsed<'ParticipantDraftSchema'>>().toEqualTypeOf<
      Frozen<schemas.ParticipantDraft>
    >();
    expectTypeOf<Parsed<'PartyDraftSchema'>>().toEqualTypeOf<Frozen<schemas.PartyDraft>>();
    expectTypeOf<Parsed<'LifecycleEventDraftSchema'>>().toEqualTypeOf<
      Frozen<schemas.LifecycleEventDraft>
    >();
    expectTypeOf<Parsed<'DesignationDraftSchema'>>().toEqualTypeOf<
      Frozen<schemas.DesignationDraft>
    >();
    expectTypeOf<Parsed<'StageDraftSchema'>>().toEqualTypeOf<Frozen<schemas.StageDraft>>();
    expectTypeOf<Parsed<'PostDraftSchema'>>().toEqualTypeOf<Frozen<schemas.PostDraft>>();
    expectTypeOf<Parsed<'ForumDraftSchema'>>().toEqualTypeOf<Frozen<schemas.ForumDraft>>();
    expectTypeOf<Parsed<'SubForumDraftSchema'>>().toEqualTypeOf<Frozen<schemas.SubForumDraft>>();
    expectTypeOf<Parsed<'ForumEventDraftSchema'>>().toEqualTypeOf<
      Frozen<schemas.ForumEventDraft>
    >();
    expectTypeOf<Parsed<'CompetitionDraftSchema'>>().toEqualTypeOf<
      Frozen<schemas.CompetitionDraft>
    >();
    expectTypeOf<Parsed<'SigningDraftSchema'>>().toEqualTypeOf<Frozen<schemas.SigningDraft>>();
    expectTypeOf<Parsed<'PlatformDraftSchema'>>().toEqualTypeOf<Frozen<schemas.PlatformDraft>>();
    expectTypeOf<Parsed<'ParkDraftSchema'>>().toEqualTypeOf<Frozen<schemas.ParkDraft>>();
    expectTypeOf<Parsed<'AchievementDraftSchema'>>().toEqualTypeOf<
      Frozen<schemas.AchievementDraft>
    >();
    expectTypeOf<Parsed<'PolicyDraftSchema'>>().toEqualTypeOf<Frozen<schemas.PolicyDraft>>();
    expectTypeOf<Parsed<'PersonDraftSchema'>>().toEqualTypeOf<Frozen<schemas.PersonDraft>>();
    expectTypeOf<Parsed<'StatisticDraftSchema'>>().toEqualTypeOf<Frozen<schemas.StatisticDraft>>();
    expectTypeOf<Parsed<'AnyDraftSchema'>>().toEqualTypeOf<Frozen<schemas.AnyDraft>>();
  });
});

// Lists that may not be changed are the one part of a record that assignment tells apart: what is
// parsed has to fit where a record is wanted as it is.
test('what is parsed is a record', () => {
  expectTypeOf<z.output<typeof schemas.ForumSchema>>().toExtend<schemas.Forum>();
  expectTypeOf<z.output<typeof schemas.AnyRecordSchema>>().toExtend<schemas.AnyRecord>();
  expectTypeOf<z.output<typeof schemas.AnyDraftSchema>>().toExtend<schemas.AnyDraft>();
  expectTypeOf<schemas.Forum>().toExtend<z.output<typeof schemas.ForumSchema>>();
  expectTypeOf<schemas.AnyRecord>().toExtend<z.input<typeof schemas.AnyRecordSchema>>();
});
