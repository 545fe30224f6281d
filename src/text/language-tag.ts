/** What is asked of a language tag. */
export interface LanguageTag {
  /** ISO 639, lower case: `zh`. */
  language: string;
  /** ISO 15924, where the tag names it: `Hant`. */
  script?: string | undefined;
  /** ISO 3166 or UN M.49, where the tag names it: `TW`. */
  region?: string | undefined;
  /** The script and region that are meant where the tag names none. */
  likely: { language: string; script?: string | undefined; region?: string | undefined };
}

/** Regions in which Chinese is read in traditional characters, by Unicode's likely subtags. */
const TRADITIONAL = new Set('AU BN GB GF HK ID MO PA PF PH SR TH TW US VN'.split(' '));

/** Whether a language of Chinese is written in traditional characters where its tag names no script. */
function isTraditional(language: string, region: string | undefined): boolean {
  // Classical Chinese, wherever it is read.
  if (language === 'lzh') return true;
  if (language === 'yue') return region !== 'CN';
  return ['zh', 'und'].includes(language) && region !== undefined && TRADITIONAL.has(region);
}

const TAG =
  /^([a-z]{2,3}|[a-z]{5,8})(?:-([a-z]{4}))?(?:-([a-z]{2}|\d{3}))?((?:-(?:[a-z\d]{5,8}|\d[a-z\d]{3}))*)((?:-[a-wyz\d](?:-[a-z\d]{2,8})+)*)(?:-x(?:-[a-z\d]{1,8})+)?$/i;

/**
 * Reads a language tag by hand, for platforms without `Intl.Locale` such as Hermes. What is likely is
 * told of Chinese alone, since all else is shown in English.
 *
 * @returns `undefined` where it is no tag of BCP 47
 */
export function readLanguageTag(locale: string): LanguageTag | undefined {
  const match = TAG.exec(locale);
  if (match === null) return undefined;
  const [, first = '', second, third] = match;
  // Mandarin is what `zh` says.
  const language = first.toLowerCase().replace(/^cmn$/, 'zh');
  const script = second && second.charAt(0).toUpperCase() + second.slice(1).toLowerCase();
  const region = third?.toUpperCase();
  const usual = isTraditional(language, region) ? 'Hant' : 'Hans';
  const meant = language === 'und' && isChinese(script, region) ? 'zh' : language;
  return { language, script, region, likely: { language: meant, script: script ?? usual, region } };
}

/** Whether a tag without a language means Chinese: by its script, or by its region. */
const isChinese = (script: string | undefined, region: string | undefined): boolean =>
  script === undefined
    ? region !== undefined && ['CN', 'TW', 'HK', 'MO'].includes(region)
    : ['Hans', 'Hant', 'Hani', 'Bopo', 'Hanb'].includes(script);
