/** What is asked of a language tag. */
export interface LanguageTag {
  /** ISO 639, lower case: `zh`. */
  language: string;
  /** ISO 15924, where the tag names it: `Hant`. */
  script?: string | undefined;
  /** ISO 3166 or UN M.49, where the tag names it: `TW`. */
  region?: string | undefined;
  /** The same with what is meant where the tag names none. */
  likely: { language: string; script?: string | undefined; region?: string | undefined };
}

/** Tags of which the likely script is traditional where they name none, by Unicode's likely subtags. */
const TRADITIONAL =
  /^(?:lzh|yue(?!-CN)|(?:zh|und)-(?:AU|BN|GB|GF|HK|ID|MO|PA|PF|PH|SR|TH|TW|US|VN))/;
/** Tags without a language that mean Chinese. */
const CHINESE = /^und-(?:CN|TW|HK|MO|Han)/;

/**
 * Reads a language tag by hand, for platforms without `Intl.Locale` such as Hermes. What is likely is
 * told of Chinese alone, since all else is shown in English.
 *
 * @returns `undefined` where it is no tag
 */
export function readLanguageTag(locale: string): LanguageTag | undefined {
  const match = /^([a-z]{2,8})(?:-([a-z]{4}))?(?:-([a-z]{2}|\d{3}))?(?:-[a-z\d-]+)?$/i.exec(locale);
  if (match === null) return undefined;
  const [, first = '', second, third] = match;
  // Mandarin is what `zh` says.
  const language = first.toLowerCase().replace(/^cmn$/, 'zh');
  const script = second?.toLowerCase().replace(/^./, (letter) => letter.toUpperCase());
  const region = third?.toUpperCase();
  const usual = TRADITIONAL.test(`${language}-${region ?? ''}`) ? 'Hant' : 'Hans';
  const meant = CHINESE.test(`${language}-${script ?? region ?? ''}`) ? 'zh' : language;
  return { language, script, region, likely: { language: meant, script: script ?? usual, region } };
}
