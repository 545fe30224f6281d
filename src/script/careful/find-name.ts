import { isHan } from './division.js';
import type { NameMemory } from './name-memory.js';
import {
  BEFORE_SPEECH,
  BYLINES,
  COMMON_SURNAMES,
  GIVEN_NAMES,
  NEVER_GIVEN,
  PLACES_AND_TIMES,
  SPEECH,
  TITLES_AFTER,
  TITLES_BEFORE,
  TITLES_OF_SURNAMES,
} from './name-words.js';
import type { Reader } from './reader.js';
import { unitsToString } from '../engine/units-to-string.js';
import { UnitQueue } from '../engine/unit-queue.js';
import { WordEdges } from './word-edges.js';

/** A person's name, and what it becomes. */
export interface FoundName {
  readonly name: string;
  readonly replacement: string;
  readonly length: number;
}

const BYLINE_EDGES = new WordEdges(BYLINES);
const SURNAME_TITLE_EDGES = new WordEdges(TITLES_OF_SURNAMES);
const TITLE_BEFORE_EDGES = new WordEdges(TITLES_BEFORE);
const TITLE_AFTER_EDGES = new WordEdges(TITLES_AFTER);
const SPEECH_EDGES = new WordEdges(SPEECH);
const BEFORE_SPEECH_EDGES = new WordEdges(BEFORE_SPEECH);

/** What speaks for a name between `at` and `end`. */
interface Evidence {
  readonly text: string;
  readonly at: number;
  readonly end: number;
  readonly given: string;
  readonly reader: Reader;
}

type Check = (evidence: Evidence) => boolean;

const isBetween = (text: string, at: number): boolean =>
  at < 0 || at >= text.length || !isHan(text.charCodeAt(at));

/** Whether a clause may begin at `at`; behind figures stands what counts: 500余人参加. */
const opensClause = (text: string, at: number): boolean =>
  isBetween(text, at - 1) && !/[\d０-９%％]/.test(text.charAt(at - 1));

const hasTitleBefore: Check = ({ text, at }) => TITLE_BEFORE_EDGES.endBefore(text, at) > 0;
const hasTitleAfter: Check = ({ text, end }) => TITLE_AFTER_EDGES.beginAt(text, end) > 0;
const beginsClause: Check = ({ text, at }) => opensClause(text, at);
const endsClause: Check = ({ text, end }) =>
  isBetween(text, end) || '等和与及'.includes(text.charAt(end));
/** Words that a name may stand right behind. */
const OPENERS = new Set('和与及由向请是的为跟同让叫给被称，对');
const opensName: Check = (e) => beginsClause(e) || OPENERS.has(e.text.charAt(e.at - 1));
const isInList: Check = ({ text, at, end }) =>
  (text.charAt(at - 1) === '、' && isMemberBefore(text, at - 1)) ||
  (text.charAt(end) === '、' &&
    COMMON_SURNAMES().has(text.charAt(end + 1)) &&
    isMember(text, end + 1));
const isGiven: Check = ({ given }) => [...given].every((character) => GIVEN_NAMES().has(character));
const mayBeGiven: Check = ({ given }) =>
  [...given].every((character) => isHan(character.charCodeAt(0)) && !NEVER_GIVEN().has(character));

const speaks: Check = ({ text, end }) => {
  if (SPEECH_EDGES.beginAt(text, end) > 0) return true;
  const between = BEFORE_SPEECH_EDGES.beginAt(text, end);
  return between > 0 && SPEECH_EDGES.beginAt(text, end + between) > 0;
};

/** Whether the surname and what follows are a word: 余款, 范围. */
const isWord: Check = ({ text, at, end, reader }) =>
  reader.isWord(text, at, end) || reader.isTerm(text, at, end);
const beginsWord: Check = ({ text, at, reader }) => reader.isWord(text, at, at + 2);
const givenIsWord: Check = ({ text, at, end, reader }) =>
  end - at === 3 && reader.isWord(text, at + 1, end);
/** 于海南, 于明天 */
const givenIsPlace: Check = ({ given }) => PLACES_AND_TIMES().has(given);
/** Whether the surname ends a word: 由于, 示范. */
const endsWord: Check = ({ text, at, reader }) => at > 0 && reader.isWord(text, at - 1, at + 1);

/** Whether a byline stands before, with a mark between: 记者 于泓, 文/于淼. */
const hasByline: Check = ({ text, at }) => {
  let end = at;
  while (end > 0 && at - end < 3 && ' \u3000：:/／丨|'.includes(text.charAt(end - 1))) end -= 1;
  return end < at && BYLINE_EDGES.endBefore(text, end) > 0;
};
const endsAtMark: Check = ({ text, end }) => isBetween(text, end) || text.startsWith('摄', end);
/** Between marks of lists on both sides, or of brackets, or at the head of what is said. */
const isSetOff: Check = (e) =>
  (isInList(e) && endsClause(e)) ||
  ('（('.includes(e.text.charAt(e.at - 1) || ' ') && '）)'.includes(e.text.charAt(e.end) || ' ')) ||
  (beginsClause(e) && '：:'.includes(e.text.charAt(e.end) || ' '));
/** Whether the dictionaries have all of it as a phrase: 郁金香. */
const isPhrase: Check = ({ text, at, end, reader }) => {
  const phrase = reader.book.match(text, at, end);
  return phrase > 0 && reader.book.mapping.lengthOf(phrase) === end - at;
};
/** Nothing in it is a word: that is a name also where it has characters that few names have. */
const isNoWord: Check = (e) =>
  e.given.length === 2 &&
  ![isWord, isPhrase, beginsWord, givenIsWord, givenIsPlace].some((check) => check(e));

/** Each of these tells a name. */
const PROOFS: readonly Check[] = [
  // 教授于文涛, 院士于敏说
  (e) =>
    hasTitleBefore(e) &&
    !isWord(e) &&
    isGiven(e) &&
    (speaks(e) || endsClause(e) || hasTitleAfter(e)),
  (e) =>
    hasTitleBefore(e) && e.given.length === 2 && !givenIsWord(e) && !beginsWord(e) && isGiven(e),
  (e) => hasTitleBefore(e) && isNoWord(e) && speaks(e),
  // 教授余凌云指出; 市长于现场表示 is none
  (e) =>
    hasTitleBefore(e) && e.text.charAt(e.at) !== '于' && !isWord(e) && !beginsWord(e) && speaks(e),
  // 于建华指出
  (e) => beginsClause(e) && isGiven(e) && !isWord(e) && !givenIsPlace(e) && speaks(e),
  // 由范恒山主持
  (e) => opensName(e) && isNoWord(e) && !endsWord(e) && isGiven(e) && speaks(e),
  // 余光中先生
  (e) =>
    hasTitleAfter(e) &&
    opensName(e) &&
    !endsWord(e) &&
    !isWord(e) &&
    !givenIsPlace(e) &&
    isGiven(e),
  (e) => beginsClause(e) && hasTitleAfter(e) && !isWord(e) && !beginsWord(e),
  // 张志国、于长河、王立新
  (e) =>
    isInList(e) && (endsClause(e) || speaks(e)) && !isWord(e) && !givenIsPlace(e) && isGiven(e),
  // 于洪涛（左一）
  (e) =>
    beginsClause(e) &&
    isGiven(e) &&
    !isWord(e) &&
    !givenIsWord(e) &&
    '（('.includes(e.text.charAt(e.end) || ' '),
  // （于建嵘）
  (e) => isSetOff(e) && isNoWord(e),
  // ，于英杰，
  (e) =>
    beginsClause(e) && endsAtMark(e) && !e.text.startsWith('游', e.at) && isNoWord(e) && isGiven(e),
  // 文/于淼
  (e) => hasByline(e) && endsAtMark(e) && !isWord(e) && !givenIsPlace(e),
];

/** Whether anything before speaks for a name: most places are none. */
function mayOpenName(text: string, at: number): boolean {
  return (
    opensClause(text, at) ||
    OPENERS.has(text.charAt(at - 1)) ||
    TITLE_BEFORE_EDGES.endBefore(text, at) > 0
  );
}

/** A surname and nothing more before a title, at the head of a clause or behind a word for it: 于先生. */
function isCalled(text: string, at: number, reader: Reader): boolean {
  const title = SURNAME_TITLE_EDGES.beginAt(text, at + 1);
  if (title === 0 || text.startsWith('们', at + 1 + title)) return false;
  return (
    opensClause(text, at) ||
    (OPENERS.has(text.charAt(at - 1)) && !reader.isWord(text, at - 1, at + 1))
  );
}

/** The name that begins with the surname at `at`, if what is around tells one. */
export function findName(
  text: string,
  at: number,
  reader: Reader,
  memory: NameMemory,
): FoundName | undefined {
  const known = memory.at(text, at, reader);
  if (known !== undefined) return known;
  if (!mayOpenName(text, at)) return undefined;
  const { surnames } = reader.knowledge;
  const surname = text.charAt(at);
  const isWeak = surnames.isWeak(surname);
  for (const end of [at + 3, at + 2]) {
    if (end > text.length) continue;
    const evidence = { text, at, end, given: text.slice(at + 1, end), reader };
    const isClear = !isWeak || (hasTitleBefore(evidence) && speaks(evidence));
    if (!isClear || !mayBeGiven(evidence)) continue;
    if (!PROOFS.some((proves) => proves(evidence))) continue;
    const name = text.slice(at, end);
    const found = { name, replacement: writeName(name, reader), length: name.length };
    memory.add(found);
    return found;
  }
  if (isWeak || surname === '后' || !isCalled(text, at, reader)) return undefined;
  return { name: surname, replacement: surnames.formOf(surname), length: 1 };
}

/** A name in traditional characters: it is no word, so that it goes character by character. */
export function writeName(name: string, reader: Reader): string {
  const { surnames } = reader.knowledge;
  const [surname = '', ...given] = name;
  const usual = (character: string): string => {
    reader.learn(character.charCodeAt(0));
    const output = new UnitQueue();
    reader.book.mapping.writeCharacter(toUnits(character), 0, character.length, output);
    return unitsToString(output.units, output.length);
  };
  const first = surnames.formOf(surname);
  return (
    (first === surname && !surnames.has(surname) ? usual(surname) : first) +
    given.map((character) => surnames.givenFormOf(character) ?? usual(character)).join('')
  );
}

const toUnits = (character: string): Uint16Array =>
  Uint16Array.from({ length: character.length }, (_, i) => character.charCodeAt(i));

/** Whether two or three characters stand alone between marks. */
function isMember(text: string, start: number): boolean {
  let end = start;
  while (end < text.length && end - start < 4 && isHan(text.charCodeAt(end))) end += 1;
  return end - start >= 2 && end - start <= 3;
}

function isMemberBefore(text: string, end: number): boolean {
  let start = end;
  while (start > 0 && end - start < 4 && isHan(text.charCodeAt(start - 1))) start -= 1;
  if (end - start >= 2 && end - start <= 3) return COMMON_SURNAMES().has(text.charAt(start));
  // 市委书记李强、于长河
  return [2, 3].some(
    (length) =>
      COMMON_SURNAMES().has(text.charAt(end - length)) &&
      TITLE_BEFORE_EDGES.endBefore(text, end - length) > 0,
  );
}
