import { InputError } from './errors.js';

/**
 * The longest article, in UTF-16 code units: fifty novels. Reading one takes some hundred bytes of
 * memory a character, since what stands in it is held until it is printed.
 */
export const LONGEST_ARTICLE = 10_000_000;

/** The longest file that is read whole, such as records to be checked; V8 holds no longer string. */
export const LONGEST_FILE = 500_000_000;

const grouped = (count: number): string => count.toLocaleString('en');

/** What is said of a text that is longer than a command takes. */
export const tooLong = (most: number): string =>
  `longer than ${grouped(most)} characters, which is the most`;

/** The error for an article that is longer than the limit. */
export const tooLongArticle = (name: string): InputError =>
  new InputError(
    `${name}: ${tooLong(LONGEST_ARTICLE)} that one article may have; ` +
      'split it, or give one article a line with --ndjson',
  );
