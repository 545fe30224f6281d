import { detectScript } from '../../../src/text/detect-script.js';
import type { Site } from '../shell/site.js';
import { type Child, h } from './h.js';

/** Han, with the figures and marks of the same name: 第28届北京·香港经济合作研讨洽谈会. */
const CHINESE = /([\p{Script=Han}\d“”·、（）()]*\p{Script=Han}[\p{Script=Han}\d“”·、（）()]*)/u;
const ENGLISH = /[a-z]{2,} [a-z]{2,}/i;
const HAN = /\p{Script=Han}/u;

const scriptTag = (text: string): string =>
  detectScript(text).script === 'hant' ? 'zh-Hant-TW' : 'zh-Hans';

/** The tag of a text that says of itself what it is: a name as printed, a line of a record. */
export const tagOfText = (text: string): string => (HAN.test(text) ? scriptTag(text) : 'en');

/**
 * Words of the interface with names or units among them: what is in another language stands under its own
 * tag, so that it has its glyphs and a screen reader its voice.
 */
export function inTongues(text: string, { locale }: Pick<Site, 'locale'>): Child {
  if (locale.startsWith('zh'))
    return ENGLISH.test(text) && !HAN.test(text) ? h('span', { lang: 'en' }, text) : text;
  if (!HAN.test(text)) return text;
  return text
    .split(CHINESE)
    .map((part) => (HAN.test(part) ? h('span', { lang: scriptTag(part) }, part) : part));
}
