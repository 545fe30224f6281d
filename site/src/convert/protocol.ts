/** Into what a text is converted, by the names that the library gives them. */
export const TARGETS = ['hans', 'hant', 'hant-TW', 'hant-HK'] as const;
export type Target = (typeof TARGETS)[number];

/** BCP 47 tags of what is written. */
export const TARGET_LANG: Readonly<Record<Target, string>> = {
  hans: 'zh-Hans',
  hant: 'zh-Hant-TW',
  'hant-TW': 'zh-Hant-TW',
  'hant-HK': 'zh-Hant-HK',
};

/** What is to be converted. */
export interface ConvertInput {
  readonly text: string;
  readonly target: Target;
  /** What the text is written in, as `detectScript` has it. */
  readonly script: 'hans' | 'hant' | 'mixed' | 'unknown';
  /** Names of persons that the text is known to have. */
  readonly names: readonly string[];
}

/** A place of the result that a proofreader looks at. */
export interface Choice {
  /** In UTF-16 code units of the result, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** What stood there. */
  readonly raw: string;
  readonly chosen: string;
  /** All that it may stand for, `chosen` among them. */
  readonly candidates: readonly string[];
  /** `open` where nothing around decides; else what decided. */
  readonly why: 'open' | 'name' | 'word';
}

export interface ConvertOutput {
  readonly text: string;
  /** In order. */
  readonly choices: readonly Choice[];
}

/** How a text is converted; the part has one. */
export type Engine = (input: ConvertInput) => ConvertOutput;

/** Methods of the part. */
// eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- an interface has no index signature
export type ConvertMethods = {
  convert: Engine;
};
