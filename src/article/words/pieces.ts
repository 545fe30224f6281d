import type { EntityMention } from '../../lookup/find-entities.js';
import type { Mention, MentionKind, Span } from '../../text/types.js';
import { type Word, wordsFrom } from './lexicon.js';
import { beginsWithEnding, beginsWithNounHead, isWeakBody } from './name-class.js';
import { innerEnd, isBodyBeforeTitle, nounEnd } from './name-goes-on.js';
import { type Token, makeToken } from './token.js';
import type { WordClass } from './word-class.js';
import { wording } from './wording.js';

// A sentence is first cut into pieces: marks, mentions, words, and what runs between them,
// which is of class NAME until names are put together.

const CLASS_OF_MENTION: Readonly<Record<MentionKind, WordClass>> = {
  amount: 'AMOUNT',
  count: 'COUNT',
  number: 'NUMBER',
  percent: 'PERCENT',
  multiple: 'MULTIPLE',
  ordinal: 'ORDINAL',
  duration: 'DURATION',
  date: 'DATE',
  'date-range': 'DATE',
};

/** A number beyond all numbers has neither value nor bounds, and is no figure. */
const isBeyond = (mention: Mention): boolean =>
  'value' in mention && mention.value === null && mention.min === null && mention.max === null;

const classOfMention = (mention: Mention): WordClass =>
  isBeyond(mention) ? 'NUMBER' : CLASS_OF_MENTION[mention.kind];

/** Marks and their classes. By code unit, as is all that is asked of each character of a text. */
const CLASS_OF_MARK: ReadonlyMap<number, WordClass> = new Map(
  (
    [
      [',', 'COMMA'],
      ['、', 'LISTED'],
      [' \n“”', 'SPACE'],
      ['。;:!?/|()', 'STOP'],
    ] as const
  ).flatMap(([marks, name]) => [...marks].map((mark) => [mark.charCodeAt(0), name] as const)),
);

/** All marks stand before the characters of Chinese. */
const BEHIND_MARKS = 0x3400;

interface Enclosed {
  open: number;
  close: number;
  class: WordClass;
  longest: number;
}

const enclosed = (marks: string, name: WordClass, longest: number): Enclosed => ({
  open: marks.charCodeAt(0),
  close: marks.charCodeAt(1),
  class: name,
  longest,
});

/** What stands between two marks is one token. */
const ENCLOSED: readonly Enclosed[] = [
  enclosed('“”', 'QUOTE', 60),
  enclosed('《》', 'WORK', 80),
  enclosed('()', 'BRACKET', 60),
];

/** Where what opens at an offset closes, or `undefined`; brackets within brackets count. */
function closingOf(
  { open, close, longest }: Enclosed,
  text: string,
  offset: number,
  end: number,
): number | undefined {
  let depth = 0;
  const last = Math.min(end, offset + longest);
  for (let i = offset; i < last; i++) {
    const mark = text.charCodeAt(i);
    if (mark === open) depth++;
    else if (mark === close && --depth === 0) return i + 1;
  }
  return undefined;
}

/** What may stand behind the name of a party. */
const ENDS_NAME = /[、,。;的与與和及同签簽等(]/;

/** Classes of verbs that may stand inside a name before its ending: 技术转移中心. */
const INNER: ReadonlySet<WordClass> = new Set([
  'VERB',
  'HAVE',
  'RELEASE',
  'JOIN',
  'SAY',
  'OPERATE',
]);

/** 有 and 介绍 are verbs wherever they stand: 全市共有孵化器, 10名代表介绍项目. */
const HAS = wording(
  '[有了]$|^(?:选址|援引|引述|转引|引用|介绍|表示|透露|见证|出席|了解到|看到|进入|晋级|入围|参加|参与|列席|应邀|受邀|参会|主持)',
);

/** Classes of verbs that 了 may follow. */
const TAKES_DONE: ReadonlySet<WordClass> = new Set([
  'SIGN',
  'HOLD',
  'HOST',
  'UNVEIL',
  'LAUNCH',
  'FOUND',
  'RELEASE',
  'JOIN',
  'HAVE',
  'SET_UP',
  'VERB',
]);
const IS_DONE = wording('^了(?![解却结然望])');

const FIGURES: ReadonlySet<WordClass> = new Set([
  'COUNT',
  'AMOUNT',
  'PERCENT',
  'NUMBER',
  'MULTIPLE',
  'DURATION',
  'ORDINAL',
  'DATE',
]);

/** What stands at an offset, up to where. */
interface Cut {
  /** Absent for what is part of a name. */
  class?: WordClass;
  end: number;
  /** The word of the rows that it is. */
  word?: string;
  mention?: Mention;
  entity?: EntityMention;
}

/** Cuts a stretch of the evened text into pieces. */
export class Cutter {
  readonly #text: string;
  readonly #mentions: readonly Mention[];
  readonly #entities: readonly EntityMention[];
  #nextMention = 0;
  #nextEntity = 0;

  constructor(text: string, mentions: readonly Mention[], entities: readonly EntityMention[]) {
    this.#text = text;
    this.#mentions = mentions;
    this.#entities = entities;
  }

  /** Stretches have to come in order. */
  cut({ start, end }: Span): Token[] {
    const text = this.#text;
    const pieces: Token[] = [];
    let run = -1;
    const push = (className: WordClass, from: number, to: number): Token => {
      if (run >= 0 && run < from) pieces.push(makeToken('NAME', run, from, text.slice(run, from)));
      run = -1;
      const piece = makeToken(className, from, to, text.slice(from, to));
      pieces.push(piece);
      return piece;
    };
    let offset = start;
    while (offset < end) {
      const found =
        this.#foundAt(offset, end) ??
        (text.charCodeAt(offset) < BEHIND_MARKS ? this.#markAt(offset, end) : undefined) ??
        this.#wordAt(offset, end, run, pieces.at(-1));
      if (found.class === undefined) {
        if (run < 0) run = offset;
      } else {
        const piece = push(found.class, offset, found.end);
        piece.word = found.word;
        piece.mention = found.mention;
        piece.entity = found.entity;
      }
      offset = found.end;
    }
    if (run >= 0) pieces.push(makeToken('NAME', run, end, text.slice(run, end)));
    return pieces;
  }

  /** The mention or the record at an offset, whichever is longer. */
  #foundAt(offset: number, end: number): Cut | undefined {
    const mention = this.#mentionAt(offset, end);
    const entity = this.#entityAt(offset, end);
    // 第27届京台科技论坛 is the name of a record, and longer than its rank.
    if (mention !== undefined && (entity === undefined || entity.end <= mention.end)) {
      return { class: classOfMention(mention), end: mention.end, mention };
    }
    const close = entity === undefined ? undefined : this.#closeAt(offset, end);
    return entity === undefined ? undefined : (close ?? { class: 'NAME', end: entity.end, entity });
  }

  /** The mark at an offset, or what it encloses. */
  #markAt(offset: number, end: number): Cut | undefined {
    const mark = CLASS_OF_MARK.get(this.#text.charCodeAt(offset));
    return this.#closeAt(offset, end) ?? (mark && { class: mark, end: offset + 1 });
  }

  #closeAt(offset: number, end: number): Cut | undefined {
    const unit = this.#text.charCodeAt(offset);
    const pair = ENCLOSED.find(({ open }) => open === unit);
    const close = pair && closingOf(pair, this.#text, offset, end);
    return close === undefined ? undefined : { class: pair?.class ?? 'BRACKET', end: close };
  }

  /** The word at an offset; without a class it is part of a name. */
  #wordAt(offset: number, end: number, run: number, last: Token | undefined): Cut {
    const text = this.#text;
    // 中关村│担保集团: the name of a record goes on.
    const inName = run >= 0 || (last?.entity !== undefined && last.end === offset);
    const inner = inName ? innerEnd(text, offset, run) : undefined;
    if (inner !== undefined) return { end: Math.min(end, inner) };
    const isCounted = run < 0 && last?.class === 'COUNT' && last.end === offset;
    const limit = this.#limit(end);
    for (const word of wordsFrom(text.charCodeAt(offset), text.charCodeAt(offset + 1))) {
      const next = offset + word.text.length;
      if (next > limit || !text.startsWith(word.text, offset)) continue;
      const { class: className, figureClass } = word;
      if (figureClass !== undefined) {
        if (this.#isFigureNext(next, end)) {
          return { class: figureClass, end: next, word: word.word };
        }
        // 超 is a word only before a figure; it may begin a shorter word.
        if (className === undefined) continue;
      }
      if (className === undefined) return { end: next };
      const noun = nounEnd(className, text, next);
      if (noun !== undefined) return { end: noun };
      const isPart = INNER.has(className) && this.#staysInName(word, next, end, inName, isCounted);
      return isPart
        ? { end: next }
        : { class: className, end: this.#behindDone(className, next), word: word.word };
    }
    return { end: offset + 1 };
  }

  /** 承办了: what says that it is done belongs to the verb. */
  #behindDone(className: WordClass, next: number): number {
    const isDone = TAKES_DONE.has(className) && IS_DONE().test(this.#text.slice(next, next + 2));
    return isDone ? next + 1 : next;
  }

  /** Whether a verb stands inside a name: 技术转移中心, 孵化机构 behind a count, 京宏发展 before 与. */
  #staysInName(
    word: Word,
    next: number,
    end: number,
    inName: boolean,
    isCounted: boolean,
  ): boolean {
    const text = this.#text;
    const isInner =
      !HAS().test(word.text) &&
      ((inName &&
        word.text.length > 1 &&
        (beginsWithEnding(text, next, end) || isBodyBeforeTitle(text, next))) ||
        (isCounted && (beginsWithEnding(text, next, end) || beginsWithNounHead(text, next))));
    return isInner || (inName && isWeakBody(word.text) && ENDS_NAME.test(text.charAt(next)));
  }

  /** Whether a figure begins at an offset, or behind a space or a word that leads to one. */
  #isFigureNext(offset: number, end: number): boolean {
    let at = offset;
    if (this.#text.charAt(at) === ' ') at++;
    for (let i = this.#nextMention; i < this.#mentions.length; i++) {
      const mention = this.#mentions[i];
      if (mention === undefined || mention.start > at || mention.start >= end) return false;
      if (mention.start === at) return FIGURES.has(CLASS_OF_MENTION[mention.kind]);
    }
    return false;
  }

  /** A word ends before the next mention or record begins. */
  #limit(end: number): number {
    const mention = this.#mentions[this.#nextMention]?.start ?? end;
    return Math.min(end, mention);
  }

  #mentionAt(offset: number, end: number): Mention | undefined {
    while ((this.#mentions[this.#nextMention]?.start ?? Infinity) < offset) this.#nextMention++;
    const mention = this.#mentions[this.#nextMention];
    return mention?.start === offset && mention.end <= end ? mention : undefined;
  }

  #entityAt(offset: number, end: number): EntityMention | undefined {
    while ((this.#entities[this.#nextEntity]?.start ?? Infinity) < offset) this.#nextEntity++;
    let longest: EntityMention | undefined;
    for (let i = this.#nextEntity; this.#entities[i]?.start === offset; i++) {
      const entity = this.#entities[i];
      if (entity && entity.end <= end && entity.end > (longest?.end ?? 0)) longest = entity;
    }
    return longest;
  }
}
