import type { EntityMention } from '../../lookup/name-index.js';
import type { Mention, MentionKind, MentionOf } from '../../text/types.js';
import type { Paragraph } from '../paragraphs.js';

/** A text without damage, and all that was found in it. */
export interface ReadText {
  text: string;
  paragraphs: readonly Paragraph[];
  mentions: readonly Mention[];
  entities: readonly EntityMention[];
}

/** A sentence with what stands in it; offsets cite the whole text. */
export interface Sentence {
  text: string;
  start: number;
  end: number;
  paragraph: number;
  mentions: readonly Mention[];
  entities: readonly EntityMention[];
  /** The latest forum named in this paragraph before the sentence, or in it. */
  forums: readonly EntityMention[];
}

const SENTENCE = /[^。！？!?；;]+[。！？!?；;]*/g;

/**
 * The sentences of the body, in order. Headings, captions and bylines repeat or announce
 * what the body says, so that nothing is stated by them alone.
 */
export function sentencesOf({ text, paragraphs, mentions, entities }: ReadText): Sentence[] {
  const sentences: Sentence[] = [];
  let mention = 0;
  let entity = 0;
  for (const paragraph of paragraphs) {
    if (paragraph.role !== 'body') continue;
    const forums: EntityMention[] = [];
    for (const match of text.slice(paragraph.start, paragraph.end).matchAll(SENTENCE)) {
      const start = paragraph.start + match.index;
      const end = start + match[0].length;
      const inside = { mentions: [] as Mention[], entities: [] as EntityMention[] };
      for (; mention < mentions.length; mention++) {
        const next = mentions[mention];
        if (next === undefined || next.start >= end) break;
        if (next.start >= start) inside.mentions.push(next);
      }
      for (; entity < entities.length; entity++) {
        const next = entities[entity];
        if (next === undefined || next.start >= end) break;
        if (next.start >= start) inside.entities.push(next);
      }
      forums.push(...inside.entities.filter(({ type }) => type === 'forum'));
      sentences.push({
        text: match[0],
        start,
        end,
        paragraph: paragraph.index,
        ...inside,
        forums: [...forums],
      });
    }
  }
  return sentences;
}

/** The mentions of one kind in a sentence. */
export function mentionsOf<K extends MentionKind>(sentence: Sentence, kind: K): MentionOf<K>[] {
  return sentence.mentions.filter((mention): mention is MentionOf<K> => mention.kind === kind);
}

/** The forum of which a place in a sentence speaks: the one named last before it. */
export function forumBefore({ forums }: Sentence, offset: number): EntityMention | undefined {
  return forums.findLast(({ start }) => start < offset);
}

// 将 and 將 also begin 将军, 將來; they tell a plan only before what is to happen.
const PLANNED =
  /(将(?![军领士来近])|將(?![軍領士來近])|即将|即將|拟(?=[于在定举邀])|擬(?=[於于在定舉邀])|预计|預計|计划(?=[于在])|計[劃畫](?=[於于在])|届时|屆時|有望)/;

/** Whether words speak of what is to come. */
export const isPlanned = (words: string): boolean => PLANNED.test(words);
