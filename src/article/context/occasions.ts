import type { EntityMention } from '../../lookup/find-entities.js';
import { lazy } from '../../text/lazy.js';
import type { Span } from '../../text/types.js';
import { evenText, evenWords } from '../words/even-text.js';
import { JOINER, isGenericEvent, withoutPointer } from '../words/name-class.js';
import type { Sentence } from '../words/sentences.js';
import { type Token, isOf } from '../words/token.js';
import { wording } from '../words/wording.js';
import { editionOf, stemOf } from './edition.js';
import { isBehindBracket, isCutOff, namesEvent } from './event-names.js';
import { type Beside, REACH, findOccasion } from './find-occasion.js';
import { CLOSES, COMPETITION_ROUND, OPENS_OR_CLOSES, SUB_FORUM, headOf } from './name-heads.js';
import { type Occasion, makeOccasion, weightiest } from './occasion.js';
import { isEdition, kindOf, kindOfRecord } from './occasion-kinds.js';
import { aliasBehind, noteAlias, partsOf } from './short-forms.js';
import { isWhole, partsIn, placeWithin } from './wholes.js';

/** Words for which any event will do: 大会 of a forum. */
const ANY = lazy(() => new Set(evenWords('大会 会议 会 活动 盛会 展会 本届大会 论坛 盛事')));

const THIS_EDITION = wording('^(?:本届|本次|此次|这次)');

const ANNUAL = wording('^(.*论坛)(?:年会|峰会|大会)$');

/** All that takes place in an article; built in one pass, asked in the next. */
export class Occasions {
  readonly #text: string;
  readonly #all: Occasion[] = [];
  readonly #byToken = new Map<Token, Occasion>();
  /** Occasions that a sentence ceremony opens or closes, by its token. */
  readonly #edges = new Map<Token, 'start' | 'end' | 'round'>();
  /** Other editions of what the article is about, by their rank. */
  readonly #others = new Map<number, Occasion>();
  #main: Occasion | undefined;
  #last: Occasion | undefined;

  constructor(text: string, sentences: readonly Sentence[]) {
    this.#text = text;
    for (const { tokens, classes } of sentences) {
      if (!classes.has('EVENT')) continue;
      tokens.forEach((token, i) => {
        if (token.class !== 'EVENT' || isOf(tokens[i - 1], 'OTHER_EDITION')) return;
        this.#name(token, tokens, i);
      });
      for (const { part, whole } of partsIn(tokens))
        placeWithin(this.of(part), this.#byToken.get(whole));
    }
    this.#main = weightiest(this.#all);
    // A parallel forum is one of what the article is about, or of that to which this belongs.
    const whole = this.#main?.kind === 'sub-forum' ? this.#main.parent : this.#main;
    for (const occasion of this.#all) {
      if (occasion.kind === 'sub-forum' && occasion !== this.#main) occasion.parent ??= whole;
    }
  }

  /** What the article is about. */
  get main(): Occasion | undefined {
    return this.#main;
  }

  /** What was spoken of last. */
  get last(): Occasion | undefined {
    return this.#last ?? this.#main;
  }

  /** Notes that an occasion is spoken of. */
  speakOf(occasion: Occasion): void {
    if (this.#others.get(occasion.ordinal ?? 0) === occasion) return;
    this.#last =
      occasion.kind === 'sub-forum' && occasion.parent !== undefined ? this.#last : occasion;
  }

  /** Whether a name is of the opening, the close or a round of its occasion. */
  edgeOf(token: Token): 'start' | 'end' | 'round' | undefined {
    return this.#edges.get(token);
  }

  /** The occasion that a name or a word such as 本届论坛 means. */
  of(token: Token | undefined): Occasion | undefined {
    if (token === undefined) return undefined;
    const named = this.#byToken.get(token);
    if (named !== undefined) return named;
    if (token.class === 'EVENT') return this.#otherEdition(token);
    if (token.class !== 'GENERIC') return undefined;
    const stem = stemOf(token.text);
    if (stem === '') return isEdition(this.last) ? this.last : (this.#main ?? this.last);
    const before = this.#all.slice(-REACH).filter(({ name }) => name.start < token.start);
    const isMeant = ({ stems, kind, isNamed }: Occasion) =>
      isNamed &&
      kind !== 'sub-forum' &&
      [...stems].some((name) => name.endsWith(stem) || name.endsWith(stem.slice(-2)));
    if (stem === evenText('活动') || stem === evenText('会')) return this.last;
    // 本届论坛 is what the article is about, whatever else it names.
    if (this.#main !== undefined && THIS_EDITION().test(token.text) && isMeant(this.#main))
      return this.#main;
    const found = before.findLast(isMeant);
    if (found !== undefined) return found;
    return ANY().has(stem) ? this.#main : undefined;
  }

  /** 第十一届博览会, where the article is about the tenth: another edition of the same. */
  #otherEdition({ text }: Token): Occasion | undefined {
    const main = this.#main;
    const { ordinal, year } = editionOf(text);
    const stem = stemOf(text);
    if (main?.ordinal === undefined || ordinal === undefined || !isGenericEvent(stem))
      return undefined;
    if (![...main.stems].some((known) => known.endsWith(stem))) return undefined;
    if (ordinal === main.ordinal) return main;
    const { kind, name, stems } = main;
    const known = this.#others.get(ordinal);
    const edition = { ordinal, ...(year !== undefined && { year }) };
    const other = known ?? makeOccasion(name, stems, { kind, ...edition });
    this.#others.set(ordinal, other);
    return other;
  }

  /** The occasion of a name, or of a short form of one. */
  byName(words: string): Occasion | undefined {
    const stem = stemOf(words);
    return stem === '' || isGenericEvent(stem)
      ? undefined
      : findOccasion(this.#all, stem, editionOf(words), undefined);
  }

  /** A ceremony that has no name of its own, as an occasion of what it belongs to. */
  ofCeremony(token: Token): Occasion {
    const known = this.#byToken.get(token);
    if (known !== undefined) return known;
    const stem = stemOf(token.text);
    const kind = kindOf(stem, {});
    const occasion = makeOccasion(token, [stem], {
      kind: OPENS_OR_CLOSES().test(withoutPointer(stem)) ? 'sub-forum' : kind,
      parent: this.#wholeOf(token),
    });
    this.#all.push(occasion);
    this.#byToken.set(token, occasion);
    return occasion;
  }

  /** To what a ceremony belongs: a round to the last competition, all else to what the article is about, if it was named. */
  #wholeOf({ text, start }: Token): Occasion | undefined {
    const isRound = COMPETITION_ROUND().test(text);
    const competition = isRound
      ? this.#all.findLast(
          ({ kind, since, isNamed }) => kind === 'competition' && isNamed && since < start,
        )
      : undefined;
    if (competition !== undefined) return competition;
    return this.#main !== undefined && this.#main.since < start ? this.#main : undefined;
  }

  /** A part of an event that its programme names. */
  ofPart(token: Token): Occasion {
    const stem = stemOf(token.text);
    const known = findOccasion(this.#all, stem, {}, undefined);
    if (known !== undefined) return known;
    const occasion = makeOccasion(token, [stem], { kind: 'forum-event' });
    this.#all.push(occasion);
    return occasion;
  }

  #name(token: Token, tokens: readonly Token[], at: number): void {
    // 第十六届论坛 is another edition of what has been named, or that itself.
    const stem = stemOf(token.text);
    if (isGenericEvent(stem) || isGenericEvent(ANNUAL().exec(stem)?.[1] ?? '')) return;
    if (!namesEvent(tokens, at)) return;
    const host = this.#hostBefore(tokens, at);
    // What a bracket cuts off is the rest of a name: 甲公司(以下简称“甲”)签约仪式.
    if (host === undefined && isCutOff(tokens, at)) return;
    const isQuoted = /^“[^”]*”$/.test(token.text);
    const words = isQuoted ? token.text.slice(1, -1) : token.text;
    const start = token.start + (isQuoted ? 1 : 0);
    const head = headOf(
      words,
      token.lead,
      (stem, edition) => findOccasion(this.#all, stem, edition, undefined) !== undefined,
    );
    if (head !== undefined) {
      this.#nameCeremony(token, start, words, head);
      return;
    }
    const alias = aliasBehind(token, tokens[at + 1])?.text;
    const occasion = this.#enter({ start, end: start + words.length }, words, token.entity, {
      alias,
    });
    occasion.isNamed ||= !isWhole(tokens, at);
    this.#byToken.set(token, occasion);
    if (host !== undefined && host !== occasion) {
      occasion.kind = 'forum-event';
      occasion.parent ??= host;
    }
    noteAlias(occasion, token, tokens[at + 1]);
  }

  /** The event before a bracket, to which what stands behind it belongs. */
  #hostBefore(tokens: readonly Token[], at: number): Occasion | undefined {
    return isBehindBracket(tokens, at) ? this.#byToken.get(tokens[at - 2] as Token) : undefined;
  }

  /** A ceremony, a round or a part of an event that its own name holds: …论坛│签约仪式. */
  #nameCeremony(
    token: Token,
    start: number,
    words: string,
    { length, tail }: { length: number; tail: string },
  ): void {
    const end = start + length;
    const entity = token.lead?.end === end ? token.lead : undefined;
    const parent = this.#enter({ start, end }, words.slice(0, length), entity);
    const isRound =
      parent.kind === 'competition' &&
      tail.split(JOINER).some((part) => COMPETITION_ROUND().test(part));
    // …论坛│开幕式暨主论坛: more than an opening, and an event of its own.
    const opening = tail.includes(JOINER) ? undefined : OPENS_OR_CLOSES().exec(tail)?.[0];
    if (isRound || opening !== undefined) {
      parent.isNamed = true;
      this.#byToken.set(token, parent);
      this.#edges.set(token, isRound ? 'round' : CLOSES().test(opening ?? '') ? 'end' : 'start');
      return;
    }
    const occasion = this.#enter(token, words, token.entity, { other: parent });
    occasion.kind =
      kindOfRecord(token.entity) ?? (SUB_FORUM().test(tail) ? 'sub-forum' : 'forum-event');
    occasion.parent = parent;
    occasion.isNamed = true;
    this.#byToken.set(token, occasion);
  }

  #enter(name: Span, words: string, entity: EntityMention | undefined, beside?: Beside): Occasion {
    const edition = editionOf(words);
    const stem = stemOf(words);
    const known = findOccasion(this.#all, stem, edition, entity, beside);
    if (known === undefined) {
      const occasion = makeOccasion(name, [stem], {
        kind: kindOfRecord(entity) ?? kindOf(words, edition),
        entity,
        aliases: partsOf(name, words),
        ...edition,
      });
      const base = ANNUAL().exec(stem)?.[1];
      if (base !== undefined) {
        occasion.stems.add(base);
        occasion.aliases.push({ start: name.start, length: words.lastIndexOf(base.slice(-2)) + 2 });
      }
      for (const { start, length } of occasion.aliases)
        occasion.stems.add(stemOf(words.slice(start - name.start, start - name.start + length)));
      this.#all.push(occasion);
      return occasion;
    }
    const isNews =
      (known.ordinal ?? edition.ordinal) !== known.ordinal ||
      (known.year ?? edition.year) !== known.year;
    known.ordinal ??= edition.ordinal;
    known.year ??= edition.year;
    if (isNews && known.kind === 'forum-event' && known.parent === undefined)
      known.kind = kindOf(words, known);
    known.entity ??= entity;
    const fullest = [...known.stems][0]?.length ?? 0;
    if (stem.length > fullest) {
      known.name = { start: name.start, end: name.end };
      known.since = Math.min(known.since, name.start);
      known.stems = new Set([stem, ...known.stems]);
      if (known.kind === 'forum' || known.kind === 'forum-event') known.kind = kindOf(words, known);
    } else known.stems.add(stem);
    return known;
  }

  /** The name as the text has it, without quotes around it. */
  nameOf({ name }: Occasion): string {
    const words = this.#text.slice(name.start, name.end);
    // “江北大赛│”颁奖典礼: what closes the quote may stand behind the name.
    return words.replace(/^[“「『"]([^”」』"]*)[”」』"]?$/, '$1');
  }
}
