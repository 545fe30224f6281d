import { detectScript } from '../../text/detect-script.js';
import type { Span } from '../../text/types.js';
import type { ReadText, Sentence } from '../words/sentences.js';
import { type Token, isOf } from '../words/token.js';
import { Occasions } from './occasions.js';
import { type Modality, type UnstatedReason, modalityOf } from './scope.js';
import { type Days, daysOf } from './days.js';
import type { Unstated } from './finding.js';

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
  /** Whether the article is in traditional characters. */
  readonly isTraditional: boolean;
  readonly unstated: Unstated[] = [];
  /** Figures that a statement has taken up: no other states them again. */
  readonly taken = new Set<Token>();
  readonly #wholes = new Map<number, Token[]>();
  /** The last day that a sentence named: 同日 and 当日 mean it. */
  lastDays: Days | undefined;
  /** Whether the sentence before told a plan: 会上 behind it is ahead as well. */
  #toldPlan = false;
  #tellsPlan = false;

  constructor(read: ReadText, sentences: readonly Sentence[], today: string | undefined) {
    this.read = read;
    this.isTraditional = detectScript(read.text).script === 'hant';
    this.today = today;
    this.sentences = sentences;
    this.occasions = new Occasions(read.text, sentences);
    for (const { whole, tokens } of sentences) {
      const known = this.#wholes.get(whole.start);
      if (known === undefined) this.#wholes.set(whole.start, [...tokens]);
      else known.push(...tokens);
    }
  }

  /** The tokens of the whole sentence of which a sentence is a part. */
  wholeOf({ whole, tokens }: Sentence): readonly Token[] {
    return this.#wholes.get(whole.start) ?? tokens;
  }

  /** What was read of the text between two offsets, as it was printed. */
  words({ start, end }: Span): string {
    return this.read.text.slice(start, end);
  }

  /** Whether a verb's statement stands, and whether it is ahead. */
  modality(sentence: Sentence, verb: number): Modality {
    const found = modalityOf(sentence, this.wholeOf(sentence), verb);
    if ('status' in found && found.status === 'planned') this.#tellsPlan = true;
    if ('status' in found && this.#toldPlan && goesOn(sentence)) return { status: 'planned' };
    return found;
  }

  /** Notes what looked like a statement and was left open. */
  leaveOpen(sentence: Sentence, reason: UnstatedReason): void {
    const { start, end } = sentence;
    if (this.unstated.at(-1)?.start === start) return;
    this.unstated.push({ start, end, reason });
  }

  /** Closes a sentence: what it named is what the next one goes on from. */
  close({ tokens }: Sentence): void {
    for (const token of tokens) {
      if (token.class === 'DATE') this.lastDays = daysOf(token) ?? this.lastDays;
      const occasion = token.class === 'EVENT' ? this.occasions.of(token) : undefined;
      if (occasion !== undefined) this.occasions.speakOf(occasion);
    }
    this.#toldPlan = this.#tellsPlan;
    this.#tellsPlan = false;
  }
}

/** Whether a sentence goes on at the event of the one before: 会上, 期间. */
function goesOn({ tokens }: Sentence): boolean {
  const [first, second] = tokens;
  return isOf(first, 'GENERIC', 'CEREMONY') && isOf(second, 'ADVERB') && /^[上中]|期间/.test(second?.text ?? '');
}
