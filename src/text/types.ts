/**
 * The types of everything that is read from text. Written by hand and free of zod, so that
 * `luntan/text` type-checks where zod is absent; `luntan/schemas` has a schema of each,
 * and a type test proves the two equal.
 *
 * Offsets are UTF-16 code units into the text that the caller passed, `end` exclusive.
 */

/** A plain decimal: optional `-`, no leading zeros, no exponent, no trailing fraction zeros. */
export type DecimalString = string;

/** How a stated value relates to the true one; the conventions stand in docs/quantities.md. */
export type Approximation =
  | 'exact'
  | 'about'
  | 'above'
  | 'at-least'
  | 'and-some'
  | 'nearly'
  | 'below'
  | 'at-most'
  | 'several'
  | 'range'
  | 'order';

/** A half-open stretch of a text. */
export interface Span {
  /** UTF-16 offset of its first code unit. */
  start: number;
  /** UTF-16 offset behind its last code unit. */
  end: number;
}

/** What every mention carries: where it stands and what stands there. */
export interface MentionBase extends Span {
  /** `text.slice(start, end)`, damage and spacing included. */
  raw: string;
  /** The expression without its qualifier: `50余家` within `超过50余家`. */
  bare: Span;
}

/** What every numeric mention carries beside its place. */
export interface NumericReading {
  /** Exact value; `null` where the words give only bounds (several, range). */
  decimal: DecimalString | null;
  /** The number nearest to `decimal`; `null` where that is not finite. */
  value: number | null;
  /** How exact the words say that it is. */
  approximation: Approximation;
  /** Lower bound, or `null` when open. */
  min: number | null;
  /** Upper bound, or `null` when open. */
  max: number | null;
  /** Whether `min` itself may be meant. */
  minInclusive: boolean;
  /** Whether `max` itself may be meant. */
  maxInclusive: boolean;
}

/** What decided an amount's currency. */
export type CurrencySource = 'word' | 'symbol' | 'code' | 'default';

/** A sum of money, in major units: `673.17亿元` is `67317000000`. */
export interface AmountMention extends MentionBase, NumericReading {
  /** What it is: a sum of money. */
  kind: 'amount';
  /** ISO 4217, or `null` for a bare 元 when `defaultCurrency` is `null`. */
  currency: string | null;
  /** `null` exactly when `currency` is. */
  currencySource: CurrencySource | null;
}

/** A number with its classifier or unit: `50余家`. */
export interface CountMention extends MentionBase, NumericReading {
  /** What it is: a number with its classifier. */
  kind: 'count';
  /** The classifier in simplified form: `家`, `人次`. */
  unit: string;
}

/** A number that stands alone. */
export interface NumberMention extends MentionBase, NumericReading {
  /** What it is: a number that stands alone. */
  kind: 'number';
}

/** A share in percent: 40 for 40 %, 百分之四十, 四成. */
export interface PercentMention extends MentionBase, NumericReading {
  /** What it is: a share in percent. */
  kind: 'percent';
}

/** A factor as worded: 4 for 4倍, 2 for 翻番. */
export interface MultipleMention extends MentionBase, NumericReading {
  /** What it is: a factor as worded. */
  kind: 'multiple';
}

/** A rank: 第27届, 首届. */
export interface OrdinalMention extends MentionBase, NumericReading {
  /** What it is: a rank. */
  kind: 'ordinal';
  /** What is ranked, in simplified form (`届`), or `null` for a bare rank. */
  unit: string | null;
}

/** A length of time: 10年, 半年, 三个月. */
export interface DurationMention extends MentionBase, NumericReading {
  /** What it is: a length of time. */
  kind: 'duration';
  /** `年`, `个月`, `天` … in simplified form. */
  unit: string;
}

/** How fine a date is. */
export type DatePrecision =
  'decade' | 'year' | 'half-year' | 'quarter' | 'season' | 'month' | 'ten-day' | 'week' | 'day';

/** A time of day, or a stretch of one, as `HH:MM` or, where seconds are told, `HH:MM:SS`. */
export interface TimeOfDay {
  /** `HH:MM` or `HH:MM:SS`, local. */
  start: string;
  /** Of a range of dates, on its last day; of one day, on the next where it is not after `start`. */
  end?: string | undefined;
  /** Offset from UTC, `+08:00`; only where the words tell it. */
  zone?: string | undefined;
}

/** A date as far as the words give it. */
export interface DateMention extends MentionBase {
  /** What it is: a date. */
  kind: 'date';
  /**
   * EDTF (ISO 8601-2) of the words alone; independent of every option. What only a reference
   * date could tell is unspecified: 9月19日 is `XXXX-09-19`, 今年1月 `XXXX-01`, 昨天 `XXXX-XX-XX`.
   */
  edtf: string;
  /** How fine the words are. */
  precision: DatePrecision;
  /** EDTF with year and relative words resolved; present only when `reference` was given. */
  resolved?: string | undefined;
  /** The time of day that the clause gives. */
  time?: TimeOfDay | undefined;
}

/** A stretch of dates: 9月19日至21日. */
export interface DateRangeMention extends MentionBase {
  /** What it is: a stretch of dates. */
  kind: 'date-range';
  /** EDTF interval, `XXXX-09-19/XXXX-09-21`; unspecified digits as in {@link DateMention}. */
  edtf: string;
  /** How fine the words are. */
  precision: DatePrecision;
  /** The dates in full, where a reference tells them. */
  resolved?: string | undefined;
  /** When the first day begins and the last one ends. */
  time?: TimeOfDay | undefined;
}

/** Anything that {@link findMentions} finds. */
export type Mention =
  | AmountMention
  | CountMention
  | NumberMention
  | PercentMention
  | MultipleMention
  | OrdinalMention
  | DurationMention
  | DateMention
  | DateRangeMention;

/** The kinds of mention. */
export type MentionKind = Mention['kind'];

/** The mention of one kind. */
export type MentionOf<K extends MentionKind> = Extract<Mention, Record<'kind', K>>;

/** A counted or measured value with its bounds, in base units, as a record keeps it. */
export interface Quantity {
  /** In base units: 67317000000 for 673.17亿, 40 for 40 %; `null` where only bounds are known. */
  readonly value: number | null;
  /** Simplified classifier (家, 人次), `percent` or `times`; empty for a plain number. */
  readonly unit: string;
  /** How the stated value relates to the true one. */
  readonly approximation: Approximation;
  /** Lower bound; absent where open. */
  readonly min?: number | undefined;
  /** Upper bound; absent where open. */
  readonly max?: number | undefined;
  /** Whether the lower bound itself is possible. */
  readonly minInclusive?: boolean | undefined;
  /** Whether the upper bound itself is possible. */
  readonly maxInclusive?: boolean | undefined;
  /** Wording of the source, where it says more than the value. */
  readonly literal?: string | undefined;
}

/** A sum of money with its bounds, in major units of its currency (yuan, not fen). */
export interface Money extends Quantity {
  /** Word for the currency, in simplified form. */
  readonly unit: string;
  /** ISO 4217. */
  readonly currency: string;
}

/** The kinds of damage, by the names of docs/damage.md. */
export type RepairKind =
  /** A tag or comment of HTML: `36<b>.8</b>亿元`. */
  | 'markup'
  /** A character written as in HTML: `36.8&nbsp;亿元`. */
  | 'entity'
  /** Bytes read in the wrong encoding: `ä¸­å›½`, 璁㈤槄, 锟斤拷; characters lost that way. */
  | 'mojibake'
  /** GBK bytes that lost their pairing: `??萍紙@區`. */
  | 'byte-shift'
  /** A reading in brackets injected behind its character: 創(chuàng). */
  | 'gloss'
  /** Blanks between all characters of a line: 我 今 天 很 开 心. */
  | 'spacing'
  /** A line end within a sentence. */
  | 'line-break'
  /** A blank or a line end within a number: `902. 21`, `5 2.4 亿元`. */
  | 'number-space'
  /** A mark that stands twice: `，，`. */
  | 'punctuation'
  /** A symbol injected within a word: □ ▂ ╳. */
  | 'symbol'
  /** A lost middle dot, space or dash. */
  | 'separator';

/** One replacement; `raw` is what stood in the input. */
export interface RepairEdit extends Span {
  /** What stood in the input. */
  raw: string;
  /** What stands in the mended text. */
  replacement: string;
  /** What kind of damage it mends. */
  kind: RepairKind;
  /** Whether the original is known rather than likely. */
  certain: boolean;
}

/** A damaged place that cannot be decided; nothing was changed there. */
export interface UnresolvedDamage extends Span {
  /** What stands in the input. */
  raw: string;
  /** What kind of damage it is. */
  kind: RepairKind;
  /** Possible originals, likeliest first, U+FFFD where a character cannot be told; may be empty. */
  candidates: string[];
}

/** What {@link repairText} returns. */
export interface RepairResult {
  /** The mended text. */
  text: string;
  /** In order, not overlapping, citing the input. */
  edits: RepairEdit[];
  /** Damage that was left, in order. */
  unresolved: UnresolvedDamage[];
  /**
   * Kinds of damage that were not looked for, or not in full, since the platform has no decoder of
   * GBK; absent where it has one, as Node, browsers, Bun and Deno do.
   */
  unavailable?: RepairKind[];
}

/** The script of a text. */
export type DetectedScript = 'hans' | 'hant' | 'mixed' | 'unknown';

/** What {@link detectScript} returns. */
export interface ScriptDetection {
  /** The script of most characters that tell it. */
  script: DetectedScript;
  /**
   * 0 … 1: the share of script-bearing characters that agree with `script`; for `mixed`, twice
   * the share of the rarer script; for `unknown`, 0.
   */
  score: number;
}
