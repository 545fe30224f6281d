import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { getSigning, sumMoney, MixedAmountsError, type MoneyItem } from '../../src/lookup/index.js';
import { MoneySchema } from '../../src/schemas/index.js';
import type { Money } from '../../src/text/types.js';

const exact = (value: number): Money => ({
  value,
  unit: '元',
  approximation: 'exact',
  min: value,
  max: value,
  minInclusive: true,
  maxInclusive: true,
  currency: 'CNY',
});
const bare = (value: number): Money => ({
  value,
  unit: '元',
  approximation: 'exact',
  currency: 'CNY',
});
const above = (value: number): Money => ({
  value,
  unit: '元',
  approximation: 'above',
  min: value,
  minInclusive: false,
  currency: 'CNY',
});
const nearly = (value: number): Money => ({
  value,
  unit: '元',
  approximation: 'nearly',
  max: value,
  maxInclusive: false,
  currency: 'CNY',
});
const item = (money: Money, rest: Partial<MoneyItem> = {}): MoneyItem => ({
  amountKind: 'signed',
  money,
  ...rest,
});

describe('sumMoney', () => {
  test('adds decimals, not floats', () => {
    expect(sumMoney([item(exact(0.1)), item(exact(0.2))])).toEqual(exact(0.3));
    expect(sumMoney([item(exact(67317000000)), item(exact(1e-7))])?.value).toBe(
      67317000000.0000001,
    );
  });

  test('adds what is written with an exponent', () => {
    const sum = (...values: number[]) => sumMoney(values.map((value) => item(exact(value))));
    expect(sum(1e21, 1e21)).toEqual(exact(2e21));
    expect(sum(1.5e21, 2.25e22)).toEqual(exact(2.4e22));
    expect(sum(1e300, 1e300, -1e300)).toEqual(exact(1e300));
    expect(sum(1e21, -1e21, 0.25)).toEqual(exact(0.25));
    expect(sum(1e-7, 2e-7, 1e22, -1e22)).toEqual(exact(3e-7));
  });

  test('adds more items than a call takes arguments', () => {
    const items = Array.from({ length: 200_000 }, () => item(exact(0.01)));
    expect(sumMoney(items)).toEqual(exact(2_000));
    expect(sumMoney(items.map(() => item(above(0.01))))).toEqual(above(2_000));
  });

  test('any order and grouping gives the same sum of whole numbers', () => {
    const amounts = fc.array(fc.integer({ min: -1e12, max: 1e12 }), {
      minLength: 1,
      maxLength: 50,
    });
    fc.assert(
      fc.property(amounts, (values) => {
        const total = values.reduce((a, b) => a + b, 0);
        expect(sumMoney(values.map((value) => item(exact(value))))?.value).toBe(total);
      }),
    );
  });

  test('cents never drift', () => {
    const cents = fc.array(fc.integer({ min: 0, max: 1e9 }), { minLength: 1, maxLength: 50 });
    fc.assert(
      fc.property(cents, (values) => {
        const total = values.reduce((a, b) => a + b, 0);
        const sum = sumMoney(values.map((value) => item(exact(Number(`${String(value)}e-2`)))));
        expect(sum?.value).toBe(Number(`${String(total)}e-2`));
      }),
    );
  });

  test('one way of being vague survives', () => {
    expect(sumMoney([item(exact(2)), item(above(3))])).toEqual(above(5));
    expect(sumMoney([item(nearly(2)), item(nearly(3))])).toEqual(nearly(5));
  });

  test('several ways leave the bounds, or nothing but the value', () => {
    const atLeast: Money = { ...above(1), approximation: 'at-least', minInclusive: true };
    expect(sumMoney([item(above(3)), item(atLeast)])).toEqual({
      value: null,
      unit: '元',
      approximation: 'range',
      min: 4,
      minInclusive: false,
      currency: 'CNY',
    });
    expect(sumMoney([item(above(3)), item(nearly(3))])).toEqual({
      value: 6,
      unit: '元',
      approximation: 'about',
      currency: 'CNY',
    });
  });

  test('a sum is a Money that its schema passes', () => {
    const money = fc
      .tuple(fc.constantFrom(exact, bare, above, nearly), fc.integer({ min: 1, max: 1e9 }))
      .map(([make, value]) => item(make(value)));
    fc.assert(
      fc.property(fc.array(money, { minLength: 1, maxLength: 5 }), (items) => {
        expect(MoneySchema.safeParse(sumMoney(items)).error).toBeUndefined();
      }),
    );
  });

  test('what is exact is its own bound, said or not', () => {
    const range: Money = {
      value: null,
      unit: '元',
      approximation: 'range',
      min: 3,
      max: 5,
      minInclusive: true,
      maxInclusive: true,
      currency: 'CNY',
    };
    const sum = { ...range, min: 5, max: 7 };
    expect(sumMoney([item(bare(2)), item(range)])).toEqual(sum);
    expect(sumMoney([item(range), item(exact(2))])).toEqual(sum);
    expect(sumMoney([item(bare(2)), item(bare(3))])).toEqual(exact(5));
    const stated = { ...exact(2), min: 1, minInclusive: false };
    expect(sumMoney([item(stated), item(exact(3))])).toMatchObject({ min: 4, minInclusive: false });
  });

  test.each([
    ['a sum beyond every number', [exact(1e308), exact(1e308)]],
    ['no number', [exact(NaN), exact(1)]],
    ['an infinite bound', [{ ...above(1), min: Infinity }, exact(1)]],
  ])('%s is refused', (_, moneys) => {
    expect(() => sumMoney(moneys.map((money) => item(money)))).toThrow(
      /^expected amounts whose sum is a finite number, got (NaN|Infinity)$/,
    );
    expect(() => sumMoney(moneys.map((money) => item(money)))).toThrow(RangeError);
  });

  test('nothing has no sum', () => {
    expect(sumMoney([])).toBeUndefined();
  });

  test('bundled records are items', () => {
    expect(sumMoney([getSigning('zgc-forum-2024-signings')])?.value).toBe(67317000000);
  });

  test('mixed kinds are refused, both named', () => {
    const mixed = (): unknown =>
      sumMoney([item(exact(1)), item(exact(2), { amountKind: 'offered' })]);
    expect(mixed).toThrow(MixedAmountsError);
    expect(mixed).toThrow('expected amounts of one kind, got signed and offered');
  });

  test('mixed currencies are refused, both named', () => {
    const mixed = (): unknown => sumMoney([item(exact(1)), item({ ...exact(2), currency: 'USD' })]);
    expect(mixed).toThrow('expected amounts of one currency, got CNY and USD');
    expect(mixed).toThrow(expect.objectContaining({ sides: ['CNY', 'USD'] }));
  });

  test('whatever does not add up has one code', () => {
    const total = item(exact(3), { id: 'total' });
    for (const other of [
      item(exact(1), { withinId: 'total' }),
      item(exact(1), { amountKind: 'offered' }),
      item({ ...exact(1), currency: 'USD' }),
    ]) {
      expect(() => sumMoney([total, other])).toThrow(
        expect.objectContaining({ name: 'MixedAmountsError', code: 'mixed-amounts' }),
      );
    }
  });

  test('a total with one of its parts is refused, both named', () => {
    const total = item(exact(3), { id: 'total' });
    const part = item(exact(1), { id: 'part', withinId: 'total' });
    for (const items of [
      [total, part],
      [part, total],
    ]) {
      expect(() => sumMoney(items)).toThrow('but part is counted in total');
      expect(() => sumMoney(items)).toThrow(expect.objectContaining({ sides: ['total', 'part'] }));
    }
    expect(() => sumMoney([total, item(exact(1), { id: 'part', subsetOfId: 'total' })])).toThrow(
      MixedAmountsError,
    );
    expect(() => sumMoney([total, total])).toThrow(MixedAmountsError);
  });

  test('a part of what is not among the items is an item as any other', () => {
    const parts = [
      item(exact(1), { id: 'a', withinId: 'total' }),
      item(exact(2), { id: 'b', subsetOfId: 'total' }),
    ];
    expect(sumMoney(parts)?.value).toBe(3);
    const unnamed = [item(exact(1)), item(exact(2))];
    expect(sumMoney([...parts, ...unnamed])?.value).toBe(6);
  });

  test('where a part has two wholes, the one that is added is named', () => {
    const part = item(exact(1), { id: 'part', withinId: 'elsewhere', subsetOfId: 'total' });
    expect(() => sumMoney([part, item(exact(3), { id: 'total' })])).toThrow(
      expect.objectContaining({ reason: 'overlap', sides: ['total', 'part'] }),
    );
  });

  test('items without a kind are of one kind', () => {
    expect(sumMoney([{ money: exact(1) }, { money: exact(2) }])?.value).toBe(3);
    expect(() => sumMoney([{ money: exact(1) }, item(exact(2))])).toThrow(
      'expected amounts of one kind, got no kind and signed',
    );
  });

  test('a sum of which nothing is left is refused', () => {
    const open = { ...above(1), value: null, min: undefined };
    expect(() => sumMoney([item(open)])).toThrow(RangeError);
  });

  test('an item without money is refused by name', () => {
    expect(() => sumMoney([{ id: 'bare', amountKind: 'signed' }])).toThrow(
      'expected items with money, got none in bare',
    );
    expect(() => sumMoney([item(exact(1)), {}])).toThrow(
      'expected items with money, got none in item 1',
    );
  });

  describe('only the outermost', () => {
    const sum = (...items: MoneyItem[]) => sumMoney(items, { overlap: 'outermost' })?.value;
    const total = item(exact(10), { id: 'total' });
    const part = item(exact(6), { id: 'part', withinId: 'total' });
    const share = item(exact(2), { id: 'share', subsetOfId: 'part' });
    const apart = item(exact(5), { id: 'apart', withinId: 'elsewhere' });

    test('what another item contains is left out, however deep, in any order', () => {
      expect(sum(total, part, share, apart)).toBe(15);
      expect(sum(share, apart, part, total)).toBe(15);
      expect(sum(part, share)).toBe(6);
      expect(sum(total, apart)).toBe(15);
    });

    test('without what lies between, a part of a part is an item of its own', () => {
      expect(sum(total, share)).toBe(12);
    });

    test('what is named twice counts once, what has no id each time', () => {
      expect(sum(total, total)).toBe(10);
      expect(sum(item(exact(1)), item(exact(1)))).toBe(2);
    });

    test('what is left out may be of another kind and currency', () => {
      const other = item({ ...exact(6), currency: 'USD' }, { ...part, amountKind: 'offered' });
      expect(sum(total, { ...other, money: { ...exact(6), currency: 'USD' } })).toBe(10);
    });

    test('a circle, which has no outermost, is refused', () => {
      const ring = [
        item(exact(1), { id: 'a', withinId: 'b' }),
        item(exact(1), { id: 'b', withinId: 'a' }),
      ];
      expect(() => sum(...ring, apart)).toThrow(MixedAmountsError);
      expect(() => sum(item(exact(1), { id: 'a', withinId: 'a' }))).toThrow(MixedAmountsError);
    });

    test('a long chain is followed once', () => {
      const chain = Array.from({ length: 100_000 }, (_, i) =>
        item(exact(1), { id: String(i), withinId: String(i + 1) }),
      );
      expect(sumMoney(chain, { overlap: 'outermost' })?.value).toBe(1);
      expect(sumMoney(chain.reverse(), { overlap: 'outermost' })?.value).toBe(1);
    });

    test('another way is refused, as is what is no object', () => {
      expect(() => sumMoney([total], { overlap: 'innermost' as never })).toThrow(
        'expected overlap to be refuse or outermost, got "innermost"',
      );
      expect(() => sumMoney([total], 5 as never)).toThrow('expected options as an object, got 5');
      expect(() => sumMoney([total, part], { overlap: 'refuse' })).toThrow(MixedAmountsError);
    });
  });
});
