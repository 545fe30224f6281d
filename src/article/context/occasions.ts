import { wording } from '../words/wording.js';
import type { EntityMention } from '../../lookup/find-entities.js';
import { lazy } from '../../text/lazy.js';
import type { Span } from '../../text/types.js';
import { evenText, evenWords } from '../words/even-text.js';
import {
  JOINER,
  isCeremony,
  isGenericEvent,
  withoutPlace,
  withoutPointer,
} from '../words/name-class.js';
import type { Sentence } from '../words/sentences.js';
import { type Token, isOf } from '../words/token.js';
import { type Edition, editionOf, isShortOf, mayAgree, stemOf } from './edition.js';
import {
  type OccasionKind,
  endsAsEvent,
  kindOfRecord,
  isEdition,
  kindOf,
} from './occasion-kinds.js';
import { isBehindBracket, isCutOff, namesEvent } from './event-names.js';
import { isWhole, partsIn, placeWithin } from './wholes.js';

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

const COMPETITION_ROUND = wording('(?:总决赛|半决赛|决赛|预赛|复赛|初赛)$');

const HAS_ROUNDS = wording('.{4}(?:大赛|竞赛|挑战赛|创业赛|创新赛|邀请赛)$');

const OPENS_OR_CLOSES = wording('^(?:开幕|闭幕)(?:式|仪式|典礼|礼)');

const ALIAS = wording('^\\((?:以下)?(?:简称|下称|统称)?(?:为)?[:“]*([^“”()]{2,16})”?\\)$');

const HEADS = wording(
  '^(.*(?:论坛|年会|大会|峰会|洽谈会|博览会|交易会|展览会|交流会|研讨会|会议|大赛|竞赛))((?:[开闭]幕[式会]暨)?[^暨]{2,24})$',
);

/** Words for which any event will do: 大会 of a forum. */
const ANY = lazy(() => new Set(evenWords('大会 会议 会 活动 盛会 展会 本届大会 论坛 盛事')));

const THIS_EDITION = wording('^(?:本届|本次|此次|这次)');

const CLOSES = wording('^闭');

/** The short form that a bracket behind a name introduces: (以下简称“…”). */
function aliasBehind(
  name: Token,
  behind: Token | undefined,
): { text: string; start: number } | undefined {
  const isHere = behind?.class === 'BRACKET' && behind.start === name.end;
  const text = isHere ? ALIAS().exec(behind.text)?.[1] : undefined;
  if (behind === undefined || text === undefined || /\d年|^\d+$/.test(text)) return undefined;
  return { text, start: behind.start + behind.text.indexOf(text) };
}

/** Notes the short form that is introduced behind a name. */
function noteAlias(occasion: Occasion, name: Token, behind: Token | undefined): void {
  const alias = aliasBehind(name, behind);
  if (alias === undefined) return;
  occasion.stems.add(stemOf(alias.text));
  occasion.aliases.push({ start: alias.start, length: alias.text.length });
  occasion.hasAlias = true;
}

/** 菜博会 is no 种博会: whether an occasion has another short form than this one. */
const hasOtherShort = ({ hasAlias, stems }: Occasion, short: string): boolean =>
  hasAlias && short.length <= SHORT && ![...stems].includes(short) && [...stems].some(({ length }) => length === short.length);
const SHORT = 4;

/** How many occasions back a name is looked for: time stays linear in texts that name thousands. */
const REACH = 100;

/** 2025中关村论坛年会│深海装备论坛. */
const SUB_FORUM = wording(
  '^(?:平行|主|分|专题|主题)?.{2,20}(?:论坛|圆桌会|圆桌会议|对话会|全体会议)$|^(?:主论坛|全体会议)$',
);

/** The parts of a name that 暨 joins; each names the event by itself. */
function partsOf(name: Span, words: string): { start: number; length: number }[] {
  const [first = '', ...others] = words.split(JOINER);
  if (others.length === 0) return [];
  return [{ start: name.start, length: first.length }];
}

const ANNUAL = wording('^(.*论坛)(?:年会|峰会|大会)$');

/** What is known of a name beside it. */
interface Beside {
  other?: Occasion | undefined;
  alias?: string | undefined;
}

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
    this.#main = this.#weightiest();
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
    const other: Occasion = known ?? {
      kind,
      name,
      since: name.start,
      stems: new Set(stems),
      isNamed: false,
      hasAlias: false,
      aliases: [],
      ordinal,
      ...(year !== undefined && { year }),
    };
    this.#others.set(ordinal, other);
    return other;
  }

  /** The occasion of a name, or of a short form of one. */
  byName(words: string): Occasion | undefined {
    const stem = stemOf(words);
    return stem === '' || isGenericEvent(stem)
      ? undefined
      : this.#find(stem, editionOf(words), undefined);
  }

  /** A ceremony that has no name of its own, as an occasion of what it belongs to. */
  ofCeremony(token: Token): Occasion {
    const known = this.#byToken.get(token);
    if (known !== undefined) return known;
    const stem = stemOf(token.text);
    const kind = kindOf(stem, {});
    const occasion: Occasion = {
      kind: OPENS_OR_CLOSES().test(withoutPointer(stem)) ? 'sub-forum' : kind,
      name: { start: token.start, end: token.end },
      since: token.start,
      stems: new Set([stem]),
      parent: this.#wholeOf(token),
      isNamed: false,
      hasAlias: false,
      aliases: [],
    };
    this.#all.push(occasion);
    this.#byToken.set(token, occasion);
    return occasion;
  }

  /** To what a ceremony belongs: a round to the last competition, all else to what the article is about, if it was named. */
  #wholeOf({ text, start }: Token): Occasion | undefined {
    const isRound = COMPETITION_ROUND().test(text);
    const competition = isRound
      ? this.#all.findLast(({ kind, since, isNamed }) => kind === 'competition' && isNamed && since < start)
      : undefined;
    if (competition !== undefined) return competition;
    return this.#main !== undefined && this.#main.since < start ? this.#main : undefined;
  }

  /** A part of an event that its programme names. */
  ofPart(token: Token): Occasion {
    const stem = stemOf(token.text);
    const known = this.#find(stem, {}, undefined);
    if (known !== undefined) return known;
    const occasion: Occasion = {
      kind: 'forum-event',
      name: { start: token.start, end: token.end },
      since: token.start,
      stems: new Set([stem]),
      isNamed: false,
      hasAlias: false,
      aliases: [],
    };
    this.#all.push(occasion);
    return occasion;
  }

  #weightiest(): Occasion | undefined {
    // A report of a sub-forum may name the whole within its name alone, and tells of it and of its parts.
    const isOfPart = !this.#all.some(({ kind, isNamed }) => kind === 'forum' && isNamed);
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
    const named = this.#all.filter(({ isNamed }) => isNamed);
    let best: Occasion | undefined;
    for (const occasion of named.length > 0 ? named : this.#all) {
      if (best === undefined || weigh(occasion) > weigh(best)) best = occasion;
    }
    return best;
  }

  /**
   * @param other - what it is not, though its name may be short for it: 甲论坛年会 of 甲论坛年会发布会
   * @param alias - its short form, where one is introduced
   */
  #find(
    stem: string,
    edition: Edition,
    entity: EntityMention | undefined,
    { other, alias }: Beside = {},
  ): Occasion | undefined {
    const placeless = withoutPlace(stem);
    const fits = this.#all
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
    const head = this.#headOf(words, token.lead);
    if (head !== undefined) {
      this.#nameCeremony(token, start, words, head);
      return;
    }
    const alias = aliasBehind(token, tokens[at + 1])?.text;
    const name = { start, end: start + words.length };
    const occasion = this.#enter(name, words, token.entity, { alias });
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

  /** Where the name of an event ends within that of its ceremony: 第27届京台科技论坛│签约仪式. */
  #headOf(
    name: string,
    lead: EntityMention | undefined,
  ): { length: number; tail: string } | undefined {
    const [, head = '', tail = ''] = HEADS().exec(name) ?? [];
    if (head === '' || tail === '') return undefined;
    const edition = editionOf(head);
    const stem = stemOf(head);
    const isRecord = lead !== undefined && lead.end - lead.start === head.length;
    const isKnown =
      isRecord ||
      isEdition(edition) ||
      // 创青春大赛│总决赛: a round is one of its competition, whatever the edition.
      (HAS_ROUNDS().test(stem) && COMPETITION_ROUND().test(tail)) ||
      this.#find(stem, edition, undefined) !== undefined;
    if (!isKnown || isGenericEvent(stem)) return undefined;
    if (SUB_FORUM().test(tail)) return { length: head.length, tail };
    const endsCeremony = [...Array(Math.min(tail.length, 10)).keys()].some((i) =>
      isCeremony(tail.slice(tail.length - 1 - i)),
    );
    return endsCeremony || endsAsEvent(tail) ? { length: head.length, tail } : undefined;
  }

  #enter(
    name: Span,
    words: string,
    entity: EntityMention | undefined,
    beside?: Beside,
  ): Occasion {
    const edition = editionOf(words);
    const stem = stemOf(words);
    const known = this.#find(stem, edition, entity, beside);
    if (known === undefined) {
      const occasion: Occasion = {
        kind: kindOfRecord(entity) ?? kindOf(words, edition),
        name: { start: name.start, end: name.end },
        since: name.start,
        stems: new Set([stem]),
        entity,
        isNamed: false,
        hasAlias: false,
        aliases: partsOf(name, words),
        ...edition,
      };
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
