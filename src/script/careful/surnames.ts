/** Surnames that are also another word, in simplified characters, and what each is in a name. */
const FORMS: Readonly<Record<string, string>> = {
  于: '于',
  范: '范',
  余: '余',
  谷: '谷',
  岳: '岳',
  郁: '郁',
  后: '后',
  钟: '鍾',
  涂: '涂',
  游: '游',
  姜: '姜',
  朴: '朴',
  沈: '沈',
  种: '种',
  干: '干',
  周: '周',
  云: '雲',
};

/** What a character is in the given part of a name, where that is not what it usually is. */
const GIVEN: Readonly<Record<string, string>> = {
  里: '里',
  后: '后',
  岳: '岳',
  郁: '郁',
  于: '于',
  余: '余',
  谷: '谷',
  涂: '涂',
  范: '范',
  才: '才',
  升: '升',
  秋: '秋',
  布: '布',
  志: '志',
  征: '征',
  朴: '樸',
};

/** Surnames that a title alone does not tell from the verb or measure that they usually are. */
const WEAK = new Set(Array.from('种干周云'));

/** Surnames that start a name, and how names are written. */
export interface Surnames {
  units(): Iterable<number>;
  has(surname: string): boolean;
  /** The traditional form of a surname. */
  formOf(surname: string): string;
  /** The form of a character in the given part; `undefined` for the usual one. */
  givenFormOf(character: string): string | undefined;
  /** Whether more than a title has to speak for a name. */
  isWeak(surname: string): boolean;
}

export const SURNAMES: Surnames = {
  units: () => Object.keys(FORMS).map((surname) => surname.charCodeAt(0)),
  has: (surname) => FORMS[surname] !== undefined,
  formOf: (surname) => FORMS[surname] ?? surname,
  givenFormOf: (character) => GIVEN[character],
  isWeak: (surname) => WEAK.has(surname),
};

/** No surnames: for text whose names need nothing. */
export const NO_SURNAMES: Surnames = {
  units: () => [],
  has: () => false,
  formOf: (surname) => surname,
  givenFormOf: () => undefined,
  isWeak: () => true,
};
