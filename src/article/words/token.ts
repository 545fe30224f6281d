import type { EntityMention } from '../../lookup/find-entities.js';
import type { Mention, Span } from '../../text/types.js';
import { type WordClass, codeOf } from './word-class.js';

/** A word, a mark, a mention or a name of a sentence. */
export interface Token extends Span {
  class: WordClass;
  /** Its words, evened out. */
  text: string;
  /** The word of the rows that it is, in simplified characters. */
  word?: string | undefined;
  /** What the readers of text found there. */
  mention?: Mention | undefined;
  /** The record whose name it is, from end to end. */
  entity?: EntityMention | undefined;
  /** The record with whose name it begins, behind an edition if it has one. */
  lead?: EntityMention | undefined;
  /** The ending that decided the class, where one did. */
  ending?: string | undefined;
  /** Whether the ending says it only beside a sign of the class. */
  isWeak?: boolean | undefined;
  /** Whether it speaks of the last of its kind: 园区, 该公司. */
  isGeneric?: boolean | undefined;
}

/**
 * A token of which no more is known. Every token comes of this one, so that all have their fields in one order:
 * what reads them is much faster then.
 */
export const makeToken = (name: WordClass, start: number, end: number, text: string): Token => ({
  class: name,
  start,
  end,
  text,
  word: undefined,
  mention: undefined,
  entity: undefined,
  lead: undefined,
  ending: undefined,
  isWeak: undefined,
  isGeneric: undefined,
});

/** The classes of tokens as a string, a character each. */
export function codesOf(tokens: readonly Token[]): string {
  let codes = '';
  for (const token of tokens) codes += codeOf(token.class);
  return codes;
}

/** Whether a token is of one of some classes. */
export const isOf = (token: Token | undefined, ...classes: readonly WordClass[]): boolean =>
  token !== undefined && classes.includes(token.class);

/** Whether a token is of one of the classes of a list. */
export const isAmong = (token: Token | undefined, classes: readonly WordClass[]): boolean =>
  token !== undefined && classes.includes(token.class);

/** Whether nothing stands between two tokens. */
export const adjoin = (left: Token | undefined, right: Token | undefined): boolean =>
  left !== undefined && right !== undefined && left.end === right.start;
