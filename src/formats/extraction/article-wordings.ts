import { findMentions } from '../../text/find-mentions.js';
import { fold, foldWithOffsets } from '../../text/fold.js';
import { repairText } from '../../text/repair/repair-text.js';
import type { DateMention, DateRangeMention, Mention } from '../../text/types.js';

type Figure = Exclude<Mention, DateMention | DateRangeMention>;

const isDate = (mention: Mention): mention is DateMention | DateRangeMention =>
  mention.kind === 'date' || mention.kind === 'date-range';

/** Where a cut goes through a number: 67|3, 6|7.3, 67.|3, 1,|500, 3|%, 3|亿. */
const CUT_BEFORE = /\d(?:[.,]\d?)?$/;
const CUT_BEHIND = /^(?:\d|[.,]\d|[%百千万萬億亿兆])/;
/** The same of a number in Chinese: 十|七. */
const HAN_NUMERAL = /[〇零一二三四五六七八九十百千万萬億亿兆]/;

/** What a figure is counted in, as far as its wording says. */
function unitOf(figure: Figure): string {
  switch (figure.kind) {
    case 'amount':
      return figure.currency ?? '元';
    case 'percent':
      return 'percent';
    case 'multiple':
      return 'times';
    case 'number':
      return '';
    default:
      return figure.unit ?? '';
  }
}

/** All that the words of a figure say, were it counted in a unit: two that say the same have the same. */
const sizeIn = (figure: Figure, unit: string): string =>
  JSON.stringify([
    ...[unit, figure.decimal, figure.approximation],
    ...[figure.min, figure.max, figure.minInclusive, figure.maxInclusive],
  ]);

/**
 * Whether a date tells no more than another: the same, or its month or year; a year that the
 * other lacks may come from elsewhere in the article.
 */
function isTold(date: string, by: string, hasYear: (year: string) => boolean): boolean {
  if (by === date || by.startsWith(`${date}-`)) return true;
  const [, year = '', rest = ''] = /^(\d{4}|XXXX)(-.*)$/.exec(date) ?? [];
  if (rest === '' || !/^(\d{4}|XXXX)-/.test(by) || !by.slice(4).startsWith(rest)) return false;
  return year === 'XXXX' || (by.startsWith('XXXX') && hasYear(year));
}

/**
 * An article in which wordings are looked for.
 *
 * Names are compared by their keys, so that script, width and spacing do not matter; figures and
 * dates by what our readers make of both, so that 9亿元 is not found in 673.9亿元, nor 50家 in
 * 50余家.
 */
export class ArticleWordings {
  readonly #key: string;
  readonly #offsets: Uint32Array;
  readonly #figures: readonly Figure[];
  /** Each figure by its size and unit. */
  readonly #sizes: ReadonlySet<string>;
  /** 1 for every unit of the text that a figure covers. */
  readonly #covered: Uint8Array;
  readonly #dates: readonly string[];
  readonly #published: string | undefined;

  constructor(text: string, published: string | undefined) {
    const clean = repairText(text).text;
    const { key, offsets } = foldWithOffsets(clean);
    this.#key = key;
    this.#offsets = offsets;
    this.#published = published;
    const mentions = findMentions(clean, { reference: published });
    this.#figures = mentions.filter((mention) => !isDate(mention));
    this.#sizes = new Set(this.#figures.map((own) => sizeIn(own, unitOf(own))));
    this.#covered = new Uint8Array(clean.length);
    for (const { start, end } of this.#figures) this.#covered.fill(1, start, end);
    const dates = mentions.filter(isDate).flatMap(({ edtf, resolved = edtf }) => [edtf, resolved]);
    this.#dates = [...new Set(dates)];
  }

  /** Whether a number is cut where the key is taken apart. */
  #cuts(at: number, isNumber: boolean): boolean {
    const before = this.#key.slice(Math.max(0, at - 2), at);
    const behind = this.#key.slice(at, at + 2);
    // Of 67.|3 the second half begins with a digit, and so it does of 1,|500.
    if (CUT_BEFORE.test(before) && CUT_BEHIND.test(behind)) return true;
    // Names are full of numerals that stand by others and are none of them: 统一三方.
    return isNumber && HAN_NUMERAL.test(before.slice(-1)) && HAN_NUMERAL.test(behind.charAt(0));
  }

  /** Where a wording stands with no number cut at its ends. */
  *#places(wording: string, isNumber: boolean): Generator<{ start: number; end: number }> {
    const wanted = fold(wording);
    if (wanted === '') return;
    let at = this.#key.indexOf(wanted);
    for (; at !== -1; at = this.#key.indexOf(wanted, at + wanted.length)) {
      const end = at + wanted.length;
      if (this.#cuts(at, isNumber) || this.#cuts(end, isNumber)) continue;
      yield { start: this.#offsets[at] ?? 0, end: this.#offsets[end] ?? 0 };
    }
  }

  /**
   * Whether a name, or other words, stand in the article.
   *
   * @param isNumber - whether they tell a number alone, so that 七届 is not found in 十七届
   */
  hasText(wording: string, isNumber = false): boolean {
    return this.#places(wording, isNumber).next().done !== true;
  }

  /**
   * Whether the article tells a figure.
   *
   * @param unit - what it is counted in, where that is told apart
   */
  hasFigure(wording: string, unit: string): boolean {
    const worded = findMentions(wording).filter((mention) => !isDate(mention));
    const isKnown = (figure: Figure): boolean => {
      const units = figure.kind === 'number' ? ['', unit] : [unitOf(figure)];
      return units.some((each) => this.#sizes.has(sizeIn(figure, each)));
    };
    if (worded.length > 0 && worded.every(isKnown)) return true;
    // What our readers leave alone in the article may yet be there to the letter.
    for (const { start, end } of this.#places(wording, true)) {
      if (!this.#covered.subarray(start, end).includes(1)) return true;
    }
    return false;
  }

  /** A figure of the article that a wording may have been made from: of the same number, or around it. */
  figureLike(wording: string): string | undefined {
    const numbers = new Set(findMentions(wording).map((one) => (isDate(one) ? null : one.decimal)));
    const key = fold(wording);
    return (
      this.#figures.find(({ decimal }) => decimal !== null && numbers.has(decimal)) ??
      this.#figures.find(({ raw }) => fold(raw).includes(key))
    )?.raw;
  }

  /** Whether the article tells a date, or the two of a stretch. */
  hasDate(edtf: string): boolean {
    const known = this.#dates.flatMap((date) => [date, ...date.split('/')]);
    const isKnown = (part: string): boolean =>
      known.some((date) => isTold(part, date, (year) => this.#tellsYear(year)));
    return isKnown(edtf) || edtf.split('/').every(isKnown);
  }

  /** Whether a year stands in a date of the article. */
  hasYear(year: string): boolean {
    return this.#dates.some((date) => date.split('/').some((part) => part.startsWith(year)));
  }

  #tellsYear(year: string): boolean {
    return (
      this.#published?.startsWith(year) === true || this.hasYear(year) || this.hasText(year, true)
    );
  }

  /** Whether the article tells a rank: 第27届. */
  hasOrdinal(value: number): boolean {
    return this.#figures.some((own) => own.kind === 'ordinal' && own.value === value);
  }
}
