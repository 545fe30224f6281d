import { describe, expect, it } from 'vitest';
import type { AmountOptions } from '../../src/text/amount-options.js';
import { parseAmount, safeParseAmount } from '../../src/text/parse-amount.js';
import { parseDate } from '../../src/text/parse-date.js';
import {
  findAmounts,
  findDates,
  findMentions,
  findQuantities,
} from '../../src/text/find-mentions.js';
import { parseNumber, safeParseNumber } from '../../src/text/parse-number.js';

const TEXT = '2024年签约309个项目,同比增长5%,总额3.2亿元,第27届';

describe('kinds', () => {
  it('keeps what is asked for', () => {
    expect(findMentions(TEXT, { kinds: ['ordinal'] }).map(({ raw }) => raw)).toEqual(['第27届']);
    expect(findMentions(TEXT, { kinds: [] })).toEqual([]);
  });

  it('has short forms', () => {
    expect(findAmounts(TEXT).map(({ raw }) => raw)).toEqual(['3.2亿元']);
    expect(findDates(TEXT).map(({ raw }) => raw)).toEqual(['2024年']);
    expect(findQuantities(TEXT).map(({ raw }) => raw)).toEqual(['309个', '5%']);
  });

  it('does not read the stretch of another kind anew', () => {
    expect(findMentions('2024年', { kinds: ['number'] })).toEqual([]);
  });
});

describe('defaultCurrency', () => {
  it('is the currency of a bare 元 and of nothing else', () => {
    const currencies = (text: string) =>
      findAmounts(text, { defaultCurrency: 'TWD' }).map(({ currency }) => currency);
    expect(currencies('5億元,3億港元,NT$2億,人民幣1億元')).toEqual(['TWD', 'HKD', 'TWD', 'CNY']);
  });

  it('null leaves a bare 元 without one', () => {
    expect(parseAmount('3亿元', { defaultCurrency: null })).toMatchObject({
      currency: null,
      currencySource: null,
      decimal: '300000000',
    });
  });

  it('is never inferred from the script', () => {
    expect(parseAmount('3億元').currency).toBe('CNY');
  });
});

describe('zhao', () => {
  it('is a million million unless told otherwise', () => {
    expect(parseAmount('1.2兆元').decimal).toBe('1200000000000');
    expect(parseAmount('1.2兆元', { zhao: '1e6' }).decimal).toBe('1200000');
    expect(parseNumber('三兆二千億').decimal).toBe('3200000000000');
  });
});

describe('reference', () => {
  it('never changes edtf', () => {
    const texts = ['9月19日', '昨天', '今年底', '21日', '98年5月', '去年12月至今年2月'];
    for (const text of texts) {
      const [alone] = findDates(text);
      const [told] = findDates(text, { reference: '2024-09-10' });
      expect(alone).not.toHaveProperty('resolved');
      expect(told).toEqual({ ...alone, resolved: told?.resolved });
    }
  });

  it('takes a yearless month across New Year to the near year', () => {
    const resolve = (text: string, reference: string) =>
      findDates(text, { reference })[0]?.resolved;
    expect(resolve('12月30日', '2025-01-02')).toBe('2024-12-30');
    expect(resolve('1月3日', '2024-12-28')).toBe('2025-01-03');
    expect(resolve('1月3日', '2024-09-10')).toBe('2024-01-03');
  });

  it('takes a bare day to the nearest month that has it', () => {
    const resolve = (text: string, reference: string) =>
      findDates(text, { reference })[0]?.resolved;
    expect(resolve('30日', '2024-10-01')).toBe('2024-09-30');
    expect(resolve('2日', '2024-12-30')).toBe('2025-01-02');
    expect(resolve('31日', '2024-09-10')).toBe('2024-08-31');
  });
});

describe('bad input', () => {
  it.each([undefined, null, 5, {}, ['3亿元']])('throws a TypeError on %j', (value) => {
    const text = value as unknown as string;
    const functions = [
      findMentions,
      findAmounts,
      findDates,
      findQuantities,
      parseAmount,
      safeParseAmount,
      parseNumber,
      safeParseNumber,
      parseDate,
    ];
    for (const read of functions) expect(() => read(text)).toThrow(TypeError);
  });

  it('names what it got', () => {
    expect(() => findMentions(undefined as unknown as string)).toThrow(
      'expected a string, got undefined',
    );
  });

  it.each([
    { kinds: ['money'] },
    { kinds: 'amount' },
    { defaultCurrency: 'yuan' },
    { defaultCurrency: '' },
    { defaultCurrency: 5 },
    { zhao: '1e9' },
    { zhao: 12 },
    { reference: '2024' },
    { reference: '2023-02-29' },
    { reference: '2024-13-01' },
    { reference: '2024-00-10' },
    { reference: '2024-10-00' },
    { reference: new Date(0) },
    { reference: null },
  ])('throws a RangeError at once on %j', (options) => {
    expect(() => findMentions('', options as object)).toThrow(RangeError);
  });

  it('names the option before anything is read', () => {
    const bad = { defaultCurrency: 'yuan' };
    const worth = { zhao: '1e9' } as unknown as AmountOptions;
    for (const read of [parseAmount, findMentions]) {
      expect(() => read('', bad)).toThrow(/defaultCurrency must be an ISO 4217 code or null, got/);
      expect(() => read('', worth)).toThrow(/zhao must be '1e12' or '1e6', got "1e9"/);
    }
  });
});
