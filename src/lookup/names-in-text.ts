import { type FoldedText, foldWithOffsets } from '../text/fold.js';
import { foldedSpan } from '../text/folding/folded-span.js';
import type { Span } from '../text/types.js';
import { type JoinedLines, joinLines } from './joined-lines.js';
import type { NameEntry } from './name-entries.js';
import { type FoundName, isCut } from './name-edges.js';
import type { NameTrie, TrieMatch } from './name-trie.js';

/** A name and the rules of its edges. */
type Entry = NameEntry & Required<FoundName>;

/** A name where it stands, and all that are called so. */
export interface NameInText<E> extends Span {
  values: readonly E[];
}

/** Whether a name stands by itself: no word cut, no acronym in lower case. */
function stands(entry: Entry, text: string, { start, end }: Span): boolean {
  if (isCut(entry, text, start, end)) return false;
  return !entry.acronym || !/[a-z]/.test(text.slice(start, end));
}

/** How many of ascending items come first, as far as a test holds of them. */
function countWhile<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(items[middle] as Item)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Those of ascending spans that do not overlap each other which a span overlaps. */
function overlapping<S extends Span>(spans: readonly S[], { start, end }: Span): S[] {
  const from = countWhile(spans, (span) => span.end <= start);
  return spans.slice(
    from,
    countWhile(spans, (span) => span.start < end),
  );
}

/** The name of a place goes into many a longer one: 中关村 into 中关村论坛. */
const isPlace = ({ type }: Entry): boolean => type === 'place' || type === 'park';

/** A text as it is searched: by its key, and by that of its wrapped lines put together. */
interface Searched {
  text: string;
  folded: FoldedText;
  joined: JoinedLines | undefined;
}

type IsMeant<E> = (entry: E) => boolean;

/** The names that a text has on its lines, and those that are broken over its lines. */
function namesIn<E extends Entry>(
  trie: NameTrie<E>,
  { text, folded, joined }: Searched,
  isMeant: IsMeant<E>,
): NameInText<E>[] {
  const spanned = (within: FoldedText, matches: readonly TrieMatch<E>[]): NameInText<E>[] =>
    matches.map(({ start, end, values }) => ({ ...foldedSpan(text, within, start, end), values }));
  const isFound = (within: FoldedText, entry: E, start: number, end: number): boolean =>
    entry.linked &&
    isMeant(entry) &&
    // Most names stand by themselves wherever they are.
    ((!entry.acronym && entry.rules.length === 0) ||
      stands(entry, text, foldedSpan(text, within, start, end)));

  const whole = spanned(
    folded,
    trie.matches(folded.key, (entry, start, end) => isFound(folded, entry, start, end)),
  );
  if (joined === undefined) return whole;
  // A name that ends before the end of its line counts too: one that goes over it may begin within that name.
  const isBroken = (start: number, end: number): boolean => {
    const joint = joined.joints[countWhile(joined.joints, ({ at }) => at <= start)];
    // Where nothing but its end tells that a line was wrapped, a name that is whole on it stands.
    const standsWhole = (): boolean =>
      overlapping(whole, foldedSpan(text, joined, start, end)).some(
        ({ values }) => !values.every(isPlace),
      );
    return joint !== undefined && (joint.isFull || !standsWhole());
  };
  const broken = spanned(
    joined,
    trie.matches(
      joined.key,
      (entry, start, end) => isBroken(start, end) && isFound(joined, entry, start, end),
    ),
  );
  const others = whole.filter((name) => overlapping(broken, name).length === 0);
  return [...others, ...broken].sort((a, b) => a.start - b.start);
}

/**
 * Finds names in a text without damage, the longest at each place.
 *
 * A part may only be meant where its whole is named too: 成果展示平台 may be anybody's.
 *
 * @returns in order, not overlapping
 */
export function findNames<E extends Entry>(trie: NameTrie<E>, text: string): NameInText<E>[] {
  const folded = foldWithOffsets(text);
  const searched = { text, folded, joined: joinLines(text, folded) };
  const all = namesIn(trie, searched, () => true);
  const named = new Set(all.flatMap(({ values }) => values.map(({ id }) => id)));
  const isMeant = ({ wholes }: E): boolean =>
    wholes.length === 0 || wholes.some((id) => named.has(id));
  // Without the part that is not meant, a shorter name may stand in its place.
  const isAll = all.every(({ values }) => values.every(isMeant));
  return isAll ? all : namesIn(trie, searched, isMeant);
}
