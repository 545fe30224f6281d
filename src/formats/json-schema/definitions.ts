import type * as z from 'zod';
import {
  DesignationDraftSchema,
  HostDraftSchema,
  LifecycleEventDraftSchema,
  ParticipantDraftSchema,
  PartyDraftSchema,
  PostDraftSchema,
  ReferenceSchema,
  StageDraftSchema,
} from '../../schemas/drafts.js';
import { SpanSchema, TimeOfDaySchema } from '../../schemas/mention.js';
import {
  ArticleBodySchema,
  ArticleHeadSchema,
  ArticleMentionSchema,
  EntityMentionSchema,
  HeadBylineSchema,
  HeadDatelineSchema,
  HeadDaySchema,
  HeadPartSchema,
  MentionRoleSchema,
  ParagraphSchema,
  RepairEditSchema,
  ScriptDetectionSchema,
  StatementSchema,
  UnresolvedDamageSchema,
  UnstatedSchema,
} from '../../schemas/reading.js';
import { StageSchema } from '../../schemas/competition.js';
import { DesignationSchema, PointSchema } from '../../schemas/park.js';
import { PostSchema } from '../../schemas/person.js';
import { PartySchema } from '../../schemas/signing.js';
import { BylineSchema } from '../../schemas/source.js';
import { ChangeSchema } from '../../schemas/values/change.js';
import { ClaimSchema } from '../../schemas/values/claim.js';
import { EdtfIntervalSchema, EdtfSchema } from '../../schemas/values/edtf.js';
import { IdSchema } from '../../schemas/values/id.js';
import { LifecycleEventSchema } from '../../schemas/values/lifecycle-event.js';
import { LocalizedTextSchema } from '../../schemas/values/localized-text.js';
import { MoneySchema } from '../../schemas/values/money.js';
import { NamedItemSchema } from '../../schemas/values/named-item.js';
import { AliasSchema, NamesSchema } from '../../schemas/values/names.js';
import { PartialListSchema } from '../../schemas/values/partial-list.js';
import { QuantitySchema } from '../../schemas/values/quantity.js';
import { HostSchema, ParticipantSchema } from '../../schemas/values/role.js';
import {
  DisputeSchema,
  FieldPathSchema,
  SourceRefSchema,
} from '../../schemas/values/source-ref.js';
import { TextSchema } from '../../schemas/values/text.js';
import { TimeZoneSchema } from '../../schemas/values/time-zone.js';

import { DESCRIPTIONS } from './descriptions.js';

/** A schema that several others use: its name under `$defs`, and what it is. */
export interface Definition {
  schema: z.ZodType;
  name: string;
  description: string;
  /** Interfaces whose comments tell of the fields: the one of its name, unless it is a choice of several. */
  interfaces: readonly string[];
}

/** What has an interface of its name, and its description from there. */
const named = (name: string, schema: z.ZodType): Definition => ({
  schema,
  name,
  description: DESCRIPTIONS[name]?.about ?? '',
  interfaces: [name],
});

/** A value that is told in a word, and has no fields. */
const plain = (
  name: string,
  schema: z.ZodType,
  description = schema.description ?? '',
): Definition => ({
  ...{ schema, name, description },
  interfaces: [],
});

const REFERENCES = ['RecordReference', 'DraftReference', 'TextReference'];

/** A reference of a draft, with what is said of the thing beside it. */
const reference = (
  name: string,
  schema: z.ZodType,
  description: string,
  said: string[],
): Definition => ({
  ...{ schema, name, description },
  interfaces: [...REFERENCES, ...said],
});

/** What `findMentions` finds. */
const MENTIONS = [
  ...['AmountMention', 'CountMention', 'NumberMention', 'PercentMention', 'MultipleMention'],
  ...['OrdinalMention', 'DurationMention', 'DateMention', 'DateRangeMention'],
];

/** The shared schemas. */
export const DEFINITIONS: readonly Definition[] = [
  plain('Id', IdSchema),
  plain('Text', TextSchema, 'Text with something to read in it'),
  plain('Edtf', EdtfSchema),
  plain('EdtfInterval', EdtfIntervalSchema),
  plain('TimeZone', TimeZoneSchema, 'Zone of the IANA time zone database, such as Asia/Shanghai'),
  plain(
    'FieldPath',
    FieldPathSchema,
    'Dotted path of a field, an item of a list by its id or else its kind: hosts.unesco.role',
  ),
  named('LocalizedText', LocalizedTextSchema),
  named('Names', NamesSchema),
  named('Alias', AliasSchema),
  named('NamedItem', NamedItemSchema),
  named('Quantity', QuantitySchema),
  named('Money', MoneySchema),
  named('PartialList', PartialListSchema),
  named('Host', HostSchema),
  named('Participant', ParticipantSchema),
  named('Change', ChangeSchema),
  named('Claim', ClaimSchema),
  named('LifecycleEvent', LifecycleEventSchema),
  named('SourceRef', SourceRefSchema),
  named('Dispute', DisputeSchema),
  named('Party', PartySchema),
  named('Stage', StageSchema),
  named('Designation', DesignationSchema),
  named('Point', PointSchema),
  named('Post', PostSchema),
  named('Byline', BylineSchema),
  reference(
    'Reference',
    ReferenceSchema,
    'What a draft refers to: a record, another draft, or words.',
    [],
  ),
  reference('HostDraft', HostDraftSchema, 'An organization with what it does for an event.', [
    'HostDraftRole',
  ]),
  reference('ParticipantDraft', ParticipantDraftSchema, 'A person with what they do at an event.', [
    'ParticipantDraftRole',
  ]),
  reference(
    'PartyDraft',
    PartyDraftSchema,
    'Who signs, as an id where the name is known, else as the text has it.',
    ['PartyDraftSide'],
  ),
  named('StageDraft', StageDraftSchema),
  named('LifecycleEventDraft', LifecycleEventDraftSchema),
  named('DesignationDraft', DesignationDraftSchema),
  named('PostDraft', PostDraftSchema),
  named('Span', SpanSchema),
  named('TimeOfDay', TimeOfDaySchema),
  named('RepairEdit', RepairEditSchema),
  named('UnresolvedDamage', UnresolvedDamageSchema),
  named('ScriptDetection', ScriptDetectionSchema),
  named('ArticleHead', ArticleHeadSchema),
  named('HeadPart', HeadPartSchema),
  named('HeadDay', HeadDaySchema),
  named('HeadDateline', HeadDatelineSchema),
  named('HeadByline', HeadBylineSchema),
  named('Paragraph', ParagraphSchema),
  named('EntityMention', EntityMentionSchema),
  named('ArticleBody', ArticleBodySchema),
  named('Unstated', UnstatedSchema),
  named('MentionRole', MentionRoleSchema),
  {
    schema: ArticleMentionSchema,
    name: 'ArticleMention',
    description: 'An amount, a count, a date … within an article.',
    interfaces: [...MENTIONS, 'MentionInArticle'],
  },
  {
    schema: StatementSchema,
    name: 'Statement',
    description: 'What a text states, as the draft of a record.',
    interfaces: ['StatementOf'],
  },
];
