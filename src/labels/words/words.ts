/** How a value is called in English, in simplified and in traditional Chinese. */
export type Words = readonly [en: string, hans: string, hant: string];

/** Words for every value of an enum. */
export type WordsOf<Value extends string> = Readonly<Record<Value, Words>>;
