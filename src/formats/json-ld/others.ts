import type { Frozen } from '../../data/frozen.js';
import type { Achievement } from '../../schemas/achievement.js';
import type { Organization } from '../../schemas/organization.js';
import type { Park } from '../../schemas/park.js';
import type { Person } from '../../schemas/person.js';
import type { Place } from '../../schemas/place.js';
import type { Platform } from '../../schemas/platform.js';
import type { Policy } from '../../schemas/policy.js';
import type { Source } from '../../schemas/source.js';
import type { Statistic } from '../../schemas/statistic.js';
import { type Builder, documentOf } from './builder.js';
import { isDay, isoDate, temporalCoverage } from './dates.js';
import { fieldIri } from './iri.js';
import type {
  JsonLdDataset,
  JsonLdFigure,
  JsonLdOrganization,
  JsonLdPark,
  JsonLdPerson,
  JsonLdPlaceDocument,
  JsonLdSource,
  JsonLdWork,
} from './types.js';

export function organizationNode(
  record: Frozen<Organization>,
  builder: Builder,
): JsonLdOrganization {
  const own = {
    parentOrganization: builder.references([record.parentId])[0],
    address: builder.addressIn(record.placeIds),
    location: builder.places(record.placeIds),
  };
  return documentOf(record, builder, 'Organization', own, ['parentId', 'placeIds']);
}

export function platformNode(record: Frozen<Platform>, builder: Builder): JsonLdOrganization {
  const own = {
    parentOrganization: builder.references([record.parentId])[0],
    subOrganization: builder.references(record.members?.ids),
    location: [...builder.references([record.parkId]), ...builder.places(record.placeIds)],
    knowsAbout: builder.things(record.topics, 'topics'),
  };
  const said = ['parentId', 'parkId', 'placeIds', 'topics'];
  return documentOf(record, builder, 'Organization', own, said);
}

export function parkNode(record: Frozen<Park>, builder: Builder): JsonLdPark {
  const { parentId, placeIds, geometry } = record;
  const own = {
    containedInPlace: [...builder.references([parentId]), ...builder.places(placeIds)],
    address: builder.addressIn(placeIds),
    geo: geometry && {
      '@type': 'GeoCoordinates' as const,
      latitude: geometry.coordinates[1],
      longitude: geometry.coordinates[0],
    },
  };
  return documentOf(record, builder, 'Place', own, ['parentId', 'placeIds', 'geometry']);
}

export function placeNode(record: Frozen<Place>, builder: Builder): JsonLdPlaceDocument {
  const own = {
    containedInPlace: builder.places(record.parentId === undefined ? [] : [record.parentId]),
    address: builder.address(record),
  };
  return documentOf(record, builder, 'Place', own, ['parentId']);
}

/** Posts stay out of `jobTitle`: they are told as of a day, and schema.org's means today. */
export function personNode(record: Frozen<Person>, builder: Builder): JsonLdPerson {
  return documentOf<'Person', object>(record, builder, 'Person', {}, []);
}

export function achievementNode(record: Frozen<Achievement>, builder: Builder): JsonLdWork {
  const own = {
    creativeWorkStatus: record.status,
    creator: builder.references(record.developerIds),
    datePublished: isoDate(record.releasedOn),
    about: builder.things(record.topics, 'topics'),
  };
  const dates = isDay(record.releasedOn) ? ['releasedOn'] : [];
  const said = ['developerIds', 'topics', ...dates];
  return documentOf(record, builder, 'CreativeWork', own, said);
}

export function policyNode(record: Frozen<Policy>, builder: Builder): JsonLdWork {
  const { kind, status, issuerIds, issued, period, version } = record;
  const own = {
    creativeWorkStatus: status,
    creator: builder.references(issuerIds),
    datePublished: isoDate(issued),
    temporalCoverage: temporalCoverage(period),
    version,
  };
  const type = kind === 'law' ? 'Legislation' : 'CreativeWork';
  const said = [
    ...['issuerIds', 'version'],
    ...(isDay(issued) ? ['issued'] : []),
    ...(temporalCoverage(period) === undefined ? [] : ['period']),
  ];
  return documentOf(record, builder, type, own, said);
}

/** The figure of a statistic, or else its change; of money the currency is the unit. */
function figureOf(
  { measure, quantity, money, change }: Frozen<Statistic>,
  builder: Builder,
): JsonLdFigure {
  return {
    '@type': 'PropertyValue',
    propertyID: fieldIri(`measure:${measure}`),
    name: measure,
    ...builder.fields.figure(quantity ?? money ?? change?.quantity ?? {}),
  };
}

export function statisticNode(record: Frozen<Statistic>, builder: Builder): JsonLdDataset {
  const { subjectId, asOf, period, subsetOfId, quantity, money } = record;
  const own = {
    about: builder.reference(subjectId),
    variableMeasured: figureOf(record, builder),
    temporalCoverage: temporalCoverage(period ?? asOf),
    isPartOf: builder.references([subsetOfId])[0],
  };
  const said = [
    ...['subjectId', 'subsetOfId', 'measure'],
    // A record that breaks its schema may have both.
    ...(quantity === undefined || money === undefined ? ['quantity', 'money'] : ['quantity']),
    ...(temporalCoverage(period) === undefined ? [] : ['period']),
    ...(period === undefined && isDay(asOf) ? ['asOf'] : []),
  ];
  return documentOf(record, builder, 'Dataset', own, said);
}

const SOURCE_TYPES = {
  article: 'Article',
  'press-release': 'Article',
  'official-page': 'WebPage',
  document: 'CreativeWork',
} as const;

export function sourceNode(record: Frozen<Source>, builder: Builder): JsonLdSource {
  const { kind, url, publishedOn, publisher, language } = record;
  const own = {
    url,
    datePublished: isoDate(publishedOn),
    inLanguage: language,
    publisher: publisher && {
      '@type': 'Organization' as const,
      name: builder.text(publisher),
    },
  };
  const said = ['url', 'language', ...(isDay(publishedOn) ? ['publishedOn'] : [])];
  return documentOf(record, builder, SOURCE_TYPES[kind], own, said);
}
