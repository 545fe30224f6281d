import { type LanguageTag, readLanguageTag } from './language-tag.js';

/** Languages in which records are shown. */
export type ReaderLanguage = 'zh-Hans' | 'zh-Hant' | 'en';

/** Chinese and the languages that ISO 639-3 counts to it. */
const SINITIC = new Set(
  'zh cdo cjy cmn cnp cpx csp czh czo gan hak hnm hsn luh lzh mnp nan sjc wuu yue'.split(' '),
);

// What Intl does not take: an underscore for the hyphen, and the older forms of tags in which a
// language stands behind `zh` or `i` (zh-yue-HK, zh-min-nan, i-hak); BCP 47 drops what precedes it.
const withoutPrefix = (locale: string): string =>
  locale.replaceAll('_', '-').replace(/^(?:zh-min-(?=nan)|zh-(?!min)(?=[a-z]{3}(?:-|$))|i-)/i, '');

function parseTag(locale: string): LanguageTag | undefined {
  // A locale may come from an untyped caller.
  if (typeof (locale as unknown) !== 'string') return undefined;
  const tag = withoutPrefix(locale);
  // Not every platform has it; the tag has to be read all the same.
  if (typeof Intl !== 'object' || typeof Intl.Locale !== 'function') return readLanguageTag(tag);
  try {
    const read = new Intl.Locale(tag);
    const { language, script, region } = read;
    return { language, script, region, likely: read.maximize() };
  } catch {
    return undefined;
  }
}

function languageOf(locale: string): ReaderLanguage {
  const tag = parseTag(locale);
  if (tag === undefined) return 'en';
  const { language, script, region } = tag.likely;
  if (!SINITIC.has(language)) return 'en';
  // Of the smaller languages Intl knows one script, wherever they are read.
  const isLocal = tag.script === undefined && /^(?:TW|HK|MO)$/.test(region ?? '');
  return isLocal || script === 'Hant' ? 'zh-Hant' : 'zh-Hans';
}

// Intl takes a tenth of a millisecond, and a list is shown in one language.
let last: { locale: string; language: ReaderLanguage } | undefined;

/**
 * The language that suits a reader: Chinese in the script that the tag names, else in that of
 * its region (zh-TW, zh-HK, zh-MO and yue are traditional), English for every other tag and for
 * what is no tag at all.
 */
export function readerLanguage(locale: string): ReaderLanguage {
  if (last === undefined || last.locale !== locale) last = { locale, language: languageOf(locale) };
  return last.language;
}

/**
 * The tag that Intl is to write in: the reader's language with the region that the tag names, so
 * that it never falls back to the language of the machine.
 */
export function readerTag(locale: string): string {
  const language = readerLanguage(locale);
  const tag = parseTag(locale);
  // Of a tag in German the region says nothing about an English text.
  const isRead = tag !== undefined && (language !== 'en' || tag.language === 'en');
  return isRead && tag.region !== undefined ? `${language}-${tag.region}` : language;
}
