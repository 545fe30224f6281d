import type { Frozen } from '../data/frozen.js';
import { people } from '../data/people.js';
import type { Names } from '../schemas/values/names.js';
import { type Configuration, candidates } from '../script/index.js';

/** Surnames of which the usual traditional character is another word: 于 is no 於, 范 no 範. */
const KEPT = new Set('于范余姜沈岳郁涂游谷干种朴松曲后周朱占丰');
/** Surnames with a character of their own: 钟 is 鍾, a clock is 鐘. */
const OWN: Readonly<Record<string, string>> = { 钟: '鍾' };

/** Names that no dataset has, and that every dictionary takes for words. */
const OTHERS = ['范云'];
/** A name that begins with 范 is none after these: 示范云平台 is about a platform. */
const BEFORE_FAN = [...'示模规师典防风'];

const usual = (char: string): string => candidates(char)[0] ?? char;

/**
 * A person's name in traditional characters. A name is no word, so that no phrase decides:
 * it goes character by character (杰 is 傑), the surname by what is one.
 *
 * @param name - in simplified characters, surname first
 */
export function toTraditionalName(name: string): string {
  const [surname = '', ...given] = name;
  const first = KEPT.has(surname) ? surname : (OWN[surname] ?? usual(surname));
  return [first, ...given.map(usual)].join('');
}

/** The traditional form that a source shows; none where it writes the name as simplified. */
function sourcedForm({ hans, hant, derived }: Frozen<Names>): string | undefined {
  return hant === hans || derived?.includes('hant') ? undefined : hant;
}

/**
 * Names of the bundled people and of others that dictionaries take for words, and what each becomes where a configuration starts
 * from 简体: the form that a source shows (钟永喜 is 鐘永喜), else the usual one.
 */
export function personTerms(config: Configuration): Map<string, string> {
  const terms = new Map<string, string>();
  if (!config.startsWith('s2')) return terms;
  for (const name of OTHERS) terms.set(name, toTraditionalName(name));
  for (const { names } of people) {
    const { hans } = names;
    if (hans !== undefined) terms.set(hans, sourcedForm(names) ?? toTraditionalName(hans));
  }
  for (const [name, traditional] of [...terms]) {
    if (!name.startsWith('范')) continue;
    for (const before of BEFORE_FAN) {
      terms.set(before + name, `${usual(before)}範${traditional.slice(1)}`);
    }
  }
  return terms;
}
