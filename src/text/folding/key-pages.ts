import { lazy, lazyList } from '../lazy.js';
import { foldHan } from './fold-table.js';

/** What each of a few hundred characters leaves in a key: `units` from `starts[i]` to `starts[i + 1]`. */
export interface KeyPage {
  starts: Uint16Array;
  units: Uint16Array;
}

const PAGE_BITS = 8;
/** The bits of a code point that tell its place in a page; the rest is the number of the page. */
export const PLACE = (1 << PAGE_BITS) - 1;
const PAGE_SIZE = 1 << PAGE_BITS;

/** Stands behind each character while all are folded at once; nothing combines with it. */
const SEPARATOR = 0;

const IDEOGRAPHS = /[\u3400-\u9fff\u{20000}-\u{3ffff}]/gu;
const LINE_ENDS = /[\n\v\f\r\u0085\u2028\u2029]/g;
// In a name these say how it is set, not which name it is. White space goes too, line ends aside.
const DROPPED =
  /(?!\n)[\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Ps}\p{Pe}\p{Pi}\p{Pf}<>"'`·•‧・∙⋅]/gu;
// The box-drawing line is a common stand-in for the Chinese dash.
const DASHES = /[\p{Pd}−─━]/gu;
const LATIN_MARKS = /[\u0300-\u036f]/g;

const foldIdeograph = (char: string): string =>
  String.fromCodePoint(foldHan(char.codePointAt(0) ?? 0));

/** Folds characters that stand apart from each other. */
function foldApart(characters: string): string {
  const folded = characters
    .normalize('NFKD')
    .replace(LATIN_MARKS, '')
    .replace(IDEOGRAPHS, foldIdeograph)
    .replace(LINE_ENDS, '\n')
    .replace(DROPPED, '')
    .replaceAll('〜', '~')
    .replace(DASHES, '-')
    // There and back, so that ß and ẞ join ss, and both small sigmas meet.
    .toLowerCase()
    .toUpperCase()
    .toLowerCase();
  // Changing the case may bring out a mark that the key drops elsewhere.
  return folded.normalize('NFKD').replace(LATIN_MARKS, '');
}

/** Folds a page of characters in one go, which is far faster than one by one. */
function makePage(page: number): KeyPage {
  const characters: number[] = [];
  for (let i = 0; i < PAGE_SIZE; i++) characters.push((page << PAGE_BITS) + i, SEPARATOR);
  const folded = foldApart(String.fromCodePoint(...characters));
  const starts = new Uint16Array(PAGE_SIZE + 1);
  const units = new Uint16Array(folded.length - PAGE_SIZE);
  let at = 0;
  for (let i = 0, from = 0; i < PAGE_SIZE; i++) {
    starts[i] = at;
    // The first character of all is the separator itself.
    const to = folded.indexOf('\0', page === 0 && i === 0 ? 1 : from);
    while (from < to) units[at++] = folded.charCodeAt(from++);
    from++;
  }
  starts[PAGE_SIZE] = at;
  return { starts, units };
}

const pages = lazy(() => lazyList(0x110000 / PAGE_SIZE, makePage));

/** The page of a code point. */
export const keyPage = (codePoint: number): KeyPage => pages()(codePoint >> PAGE_BITS);
