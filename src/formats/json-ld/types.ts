// What `toJsonLd` returns, written out so that users need no types of schema.org. A type test
// proves each assignable to the `WithContext<…>` of schema-dts.

/** A link to another node. */
export interface JsonLdReference {
  /** IRI of the other node. */
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
  /** Type in schema.org. */
  '@type': Type;
  /** The IRI by which others link to it. */
  '@id'?: string;
  /** Its name in the reader's language, or in another that it has. */
  name: string;
  /** Other forms of its name, and its aliases. */
  alternateName?: string[];
  /** A sentence on what it is. */
  description?: string;
}

/** What the node of a record has besides. */
export interface JsonLdDocument<Type extends string> extends JsonLdNode<Type> {
  /** The vocabulary. */
  '@context': 'https://schema.org';
  /** The IRI by which others link to it. */
  '@id': string;
  /** Id of the record. */
  identifier: string;
  /** Addresses that are about the same thing. */
  sameAs?: string[];
  /** The sources. */
  subjectOf?: JsonLdReference[];
}

/** What a record deals with. */
export type JsonLdThing = JsonLdNode<'Thing'>;

/** An address, as far as the places tell it; `name` where they tell nothing else. */
export interface JsonLdAddress {
  /** Always an address. */
  '@type': 'PostalAddress';
  /** ISO 3166-1 alpha-2. */
  addressCountry?: string;
  /** Province, municipality or region by name. */
  addressRegion?: string;
  /** City or district by name. */
  addressLocality?: string;
  /** Name of the place, where nothing else is known of it. */
  name?: string;
}

/** A place that a record names. */
export interface JsonLdPlace {
  /** Always a place. */
  '@type': 'Place';
  /** The IRI by which others link to it. */
  '@id': string;
  /** Its name. */
  name: string;
  /** Other forms of its name. */
  alternateName?: string[];
  /** Its address, as far as its parents tell it. */
  address: JsonLdAddress;
}

/** A body that a record names. */
export interface JsonLdBody {
  /** Always a body. */
  '@type': 'Organization';
  /** The IRI by which others link to it. */
  '@id': string;
  /** Its name. */
  name: string;
}

/** A figure: what is measured, and its value. */
export interface JsonLdFigure extends JsonLdFields {
  /** Always a figure. */
  '@type': 'PropertyValue';
  /** The measure, as the record has it. */
  propertyID: string;
  /** The measure in words. */
  name: string;
  /** The figure; absent where only bounds are known. */
  value?: number;
  /** Classifier, unit or currency. */
  unitText?: string;
  /** Lower bound. */
  minValue?: number;
  /** Upper bound. */
  maxValue?: number;
}

/** Statuses of an event in schema.org. */
export type JsonLdEventStatus =
  | 'https://schema.org/EventScheduled'
  | 'https://schema.org/EventPostponed'
  | 'https://schema.org/EventCancelled';

/** Ways to attend in schema.org. */
export type JsonLdAttendanceMode =
  | 'https://schema.org/OfflineEventAttendanceMode'
  | 'https://schema.org/OnlineEventAttendanceMode'
  | 'https://schema.org/MixedEventAttendanceMode';

/** What events have, whether they are records or rounds of one. */
export interface JsonLdOccurrence {
  /** Scheduled, postponed or cancelled; schema.org tells no plan from what is over. */
  eventStatus?: JsonLdEventStatus;
  /** First day, with its time where one is told. */
  startDate?: string;
  /** Last day. */
  endDate?: string;
  /** How one attends. */
  eventAttendanceMode?: JsonLdAttendanceMode;
  /** Places; a link alone where a place is not known. */
  location?: (JsonLdPlace | JsonLdReference)[];
  /** Bodies; a link alone where a body is not known. */
  organizer?: (JsonLdBody | JsonLdReference)[];
  /** Those who support it; a link alone where a body is not known. */
  sponsor?: (JsonLdBody | JsonLdReference)[];
  /** Those who speak or perform. */
  performer?: JsonLdReference[];
  /** Those who take part; of a signing its parties. */
  attendee?: JsonLdReference[];
  /** What it deals with. */
  about?: (JsonLdThing | JsonLdReference)[];
  /** The nearest whole of which it is a part. */
  superEvent?: JsonLdReference;
}

/** A round of a competition. */
export interface JsonLdStage extends JsonLdNode<'Event'>, JsonLdOccurrence {}

/** An edition, a sub-forum, an event, a signing or a competition. */
export interface JsonLdEvent extends JsonLdDocument<'Event'>, JsonLdOccurrence {
  /** Its rounds or parallel forums. */
  subEvent?: (JsonLdStage | JsonLdReference)[];
}

/** A forum that comes again. */
export interface JsonLdEventSeries extends JsonLdDocument<'EventSeries'> {
  /** First day of the first edition. */
  startDate?: string;
  /** How often it comes, as an ISO 8601 duration. */
  eventSchedule?: {
    /** Always a schedule. */
    '@type': 'Schedule';
    /** The time from one edition to the next. */
    repeatFrequency: string;
  };
  /** Where it takes place; a link alone where a place is not known. */
  location?: (JsonLdPlace | JsonLdReference)[];
}

/** An organization or a platform. */
export interface JsonLdOrganization extends JsonLdDocument<'Organization'> {
  /** The body of which it is a part. */
  parentOrganization?: JsonLdReference;
  /** Bodies that are parts of it. */
  subOrganization?: JsonLdReference[];
  /** Its address. */
  address?: JsonLdAddress;
  /** Where it is. */
  location?: (JsonLdPlace | JsonLdReference)[];
  /** Its fields. */
  knowsAbout?: JsonLdThing[];
}

/** A park. */
export interface JsonLdPark extends JsonLdDocument<'Place'> {
  /** Places in which it lies. */
  containedInPlace?: (JsonLdPlace | JsonLdReference)[];
  /** Its address. */
  address?: JsonLdAddress;
  /** A point in it. */
  geo?: {
    /** Always a point. */
    '@type': 'GeoCoordinates';
    /** In degrees, WGS 84. */
    latitude: number;
    /** In degrees, WGS 84. */
    longitude: number;
  };
}

/** A place of the collection of places. */
export interface JsonLdPlaceDocument extends JsonLdDocument<'Place'> {
  /** The place in which it lies. */
  containedInPlace?: (JsonLdPlace | JsonLdReference)[];
  /** Its address. */
  address: JsonLdAddress;
}

/** A public person. */
export type JsonLdPerson = JsonLdDocument<'Person'>;

/** A result of research, or a policy. */
export interface JsonLdWork extends JsonLdDocument<'CreativeWork' | 'Legislation'> {
  /** Whether it is released or only planned. */
  creativeWorkStatus: string;
  /** Those who made it. */
  creator?: JsonLdReference[];
  /** Day of its release. */
  datePublished?: string;
  /** The time for which it holds. */
  temporalCoverage?: string;
  /** Its version. */
  version?: string;
  /** What it deals with. */
  about?: JsonLdThing[];
}

/** A statistic. */
export interface JsonLdDataset extends JsonLdDocument<'Dataset'> {
  /** Of whom the figure is. */
  about: JsonLdReference;
  /** The figure. */
  variableMeasured: JsonLdFigure;
  /** The time for which it is counted. */
  temporalCoverage?: string;
  /** A figure in which it is contained. */
  isPartOf?: JsonLdReference;
}

/** A source. */
export interface JsonLdSource extends JsonLdDocument<'Article' | 'WebPage' | 'CreativeWork'> {
  /** Its address. */
  url?: string;
  /** Day on which it came out. */
  datePublished?: string;
  /** BCP 47 tag of its text. */
  inLanguage: string;
  /** Who brought it out. */
  /** Who brought it out. */
  publisher?: {
    /** Always a body. */
    '@type': 'Organization';
    /** Its name. */
    name: string;
  };
}

/** What each type of record becomes. */
export interface JsonLdByType {
  /** A forum that comes again. */
  'forum-series': JsonLdEventSeries;
  /** An edition of a forum. */
  forum: JsonLdEvent;
  /** A parallel forum or session. */
  'sub-forum': JsonLdEvent;
  /** A signing, or a total of signings. */
  signing: JsonLdEvent;
  /** A platform, a centre. */
  platform: JsonLdOrganization;
  /** A park. */
  park: JsonLdPark;
  /** A body. */
  organization: JsonLdOrganization;
  /** A public person. */
  person: JsonLdPerson;
  /** A result of research. */
  achievement: JsonLdWork;
  /** A policy. */
  policy: JsonLdWork;
  /** A competition. */
  competition: JsonLdEvent;
  /** An event of a forum. */
  'forum-event': JsonLdEvent;
  /** A figure. */
  statistic: JsonLdDataset;
  /** A place. */
  place: JsonLdPlaceDocument;
  /** A source. */
  source: JsonLdSource;
}
