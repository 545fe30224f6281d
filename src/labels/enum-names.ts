import type * as enums from '../ids/enums.js';

type Enums = typeof enums;

/** Name of an enum's tuple in `luntan/ids`: `EVENT_STATUSES`. */
export type TupleName = keyof Enums;

type Singular<Name extends string> = Name extends `${infer Stem}IES`
  ? `${Stem}Y`
  : Name extends `${infer Stem}USES`
    ? `${Stem}US`
    : Name extends `${infer Stem}S`
      ? Stem
      : Name;

type Pascal<Name extends string> = Name extends `${infer First}_${infer Rest}`
  ? `${Capitalize<Lowercase<First>>}${Pascal<Rest>}`
  : Capitalize<Lowercase<Name>>;

/** Name of the type of an enum's values: `EventStatus`. */
type TypeName<Name extends TupleName> = Pascal<Singular<Name>>;

/** The values of every enum, under each of its names. */
export type EnumValues = {
  [Name in TupleName as Name | TypeName<Name> | Uncapitalize<TypeName<Name>>]: Enums[Name][number];
};

/**
 * Names of the enums: that of the tuple (`EVENT_STATUSES`), that of the type (`EventStatus`),
 * and that of the field as it is written in records (`eventStatus`).
 */
export type EnumName = keyof EnumValues;

/** What `EVENT_STATUSES`, `EventStatus` and `eventStatus` have in common: `EVENTSTATUS`. */
export function bareName(name: string): string {
  const bare = name.replace(/[_-]/g, '').toUpperCase();
  // The singular of a status ends like a plural.
  if (bare.endsWith('US')) return bare;
  return bare.replace(/IES$/, 'YS').replace(/USES$/, 'USS').replace(/S$/, '');
}
