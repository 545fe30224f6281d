import type { Remark } from '../schemas/values/localized-text.js';
import type { Names } from '../schemas/values/names.js';
import type { Frozen } from '../data/frozen.js';
import { checkObject } from '../text/check-arguments.js';
import { expected } from '../text/expected.js';
import { type ReaderLanguage, readerLanguage } from '../text/reader-language.js';

/** A name in the best form for a reader. */
export interface LocalizedName {
  /** The name as it is shown. */
  text: string;
  /** BCP 47 tag of `text`. */
  lang: ReaderLanguage;
  /** Whether no source shows this form: converted, or put together to describe. */
  derived: boolean;
}

const LANGUAGE_OF = { hans: 'zh-Hans', hant: 'zh-Hant', en: 'en' } as const;

/** Forms in the order in which a reader would take them. */
const PREFERENCE = {
  'zh-Hans': ['hans', 'hant', 'en'],
  'zh-Hant': ['hant', 'hans', 'en'],
  en: ['en', 'hans', 'hant'],
} as const;

/** The forms of a name or a text, the one that suits the reader of a tag best first. */
export const formsFor = (locale: string): readonly (keyof typeof LANGUAGE_OF)[] =>
  PREFERENCE[readerLanguage(locale)];

/** A text in the form that suits a reader best; a string is in the language in which it was written. */
export function textFor(text: Frozen<Remark> | undefined, locale: string): string | undefined {
  if (text === undefined || typeof text === 'string') return text;
  const form = formsFor(locale).find((each) => text[each] !== undefined);
  const shown: unknown = form && text[form];
  if (shown === undefined || typeof shown === 'string') return shown;
  throw new RangeError(expected('a text under hans, hant or en', shown));
}

/**
 * Returns a record's name in the form that suits a reader.
 *
 * Shape: any BCP 47 tag. Chinese tags take the script of their region (zh-TW, zh-HK, zh-MO
 * and yue are traditional), then the other script, then English; every other tag, and what
 * is no tag at all, takes English, then simplified, then traditional.
 *
 * @param record - anything with `names`, the user's own records included
 * @param locale - BCP 47
 * @returns the text, its language, and whether a source shows this form
 * @throws {TypeError} When it has no names.
 * @example
 * nameOf({ names: { hans: '中关村论坛' } }, 'zh-TW') // { text: '中关村论坛', lang: 'zh-Hans', derived: false }
 */
export function nameOf(record: Frozen<{ names: Names }>, locale: string): LocalizedName {
  // What came from elsewhere may be no record at all.
  const names = (record as typeof record | null | undefined)?.names;
  checkObject('a record that passes its schema; names as an object', names);
  for (const form of formsFor(locale)) {
    const text = names[form];
    if (text !== undefined) {
      return { text, lang: LANGUAGE_OF[form], derived: names.derived?.includes(form) ?? false };
    }
  }
  // NamesSchema asks for one form at least, so that this is a value which never passed it.
  throw new TypeError('expected names with at least one of hans, hant and en');
}
