import { evenText } from './even-text.js';
import { wordsFrom } from './lexicon.js';
import { JOINER, endingOf } from './name-class.js';
import type { WordClass } from './word-class.js';
import { wording } from './wording.js';

// Where a name goes on though a word of the rows begins or ends.

const GOES_ON = wording(
  '^(?:性(?![能价别质命格情])|化(?![工学肥石解妆纤验疗])|率(?![先领团队])|度(?![假过])|者|型(?!号))',
);

const PERSON_UNIT = evenText('人').charCodeAt(0);

/** Where a noun ends that a syllable makes of a word of the dictionary: 可靠│性, 识别│率, 经理│人. */
export function nounEnd(name: WordClass, text: string, next: number): number | undefined {
  if (name === 'TITLE' && text.charCodeAt(next) === PERSON_UNIT) return next + 1;
  const isStem = name === 'VERB' || name === 'ADVERB';
  return isStem && GOES_ON().test(text.slice(next, next + 2)) ? next + 1 : undefined;
}

const DEPUTY = evenText('副');
/** Titles of those who head a body, by its sign: 处长 of a 处. */
const HEADS_BODY = wording('^[处局厅部司科院所校会署社馆园站行台区县市省镇乡组]长$');

/** 投资│处│处长: the sign of a body, and the title that begins with it. */
export function isBodyBeforeTitle(text: string, offset: number): boolean {
  const title = text.startsWith(DEPUTY, offset + 1) ? offset + 1 + DEPUTY.length : offset + 1;
  return (
    text.charCodeAt(offset) === text.charCodeAt(title) &&
    HEADS_BODY().test(text.slice(title, title + 2))
  );
}

const JOINER_UNIT = JOINER.charCodeAt(0);
/** What a name may hold behind 暨: no mark, and no figure. */
const JOINED = /^[\u3400-\u9fff]+/;
const LONGEST_JOINED = 24;

/** Where the event ends that 暨 joins, whatever verbs stand in its name: 暨│客商回归招商推介会. */
function joinedEnd(text: string, offset: number): number | undefined {
  if (text.charCodeAt(offset - 1) !== JOINER_UNIT) return undefined;
  const found = JOINED.exec(text.slice(offset, offset + LONGEST_JOINED))?.[0] ?? '';
  for (let length = 4; length <= found.length; length++) {
    const ending = endingOf(found.slice(0, length));
    if (ending?.class === 'EVENT' && !ending.isWeak) return offset + length;
  }
  const words = wordsFrom(text.charCodeAt(offset), text.charCodeAt(offset + 1));
  const word = words.find((one) => text.startsWith(one.text, offset));
  return offset + (word?.text.length ?? 1);
}

/** Where the next part of a name ends that no word cuts; `run` is where its characters began, -1 for none. */
export function innerEnd(text: string, offset: number, run: number): number | undefined {
  if (isBodyBeforeTitle(text, offset)) return offset + 1;
  return run >= 0 ? joinedEnd(text, offset) : undefined;
}
