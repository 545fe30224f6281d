import { readerLanguage, readerTag } from '../reader-language.js';
import type { ChineseScript } from './chinese-numeral.js';

/** In which Chinese to write for a reader. */
export interface ChineseReader {
  script: ChineseScript;
  /** The tag in which Intl writes. */
  tag: string;
}

/** The Chinese of a tag; simplified where the tag is of another language. */
export function chineseReader(locale: string): ChineseReader {
  const script = readerLanguage(locale);
  if (script === 'en') return { script: 'zh-Hans', tag: 'zh-Hans' };
  return { script, tag: readerTag(locale) };
}

/** Whether readers take a bare 元 for other money: the dollar of Taiwan, Hong Kong, Macao or Singapore. */
export const hasOtherYuan = (tag: string): boolean => /-(?!CN)[A-Z\d]+$/.test(tag);
