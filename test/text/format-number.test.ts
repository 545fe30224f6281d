import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatNumber } from '../../src/text/index.js';

describe('Chinese numerals', () => {
  test.each([
    ['0', '零', '零', '零', '零'],
    ['2', '二', '二', '贰', '貳'],
    ['10', '十', '十', '壹拾', '壹拾'],
    ['12', '十二', '十二', '壹拾贰', '壹拾貳'],
    ['20', '二十', '二十', '贰拾', '貳拾'],
    ['101', '一百零一', '一百零一', '壹佰零壹', '壹佰零壹'],
    ['110', '一百一十', '一百一十', '壹佰壹拾', '壹佰壹拾'],
    ['200', '二百', '二百', '贰佰', '貳佰'],
    ['350', '三百五十', '三百五十', '叁佰伍拾', '參佰伍拾'],
    ['1010', '一千零一十', '一千零一十', '壹仟零壹拾', '壹仟零壹拾'],
    // 两 begins a number before 千, 万 and 亿; within it 二 stands.
    ['2000', '两千', '兩千', '贰仟', '貳仟'],
    ['2002', '两千零二', '兩千零二', '贰仟零贰', '貳仟零貳'],
    ['20000', '两万', '兩萬', '贰万', '貳萬'],
    ['22000', '两万二千', '兩萬二千', '贰万贰仟', '貳萬貳仟'],
    ['120000', '十二万', '十二萬', '壹拾贰万', '壹拾貳萬'],
    ['200000000', '两亿', '兩億', '贰亿', '貳億'],
    ['2020000000', '二十亿二千万', '二十億二千萬', '贰拾亿贰仟万', '貳拾億貳仟萬'],
    // One 零 for all zeros between two digits; none for those that end a 万 or 亿.
    ['10005', '一万零五', '一萬零五', '壹万零伍', '壹萬零伍'],
    ['10050', '一万零五十', '一萬零五十', '壹万零伍拾', '壹萬零伍拾'],
    ['107000', '十万七千', '十萬七千', '壹拾万柒仟', '壹拾萬柒仟'],
    ['100700', '十万零七百', '十萬零七百', '壹拾万零柒佰', '壹拾萬零柒佰'],
    ['100005000', '一亿零五千', '一億零五千', '壹亿零伍仟', '壹億零伍仟'],
    ['100100000', '一亿零一十万', '一億零一十萬', '壹亿零壹拾万', '壹億零壹拾萬'],
    ['1000000000000', '一万亿', '一萬億', '壹万亿', '壹萬億'],
    ['1000500000000', '一万零五亿', '一萬零五億', '壹万零伍亿', '壹萬零伍億'],
    ['1000050000000', '一万亿零五千万', '一萬億零五千萬', '壹万亿零伍仟万', '壹萬億零伍仟萬'],
    ['10000000000000001', '一亿亿零一', '一億億零一', '壹亿亿零壹', '壹億億零壹'],
    ['0.05', '零点零五', '零點零五', '零点零伍', '零點零伍'],
    ['673.17', '六百七十三点一七', '六百七十三點一七', '陆佰柒拾叁点壹柒', '陸佰柒拾參點壹柒'],
    ['-8.3', '负八点三', '負八點三', '负捌点叁', '負捌點參'],
    ['-2000', '负两千', '負兩千', '负贰仟', '負貳仟'],
  ])('%s', (decimal, hans, hant, hansFinancial, hantFinancial) => {
    const spell = (numerals: 'chinese' | 'financial', locale: string): string =>
      formatNumber(decimal, { numerals, locale });
    expect(spell('chinese', 'zh-CN')).toBe(hans);
    expect(spell('chinese', 'zh-TW')).toBe(hant);
    expect(spell('financial', 'zh-Hans')).toBe(hansFinancial);
    expect(spell('financial', 'zh-HK')).toBe(hantFinancial);
  });

  test.each(['zh-SG', 'zh-Hans-TW', 'en', 'de', 'und', 'x-own', 'not a tag', ''])(
    '%j gets simplified ones',
    (locale) => {
      expect(formatNumber('30000', { numerals: 'financial', locale })).toBe('叁万');
    },
  );

  test.each(['zh-MO', 'zh-Hant', 'yue', 'zh_TW', 'zh-Hant-CN'])(
    '%s gets traditional ones',
    (locale) => {
      expect(formatNumber('30000', { numerals: 'financial', locale })).toBe('參萬');
    },
  );

  test('go up to what the parsers read', () => {
    const largest = `1${'0'.repeat(48)}`;
    for (const numerals of ['chinese', 'financial'] as const) {
      expect(formatNumber(largest, { numerals, locale: 'zh' })).toMatch(/^[一壹]亿{6}$/);
      expect(formatNumber('9'.repeat(48), { numerals, locale: 'zh' })).toMatch(/[九玖]$/);
      for (const beyond of [
        `${largest}.5`,
        `-1${largest}`,
        `1${'0'.repeat(47)}1`,
        '9'.repeat(60),
      ]) {
        const write = () => formatNumber(beyond, { numerals, locale: 'zh' });
        expect(write).toThrow(RangeError);
        expect(write).toThrow(/up to 10\^48/);
      }
    }
  });

  test('a fraction may be of any length', () => {
    const text = formatNumber(`3.${'14'.repeat(5000)}`, { numerals: 'chinese', locale: 'zh' });
    expect(text).toBe(`三点${'一四'.repeat(5000)}`);
  });

  test('everyday and financial ones differ by their signs alone', () => {
    const PAIRS = ['零零', '一壹', '二贰', '两贰', '三叁', '四肆', '五伍', '六陆', '七柒', '八捌'];
    const signs = new Map(
      [...PAIRS, '九玖', '十拾', '百佰', '千仟'].map(([a = '', b = '']) => [a, b]),
    );
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 48n }), (number) => {
        const write = (numerals: 'chinese' | 'financial') =>
          formatNumber(String(number), { numerals, locale: 'zh' });
        const written = Array.from(write('chinese'), (sign) => signs.get(sign) ?? sign).join('');
        expect(write('financial')).toBe(written.replace(/^拾/, '壹拾'));
      }),
    );
  });
});

describe('Arabic numerals', () => {
  test.each([
    ['zh-CN', '12,345,678.9'],
    ['zh-TW', '12,345,678.9'],
    ['en', '12,345,678.9'],
    ['en-IN', '1,23,45,678.9'],
    ['hi', '1,23,45,678.9'],
    ['de', '12.345.678,9'],
    ['fr', '12\u202F345\u202F678,9'],
    ['es', '12.345.678,9'],
    // Whatever digits the language has, these are Latin.
    ['ar-EG', '12,345,678.9'],
    ['en-u-nu-arab', '12,345,678.9'],
    // What Intl does not know, and what is no tag, is written as in English.
    ['xx', '12,345,678.9'],
    ['x-own', '12,345,678.9'],
    ['not a tag', '12,345,678.9'],
    ['', '12,345,678.9'],
  ])('%j writes %s', (locale, expected) => {
    expect(formatNumber('12345678.9', { numerals: 'arabic', locale })).toBe(expected);
    expect(formatNumber('12345678.9', { locale })).toBe(expected);
  });

  test('four digits stand together where the language has it so', () => {
    expect(formatNumber('1234', { locale: 'es' })).toBe('1234');
    expect(formatNumber('12345', { locale: 'es' })).toBe('12.345');
    expect(formatNumber('1234', { locale: 'en' })).toBe('1,234');
  });

  test.each(['zh-CN', 'en', 'en-IN', 'de', 'es', 'pl', 'de-CH', 'sv'])(
    'short numbers are written as Intl writes them in %s',
    (locale) => {
      const intl = new Intl.NumberFormat(locale, { numberingSystem: 'latn' });
      fc.assert(
        fc.property(fc.maxSafeInteger(), (number) => {
          expect(formatNumber(String(number), { locale })).toBe(intl.format(number));
        }),
      );
    },
  );

  test('every digit is kept, beyond what Intl can count', () => {
    const digits = '123456789'.repeat(60);
    const text = formatNumber(`-${digits}.${digits}0`, { locale: 'en' });
    expect(text.replaceAll(',', '')).toBe(`-${digits}.${digits}0`);
    expect(text.split('.')[0]).toMatch(/^-(\d{1,3})(,\d{3})+$/);
  });

  test('zero has no sign, and a number no zeros in front', () => {
    expect(formatNumber('-0', { locale: 'en' })).toBe('0');
    expect(formatNumber('-0.00', { locale: 'en' })).toBe('0.00');
    expect(formatNumber('007.50', { locale: 'en' })).toBe('7.50');
    expect(formatNumber('-0', { locale: 'zh', numerals: 'chinese' })).toBe('零');
  });
});
