import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Money, formatAmount, parseAmount, toMoney } from '../../../src/text/index.js';

const money = (rest: Partial<Money>): Money => ({
  value: null,
  unit: '元',
  approximation: 'range',
  currency: 'CNY',
  ...rest,
});

describe('formatAmount', () => {
  test.each([
    ['673.17亿元', '673.17亿元', '673.17億元', 'CN¥67.317 billion'],
    ['超过673.17亿元', '超过673.17亿元', '超過673.17億元', 'over CN¥67.317 billion'],
    ['约3亿美元', '约3亿美元', '約3億美元', 'about $300 million'],
    ['近3万港元', '近3万港元', '近3萬港幣', 'nearly HK$30,000'],
    ['不足3亿元', '不足3亿元', '不足3億元', 'less than CN¥300 million'],
    ['3亿元以上', '至少3亿元', '至少3億元', 'at least CN¥300 million'],
    ['至多3亿元', '不超过3亿元', '不超過3億元', 'at most CN¥300 million'],
    ['50余亿元', '50余亿元', '50餘億元', 'over CN¥5 billion but less than CN¥6 billion'],
    ['53亿余元', '53亿余元', '53億餘元', 'over CN¥5.3 billion but less than CN¥5.4 billion'],
    ['1.7亿余元', '1.7亿余元', '1.7億餘元', 'over CN¥170 million but less than CN¥180 million'],
    ['3元多', '3元多', '3元多', 'over CN¥3 but less than CN¥4'],
    ['100余元', '100余元', '100餘元', 'over CN¥100 but less than CN¥200'],
    ['数百亿元', '数百亿元', '數百億元', 'tens of billions of Chinese yuan'],
    ['几千元', '数千元', '數千元', 'several thousand Chinese yuan'],
    ['数亿美元', '数亿美元', '數億美元', 'several hundred million US dollars'],
    ['几十元', '数十元', '數十元', 'tens of Chinese yuan'],
    ['数百万法郎', '数百万', '數百萬', 'several million'],
    ['数千万法郎', '数千万', '數千萬', 'tens of millions'],
    [
      '十几亿元',
      '至少11亿、不足20亿元',
      '至少11億、不足20億元',
      'at least CN¥1.1 billion but less than CN¥2 billion',
    ],
    ['3亿至5亿美元', '3亿至5亿美元', '3億至5億美元', '$300 million to $500 million'],
    ['5000万至1亿元', '5000万至1亿元', '5000萬至1億元', 'CN¥50 million to CN¥100 million'],
    ['万亿元级', '万亿元级', '萬億元級', 'on the order of CN¥1 trillion'],
    ['30万元级', '30万元级', '30萬元級', 'on the order of CN¥300,000'],
    ['1.2万亿元', '1.2万亿元', '1.2萬億元', 'CN¥1.2 trillion'],
    ['9500元', '9500元', '9500元', 'CN¥9,500'],
    ['10000元', '1万元', '1萬元', 'CN¥10,000'],
    ['5角', '0.5元', '0.5元', 'CN¥0.5'],
    ['0元', '0元', '0元', 'CN¥0'],
    ['-3亿元', '-3亿元', '-3億元', '-CN¥300 million'],
    // 余 and 级 go on away from zero, where "over" and "less than" would cross.
    ['-5万余元', '-5万余元', '-5萬餘元', 'between -CN¥60,000 and -CN¥50,000'],
    ['负50余亿元', '-50余亿元', '-50餘億元', 'between -CN¥6 billion and -CN¥5 billion'],
    ['-1.7亿余元', '-1.7亿余元', '-1.7億餘元', 'between -CN¥180 million and -CN¥170 million'],
    ['-3元多', '-3元多', '-3元多', 'between -CN¥4 and -CN¥3'],
    ['-5亿元级', '-5亿元级', '-5億元級', 'on the order of -CN¥500 million'],
    ['-数百元', '-数百元', '-數百元', 'minus several hundred Chinese yuan'],
    ['-数亿美元', '-数亿美元', '-數億美元', 'minus several hundred million US dollars'],
    ['超过-3亿元', '超过-3亿元', '超過-3億元', 'over -CN¥300 million'],
    ['177.1亿新台币', '177.1亿新台币', '177.1億新台幣', 'NT$17.71 billion'],
    ['3亿欧元', '3亿欧元', '3億歐元', '€300 million'],
    ['12345678.9元', '1234.56789万元', '1234.56789萬元', 'CN¥12.3456789 million'],
  ])('%s', (text, hans, hant, en) => {
    const amount = parseAmount(text);
    expect(formatAmount(amount, { locale: 'zh-CN' })).toBe(hans);
    expect(formatAmount(amount, { locale: 'zh-Hant' })).toBe(hant);
    expect(formatAmount(amount, { locale: 'en' })).toBe(en);
  });

  test('what a record keeps is shown as what was read', () => {
    for (const text of ['超过673.17亿元', '50余亿美元', '数百亿元', '3亿至5亿元', '万亿元级']) {
      for (const locale of ['zh-CN', 'zh-HK', 'en']) {
        const amount = parseAmount(text);
        expect(formatAmount(toMoney(amount), { locale })).toBe(formatAmount(amount, { locale }));
      }
    }
  });

  test.each([
    ['zh', '673.17亿元'],
    ['zh-CN', '673.17亿元'],
    ['zh-Hant-CN', '673.17億元'],
    // Where 元 is another money, the name stands behind it.
    ['zh-SG', '673.17亿元人民币'],
    ['zh-TW', '673.17億元人民幣'],
    ['zh-HK', '673.17億元人民幣'],
    ['zh-MO', '673.17億元人民幣'],
    ['yue', '673.17億元'],
    ['zh_TW', '673.17億元人民幣'],
    ['en-GB', 'CN¥67.317 billion'],
    ['de', 'CN¥67.317 billion'],
    ['de-CH', 'CN¥67.317 billion'],
    ['ar-EG', 'CN¥67.317 billion'],
    ['en-u-nu-arab', 'CN¥67.317 billion'],
    ['und', 'CN¥67.317 billion'],
    ['not a locale', 'CN¥67.317 billion'],
  ])('%s writes %s', (locale, text) => {
    expect(formatAmount(parseAmount('673.17亿元'), { locale })).toBe(text);
  });

  test('an English reader gets the figures of the region', () => {
    const show = (locale: string) => formatAmount(parseAmount('12345.5美元'), { locale });
    expect(show('en-US')).toBe('$12,345.5');
    expect(show('en-GB')).toBe('US$12,345.5');
    expect(show('en-ZA')).toMatch(/12.345,5/);
  });

  test('a currency without a Chinese name keeps its code', () => {
    const amount = money({ value: 3e8, approximation: 'exact', currency: 'XQZ' });
    expect(formatAmount(amount, { locale: 'zh-CN' })).toBe('3亿XQZ');
    expect(formatAmount(amount, { locale: 'en' })).toBe('XQZ\u00A0300 million');
  });

  test('without a currency the number stands alone', () => {
    const amount = parseAmount('3亿元', { defaultCurrency: null });
    expect(amount.currency).toBeNull();
    expect(formatAmount(amount, { locale: 'zh-CN' })).toBe('3亿');
    expect(formatAmount(amount, { locale: 'en' })).toBe('300 million');
  });

  test('bounds without a value', () => {
    const show = (rest: Partial<Money>): string[] =>
      ['zh-CN', 'zh-Hant', 'en'].map((locale) => formatAmount(money(rest), { locale }));
    expect(show({ min: 5e8, minInclusive: false })).toEqual([
      '超过5亿元',
      '超過5億元',
      'over CN¥500 million',
    ]);
    expect(show({ max: 5e8, maxInclusive: true })).toEqual([
      '不超过5亿元',
      '不超過5億元',
      'at most CN¥500 million',
    ]);
    const both = { min: 3e8, minInclusive: false, max: 5e8, maxInclusive: true };
    expect(show(both)).toEqual([
      '超过3亿、不超过5亿元',
      '超過3億、不超過5億元',
      'over CN¥300 million but at most CN¥500 million',
    ]);
  });

  test('余 is not said where the record draws the bound otherwise', () => {
    const bounds = { min: 5e9, minInclusive: false, max: 5.5e9, maxInclusive: false };
    const amount = money({ value: 5e9, approximation: 'and-some', ...bounds });
    expect(formatAmount(amount, { locale: 'zh-CN' })).toBe('超过50亿、不足55亿元');
  });

  test('nor where that of a negative amount is drawn otherwise', () => {
    const bounds = { min: -5.5e9, minInclusive: false, max: -5e9, maxInclusive: false };
    const amount = money({ value: -5e9, approximation: 'and-some', ...bounds });
    expect(formatAmount(amount, { locale: 'zh-CN' })).toBe('超过-55亿、不足-50亿元');
    expect(formatAmount(amount, { locale: 'en' })).toBe(
      'over -CN¥5.5 billion but less than -CN¥5 billion',
    );
  });

  test('余 is said of a number that its bound only comes near to', () => {
    const amount = parseAmount('12345678901234567890余元');
    expect(formatAmount(amount, { locale: 'zh-CN' })).toBe('12345678.90123456789万亿余元');
  });

  test('a number beyond 10^308 is no infinity', () => {
    const amount = { ...parseAmount('1元'), decimal: '7'.repeat(400) };
    expect(formatAmount(amount, { locale: 'en' }).replace(/\D/g, '')).toBe('7'.repeat(400));
  });

  test('several beyond what has a name is said by its bounds', () => {
    const bounds = { min: 2e15, minInclusive: true, max: 1e16, maxInclusive: false };
    const amount = money({ approximation: 'several', ...bounds });
    expect(formatAmount(amount, { locale: 'zh-CN' })).toBe('至少2000万亿、不足10000万亿元');
    expect(formatAmount(amount, { locale: 'en' })).toBe(
      'at least CN¥2,000 trillion but less than CN¥10,000 trillion',
    );
  });

  test.each([
    [{ min: 200, minInclusive: true }, '至少200元'],
    [{ min: -1000 }, '超过-1000元'],
    [{ max: 1000 }, '不足1000元'],
    [{ max: -200, maxInclusive: true }, '不超过-200元'],
  ])('several with one end is said by that: %j', (bound, said) => {
    const amount = money({ approximation: 'several', ...bound });
    expect(formatAmount(amount, { locale: 'zh-CN' })).toBe(said);
  });

  test('a fraction that no decimal ends is about its nearest number', () => {
    const third = { ...parseAmount('1亿元'), decimal: null, value: 1e8 / 3 };
    expect(formatAmount(third, { locale: 'zh-CN' })).toMatch(/^约3333\.3333/);
  });

  test('the qualifier can be left out, where a value remains', () => {
    const bare = (text: string): string =>
      formatAmount(parseAmount(text), { locale: 'zh-CN', approximation: false });
    expect(bare('超过3亿元')).toBe('3亿元');
    expect(bare('50余亿元')).toBe('50亿元');
    expect(bare('万亿元级')).toBe('1万亿元');
    expect(bare('数百亿元')).toBe('数百亿元');
    expect(bare('3亿至5亿元')).toBe('3亿至5亿元');
  });

  test.each([
    [money({}), /a value or a bound/],
    [money({ value: NaN, approximation: 'exact' }), /a finite number/],
    [money({ min: Infinity, minInclusive: true }), /a finite number/],
    [money({ value: 1, approximation: 'exact', currency: 'yuan' }), /ISO 4217 code.*"yuan"/],
  ])('refuses %j', (amount, message) => {
    for (const locale of ['zh', 'en']) {
      expect(() => formatAmount(amount, { locale })).toThrow(RangeError);
      expect(() => formatAmount(amount, { locale })).toThrow(message);
    }
  });
});

test.each(['3亿元', 3, null, undefined])('is not for %j', (value) => {
  expect(() => formatAmount(value as never, { locale: 'zh' })).toThrow(TypeError);
  expect(() => formatAmount(value as never, { locale: 'zh' })).toThrow(/expected an amount/);
});

describe('no digit is lost', () => {
  const decimal = fc
    .tuple(
      fc.constantFrom('', '-'),
      fc.stringMatching(/^[1-9]\d{0,40}$/),
      fc.stringMatching(/^(\d{0,50}[1-9])?$/),
    )
    .map(([sign, whole, fraction]) => sign + whole + (fraction && `.${fraction}`));
  const exactly = (text: string) => ({
    ...parseAmount('1元'),
    decimal: text,
    value: Number(text),
  });
  const digitsOf = (text: string): string => text.replace(/\D/g, '').replace(/^0+|0+$/g, '');

  test('in any language', () => {
    fc.assert(
      fc.property(decimal, fc.constantFrom('zh-CN', 'zh-HK', 'en', 'en-IN'), (text, locale) => {
        const shown = formatAmount(exactly(text), { locale });
        expect(digitsOf(shown)).toBe(digitsOf(text));
        expect(shown.startsWith('-')).toBe(text.startsWith('-'));
        const whole = text.replace(/^-|\..*/g, '').length;
        expect(/[亿億]/.test(shown)).toBe(whole > 8 && locale.startsWith('zh'));
        expect(/million|billion|trillion/.test(shown)).toBe(whole > 6 && locale.startsWith('en'));
      }),
    );
  });

  test('Chinese is read back as it was', () => {
    const qualified = fc
      .tuple(
        fc.constantFrom('', '约', '超过', '至少', '近', '不足', '不超过'),
        fc.bigInt({ min: 1n, max: 10n ** 15n }),
        fc.constantFrom('元', '美元', '港元', '欧元', '新台币'),
        fc.constantFrom('', '余'),
      )
      .map(([word, number, currency, some]) => {
        return word === '' && number > 10n
          ? `${String(number)}${some}${currency}`
          : `${word}${String(number)}${currency}`;
      });
    fc.assert(
      fc.property(qualified, fc.constantFrom('zh-CN', 'zh-HK'), (text, locale) => {
        const { raw, start, end, bare, currencySource, ...read } = parseAmount(text);
        const again = parseAmount(formatAmount(parseAmount(text), { locale }));
        expect(again, `${raw} ${String([start, end, bare, currencySource])}`).toMatchObject(read);
      }),
      { numRuns: 500 },
    );
  });

  test('a number is shown as it prints, however large or small', () => {
    const value = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(value, (number) => {
        const amount = money({ value: number, approximation: 'exact' });
        const shown = formatAmount(amount, { locale: 'zh-CN' });
        const digits = String(number).replace(/e.*/, '');
        expect(digitsOf(shown)).toBe(digitsOf(digits));
      }),
    );
  });
});
