/** Languages in which records are shown. */
export type ReaderLanguage = 'zh-Hans' | 'zh-Hant' | 'en';

const SINITIC = new Set(['zh', 'cmn', 'yue', 'nan', 'hak', 'lzh', 'wuu', 'gan', 'hsn', 'cdo']);

/**
 * The language that suits a reader: Chinese in the script of the tag's region (zh-TW, zh-HK,
 * zh-MO and yue are traditional), English for every other tag and for what is no tag at all.
 */
export function readerLanguage(locale: string): ReaderLanguage {
  let tag: Intl.Locale;
  try {
    tag = new Intl.Locale(locale).maximize();
  } catch {
    return 'en';
  }
  if (!SINITIC.has(tag.language)) return 'en';
  return tag.script === 'Hant' ? 'zh-Hant' : 'zh-Hans';
}
