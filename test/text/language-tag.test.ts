import { describe, expect, test } from 'vitest';
import { readLanguageTag } from '../../src/text/language-tag.js';

const LANGUAGES = [
  ...'zh cdo cjy cmn cnp cpx csp czh czo gan hak hnm hsn luh lzh mnp nan sjc wuu yue'.split(' '),
  ...'en de ja ko fr und vi'.split(' '),
];
const SCRIPTS = ['', 'Hans', 'Hant', 'hant', 'Latn', 'Jpan'];
const REGIONS = [
  '',
  ...'CN TW HK MO SG MY US GB AU CA ID TH PH VN BN PA SR GF PF DE JP KR FR hk tw'.split(' '),
  '158',
  '001',
];

/** What the readers ask: whether it is Chinese, and in which script. */
const SINITIC = new Set(LANGUAGES.slice(0, 20));
function asked(
  language: string,
  named: string | undefined,
  script: string | undefined,
  region: string | undefined,
): string {
  if (!SINITIC.has(language)) return 'other';
  const isLocal = named === undefined && /^(?:TW|HK|MO)$/.test(region ?? '');
  return isLocal || script === 'Hant' ? 'Hant' : 'Hans';
}

describe('a tag read by hand tells what Intl.Locale tells', () => {
  const tags = LANGUAGES.flatMap((language) =>
    SCRIPTS.flatMap((script) =>
      REGIONS.map((region) => [language, script, region].filter(Boolean).join('-')),
    ),
  );

  test('of language, script and region', () => {
    const differ = tags.filter((tag) => {
      const { language, script, region } = new Intl.Locale(tag);
      // Some versions have no word for a language that is not told.
      const named = tag.startsWith('und') ? 'und' : language;
      const read = readLanguageTag(tag);
      // Intl writes 158 as TW, which is no other region.
      const isCode = /-\d{3}$/.test(tag);
      return (
        read?.language !== named || read.script !== script || (!isCode && read.region !== region)
      );
    });
    expect(differ).toEqual([]);
  });

  test('of the script that is likely', () => {
    const differ = tags
      .filter((tag) => !/-\d{3}$/.test(tag))
      .flatMap((tag) => {
        const locale = new Intl.Locale(tag);
        const known = locale.maximize();
        const read = readLanguageTag(tag);
        if (read === undefined) return [[tag]];
        const [told, wanted] = [
          asked(read.likely.language, read.script, read.likely.script, read.likely.region),
          asked(known.language, locale.script, known.script, known.region),
        ];
        return told === wanted ? [] : [[tag, told, wanted]];
      });
    expect(differ).toEqual([]);
  });

  test.each([
    'zh-Hant-TW-u-co-pinyin',
    'en-GB-oxendict',
    'sl-rozaj-biske',
    'de-1996',
    'zh-x-mine-1',
  ])('takes %s', (tag) => {
    expect(readLanguageTag(tag)).toMatchObject({ language: new Intl.Locale(tag).language });
  });

  test.each(['', 'x?', 'z', 'zh-', '-zh', 'zh TW', '中文'])('takes %j for none', (tag) => {
    expect(() => new Intl.Locale(tag)).toThrow();
    expect(readLanguageTag(tag)).toBeUndefined();
  });
});
