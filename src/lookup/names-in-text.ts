import { type FoldedText, foldWithOffsets } from '../text/fold.js';
import { foldedSpan } from '../text/folding/folded-span.js';
import type { Span } from '../text/types.js';
import { type JoinedLines, joinLines } from './joined-lines.js';
import { type FoundName, isCut } from './name-edges.js';
import type { NameTrie, TrieMatch } from './name-trie.js';

/** What the search has to know of a name. */
interface Entry extends FoundName {
  record: { id: string } | undefined;
  acronym: boolean;
  linked: boolean;
  wholes: readonly string[];
}

/** A name where it stands, and all that are called so. */
export interface NameInText<E> extends Span {
  values: readonly E[];
}

/** Whether a name stands by itself: no word cut, no acronym in lower case. */
function stands(entry: Entry, text: string, { start, end }: Span): boolean {
  if (isCut(entry, text, start, end)) return false;
  return !entry.acronym || !/[a-z]/.test(text.slice(start, end));
}

/** Where in ascending numbers the first stands that is above a limit. */
function firstAbove(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

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
    ((!entry.acronym && entry.rules?.length === 0) ||
      stands(entry, text, foldedSpan(text, within, start, end)));

  const whole = spanned(
    folded,
    trie.matches(folded.key, (entry, start, end) => isFound(folded, entry, start, end)),
  );
  if (joined === undefined) return whole;
  // A name that is whole on its line is not taken for a part of one that goes over the line.
  const starts = whole.map(({ start }) => start);
  const isFree = ({ start, end }: Span): boolean =>
    (whole[firstAbove(starts, end - 1) - 1]?.end ?? 0) <= start;
  const isBroken = (start: number, end: number): boolean =>
    (joined.joints[firstAbove(joined.joints, start)] ?? Infinity) < end;
  const broken = trie.matches(
    joined.key,
    (entry, start, end) =>
      isBroken(start, end) &&
      isFound(joined, entry, start, end) &&
      isFree(foldedSpan(text, joined, start, end)),
  );
  return [...whole, ...spanned(joined, broken)].sort((a, b) => a.start - b.start);
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
  const named = new Set(all.flatMap(({ values }) => values.map(({ record }) => record?.id)));
  const isMeant = ({ wholes }: E): boolean =>
    wholes.length === 0 || wholes.some((id) => named.has(id));
  // Without the part that is not meant, a shorter name may stand in its place.
  const isAll = all.every(({ values }) => values.every(isMeant));
  return isAll ? all : namesIn(trie, searched, isMeant);
}
