import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { APPROXIMATIONS } from '../../src/ids/index.js';
import { MoneySchema, QuantitySchema } from '../../src/schemas/index.js';
import { SIDES, sidesOf } from '../../src/text/approximations.js';
import {
  findMentions,
  parseAmount,
  parseNumber,
  toMoney,
  toQuantity,
} from '../../src/text/index.js';

const accepts = (quantity: object): boolean =>
  QuantitySchema.safeParse({ unit: '家', ...quantity }).success;

describe('the unit', () => {
  test.each(['', '家', 'percent', '人次'])('%j is one', (unit) => {
    expect(accepts({ value: 3, approximation: 'exact', unit })).toBe(true);
  });

  test.each([' ', '\n', '\u3000'])('%j is none', (unit) => {
    expect(accepts({ value: 3, approximation: 'exact', unit })).toBe(false);
  });

  test('of money is a word', () => {
    const money = { value: 3, approximation: 'exact', currency: 'CNY' };
    expect(MoneySchema.safeParse({ ...money, unit: '元' }).success).toBe(true);
    expect(MoneySchema.safeParse({ ...money, unit: '' }).success).toBe(false);
  });
});

test('the table has a row for every approximation', () => {
  expect(Object.keys(SIDES).sort()).toEqual([...APPROXIMATIONS].sort());
});

describe('the bounds of a negative value', () => {
  // 余 and 级 go on away from zero, so that the value is the upper end.
  test.each([
    ['and-some', { min: -60, minInclusive: false, max: -50, maxInclusive: false }, true],
    ['and-some', { max: -50, maxInclusive: false }, true],
    ['and-some', { min: -50, minInclusive: false, max: -40, maxInclusive: false }, false],
    ['and-some', { min: -60, minInclusive: false, max: -50, maxInclusive: true }, false],
    ['and-some', { min: -60, minInclusive: true, max: -50, maxInclusive: false }, false],
    ['order', { min: -500, minInclusive: false, max: -50, maxInclusive: true }, true],
    ['order', { min: -500, minInclusive: true, max: -50, maxInclusive: false }, false],
    ['order', { min: -50, minInclusive: true, max: 500, maxInclusive: false }, false],
    ['exact', { min: -50, minInclusive: true, max: -50, maxInclusive: true }, true],
    ['exact', { min: -60, minInclusive: true, max: -50, maxInclusive: true }, false],
    // A word for one side says what it says: over -50 is above it.
    ['above', { min: -50, minInclusive: false }, true],
    ['above', { max: -50, maxInclusive: false }, false],
    ['at-least', { min: -50, minInclusive: true }, true],
    ['below', { max: -50, maxInclusive: false }, true],
    ['nearly', { max: -50, maxInclusive: false }, true],
    ['at-most', { max: -50, maxInclusive: true }, true],
    ['at-most', { min: -50, minInclusive: true }, false],
    ['about', {}, true],
    ['about', { min: -60, minInclusive: true }, false],
  ] as const)('%s %j: %j', (approximation, bounds, expected) => {
    expect(accepts({ value: -50, approximation, ...bounds })).toBe(expected);
  });
});

test('two ends that round to one number pass', () => {
  const value = 2 ** 60;
  const bounds = { min: value, max: value, minInclusive: false, maxInclusive: false };
  expect(accepts({ value, approximation: 'and-some', ...bounds })).toBe(true);
});

test('only what one side alone holds changes sides', () => {
  for (const approximation of APPROXIMATIONS) {
    const mirrored = SIDES[approximation] === '[)' ? '(]' : SIDES[approximation];
    expect(sidesOf(approximation, true)).toBe(mirrored);
    expect(sidesOf(approximation, false)).toBe(SIDES[approximation]);
  }
});

describe('what is read is accepted', () => {
  test.each([
    '两万',
    '二〇〇八',
    '3.5',
    '-5',
    '第27届',
    '第三',
    '近一半',
    '数百',
    '十几',
    '50余',
    '三至五',
    '30万级',
    '-150多家',
    '-30万吨级',
    '-数百家',
    '三分之一',
    '0',
    '壹佰',
  ])('%s', (text) => {
    const quantity = toQuantity(parseNumber(text));
    expect(QuantitySchema.safeParse(quantity).error, JSON.stringify(quantity)).toBeUndefined();
  });

  test.each([
    '-5万余元',
    '-150多元',
    '-5亿元级',
    '负5万余元',
    '-50余亿元',
    '-3元多',
    '-数百元',
    '-十几亿元',
    '-3.5亿美元',
    '超过-5亿元',
    '不足-5亿元',
    '五十余亿元',
    '亿元级',
    '3亿至5亿元',
    '12345678901234567890余元',
  ])('%s', (text) => {
    const money = toMoney(parseAmount(text));
    expect(MoneySchema.safeParse(money).error, JSON.stringify(money)).toBeUndefined();
  });

  test('in any text', () => {
    const piece = fc.constantFrom(
      ...[
        '-',
        '负',
        '约',
        '超过',
        '不足',
        '近',
        '至少',
        '以上',
        '余',
        '多',
        '几',
        '数',
        '级',
        '至',
      ],
      ...[
        '1',
        '2',
        '5',
        '50',
        '0',
        '3.5',
        '一',
        '两',
        '十',
        '百',
        '万',
        '亿',
        '半',
        '成',
        '%',
        '倍',
      ],
      ...['元', '美元', '家', '个', '年', '第', '届', '吨', '，'],
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 9 }), (pieces) => {
        for (const mention of findMentions(pieces.join(''))) {
          if (mention.kind === 'date' || mention.kind === 'date-range') continue;
          const quantity = toQuantity(mention);
          const { error } = QuantitySchema.safeParse(quantity);
          expect(error, `${mention.raw} ${JSON.stringify(quantity)}`).toBeUndefined();
        }
      }),
      { numRuns: 3000 },
    );
  });
});
