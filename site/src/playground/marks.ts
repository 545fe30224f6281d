import type {
  ArticleBody,
  ArticleMention,
  ArticleReading,
  Statement,
} from '../../../src/article/index.js';
import type { EntityMention } from '../../../src/lookup/find-entities.js';
import type { MentionKind, RepairEdit, UnresolvedDamage } from '../../../src/text/index.js';

/** Kinds of marks within the text; each has its line and its hue. */
export const MARK_KINDS = ['amount', 'date', 'count', 'name', 'repaired'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/** What a mark is of. */
export type Marked =
  | { readonly of: 'mention'; readonly item: ArticleMention; readonly index: number }
  | { readonly of: 'entity'; readonly item: EntityMention }
  | { readonly of: 'body'; readonly item: ArticleBody }
  | { readonly of: 'edit'; readonly item: RepairEdit }
  | { readonly of: 'unresolved'; readonly item: UnresolvedDamage };

/** A stretch of the original text with what was found there. */
export interface Mark {
  /** Position among all marks of the text: `m12`. */
  readonly id: string;
  readonly kind: MarkKind;
  readonly start: number;
  readonly end: number;
  readonly marked: Marked;
  /** Whether it stands within another, which is drawn in its place. */
  readonly isInner: boolean;
}

const KIND_OF: Readonly<Record<MentionKind, MarkKind>> = {
  amount: 'amount',
  date: 'date',
  'date-range': 'date',
  count: 'count',
  number: 'count',
  percent: 'count',
  multiple: 'count',
  ordinal: 'count',
  duration: 'count',
};

const kindOf = (marked: Marked): MarkKind => {
  if (marked.of === 'mention') return KIND_OF[marked.item.kind];
  return marked.of === 'entity' || marked.of === 'body' ? 'name' : 'repaired';
};

/** All that was found and repaired, in the order of the text, the longer first. */
function allMarked({ mentions, entities, bodies, edits, unresolved }: ArticleReading): Marked[] {
  const found: Marked[] = [
    ...entities.map((item) => ({ of: 'entity' as const, item })),
    ...bodies.map((item) => ({ of: 'body' as const, item })),
    ...mentions.map((item, index) => ({ of: 'mention' as const, item, index })),
    ...edits.map((item) => ({ of: 'edit' as const, item })),
    ...unresolved.map((item) => ({ of: 'unresolved' as const, item })),
  ];
  return found.sort((a, b) => a.item.start - b.item.start || b.item.end - a.item.end);
}

/** The marks of a reading; of those that overlap, the outer one is drawn. */
export function marksOf(reading: ArticleReading): Mark[] {
  let reached = 0;
  return allMarked(reading).map((marked, index) => {
    const { start, end } = marked.item;
    const isInner = start < reached;
    if (!isInner) reached = end;
    return { id: `m${String(index)}`, kind: kindOf(marked), start, end, marked, isInner };
  });
}

/** The statement that holds a stretch, the shortest of several. */
export function statementAround(
  { statements }: ArticleReading,
  { start, end }: { readonly start: number; readonly end: number },
): Statement | undefined {
  return statements
    .filter((statement) => statement.start <= start && end <= statement.end)
    .sort((a, b) => a.end - a.start - (b.end - b.start))[0];
}
