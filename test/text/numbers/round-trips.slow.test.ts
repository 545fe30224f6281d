import fc from 'fast-check';
import Nzh from 'nzh';
import { describe, expect, it } from 'vitest';
import { safeParseAmount } from '../../../src/text/parse-amount.js';
import { parseNumber } from '../../../src/text/parse-number.js';

describe('A number is read back as it was written', () => {
  const writers = [
    ['simplified', (n: string) => Nzh.cn.encodeS(n)],
    ['simplified capitals', (n: string) => Nzh.cn.encodeB(n)],
    ['traditional', (n: string) => Nzh.hk.encodeS(n)],
    ['traditional capitals', (n: string) => Nzh.hk.encodeB(n)],
  ] as const;

  it.each(writers)('reads every whole number written in %s', (_, write) => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 16n }), (n) => {
        expect(parseNumber(write(n.toString())).decimal).toBe(n.toString());
      }),
      { numRuns: 1500 },
    );
  });

  it('loses no digit of a number of any length', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[1-9]\d{0,60}$/),
        fc.stringMatching(/^\d{0,30}[1-9]$/),
        (a, b) => {
          expect(parseNumber(`${a}.${b}`).decimal).toBe(`${a}.${b}`);
          expect(parseNumber(`-${a}`).decimal).toBe(`-${a}`);
        },
      ),
    );
  });

  it('shifts decimals exactly', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 99_999_999 }),
        fc.integer({ min: 1, max: 2 }),
        (n, places) => {
          const written = (n / 10 ** places).toFixed(places);
          const expected = (BigInt(n) * 10n ** BigInt(8 - places)).toString();
          expect(safeParseAmount(`${written}亿元`)).toMatchObject({ data: { decimal: expected } });
        },
      ),
    );
  });
});
