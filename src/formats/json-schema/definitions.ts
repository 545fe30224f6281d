import type * as z from 'zod';
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
}

/** What has an interface of its name, and its description from there. */
const named = (name: string, schema: z.ZodType): Definition => ({
  schema,
  name,
  description: DESCRIPTIONS[name]?.about ?? '',
});

/** The shared schemas. */
export const DEFINITIONS: readonly Definition[] = [
  { schema: IdSchema, name: 'Id', description: IdSchema.description ?? '' },
  { schema: TextSchema, name: 'Text', description: 'Text with something to read in it' },
  { schema: EdtfSchema, name: 'Edtf', description: EdtfSchema.description ?? '' },
  {
    schema: EdtfIntervalSchema,
    name: 'EdtfInterval',
    description: EdtfIntervalSchema.description ?? '',
  },
  {
    schema: TimeZoneSchema,
    name: 'TimeZone',
    description: 'Zone of the IANA time zone database, such as Asia/Shanghai',
  },
  {
    schema: FieldPathSchema,
    name: 'FieldPath',
    description:
      'Dotted path of a field, an item of a list by its id or else its kind: hosts.unesco.role',
  },
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
];
