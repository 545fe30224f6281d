import { appendTo } from '../../text/append-to.js';
import { lazy } from '../../text/lazy.js';
import { COMPOUNDS } from './compounds.js';
import { evenText } from './even-text.js';
import { GENERAL_ADVERBS, GENERAL_COMPOUNDS, GENERAL_VERBS } from './general-words.js';
import { POINTERS } from './ending-rows.js';
import { nameWords } from './name-class.js';
import { MEASURES } from './measure-rows.js';
import { TITLES } from './title-rows.js';
import { FIGURE_ROWS, WORD_ROWS } from './word-rows.js';
import type { WordClass } from './word-class.js';

/** A word as it is looked up. */
export interface Word {
  text: string;
  /** The word in simplified characters, as its row has it. */
  word: string;
  /** Absent for a compound, which is part of a name and keeps shorter words out. */
  class?: WordClass;
  /** Class that it has before a figure only. */
  figureClass?: WordClass;
}

/** Words by their first two units; those of one unit under that and 0. */
type Lexicon = ReadonlyMap<number, ReadonlyMap<number, readonly Word[]>>;

const NO_WORDS: readonly Word[] = [];

/** Every word, the longest first; those of one unit stand behind all longer ones. What stands first among the rows wins. */
const lexicon = lazy((): Lexicon => {
  const words = new Map<string, Word>();
  const add = (list: string, traits: Omit<Word, 'text' | 'word'>) => {
    for (const word of list.split(/\s+/)) {
      const text = evenText(word);
      if (text === '') continue;
      const known = words.get(text);
      if (known === undefined) words.set(text, { text, word, ...traits });
      else if (traits.figureClass !== undefined) known.figureClass ??= traits.figureClass;
    }
  };
  for (const row of WORD_ROWS) add(row.words, { class: row.class });
  add(TITLES, { class: 'TITLE' });
  add(MEASURES, { class: 'MEASURE' });
  for (const row of FIGURE_ROWS) add(row.words, { figureClass: row.class });
  add(POINTERS, {});
  add('该市 该区 该校 该院 该园 该省 该县 该州 该局', {});
  add(COMPOUNDS, {});
  for (const word of nameWords()) if (!words.has(word)) words.set(word, { text: word, word });
  add(GENERAL_COMPOUNDS, {});
  add(GENERAL_VERBS, { class: 'VERB' });
  add(GENERAL_ADVERBS, { class: 'ADVERB' });

  const byFirst = new Map<number, Map<number, Word[]>>();
  const longestFirst = [...words.values()].sort((a, b) => b.text.length - a.text.length);
  for (const word of longestFirst) {
    const first = word.text.charCodeAt(0);
    const bySecond = byFirst.get(first) ?? new Map<number, Word[]>();
    byFirst.set(first, bySecond);
    if (word.text.length > 1) appendTo(bySecond, word.text.charCodeAt(1), word);
    // The last of all: it stands under every second unit, and alone.
    else for (const second of [...bySecond.keys(), 0]) appendTo(bySecond, second, word);
  }
  return byFirst;
});

/** The words that may begin with two units, the longest first. */
export function wordsFrom(first: number, second: number): readonly Word[] {
  const bySecond = lexicon().get(first);
  return bySecond?.get(second) ?? bySecond?.get(0) ?? NO_WORDS;
}
