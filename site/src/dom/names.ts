import { nameOf, textFor } from '../../../src/lookup/name-of.js';
import type { Frozen } from '../../../src/data/index.js';
import type { LocalizedText, Names } from '../../../src/schemas/index.js';
import type { Site } from '../shell/site.js';
import { h } from './h.js';
import { inTongues, tagOfText } from './tongues.js';

/** The tag under which a name is written: traditional forms follow the reader's region. */
const tagOf = (lang: string, locale: string): string =>
  lang === 'zh-Hant' ? (locale.startsWith('zh-Hant') ? locale : 'zh-Hant-TW') : lang;

/** A record's name in the reader's language, else in the nearest, under its own tag. */
export function nameSpan(record: Frozen<{ names: Names }>, { locale }: Site): HTMLElement {
  const { text, lang } = nameOf(record, locale);
  return h('span', { lang: tagOf(lang, locale) }, text);
}

/** A name as plain text. */
export const nameText = (record: Frozen<{ names: Names }>, { locale }: Site): string =>
  nameOf(record, locale).text;

/** A text that is there in some languages. */
export function textSpan(
  text: Frozen<LocalizedText> | string | undefined,
  { locale }: Site,
): HTMLElement | null {
  if (text === undefined) return null;
  if (typeof text === 'string') return h('span', { lang: tagOfText(text) }, text);
  const words = textFor(text, locale) ?? '';
  const lang = words === text.en ? 'en' : words === text.hant ? 'zh-Hant' : 'zh-Hans';
  return h('span', { lang: tagOf(lang, locale) }, inTongues(words, { locale: lang }));
}

/** The first letter of an English word of the labels, which stand in lower case. */
export const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
