import { describe, expect, test } from 'vitest';
import {
  formatAmount,
  formatNumber,
  formatQuantity,
  parseAmount,
  parseDate,
  parseNumber,
  toMoney,
  toQuantity,
} from '../../src/text/index.js';

const amount = parseAmount('3元');
const quantity = toQuantity(parseNumber('3家'));

type Loose = (...values: unknown[]) => unknown;
const FORMATTERS: readonly (readonly [string, Loose, unknown])[] = [
  ['formatAmount', formatAmount as Loose, amount],
  ['formatQuantity', formatQuantity as Loose, quantity],
  ['formatNumber', formatNumber as Loose, '3'],
];

/** What a call throws: never an error of the engine. */
function fault(work: () => unknown): Error {
  try {
    work();
  } catch (error) {
    expect((error as Error).message).toMatch(/^expected .+, got /);
    return error as Error;
  }
  throw new Error('nothing was thrown');
}

const WRONG = [
  undefined,
  null,
  5,
  5n,
  NaN,
  true,
  Symbol('s'),
  () => '',
  [],
  [amount],
  'x'.repeat(999),
];

describe.each(FORMATTERS)('%s', (name, format, good) => {
  test.each(name === 'formatNumber' ? [...WRONG.slice(0, -1), {}] : WRONG)(
    'refuses %s for what it writes',
    (value) => {
      const error = fault(() => format(value, { locale: 'zh' }));
      expect(error).toBeInstanceOf(TypeError);
      expect(error.message.length).toBeLessThan(200);
    },
  );

  test.each(WRONG)('refuses %s for options', (options) => {
    expect(fault(() => format(good, options))).toBeInstanceOf(TypeError);
  });

  test.each([undefined, null, 5, {}, ['zh'], new Intl.Locale('zh')])(
    'refuses the locale %s',
    (locale) => {
      const error = fault(() => format(good, { locale }));
      expect(error).toBeInstanceOf(TypeError);
      expect(error.message).toContain('BCP 47');
    },
  );
});

describe('options', () => {
  test.each(FORMATTERS.slice(0, 2))('%s: approximation is true or false', (_, format, good) => {
    for (const approximation of [null, 0, 'false', {}]) {
      const error = fault(() => format(good, { locale: 'zh', approximation }));
      expect(error).toBeInstanceOf(TypeError);
    }
    expect(format(good, { locale: 'zh', approximation: undefined })).toMatch(/^3/);
  });

  test.each([FORMATTERS[0], FORMATTERS[2]])('numerals are of three kinds', (...row) => {
    const [, format, good] = row as unknown as (typeof FORMATTERS)[number];
    for (const numerals of ['roman', '', 'Arabic', 'toString']) {
      const error = fault(() => format(good, { locale: 'zh', numerals }));
      expect(error).toBeInstanceOf(RangeError);
      expect(error.message).toContain('arabic, chinese, financial');
    }
    for (const numerals of [null, 5, ['chinese']]) {
      expect(fault(() => format(good, { locale: 'zh', numerals }))).toBeInstanceOf(TypeError);
    }
  });
});

describe('parts', () => {
  const amountWith = (part: object) => () =>
    formatAmount({ ...amount, ...part } as never, { locale: 'zh' });

  test.each([
    [{ decimal: '1e5' }, RangeError],
    [{ decimal: '三' }, RangeError],
    [{ decimal: '' }, RangeError],
    [{ decimal: '.5' }, RangeError],
    [{ decimal: 5 }, TypeError],
    [{ value: '5' }, TypeError],
    [{ value: NaN }, RangeError],
    [{ min: -Infinity }, RangeError],
    [{ max: '5' }, TypeError],
    [{ approximation: 'some' }, RangeError],
    [{ approximation: 'constructor' }, RangeError],
    [{ approximation: undefined }, TypeError],
    [{ currency: undefined }, TypeError],
    [{ currency: 'yuan' }, RangeError],
    [{ currency: 5 }, TypeError],
  ])('%j', (part, expected) => {
    expect(fault(amountWith(part))).toBeInstanceOf(expected);
  });

  test('a quantity has a unit', () => {
    const write = () => formatQuantity({ ...quantity, unit: 5 } as never, { locale: 'zh' });
    expect(fault(write)).toBeInstanceOf(TypeError);
  });

  test('a range has bounds', () => {
    for (const approximation of ['range', 'several']) {
      expect(fault(amountWith({ approximation, min: null, max: null }))).toBeInstanceOf(RangeError);
    }
  });

  test.each(['1e5', '+5', '5.', '.5', '', ' 5', '５', '五', '1,000', '0x10', '--5', '5\n'])(
    '%j is no decimal',
    (decimal) => {
      const error = fault(() => formatNumber(decimal, { locale: 'zh' }));
      expect(error).toBeInstanceOf(RangeError);
    },
  );
});

describe('toQuantity and toMoney', () => {
  test.each([null, undefined, 5, '3家', [], {}, parseDate('2024年'), { kind: 'name' }])(
    'refuse %j',
    (value) => {
      expect(fault(() => toQuantity(value as never))).toBeInstanceOf(TypeError);
      expect(fault(() => toMoney(value as never))).toBeInstanceOf(TypeError);
    },
  );

  test('a number is no money', () => {
    const error = fault(() => toMoney(parseNumber('3家') as never));
    expect(error).toBeInstanceOf(TypeError);
    expect(error.message).toBe('expected an amount, of kind amount, got "count"');
  });
});
