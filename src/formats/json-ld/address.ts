import type { Frozen } from '../../data/frozen.js';
import type { PlaceKind } from '../../ids/enums.js';
import type { Place } from '../../schemas/place.js';
import { type PlaceById, outwards } from '../known-places.js';
import type { JsonLdAddress } from './types.js';

/** The address of a place, by the places in which it lies; the name alone where no source tells any. */
export function addressOf(
  place: Frozen<Place>,
  placeById: PlaceById,
  nameIn: (place: Frozen<Place>) => string,
): JsonLdAddress {
  const way = [place, ...outwards(place.id, placeById).slice(1)];
  const nearest = (kind: PlaceKind): string | undefined => {
    const found = way.find((each) => each.kind === kind);
    return found && nameIn(found);
  };
  // Of CN-BJ the country is CN.
  const addressCountry = way.find(({ isoCode }) => isoCode)?.isoCode?.slice(0, 2);
  const [city, district, region] = [nearest('city'), nearest('district'), nearest('region')];
  const addressLocality = district ?? city;
  const addressRegion = region ?? (district && city);
  return {
    '@type': 'PostalAddress',
    ...(addressCountry && { addressCountry }),
    ...(addressRegion && { addressRegion }),
    ...(addressLocality && { addressLocality }),
    ...(!addressCountry && !addressRegion && !addressLocality && { name: nameIn(place) }),
  };
}
