import { describe, expect, test } from 'vitest';
import { growthOf, WORSE_THAN_LINEAR } from '../growth.js';
import { formatAmount, formatNumber, formatQuantity, parseAmount } from '../../src/text/index.js';
import type { Approximation } from '../../src/text/index.js';

const LOCALES = ['zh-CN', 'zh-TW', 'en'];
const APPROXIMATIONS: readonly Approximation[] = ['exact', 'about', 'and-some', 'order'];
const LENGTH = 5_000;

const NUMBERS: readonly (readonly [string, (length: number) => string])[] = [
  ['0.000…1', (length) => `0.${'0'.repeat(length)}1`],
  ['1.000…01', (length) => `1.${'0'.repeat(length)}01`],
  ['-0.000…1', (length) => `-0.${'0'.repeat(length)}1`],
  ['0.10101…', (length) => `0.${'10'.repeat(length / 2)}1`],
  ['1000…', (length) => `1${'0'.repeat(length)}`],
  ['1000….1', (length) => `1${'0'.repeat(length)}.1`],
  ['999…', (length) => '9'.repeat(length)],
  ['-999…', (length) => `-${'9'.repeat(length)}`],
  ['0.999…', (length) => `0.${'9'.repeat(length)}`],
];

function formatAll(decimal: string): void {
  const amount = { ...parseAmount('1元'), decimal, min: null, max: null };
  for (const locale of LOCALES) {
    for (const approximation of APPROXIMATIONS) {
      formatAmount({ ...amount, approximation }, { locale });
      formatQuantity({ ...amount, unit: '家', approximation } as never, { locale });
    }
    formatNumber(decimal, { locale });
  }
  const fraction = decimal.replace(/^-?\d*/, '3');
  for (const numerals of ['chinese', 'financial'] as const) {
    formatNumber(fraction, { locale: 'zh', numerals });
    formatAmount({ ...amount, decimal: fraction }, { locale: 'zh', numerals: 'chinese' });
  }
}

describe('writing takes time in proportion to the digits', () => {
  test.each(NUMBERS)('of %s', async (_, decimalOf) => {
    expect(await growthOf(decimalOf, formatAll, LENGTH)).toBeLessThan(WORSE_THAN_LINEAR);
  });
});
