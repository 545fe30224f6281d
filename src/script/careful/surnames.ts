/** Surnames that are also another word, in simplified characters, and what each is in a name. */
const FORMS: Readonly<Record<string, string>> = {
  于: '于',
  范: '范',
  余: '余',
  云: '雲',
  谷: '谷',
  岳: '岳',
  郁: '郁',
  后: '后',
  丰: '豐',
  钟: '鍾',
  肖: '肖',
  涂: '涂',
  游: '游',
  曲: '曲',
  姜: '姜',
  朴: '朴',
  沈: '沈',
  种: '种',
  干: '干',
  征: '征',
  松: '松',
  向: '向',
  占: '占',
  布: '布',
  台: '台',
  斗: '斗',
  卜: '卜',
  仇: '仇',
  采: '采',
  舍: '舍',
  党: '党',
  适: '适',
  万: '萬',
  折: '折',
  术: '术',
  制: '制',
  麦: '麥',
  面: '面',
  里: '里',
  胡: '胡',
  周: '周',
  秋: '秋',
  千: '千',
  升: '升',
  卷: '卷',
  家: '家',
  淀: '淀',
  郄: '郄',
  娄: '婁',
  别: '別',
  回: '回',
  冲: '沖',
  尽: '盡',
  借: '借',
  系: '系',
  杰: '杰',
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
  松: '松',
  升: '升',
  秋: '秋',
  布: '布',
  志: '志',
  征: '征',
  朴: '樸',
};

/** Surnames that a title alone does not tell from the verb or measure that they usually are. */
const WEAK = new Set('占布台斗采舍适折术制面里千升卷家淀别回冲尽借系杰种干征向秋胡周万麦'.split(''));

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
  has: (surname) => Object.hasOwn(FORMS, surname),
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
