import type { EntityMention } from '../../lookup/find-entities.js';
import { withoutPlace } from '../words/name-class.js';
import { type Edition, isShortOf, mayAgree } from './edition.js';
import type { Occasion } from './occasion.js';
import { hasOtherShort } from './short-forms.js';

// Which of the events of a text a name means.

/** How many occasions back a name is looked for: time stays linear in texts that name thousands. */
export const REACH = 100;

/** What is known of a name beside it. */
export interface Beside {
  other?: Occasion | undefined;
  alias?: string | undefined;
}

/**
 * The occasion that a name means, the last that fits.
 *
 * @param other - what it is not, though its name may be short for it: 甲论坛年会 of 甲论坛年会发布会
 * @param alias - its short form, where one is introduced
 */
export function findOccasion(
  all: readonly Occasion[],
  stem: string,
  edition: Edition,
  entity: EntityMention | undefined,
  { other, alias }: Beside = {},
): Occasion | undefined {
  const placeless = withoutPlace(stem);
  const fits = all
    .slice(-REACH)
    .filter((occasion) => occasion !== other && mayAgree(occasion, edition));
  return (
    fits.findLast(
      (occasion) =>
        occasion.stems.has(stem) ||
        (placeless !== stem && occasion.stems.has(placeless)) ||
        (entity !== undefined && occasion.entity?.id === entity.id),
    ) ??
    fits.findLast(
      (occasion) =>
        !hasOtherShort(occasion, stem) &&
        [...occasion.stems].some((known) => isShortOf(stem, known)),
    ) ??
    fits.findLast(
      // A heading may give the short form before the text gives the full one.
      ({ stems, ordinal }) =>
        (ordinal === undefined || ordinal === edition.ordinal) &&
        [...stems].some(
          (known) =>
            isShortOf(withoutPlace(known), stem) &&
            (alias === undefined || known.length !== alias.length || known === alias),
        ),
    )
  );
}
