import type { EntityMention } from '../../lookup/name-index.js';
import type { Mention, MentionKind, MentionOf, Span } from '../../text/types.js';
import type { Paragraph } from '../head/paragraphs.js';
import { evenOut, wording } from './wording.js';

/** A text without damage, and all that was found in it. */
export interface ReadText {
  text: string;
  paragraphs: readonly Paragraph[];
  mentions: readonly Mention[];
  entities: readonly EntityMention[];
}

/** A sentence with what stands in it; offsets cite the whole text. */
export interface Sentence extends Span {
  /** Evened out, see `evenOut`; of the length of the original. */
  text: string;
  /** The same with the names blanked: 促进 in the name of a council promotes nothing. */
  unnamed: string;
  paragraph: number;
  mentions: readonly Mention[];
  entities: readonly EntityMention[];
  /** The only forum that the paragraph named before this sentence. */
  forumSoFar: EntityMention | undefined;
}

const SENTENCE = /[^。！？!?；;]+[。！？!?；;]*/g;
const CLAUSE_EDGE = /[,:;。!?“”]/;

// Nobody writes longer ones; what is longer is a table or noise, and states nothing.
const LONGEST = 1000;

/** Takes from a sorted list, at a cursor, what lies within a span. */
class Cursor<Item extends Span> {
  readonly #items: readonly Item[];
  #next = 0;

  constructor(items: readonly Item[]) {
    this.#items = items;
  }

  within({ start, end }: Span): Item[] {
    const taken: Item[] = [];
    for (let item = this.#items[this.#next]; item && item.start < end;) {
      if (item.start >= start) taken.push(item);
      item = this.#items[++this.#next];
    }
    return taken;
  }
}

function blank(text: string, spans: readonly Span[], offset: number): string {
  let blanked = '';
  let from = 0;
  for (const { start, end } of spans) {
    // Several records may share a name, and so a place.
    if (start - offset < from) continue;
    blanked += text.slice(from, start - offset) + '○'.repeat(end - start);
    from = end - offset;
  }
  return blanked + text.slice(from);
}

/**
 * The sentences of the body, in order. Headings, captions and bylines repeat or announce
 * what the body says, so that nothing is stated by them alone.
 */
export function sentencesOf({ text, paragraphs, mentions, entities }: ReadText): Sentence[] {
  const sentences: Sentence[] = [];
  const mentionCursor = new Cursor(mentions);
  const entityCursor = new Cursor(entities);
  for (const paragraph of paragraphs) {
    if (paragraph.role !== 'body') continue;
    const forums = new Map<string, EntityMention>();
    for (const match of text.slice(paragraph.start, paragraph.end).matchAll(SENTENCE)) {
      const start = paragraph.start + match.index;
      const span = { start, end: start + match[0].length };
      const inside = { mentions: mentionCursor.within(span), entities: entityCursor.within(span) };
      if (match[0].length <= LONGEST) {
        const even = evenOut(match[0]);
        sentences.push({
          text: even,
          unnamed: blank(even, inside.entities, start),
          ...span,
          paragraph: paragraph.index,
          ...inside,
          forumSoFar: forums.size === 1 ? [...forums.values()][0] : undefined,
        });
      }
      for (const entity of inside.entities) {
        if (entity.type === 'forum') forums.set(entity.id, entity);
      }
    }
  }
  return sentences;
}

/** The mentions of one kind in a sentence. */
export function mentionsOf<K extends MentionKind>(sentence: Sentence, kind: K): MentionOf<K>[] {
  return sentence.mentions.filter((mention): mention is MentionOf<K> => mention.kind === kind);
}

/** The words of a sentence between two offsets into the text. */
export function wordsBetween(sentence: Sentence, from: number, to: number): string {
  return sentence.text.slice(Math.max(0, from - sentence.start), Math.max(0, to - sentence.start));
}

/** Where the clause begins in which an offset lies. */
export function clauseStart({ text, start }: Sentence, offset: number): number {
  let at = offset - start;
  while (at > 0 && !CLAUSE_EDGE.test(text.charAt(at - 1))) at--;
  return start + at;
}

/** Where the clause ends in which an offset lies. */
export function clauseEnd({ text, start }: Sentence, offset: number): number {
  let at = offset - start;
  while (at < text.length && !CLAUSE_EDGE.test(text.charAt(at))) at++;
  return start + at;
}

/** Whether a clause ends at an offset. */
export const endsClause = (sentence: Sentence, offset: number): boolean =>
  clauseEnd(sentence, offset) === offset;

const GOES_ON = wording(
  '^(?:(?:据悉|据介绍|此外|同时|其间),?)?(?:会上|现场|(?:本届|本次)?(?:论坛|年会|大会|会议)+(?:期间|上|现场|共|签))',
);

/**
 * The forum at which something was done: the one that the sentence names before it, or the
 * one of the paragraph where the sentence goes on from there (年会期间, 会上).
 */
export function forumAt(sentence: Sentence, offset: number): EntityMention | undefined {
  const named = sentence.entities.filter(({ type, start }) => type === 'forum' && start < offset);
  if (named.length > 0) return new Set(named.map(({ id }) => id)).size === 1 ? named[0] : undefined;
  return GOES_ON().test(sentence.text) ? sentence.forumSoFar : undefined;
}
