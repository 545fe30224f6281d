import type * as z from 'zod';
import { StageSchema } from '../../schemas/competition.js';
import { DesignationSchema, PointSchema } from '../../schemas/park.js';
import { PostSchema } from '../../schemas/person.js';
import { PartySchema } from '../../schemas/signing.js';
import { BylineSchema } from '../../schemas/source.js';
import { ClaimSchema } from '../../schemas/values/claim.js';
import { EdtfIntervalSchema, EdtfSchema } from '../../schemas/values/edtf.js';
import { IdSchema } from '../../schemas/values/id.js';
import { LifecycleEventSchema } from '../../schemas/values/lifecycle-event.js';
import { LocalizedTextSchema } from '../../schemas/values/localized-text.js';
import { MoneySchema } from '../../schemas/values/money.js';
import { NamedItemSchema } from '../../schemas/values/named-item.js';
import { AliasSchema, NamesSchema } from '../../schemas/values/names.js';
import { PartialListSchema } from '../../schemas/values/partial-list.js';
import { PlaceSchema } from '../../schemas/values/place.js';
import { QuantitySchema } from '../../schemas/values/quantity.js';
import { HostSchema, ParticipantSchema } from '../../schemas/values/role.js';
import {
  DisputeSchema,
  FieldPathSchema,
  SourceRefSchema,
} from '../../schemas/values/source-ref.js';
import { TextSchema } from '../../schemas/values/text.js';

/** A schema that several others use: its name under `$defs`, and what it and its fields mean. */
export interface Definition {
  schema: z.ZodType;
  name: string;
  description: string;
  fields?: Readonly<Record<string, string>>;
}

const text = {
  hans: 'simplified Chinese',
  hant: 'traditional Chinese',
  en: 'English',
};

const quantity = {
  value: 'in base units: 67317000000 for 673.17亿, 40 for 40 %; null where only bounds are known',
  approximation: 'how the stated value relates to the true one',
  min: 'lower bound; absent where open',
  max: 'upper bound; absent where open',
  minInclusive: 'whether the lower bound itself is possible',
  maxInclusive: 'whether the upper bound itself is possible',
  literal: 'wording of the source, where it says more than the value',
};

const occasion = 'forum, sub-forum or event at which it happened';
const itemId = 'id of the item within the record, by which sources cite it';
const takesPlace = 'planned until a source reports that it took place';

/** The shared schemas. */
export const DEFINITIONS: readonly Definition[] = [
  {
    schema: IdSchema,
    name: 'Id',
    description: 'permanent id: lower-case words joined by hyphens',
  },
  {
    schema: TextSchema,
    name: 'Text',
    description: 'text with something to read in it',
  },
  {
    schema: EdtfSchema,
    name: 'Edtf',
    description: 'EDTF (ISO 8601-2): 2024-04-12, 2025-01, 2025-04-11/2025-04-20, XXXX-09-19',
  },
  {
    schema: EdtfIntervalSchema,
    name: 'EdtfInterval',
    description: 'EDTF interval: 2024/2027',
  },
  {
    schema: FieldPathSchema,
    name: 'FieldPath',
    description:
      'dotted path of a field, an item of a list by its id or else its kind: hosts.unesco.role',
  },
  {
    schema: LocalizedTextSchema,
    name: 'LocalizedText',
    description: 'text of ours in one language or more',
    fields: text,
  },
  {
    schema: NamesSchema,
    name: 'Names',
    description: 'name in its scripts, as sources state it; an English form is never coined',
    fields: {
      ...text,
      aliases: 'other forms of the name',
      derived: 'forms that no source shows: converted, or put together to describe',
    },
  },
  {
    schema: AliasSchema,
    name: 'Alias',
    description: 'other form of a name',
    fields: {
      id: 'needed only where a kind comes more than once',
      kind: 'what form it is; plate is a second official name of one body',
      text: 'the form itself',
      until: 'for a former name: until when it was used',
    },
  },
  {
    schema: NamedItemSchema,
    name: 'NamedItem',
    description: 'named part of a record that is no record itself: a service, a topic, a finalist',
    fields: { id: itemId, names: 'its name', description: 'in our own words' },
  },
  {
    schema: QuantitySchema,
    name: 'Quantity',
    description: 'counted or measured value with its bounds, in base units',
    fields: {
      ...quantity,
      unit: 'simplified classifier (家, 人次), percent or times; empty for a plain number',
    },
  },
  {
    schema: MoneySchema,
    name: 'Money',
    description: 'sum of money with its bounds, in major units of its currency (yuan, not fen)',
    fields: { ...quantity, unit: 'word for the currency', currency: 'ISO 4217' },
  },
  {
    schema: PartialListSchema,
    name: 'PartialList',
    description: 'how many of a whole are named: 3 of 17; the length of a list is never its total',
    fields: {
      listed: 'how many a source names',
      total: 'how many there are by its word',
      ids: 'records or items for those that it names',
    },
  },
  {
    schema: PlaceSchema,
    name: 'Place',
    description: 'place where something is or happens',
    fields: {
      id: 'the same id means the same place in every record',
      kind: 'what it is, from country to room',
      names: 'its name',
    },
  },
  {
    schema: HostSchema,
    name: 'Host',
    description: 'what an organization does for an event, a platform or a competition',
    fields: {
      id: 'organization',
      role: '主办 host, 承办 organizer, 协办 co-organizer, 支持 supporter, 指导 guide, 牵头 lead',
      roleLabel: 'word of the source, in simplified form',
    },
  },
  {
    schema: ParticipantSchema,
    name: 'Participant',
    description: 'what a person does at an event',
    fields: { id: 'person', role: 'role', roleLabel: 'word of the source, in simplified form' },
  },
  {
    schema: ClaimSchema,
    name: 'Claim',
    description: 'claim of priority, as a source makes it',
    fields: { id: itemId, kind: 'what is claimed', scope: 'in what, in our own words' },
  },
  {
    schema: LifecycleEventSchema,
    name: 'LifecycleEvent',
    description: 'turn in the life of a platform or a park',
    fields: {
      id: 'needed only where a kind comes more than once',
      kind: '揭牌 is unveiled, 启动 launched, 验收 accepted',
      date: 'when',
      status: takesPlace,
      eventId: occasion,
    },
  },
  {
    schema: SourceRefSchema,
    name: 'SourceRef',
    description: 'where facts of the record stand',
    fields: {
      source: 'id of the source',
      paragraph: '0-based, among the non-empty lines of an article; absent for a page',
      fields: 'what this place backs; a path covers all below it',
      literal: 'wording from which the value of the one field is read',
      status: 'how the source states it; absent means reported',
      basis: 'why an inferred value follows',
    },
  },
  {
    schema: DisputeSchema,
    name: 'Dispute',
    description: 'what another source says of a field, where the record keeps a different value',
    fields: {
      field: 'which field',
      value: 'what the other source says',
      source: 'id of the other source',
      reason: 'why the record keeps its own',
    },
  },
  {
    schema: PartySchema,
    name: 'Party',
    description: 'who signs',
    fields: {
      id: 'organization, park or platform',
      side: 'which of the sides, where a source speaks of sides: domestic, foreign',
    },
  },
  {
    schema: StageSchema,
    name: 'Stage',
    description: 'round of a competition',
    fields: {
      id: itemId,
      kind: 'which round',
      names: 'its name, where it has one',
      status: takesPlace,
      date: 'when',
      places: 'where',
      eventId: occasion,
      advancing: 'how many go on to the next round',
    },
  },
  {
    schema: DesignationSchema,
    name: 'Designation',
    description: 'title that a park was given',
    fields: {
      id: itemId,
      names: 'its wording',
      status: takesPlace,
      batch: 'in which round of awards',
      date: 'when',
      eventId: occasion,
    },
  },
  {
    schema: PointSchema,
    name: 'Point',
    description: 'GeoJSON point; only where a source gives it, never geocoded',
    fields: {
      type: 'GeoJSON type',
      coordinates: 'longitude, latitude in degrees (WGS 84)',
    },
  },
  {
    schema: PostSchema,
    name: 'Post',
    description: 'post as a source states it at a date; never a claim about today',
    fields: {
      id: itemId,
      organizationId: 'where',
      title: 'title of the post',
      validOn: 'day for which the source states it',
    },
  },
  {
    schema: BylineSchema,
    name: 'Byline',
    description: 'who wrote or edited, as the source names them',
    fields: { kind: 'what they did', names: 'name' },
  },
];
