import type { EntityMention } from '../../lookup/find-entities.js';
import type { Span } from '../../text/types.js';
import type { Edition } from './edition.js';
import { type OccasionKind, isEdition } from './occasion-kinds.js';

/** Something that takes place, as the article names it. */
export interface Occasion extends Edition {
  kind: OccasionKind;
  /** Where its fullest name stands. */
  name: Span;
  /** Where it is first named: nothing before speaks of it. */
  since: number;
  /** Its names without edition and marks; the first is of `name`. */
  stems: Set<string>;
  /** The known record that is named. */
  entity?: EntityMention | undefined;
  /** What it belongs to. */
  parent?: Occasion | undefined;
  /** Whether the article names it by itself, and not only within the name of what belongs to it. */
  isNamed: boolean;
  /** Whether the article introduces a short form: (以下简称“…”). */
  hasAlias: boolean;
  /** Short forms that it introduces, and the parts of a name with 暨. */
  aliases: { start: number; length: number }[];
}

/** An occasion of which no more is known than its name, `stems` of it and what `parts` adds. */
export const makeOccasion = (
  { start, end }: Span,
  stems: Iterable<string>,
  parts: Pick<Occasion, 'kind'> & Partial<Occasion>,
): Occasion => ({
  name: { start, end },
  since: start,
  stems: new Set(stems),
  isNamed: false,
  hasAlias: false,
  aliases: [],
  ...parts,
});

/** What an article is about: of all that it names, what weighs most. */
export function weightiest(all: readonly Occasion[]): Occasion | undefined {
  // A report of a sub-forum may name the whole within its name alone, and tells of it and of its parts.
  const isOfPart = !all.some(({ kind, isNamed }) => kind === 'forum' && isNamed);
  const weigh = (occasion: Occasion) => {
    const { kind, hasAlias, entity, parent } = occasion;
    const ofPart = isOfPart && parent !== undefined ? 4 : -8;
    return (
      (kind === 'forum' ? 8 : kind === 'sub-forum' ? ofPart : 0) +
      (hasAlias ? 2 : 0) +
      (isEdition(occasion) ? 2 : 0) +
      (entity !== undefined ? 1 : 0)
    );
  };
  // A report of one part names the whole within its name alone.
  const named = all.filter(({ isNamed }) => isNamed);
  let best: Occasion | undefined;
  for (const occasion of named.length > 0 ? named : all) {
    if (best === undefined || weigh(occasion) > weigh(best)) best = occasion;
  }
  return best;
}
