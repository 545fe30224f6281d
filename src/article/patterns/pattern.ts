import { lazyList } from '../../text/lazy.js';
import { type Token, codesOf, isOf } from '../words/token.js';
import { WORD_CLASSES, type WordClass, codeOf } from '../words/word-class.js';

// The notation of a form, in words set apart by blanks:
//
//   CLASS      a token of the class           A|B   one of several
//   a:CLASS    the same, captured as `a`      ?*+   behind a class, as in a regular expression
//   LIST       parties joined by 、 and 与      LIST2 at least two of them
//   PAIRS      甲与乙、丙与丁
//   ON         关于… or nothing      MORE   等11家企业 or nothing
//   ~          up to six tokens without a comma or stop     ~~  up to twelve, commas allowed
//   ^ $        the ends of the sentence
//
// Each token becomes one character, so that a form is a short regular expression.

/** Groups of classes that forms speak of by one word. */
const GROUPS: Readonly<Record<string, readonly WordClass[]>> = {
  PARTY: ['BODY', 'SITE', 'PLACE', 'NAME', 'QUOTE'],
  HOUSE: ['BODY', 'SITE', 'PLACE', 'NAME'],
  OCCASION: ['EVENT', 'GENERIC', 'CEREMONY'],
  FIGURE: ['COUNT', 'AMOUNT', 'PERCENT'],
};

const isClass = (name: string): name is WordClass =>
  (WORD_CLASSES as readonly string[]).includes(name);

function setOf(names: string): string {
  const classes = names.split('|').flatMap((name) => {
    const group = GROUPS[name];
    if (group !== undefined) return group;
    if (!isClass(name)) throw new TypeError(`expected a class of words in a form, got ${name}`);
    return [name];
  });
  return `[${classes.map(codeOf).join('')}]`;
}

const JOIN = setOf('LISTED|AND');
const PARTY = setOf('PARTY');
const listOf = (least: number) => `${PARTY}(?:${JOIN}${PARTY}){${least - 1},12}`;

const OPEN = `[^${codeOf('COMMA')}${codeOf('STOP')}]`;

/** What a form may hold at a place, by one word. */
const MACROS: Readonly<Record<string, string>> = {
  '~': `${OPEN}{0,6}?`,
  '~~': `[^${codeOf('STOP')}]{0,12}?`,
  ON: `(?:${codeOf('ABOUT')}${OPEN}{0,8}?(?:${codeOf('LISTED')}${OPEN}{1,4}?)?)?`,
  MORE: `(?:${codeOf('ETC')}${codeOf('COUNT')}${codeOf('NOUN')}?)?`,
  '^': '^',
  $: '$',
};

const PAIR = `${PARTY}${codeOf('AND')}${PARTY}`;

const ITEM = /^(?:([a-z]+):)?([A-Z_|]+?)(2?)([?*+]?)$/;

function sourceOf(item: string): string {
  const macro = MACROS[item];
  if (macro !== undefined) return macro;
  const [, capture, names = '', two, times = ''] = ITEM.exec(item) ?? [];
  const source =
    names === 'PAIRS'
      ? `(?:${PAIR}(?:${codeOf('LISTED')}${PAIR}){1,12})`
      : names === 'LIST'
        ? `(?:${listOf(two === '2' ? 2 : 1)})${times}`
        : setOf(names) + times;
  return capture === undefined ? source : `(?<${capture}>${source})`;
}

/** A form, ready to be looked for. */
export interface Pattern {
  regexp: RegExp;
  /** Codes without which it stands nowhere, of each set one: most sentences lack one, and need no search. */
  needs: readonly (readonly string[])[];
}

/** The classes that an item needs, as codes; none where it may be absent. */
function needOf(item: string): string[][] {
  const [, , names = '', , times = ''] = ITEM.exec(item) ?? [];
  if (item in MACROS || names === 'LIST' || /[?*]/.test(times)) return [];
  return [names === 'PAIRS' ? [codeOf('AND')] : [...setOf(names).slice(1, -1)]];
}

/** @throws {TypeError} When the notation names no class. */
export function compile(form: string): Pattern {
  const items = form.trim().split(/\s+/);
  return {
    regexp: new RegExp(items.map(sourceOf).join(''), 'dg'),
    needs: items.flatMap(needOf),
  };
}

/** Whether codes hold one of each set. */
function holdsNeeds(codes: string, needs: Pattern['needs']): boolean {
  for (const set of needs) if (!holdsOne(codes, set)) return false;
  return true;
}

function holdsOne(codes: string, set: readonly string[]): boolean {
  for (const code of set) if (codes.includes(code)) return true;
  return false;
}

/** Where a form stands among tokens, and what it captured. */
export interface Match {
  /** Index of its first token. */
  from: number;
  /** Index behind its last token. */
  to: number;
  /** The tokens of each capture. */
  captures: Readonly<Record<string, readonly Token[]>>;
}

function capturesOf(match: RegExpExecArray, tokens: readonly Token[]): Match['captures'] {
  const captures: Record<string, readonly Token[]> = {};
  for (const [name, at] of Object.entries(match.indices?.groups ?? {})) {
    if (at !== undefined) captures[name] = tokens.slice(at[0], at[1]);
  }
  return captures;
}

const NONE: Match[] = [];

/** Finds a form among tokens; matches do not overlap. */
export function matchesOf(
  { regexp, needs }: Pattern,
  tokens: readonly Token[],
  codes = codesOf(tokens),
): Match[] {
  if (!holdsNeeds(codes, needs)) return NONE;
  const matches: Match[] = [];
  // Not `matchAll`, which makes a new expression of each at every call.
  regexp.lastIndex = 0;
  for (let match = regexp.exec(codes); match !== null; match = regexp.exec(codes)) {
    const [{ length }] = match;
    matches.push({
      from: match.index,
      to: match.index + length,
      captures: capturesOf(match, tokens),
    });
    if (length === 0) regexp.lastIndex++;
  }
  return matches;
}

/** Rows of forms, each compiled when it is first looked for. */
export function patternsOf(rows: readonly { form: string }[]): (index: number) => Pattern {
  return lazyList(rows.length, (index) => compile(rows[index]?.form ?? ''));
}

/** The tokens of a list that is captured, without what joins them. */
export const membersOf = (captured: readonly Token[] | undefined): Token[] =>
  (captured ?? []).filter((token) => !isOf(token, 'LISTED', 'AND'));
