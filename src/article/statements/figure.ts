import type { Occasion } from '../context/occasion.js';
import type { Sentence } from '../words/sentences.js';
import type { Token } from '../words/token.js';
import type { FigureNoun } from './noun-edges.js';

/** Of what a figure speaks: an event, or a body, a site, a place. */
export type Subject = { occasion: Occasion } | { token: Token } | { place: string };

/** A figure in its sentence. */
export interface Figure {
  sentence: Sentence;
  /** Index of its token. */
  at: number;
  noun: FigureNoun | undefined;
  /** The noun evened out; empty where none stands. */
  words: string;
  /** The figure before it in the same paragraph. */
  before?: { start: number; subject: Subject | undefined } | undefined;
}

/** Index of the noun of a figure or of itself, whichever is first: its clause is the figure's. */
export const clauseOf = ({ at, noun }: Pick<Figure, 'at' | 'noun'>): number =>
  Math.min(at, noun?.first ?? at);

/** A subject, or why there is none: it is another edition, or a word of which nobody knows whom it means. */
export type Found = Subject | 'other' | 'unclear' | undefined;
