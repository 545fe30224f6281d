import type { UnstatedReason } from '../../ids/enums.js';
import type { Span } from '../../text/types.js';
import { type ReadText, type Sentence, holds } from '../words/sentences.js';
import { evenText } from '../words/even-text.js';
import { withoutPointer } from '../words/name-class.js';
import { type Token, isAmong, isOf, makeToken } from '../words/token.js';
import { wording } from '../words/wording.js';
import { isObject, isPredicate, leadsClause } from './clauses.js';
import { isDuring } from './during.js';
import { genreOf, yearOfReview } from './genre.js';
import { introducedHouses } from './introduced.js';
import type { Occasion } from './occasion.js';
import { Occasions } from './occasions.js';
import { type Modality, modalityOf } from './scope.js';
import { type Days, daysOf, isOneDay } from './days.js';
import type { Unstated } from './finding.js';
import { Whole } from './whole.js';

/** How many parts of a sentence are looked back over: time stays linear in long ones. */
const MOST_PARTS = 20;
/** How many names a pointer looks back over: time stays linear. */
const LONGEST_MEMORY = 200;
const UNIVERSITY = evenText('大学');
const SCHOOL = evenText('校');

const OCCASIONS = ['EVENT', 'GENERIC'] as const;
const HOUSES = ['BODY', 'SITE', 'PLACE'] as const;
const NO_OCCASIONS: Occasion[] = [];

/** A body, a site or a place as a sentence named it. */
export interface House {
  token: Token;
  /** Whether its clause began with it: the text speaks of it. */
  isTopic: boolean;
  /** Whether it stands beside another: 甲园与│乙园. */
  isJoined: boolean;
  /** Where its sentence begins. */
  sentence: number;
}

/** A house as its sentence names it. */
export const houseAt = (tokens: readonly Token[], at: number, sentence: number): House => ({
  token: tokens[at] as Token,
  isTopic: leadsClause(tokens, at),
  isJoined: isOf(tokens[at - 1], 'AND', 'LISTED', 'APART_WITH'),
  sentence,
});

/** How an article speaks of an event of which it says something. */
export interface Citation {
  /** The first sentence that does. */
  sentence: Sentence;
  /** Whether all that is said is still ahead. */
  isAhead: boolean;
}

/**
 * What an article has told so far: what takes place, the last day, whether a plan is told.
 * Made for one reading; readers of statements ask it and add to it, sentence by sentence.
 */
export class Story {
  readonly read: ReadText;
  /** ISO day against which the article speaks: of its dateline, else of its issue. */
  readonly today: string | undefined;
  readonly sentences: readonly Sentence[];
  readonly occasions: Occasions;
  readonly unstated: Unstated[] = [];
  /** Figures that a statement has taken up: no other states them again. */
  readonly taken = new Set<Token>();
  /** Sentences that name who signed with whom. */
  readonly named = new Set<Sentence>();
  /** Short forms of bodies and sites that the text introduces. */
  readonly #introduced: ReadonlyMap<string, Token>;
  /** Bodies, sites and places as they were named, to which 该市 and 该中心 point. */
  readonly #houses: House[] = [];
  /** Why nothing of the page is stated; absent: it is news. */
  readonly genre: UnstatedReason | undefined;
  /** The past year that the page looks back on: a month without a year is one of it. */
  readonly yearOfReview: number | undefined;
  readonly #wholes = new Map<number, Whole>();
  readonly #before = new Map<Sentence, Sentence>();
  /** Events that are still ahead, as far as the text has told. */
  readonly ahead = new Set<Occasion>();
  /** The last day that a sentence named: 同日 and 当日 mean it. */
  lastDay: Days | undefined;
  /** The event at which something was last stated, and in which paragraph: 其中 goes on there. */
  lastSetting: { occasion: Occasion; paragraph: number } | undefined;
  /** The paragraph in which an event was last spoken of. */
  lastSpoken: number | undefined;
  /** Events of which something is said: that alone says that they take place, or will. */
  readonly cited = new Map<Occasion, Citation>();
  /** Whether the sentence before told a plan: 会上 behind it is ahead as well. */
  #toldPlan = false;
  #tellsPlan = false;

  constructor(read: ReadText, sentences: readonly Sentence[], today: string | undefined) {
    this.read = read;
    this.genre = genreOf(read, today);
    this.yearOfReview = yearOfReview(read, today);
    this.today = today;
    this.sentences = sentences;
    this.#introduced = introducedHouses(sentences);
    this.occasions = new Occasions(read.text, sentences);
    sentences.forEach((sentence, i) => {
      const before = sentences[i - 1];
      if (before !== undefined) this.#before.set(sentence, before);
    });
    for (const { whole, tokens } of sentences) {
      const known = this.#wholes.get(whole.start) ?? new Whole();
      known.add(tokens);
      this.#wholes.set(whole.start, known);
    }
  }

  /** The whole sentence of which a sentence is a part. */
  wholeOf({ whole }: Sentence): Whole {
    return this.#wholes.get(whole.start) ?? new Whole();
  }

  /** What was read of the text between two offsets, as it was printed. */
  words({ start, end }: Span): string {
    return this.read.text.slice(start, end);
  }

  /** Whether a verb's statement stands, and whether it is ahead. */
  modality(sentence: Sentence, verb: number): Modality {
    if (this.genre !== undefined) return { reason: this.genre };
    const found = modalityOf(sentence, this.wholeOf(sentence), verb);
    // Only of an event: 会议计划5月举行; 项目将落户 says nothing of the meeting behind it.
    const isOfEvent = isOf(sentence.tokens[verb], 'HOLD', 'OPEN', 'HOST');
    if (isOfEvent && 'status' in found && found.status === 'planned') this.#tellsPlan = true;
    if ('status' in found && this.#toldPlan && goesOn(sentence)) return { status: 'planned' };
    return found;
  }

  /** What a text says that a word means from there on: 公司 behind 江北科技股份有限公司(以下简称“公司”). */
  introduced({ text, start }: Token): Token | undefined {
    const house = this.#introduced.get(text) ?? this.#introduced.get(withoutPointer(text));
    return house !== undefined && house.end < start ? house : undefined;
  }

  /** The name that a pointer means: 该市 is the last place named that ends so. */
  meant(token: Token): Token {
    if (token.isGeneric !== true) return token;
    const introduced = this.introduced(token);
    if (introduced !== undefined) return introduced;
    const stem = withoutPointer(token.text);
    const sign = stem === SCHOOL ? UNIVERSITY : stem;
    const fits = this.#houses
      .map((house) => house.token)
      .filter(
        ({ text, start }) =>
          start < token.start && text.endsWith(sign) && text.length > sign.length,
      );
    // 该市 is the last city; of several centres nobody can tell which one 该中心 is.
    const isOne =
      (stem.length === 1 && stem !== token.text) ||
      new Set(fits.map(({ text }) => text)).size === 1;
    return (isOne ? fits.at(-1) : undefined) ?? token;
  }

  /** The bodies, sites and places of the sentences before that pass a test. */
  housesBefore(test: (token: Token) => boolean): House[] {
    return this.#houses.filter(({ token }) => test(token));
  }

  /** The sentence before one; a part of it up to a semicolon is one of its own. */
  sentenceBefore(sentence: Sentence): Sentence | undefined {
    return this.#before.get(sentence);
  }

  /** The parts of the same sentence up to a semicolon, the nearest first. */
  *partsBefore(sentence: Sentence): Generator<Sentence> {
    const { whole } = sentence;
    let part = this.#before.get(sentence);
    for (let i = 0; i < MOST_PARTS && part?.whole.start === whole.start; i++) {
      yield part;
      part = this.#before.get(part);
    }
  }

  /** Notes that something is said of an event: what is ahead, or what was. */
  cite(occasion: Occasion, { sentence, isAhead }: Citation): void {
    const first = this.cited.get(occasion);
    if (first === undefined) this.cited.set(occasion, { sentence, isAhead });
    else if (!isAhead) this.cited.set(occasion, { ...first, isAhead });
  }

  /** Notes what looked like a statement and was left open. */
  leaveOpen(sentence: Sentence, reason: UnstatedReason): void {
    const { start, end } = sentence;
    if (this.unstated.at(-1)?.start === start) return;
    this.unstated.push({ start, end, reason });
  }

  /** The events of which a sentence speaks: those that others hold only where nothing else is. */
  #spokenOf(sentence: Sentence): Occasion[] {
    if (!holds(sentence, OCCASIONS)) return NO_OCCASIONS;
    const { tokens } = sentence;
    const named = tokens.flatMap((token, i) => {
      const isNamed = isOf(token, 'EVENT', 'GENERIC') && !isDuring(tokens[i + 1]);
      const occasion = isNamed ? this.occasions.of(token) : undefined;
      const isListed = isOf(tokens[i + 1], 'LISTED', 'AND') || isOf(tokens[i - 1], 'LISTED', 'AND');
      return occasion === undefined ? [] : [{ occasion, isListed, isObject: isObject(tokens, i) }];
    });
    const subjects = named.filter((one) => !one.isObject);
    // 甲论坛、乙论坛均在9日举行, 举办甲论坛、乙路演等活动: of which of them the text goes on to speak
    // cannot be told.
    const alone = subjects.filter((one) => !one.isListed);
    const told = subjects.length - alone.length > 1 ? alone : subjects;
    const spoken = subjects.length > 0 || named.length > 1 ? told : named;
    return spoken.map(({ occasion }) => occasion);
  }

  /** Closes a sentence: what it named is what the next one goes on from. */
  close(sentence: Sentence): void {
    const { tokens, paragraph } = sentence;
    tokens.forEach((token, i) => {
      const isNamed = isAmong(token, HOUSES) && token.isGeneric !== true;
      if (isNamed && !isPredicate(tokens, i)) this.#houses.push(houseAt(tokens, i, sentence.start));
      const days = token.class === 'DATE' ? daysOf(token) : undefined;
      if (days !== undefined && isOneDay(days)) this.lastDay = days;
    });
    const congress = congressIn(tokens);
    if (congress !== undefined)
      this.#houses.push({
        token: congress,
        isTopic: true,
        isJoined: false,
        sentence: sentence.start,
      });
    const spoken = this.#spokenOf(sentence);
    for (const occasion of spoken) this.occasions.speakOf(occasion);
    if (spoken.length > 0) this.lastSpoken = paragraph;
    if (this.#houses.length > LONGEST_MEMORY) this.#houses.splice(0, LONGEST_MEMORY / 2);
    this.#toldPlan = this.#tellsPlan;
    this.#tellsPlan = false;
  }
}

const CONGRESS = wording('^(.{2,8}[省市区县州])第.{1,5}届(?:人民代表大会|人大|政协|委员会)');

/** 在云州市第十六届人民代表大会上: the place of which a report to its congress speaks. */
function congressIn(tokens: readonly Token[]): Token | undefined {
  for (const { class: name, text, start } of tokens) {
    const place = name === 'EVENT' || name === 'BODY' ? CONGRESS().exec(text)?.[1] : undefined;
    if (place !== undefined) return makeToken('PLACE', start, start + place.length, place);
  }
  return undefined;
}

/** Whether a sentence goes on at the event of the one before: 会上, 期间. */
function goesOn({ tokens }: Sentence): boolean {
  const [first, second] = tokens;
  return isOf(first, 'GENERIC', 'CEREMONY') && isDuring(second);
}
