/** What a source has beside the fields of every record and its kind, in the order of its schema. */
export const SOURCE_FIELDS = Object.freeze([
  'url',
  'publisher',
  'publishedOn',
  'publishedBasis',
  'bylines',
  'language',
  'paragraphs',
  'quality',
] as const);
