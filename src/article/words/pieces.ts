import type { EntityMention } from '../../lookup/name-index.js';
import type { Mention, MentionKind, Span } from '../../text/types.js';
import { type Word, wordsFrom } from './lexicon.js';
import { JOINER, beginsWithEnding, beginsWithNounHead, isWeakBody } from './name-class.js';
import type { Token } from './token.js';
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

const CLASS_OF_MARK: Readonly<Record<string, WordClass>> = {
  ',': 'COMMA',
  '、': 'LISTED',
  ' ': 'SPACE',
  '\n': 'SPACE',
  '。': 'STOP',
  ';': 'STOP',
  ':': 'STOP',
  '!': 'STOP',
  '?': 'STOP',
  '/': 'STOP',
  '|': 'STOP',
  '“': 'SPACE',
  '”': 'SPACE',
  '(': 'STOP',
  ')': 'STOP',
};

/** What stands between two marks is one token. */
const ENCLOSED: Readonly<Record<string, { close: string; class: WordClass; longest: number }>> = {
  '“': { close: '”', class: 'QUOTE', longest: 60 },
  '《': { close: '》', class: 'WORK', longest: 80 },
  '(': { close: ')', class: 'BRACKET', longest: 60 },
};

const OPENING = '“《(';

/** Where what opens at an offset closes, or `undefined`; brackets within brackets count. */
function closingOf(text: string, offset: number, end: number): number | undefined {
  const open = text.charAt(offset);
  if (!OPENING.includes(open)) return undefined;
  const enclosed = ENCLOSED[open];
  if (enclosed === undefined) return undefined;
  let depth = 0;
  const last = Math.min(end, offset + enclosed.longest);
  for (let i = offset; i < last; i++) {
    const mark = text.charAt(i);
    if (mark === open) depth++;
    else if (mark === enclosed.close && --depth === 0) return i + 1;
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
  '[有了]$|^(?:介绍|表示|透露|见证|出席|了解到|看到|进入|晋级|入围|参加|参与|列席|应邀|受邀|参会|主持)',
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
    const push = (className: WordClass, from: number, to: number, found: Partial<Token> = {}) => {
      if (run >= 0 && run < from) {
        pieces.push({ class: 'NAME', start: run, end: from, text: text.slice(run, from) });
      }
      run = -1;
      pieces.push({ class: className, start: from, end: to, text: text.slice(from, to), ...found });
    };
    let offset = start;
    while (offset < end) {
      const found = this.#mentionAt(offset, end);
      const entity = this.#entityAt(offset, end);
      // 第27届京台科技论坛 is the name of a record, and longer than its rank.
      const mention =
        entity !== undefined && found !== undefined && entity.end > found.end ? undefined : found;
      const close = mention === undefined ? closingOf(text, offset, end) : undefined;
      if (close !== undefined) {
        const enclosed = ENCLOSED[text.charAt(offset)];
        push(enclosed?.class ?? 'BRACKET', offset, close);
        offset = close;
      } else if (mention !== undefined) {
        push(classOfMention(mention), offset, mention.end, { mention });
        offset = mention.end;
      } else if (entity !== undefined) {
        push('NAME', offset, entity.end, { entity });
        offset = entity.end;
      } else {
        const mark = CLASS_OF_MARK[text.charAt(offset)];
        if (mark !== undefined) {
          push(mark, offset, offset + 1);
          offset++;
          continue;
        }
        const { className, next, word } = this.#wordAt(offset, end, run, pieces.at(-1));
        if (className === undefined) {
          if (run < 0) run = offset;
        } else push(className, offset, next, { word });
        offset = next;
      }
    }
    if (run >= 0) pieces.push({ class: 'NAME', start: run, end, text: text.slice(run, end) });
    return pieces;
  }

  /** The word at an offset: its class, none for a part of a name, and where it ends. */
  #wordAt(
    offset: number,
    end: number,
    run: number,
    last: Token | undefined,
  ): { className?: WordClass; next: number; word?: string } {
    const text = this.#text;
    // What 暨 joins is one name.
    if (run >= 0 && text.charAt(offset - 1) === JOINER) {
      const joined = wordsFrom(text.charCodeAt(offset)).find((word) =>
        text.startsWith(word.text, offset),
      );
      return { next: Math.min(end, offset + (joined?.text.length ?? 1)) };
    }
    // 中关村│担保集团: the name of a record goes on.
    const inName = run >= 0 || (last?.entity !== undefined && last.end === offset);
    const isCounted = run < 0 && last?.class === 'COUNT' && last.end === offset;
    const limit = this.#limit(end);
    for (const word of wordsFrom(text.charCodeAt(offset))) {
      if (offset + word.text.length > limit || !text.startsWith(word.text, offset)) continue;
      const next = offset + word.text.length;
      const { class: className, figureClass } = word;
      if (figureClass !== undefined) {
        if (this.#isFigureNext(next, end)) return { className: figureClass, next, word: word.word };
        // 超 is a word only before a figure; it may begin a shorter word.
        if (className === undefined) continue;
      }
      if (className === undefined) return { next };
      const isPart = INNER.has(className) && this.#staysInName(word, next, end, inName, isCounted);
      return isPart
        ? { next }
        : { className, next: this.#behindDone(className, next), word: word.word };
    }
    return { next: offset + 1 };
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
      ((inName && word.text.length > 1 && beginsWithEnding(text, next, end)) ||
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
