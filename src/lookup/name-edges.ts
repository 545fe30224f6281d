import type { RecordType } from '../ids/enums.js';

/** Where a name's letters are found, and it is not meant: they belong to a longer word. */
export interface EdgeRule {
  /** Absent: names of every type. */
  type?: RecordType;
  /** Of the name, folded: half-width, lower case, simplified. */
  name: RegExp;
  /** Of the text up to the name. */
  before?: RegExp;
  /** Of the text behind it. */
  after?: RegExp;
}

const RULES: readonly EdgeRule[] = [
  // A Latin word or a number goes on: Harbour Tech in Harbour Techno, 2024… in 12024….
  { name: /^[a-z0-9]/, before: /[A-Za-z0-9]$/ },
  { name: /[a-z0-9]$/, after: /^[A-Za-z0-9]/ },
  // 科技部 in 科技部门, 北京市委 in 北京市委员会.
  { name: /部$/, after: /^[门門]/ },
  { name: /委$/, after: /^[员員]/ },
  // The short name of a park is that of the quarter around it, after which streets, stations,
  // schools and banks are called: 中关村 in 中关村大街. A longer one (中关村科学城) is its own.
  {
    type: 'park',
    name: /^\p{Script=Han}{1,3}$/u,
    after:
      /^(大街|街道|路|银行|銀行|小学|小學|中学|中學|医院|醫院|大厦|大廈|广场|廣場|地铁|地鐵|站|镇|鎮)/,
  },
  // The surname 于 is a preposition too, which ends many words: 由于, 关于, 对于, 位于.
  { type: 'person', name: /^[于於]/, before: /[由关關对對基鉴鑑至属屬位处處等善敢]$/ },
];

// The longest word that a rule looks for is two characters.
const REACH = 2;

/** The rules for a name of a type, where it is a record's, by its folded form. */
export const edgeRulesOf = (type: RecordType | undefined, key: string): readonly EdgeRule[] =>
  RULES.filter((rule) => (rule.type === undefined || rule.type === type) && rule.name.test(key));

/** A name that is looked for. */
export interface FoundName {
  /** Absent where it is no record's. */
  type: RecordType | undefined;
  /** Its folded form. */
  key: string;
  /** Its rules, where they are known: most names have none. */
  rules?: readonly EdgeRule[];
}

/**
 * Whether a name in a text is no more than a part of a longer word.
 *
 * @param found - the name
 * @param text - the text, without damage
 * @param start - of the name in the text
 * @param end - exclusive
 */
export function isCut(
  { type, key, rules = edgeRulesOf(type, key) }: FoundName,
  text: string,
  start: number,
  end: number,
): boolean {
  if (rules.length === 0) return false;
  const left = text.slice(Math.max(0, start - REACH), start);
  const right = text.slice(end, end + REACH);
  return rules.some(
    ({ before, after }) => (before?.test(left) ?? false) || (after?.test(right) ?? false),
  );
}
