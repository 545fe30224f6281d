import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeParseAmount } from '../../../src/text/parse-amount.js';
import { safeParseDate } from '../../../src/text/parse-date.js';
import { findMentions } from '../../../src/text/find-mentions.js';
import { safeParseNumber } from '../../../src/text/parse-number.js';
import type { Mention } from '../../../src/text/types.js';

/** Pieces that numbers and dates are made of, so that random strings hit every branch. */
const PIECES = [
  ...'0123456789０９〇零一二两兩三五十廿百千万萬亿億兆壹贰佰仟几數半多余來点點.,，% -—至到~/:：()（）元块角毛分年月日号號个個家人次倍成折第首翻上下前后今明去本周星期末底初中约超近負+×',
  '分之',
  '人民币',
  'US$',
  'RMB ',
  'billion',
  '左右',
  '以上',
  '季度',
  '世纪',
  '民国',
  '\n',
  'x',
  '\ud800',
];
const press = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 40 })
  .map((parts) => parts.join(''));
const anyText = fc.oneof(press, fc.string({ unit: 'binary', maxLength: 40 }));
const reference = '2024-02-29';

function isNumeric(mention: Mention): mention is Exclude<Mention, { edtf: string }> {
  return !('edtf' in mention);
}

describe('On any string', () => {
  it('finds spans that slice to raw, in order and apart, as plain JSON', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        const mentions = findMentions(text, { reference });
        for (const { raw, start, end, bare } of mentions) {
          expect(text.slice(start, end)).toBe(raw);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(bare.start).toBeGreaterThanOrEqual(start);
          expect(bare.end).toBeLessThanOrEqual(end);
          expect(bare.end).toBeGreaterThan(bare.start);
          last = end;
        }
        expect(JSON.parse(JSON.stringify(mentions))).toEqual(mentions);
      }),
      { numRuns: 4000 },
    );
  });

  it('states bounds that hold the value, and flags only where there is a bound', () => {
    fc.assert(
      fc.property(press, (text) => {
        for (const mention of findMentions(text).filter(isNumeric)) {
          const { decimal, value, min, max, minInclusive, maxInclusive } = mention;
          if (decimal !== null)
            expect(decimal).toMatch(/^(?:0|-?(?:[1-9]\d*|0(?=\.))(?:\.\d*[1-9])?)$/);
          if (value !== null && min !== null) expect(value).toBeGreaterThanOrEqual(min);
          if (value !== null && max !== null) expect(value).toBeLessThanOrEqual(max);
          if (min !== null && max !== null) expect(min).toBeLessThanOrEqual(max);
          expect(minInclusive && min === null).toBe(false);
          expect(maxInclusive && max === null).toBe(false);
        }
      }),
      { numRuns: 4000 },
    );
  });

  it('never throws from a safe parser', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        safeParseAmount(text);
        safeParseNumber(text);
        safeParseDate(text, { reference });
      }),
      { numRuns: 4000 },
    );
  });
});
