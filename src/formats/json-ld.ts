import type { Frozen } from '../data/frozen.js';
import type { RecordType } from '../ids/enums.js';
import { findOrganization } from '../lookup/find-organization.js';
import type { AnyRecord } from '../schemas/any-record.js';
import type { Organization } from '../schemas/organization.js';
import type { Place } from '../schemas/place.js';
import { checkObjects } from '../text/check-arguments.js';
import { checkOptions } from '../text/text-options.js';
import { checkRecord, naming } from './check-record.js';
import { knownPlaces } from './known-places.js';
import { type Builder, createBuilder } from './json-ld/builder.js';
import { competitionNode, forumNode, partNode, seriesNode, signingNode } from './json-ld/events.js';
import { DEFAULT_BASE } from './json-ld/iri.js';
import {
  achievementNode,
  organizationNode,
  parkNode,
  personNode,
  placeNode,
  platformNode,
  policyNode,
  sourceNode,
  statisticNode,
} from './json-ld/others.js';
import type { JsonLdByType } from './json-ld/types.js';

/** What {@link toJsonLd} may be told. */
export interface JsonLdOptions {
  /** BCP 47 tag of the reader, as for `nameOf`; English when absent. */
  locale?: string | undefined;
  /** What stands before an id to make it an IRI; `urn:luntan:record:` when absent. */
  base?: string | undefined;
  /** Places of your own that the record names; the bundled ones are known. */
  places?: readonly Frozen<Place>[] | undefined;
  /** Organizations of your own that the record names; the bundled ones are known. */
  organizations?: readonly Frozen<Organization>[] | undefined;
}

type RecordOf<Type extends RecordType> = Frozen<Extract<AnyRecord, { type: Type }>>;

const NODES: {
  [Type in RecordType]: (record: RecordOf<Type>, builder: Builder) => JsonLdByType[Type];
} = {
  'forum-series': seriesNode,
  forum: forumNode,
  'sub-forum': partNode,
  signing: signingNode,
  platform: platformNode,
  park: parkNode,
  organization: organizationNode,
  person: personNode,
  achievement: achievementNode,
  policy: policyNode,
  competition: competitionNode,
  'forum-event': partNode,
  statistic: statisticNode,
  place: placeNode,
  source: sourceNode,
};

/**
 * Describes a record as linked data: JSON-LD in the terms of schema.org.
 *
 * Shape: one document a record, of the type that docs/formats.md gives for it; plain JSON without
 * `null`. Names and descriptions are in the reader's language as by `nameOf`, other forms in
 * `alternateName`; other records are linked by `@id`, places with their name and address, hosts with their name. What schema.org cannot say (planned, approximate,
 * disputed, derived, the paragraph of a source, dates coarser than a day) stands under the
 * record's own field names, `urn:luntan:field:status`, so that nothing is lost.
 *
 * @param record - a record, the user's own included
 * @param options - `locale` of the reader, `base` of the ids, `places` and `organizations` of your own that it names
 * @returns the document; assignable to the `WithContext<Event>` … of schema-dts
 * @throws {TypeError} When it is no record, or holds what JSON cannot; names it.
 * @throws {RangeError} When it breaks its schema, or its type is none of ours; names it, and those
 *   there are.
 * @see https://schema.org
 * @example
 * toJsonLd(getForum('zgc-forum-2024'), { locale: 'zh-Hans' }).startDate // '2024-04-25'
 */
export function toJsonLd<R extends Frozen<AnyRecord>>(
  record: R,
  options: JsonLdOptions = {},
): JsonLdByType[R['type']] {
  checkOptions(options);
  const { locale = 'en', base = DEFAULT_BASE, places, organizations = [] } = options;
  checkObjects('organizations as an array of organizations', organizations);
  const known = {
    placeById: knownPlaces(places),
    organizationById: (id: string) =>
      organizations.find((own) => own.id === id) ?? findOrganization(id),
  };
  const { id } = checkRecord(record, 'record');
  // The table pairs every type with its own function, which the compiler cannot follow.
  const node = NODES[record.type] as (record: R, builder: Builder) => unknown;
  // What breaks here is a record that its schema would have refused.
  return naming(
    id,
    () => node(record, createBuilder(record, locale, base, known)) as JsonLdByType[R['type']],
  );
}
