import fc from 'fast-check';
import Nzh from 'nzh';
import { describe, expect, it } from 'vitest';
import { safeParseAmount } from '../../../src/text/parse-amount.js';
import { safeParseDate } from '../../../src/text/parse-date.js';
import { findMentions } from '../../../src/text/find-mentions.js';
import { parseNumber, safeParseNumber } from '../../../src/text/parse-number.js';
import type { Mention } from '../../../src/text/types.js';
import { describeMention } from '../notation.js';

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

describe('on any string', () => {
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

describe('round trips', () => {
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

  it('reads a date back', () => {
    const day = fc.date({
      min: new Date('1000-01-01'),
      max: new Date('2999-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const [year, month, dayOfMonth] = iso.split('-').map(Number);
        fc.pre(year !== 1000);
        const text = `${String(year)}年${String(month)}月${String(dayOfMonth)}日`;
        expect(safeParseDate(text)).toMatchObject({ data: { edtf: iso, precision: 'day' } });
      }),
    );
  });
});

describe('noise around', () => {
  const wordings = [
    '673.17亿元',
    '約1.7萬餘家',
    '2024年4月12日',
    '9月19日至21日',
    '第27屆',
    '40%',
    '三分之二',
    '4倍多',
    '近一半',
  ];

  it.each(wordings)('does not change the reading of %s', (wording) => {
    const describeAll = (text: string) => findMentions(text).map(describeMention);
    const alone = describeAll(wording);
    expect(alone).toHaveLength(1);
    for (const [before, after] of [
      ['，', '。'],
      ['“', '”'],
      ['金额:', '\n'],
      ['（', '）'],
      ['他说', ',此外'],
    ]) {
      expect(describeAll(`${before ?? ''}${wording}${after ?? ''}`)).toEqual(alone);
    }
  });
});
