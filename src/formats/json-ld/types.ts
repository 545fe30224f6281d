// What `toJsonLd` returns, written out so that users need no types of schema.org. A type test
// proves each assignable to the `WithContext<…>` of schema-dts.

/** A link to another node. */
export interface JsonLdReference {
  '@id': string;
}

/** Any value within a field of ours. */
export type JsonLdValue =
  string | number | boolean | JsonLdValue[] | { [key: string]: JsonLdValue };

/** Prefix of the fields that schema.org has no property for; the rest is the record's own field. */
export type JsonLdField = `urn:luntan:field:${string}`;

/** What schema.org cannot say, under the names of the record's own fields. */
export type JsonLdFields = Partial<Record<JsonLdField, JsonLdValue>>;

/** What all nodes share. */
export interface JsonLdNode<Type extends string> extends JsonLdFields {
  '@type': Type;
  '@id'?: string;
  name: string;
  alternateName?: string[];
  description?: string;
}

/** What the node of a record has besides. */
export interface JsonLdDocument<Type extends string> extends JsonLdNode<Type> {
  '@context': 'https://schema.org';
  '@id': string;
  identifier: string;
  sameAs?: string[];
  /** The sources. */
  subjectOf?: JsonLdReference[];
}

/** What a record deals with. */
export type JsonLdThing = JsonLdNode<'Thing'>;

/** An address, as far as the places tell it; `name` where they tell nothing else. */
export interface JsonLdAddress {
  '@type': 'PostalAddress';
  /** ISO 3166-1 alpha-2. */
  addressCountry?: string;
  addressRegion?: string;
  addressLocality?: string;
  name?: string;
}

/** A place that a record names. */
export interface JsonLdPlace {
  '@type': 'Place';
  '@id': string;
  name: string;
  alternateName?: string[];
  address: JsonLdAddress;
}

/** A body that a record names. */
export interface JsonLdBody {
  '@type': 'Organization';
  '@id': string;
  name: string;
}

/** A figure: what is measured, and its value. */
export interface JsonLdFigure extends JsonLdFields {
  '@type': 'PropertyValue';
  propertyID: string;
  name: string;
  value?: number;
  unitText?: string;
  minValue?: number;
  maxValue?: number;
}

export type JsonLdEventStatus =
  | 'https://schema.org/EventScheduled'
  | 'https://schema.org/EventPostponed'
  | 'https://schema.org/EventCancelled';

export type JsonLdAttendanceMode =
  | 'https://schema.org/OfflineEventAttendanceMode'
  | 'https://schema.org/OnlineEventAttendanceMode'
  | 'https://schema.org/MixedEventAttendanceMode';

/** What events have, whether they are records or rounds of one. */
export interface JsonLdOccurrence {
  eventStatus?: JsonLdEventStatus;
  startDate?: string;
  endDate?: string;
  eventAttendanceMode?: JsonLdAttendanceMode;
  /** Places; a link alone where a place is not known. */
  location?: (JsonLdPlace | JsonLdReference)[];
  /** Bodies; a link alone where a body is not known. */
  organizer?: (JsonLdBody | JsonLdReference)[];
  sponsor?: (JsonLdBody | JsonLdReference)[];
  performer?: JsonLdReference[];
  attendee?: JsonLdReference[];
  about?: (JsonLdThing | JsonLdReference)[];
  /** The nearest whole of which it is a part. */
  superEvent?: JsonLdReference;
}

/** A round of a competition. */
export interface JsonLdStage extends JsonLdNode<'Event'>, JsonLdOccurrence {}

/** An edition, a sub-forum, an event, a signing or a competition. */
export interface JsonLdEvent extends JsonLdDocument<'Event'>, JsonLdOccurrence {
  subEvent?: (JsonLdStage | JsonLdReference)[];
}

/** A forum that comes again. */
export interface JsonLdEventSeries extends JsonLdDocument<'EventSeries'> {
  startDate?: string;
  eventSchedule?: { '@type': 'Schedule'; repeatFrequency: string };
  location?: (JsonLdPlace | JsonLdReference)[];
}

/** An organization or a platform. */
export interface JsonLdOrganization extends JsonLdDocument<'Organization'> {
  parentOrganization?: JsonLdReference;
  subOrganization?: JsonLdReference[];
  address?: JsonLdAddress;
  location?: (JsonLdPlace | JsonLdReference)[];
  knowsAbout?: JsonLdThing[];
}

/** A park. */
export interface JsonLdPark extends JsonLdDocument<'Place'> {
  containedInPlace?: (JsonLdPlace | JsonLdReference)[];
  address?: JsonLdAddress;
  geo?: { '@type': 'GeoCoordinates'; latitude: number; longitude: number };
}

/** A place of the collection of places. */
export interface JsonLdPlaceDocument extends JsonLdDocument<'Place'> {
  containedInPlace?: (JsonLdPlace | JsonLdReference)[];
  address: JsonLdAddress;
}

/** A public person. */
export type JsonLdPerson = JsonLdDocument<'Person'>;

/** A result of research, or a policy. */
export interface JsonLdWork extends JsonLdDocument<'CreativeWork' | 'Legislation'> {
  creativeWorkStatus: string;
  creator?: JsonLdReference[];
  datePublished?: string;
  temporalCoverage?: string;
  version?: string;
  about?: JsonLdThing[];
}

/** A statistic. */
export interface JsonLdDataset extends JsonLdDocument<'Dataset'> {
  about: JsonLdReference;
  variableMeasured: JsonLdFigure;
  temporalCoverage?: string;
  isPartOf?: JsonLdReference;
}

/** A source. */
export interface JsonLdSource extends JsonLdDocument<'Article' | 'WebPage' | 'CreativeWork'> {
  url?: string;
  datePublished?: string;
  inLanguage: string;
  publisher?: { '@type': 'Organization'; name: string };
}

/** What each type of record becomes. */
export interface JsonLdByType {
  'forum-series': JsonLdEventSeries;
  forum: JsonLdEvent;
  'sub-forum': JsonLdEvent;
  signing: JsonLdEvent;
  platform: JsonLdOrganization;
  park: JsonLdPark;
  organization: JsonLdOrganization;
  person: JsonLdPerson;
  achievement: JsonLdWork;
  policy: JsonLdWork;
  competition: JsonLdEvent;
  'forum-event': JsonLdEvent;
  statistic: JsonLdDataset;
  place: JsonLdPlaceDocument;
  source: JsonLdSource;
}
