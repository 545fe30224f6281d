import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameOf } from '../../src/lookup/index.js';
import { formatAmount, parseAmount } from '../../src/text/index.js';

const all = { names: { hans: '中关村论坛', hant: '中關村論壇', en: 'Zhongguancun Forum' } };

describe('nameOf', () => {
  test.each([
    ['zh', 'zh-Hans'],
    ['zh-CN', 'zh-Hans'],
    ['zh-SG', 'zh-Hans'],
    ['zh-Hans-HK', 'zh-Hans'],
    ['cmn', 'zh-Hans'],
    ['zh-TW', 'zh-Hant'],
    ['zh-HK', 'zh-Hant'],
    ['zh-MO', 'zh-Hant'],
    ['zh-Hant', 'zh-Hant'],
    ['zh-Hant-CN', 'zh-Hant'],
    ['yue', 'zh-Hant'],
    ['yue-CN', 'zh-Hans'],
    ['ZH-tw', 'zh-Hant'],
    ['en', 'en'],
    ['en-GB', 'en'],
    ['de', 'en'],
    ['ja', 'en'],
    ['zh-Hans-TW', 'zh-Hans'],
    ['zh-Hant-HK-u-nu-hanidec', 'zh-Hant'],
    ['zh-TW-x-press', 'zh-Hant'],
    ['cmn-TW', 'zh-Hant'],
    ['zho', 'zh-Hans'],
    // Older forms, in which zh stands before the language.
    ['zh-yue', 'zh-Hant'],
    ['zh-yue-HK', 'zh-Hant'],
    ['zh-cmn-Hant', 'zh-Hant'],
    ['zh-min-nan', 'zh-Hans'],
    ['zh-min-nan-TW', 'zh-Hant'],
    ['zh-hakka', 'zh-Hans'],
    ['i-hak', 'zh-Hans'],
    ['nan-TW', 'zh-Hant'],
    // Of which Intl has no data for Taiwan.
    ['cdo-TW', 'zh-Hant'],
    ['cdo-Hans-TW', 'zh-Hans'],
    ['zh_TW', 'zh-Hant'],
    ['zh_Hans_HK', 'zh-Hans'],
    ['und', 'en'],
    ['und-TW', 'zh-Hant'],
    ['x-klingon', 'en'],
    ['i-default', 'en'],
    ['zh-min', 'en'],
    ['zh-', 'en'],
    ['not a locale', 'en'],
    ['', 'en'],
  ])('%s reads %s', (locale, lang) => {
    expect(nameOf(all, locale).lang).toBe(lang);
  });

  test('whatever is asked for gets one of the three', () => {
    const subtag = fc.constantFrom(
      'zh',
      'yue',
      'Hant',
      'Hans',
      'TW',
      'CN',
      'x',
      'u',
      'nu',
      'en',
      '',
    );
    const tag = fc.oneof(
      fc.string(),
      fc.tuple(fc.array(subtag), fc.constantFrom('-', '_')).map(([parts, by]) => parts.join(by)),
    );
    fc.assert(
      fc.property(tag, (locale) => {
        expect(['zh-Hans', 'zh-Hant', 'en']).toContain(nameOf(all, locale).lang);
        expect(formatAmount(parseAmount('3亿元'), { locale })).toMatch(/3[亿億]元|300 million/);
      }),
    );
    expect(nameOf(all, undefined as never).lang).toBe('en');
    expect(nameOf(all, null as never).lang).toBe('en');
  });

  test('falls back to the other script, then to English, and says so', () => {
    expect(nameOf({ names: { hans: '北脑二号' } }, 'zh-TW')).toEqual({
      text: '北脑二号',
      lang: 'zh-Hans',
      derived: false,
    });
    expect(nameOf({ names: { en: 'Vidu' } }, 'zh-TW').lang).toBe('en');
    expect(nameOf({ names: { hant: '論壇' } }, 'en').text).toBe('論壇');
  });

  test('tells a form that no source shows', () => {
    const names = { hans: '论坛', hant: '論壇', derived: ['hans' as const] };
    expect(nameOf({ names }, 'zh-CN').derived).toBe(true);
    expect(nameOf({ names }, 'zh-TW').derived).toBe(false);
  });

  test('says what is missing in names that no schema would pass', () => {
    expect(() => nameOf({ names: {} }, 'zh')).toThrow(TypeError);
  });
});
