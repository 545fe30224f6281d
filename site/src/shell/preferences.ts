import { LANGUAGES, type Language } from '../words/words.js';
import type { Address } from './address.js';

const LANGUAGE_KEY = 'luntan-language';
const THEME_KEY = 'luntan-theme';

export type Theme = 'light' | 'dark';

/** A browser may forbid to keep anything; then the choice lasts as long as the page. */
function keep(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // It is asked again the next time.
  }
}

function kept(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

const isLanguage = (tag: string | null | undefined): tag is Language =>
  LANGUAGES.some((language) => language === tag);

/** The first language of the browser that we speak. */
function browserLanguage(): Language {
  for (const tag of navigator.languages) {
    const { language, script, region } = new Intl.Locale(tag).maximize();
    if (language === 'en') return 'en';
    if (language === 'zh' || language === 'yue')
      return script === 'Hant' || region === 'HK' ? 'zh-Hant' : 'zh-Hans';
  }
  return 'en';
}

/** The language that the address asks for, else the one in use, the one kept, the browser's. */
export function languageOf({ query }: Address, inUse: Language | undefined): Language {
  const asked = query.get('lang');
  if (isLanguage(asked)) {
    keep(LANGUAGE_KEY, asked);
    return asked;
  }
  const before = inUse ?? kept(LANGUAGE_KEY);
  return isLanguage(before) ? before : browserLanguage();
}

/** The tag of the page: traditional characters have the forms of the reader's region. */
export function localeOf(language: Language): string {
  if (language !== 'zh-Hant') return language;
  const isHongKong = navigator.languages.some((tag) => /-(?:HK|MO)\b/i.test(tag));
  return isHongKong ? 'zh-Hant-HK' : 'zh-Hant-TW';
}

/** Takes a theme from the address, where it asks for one. */
export function applyTheme({ query }: Address): void {
  const asked = query.get('theme');
  if (asked === 'light' || asked === 'dark') document.documentElement.dataset['theme'] = asked;
}

export function switchTheme(): void {
  const { dataset } = document.documentElement;
  const theme: Theme = dataset['theme'] === 'dark' ? 'light' : 'dark';
  dataset['theme'] = theme;
  keep(THEME_KEY, theme);
}
