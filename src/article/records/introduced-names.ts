import { fold } from '../../text/fold.js';

/** A short form with the name for which the text introduces it. */
export interface IntroducedName {
  /** Key of the full name. */
  full: string;
  /** The short form as it is printed. */
  short: string;
  /** Where it stands in the text. */
  start: number;
}

// 某某集团有限公司(以下简称“某集团”), or 某某大学,简称某大, only in quotation marks; both scripts.
const CALLED = String.raw`(?:以下|下文|后文|後文|下)?(?:统|統|并|並)?(?:简|簡)?(?:称|稱)(?:为|為|作)?[:：]?`;
const OPEN = '["“「『‘]';
const CLOSE = '["”」』’]';
const WORDS = String.raw`[^"”」』’“「『‘()（）,，、。;；\s]{1,30}`;
const INTRODUCTION = new RegExp(
  String.raw`[(（]\s*${CALLED}\s*${OPEN}?(${WORDS})${CLOSE}?\s*[)）]` +
    String.raw`|[,，]\s*${CALLED}\s*${OPEN}(${WORDS})${CLOSE}` +
    // 某某组织(UNIDO)
    String.raw`|[(（]\s*([A-Z][A-Z0-9&.-]{1,14})\s*[)）]`,
  'g',
);

// Nobody writes longer names.
const LONGEST_NAME = 80;

/** The longest of the keys with which a text ends. */
function keyBefore(text: string, isKey: (key: string) => boolean): string | undefined {
  // Quotation marks and spaces between name and bracket are no part of the key.
  const key = fold(text);
  for (let from = 0; from < key.length; from++) {
    if (isKey(key.slice(from))) return key.slice(from);
  }
  return undefined;
}

/**
 * The short forms that a text introduces by itself, each behind a name that is known.
 *
 * @param isName - whether a key is that of a name
 */
export function introducedNames(text: string, isName: (key: string) => boolean): IntroducedName[] {
  return [...text.matchAll(INTRODUCTION)].flatMap((match) => {
    const short = match[1] ?? match[2] ?? match[3];
    const before = text.slice(Math.max(0, match.index - LONGEST_NAME), match.index);
    const line = before.slice(before.lastIndexOf('\n') + 1);
    const full = keyBefore(line, isName);
    if (short === undefined || full === undefined || fold(short) === full) return [];
    return [{ full, short, start: match.index + match[0].indexOf(short) }];
  });
}
