import { describe, expect, it } from 'vitest';
import { bundled, type DataRecord } from './bundled.js';
import { example, figure, forum } from './examples.js';
import * as figures from './rules/figures.js';

describe.each(Object.entries(figures))('%s', (_, rule) => {
  it('holds for all data', () => {
    expect(rule(bundled)).toEqual([]);
  });
});

describe('figures', () => {
  const whole = figure('whole', 60, '场');

  it('keeps a part within its whole', () => {
    expect(
      figures.partsWithinWholes([whole, figure('part', 61, '场', { subsetOfId: 'whole' })]),
    ).toEqual(['part subsetOfId: more than its whole, whole']);
  });

  it('keeps a share within all', () => {
    expect(
      figures.partsWithinWholes([whole, figure('share', 101, 'percent', { subsetOfId: 'whole' })]),
    ).toEqual(['share quantity: a share of more than 100 %']);
  });

  it('sums parts that speak of different subjects', () => {
    const part = (id: string, subjectId: string) =>
      figure(id, 40, '场', { subjectId, subsetOfId: 'whole' });
    expect(
      figures.sharesOfSubjectsWithinWholes([whole, part('one', 'unesco'), part('two', 'wipo')]),
    ).toEqual(['whole quantity: less than the sum of its parts']);
    expect(
      figures.sharesOfSubjectsWithinWholes([whole, part('one', 'a-forum'), part('two', 'a-forum')]),
    ).toEqual([]);
  });

  it('keeps what is offered apart from what is signed', () => {
    const money = { value: 1, unit: '元', approximation: 'about', currency: 'CNY' };
    const offered = figure('offered', 1, '元', {
      measure: 'offered-amount',
      quantity: undefined,
      amountKind: 'signed',
      money,
    });
    expect(figures.amountsUnderTheirMeasure([offered])).toEqual([
      'offered amountKind: "signed" under the measure offered-amount',
    ]);
  });

  it('compares an edition with its statistic', () => {
    const edition = forum('a-forum', { parallelForums: { listed: 0, total: 59 } });
    expect(figures.totalsAgree([edition, whole])).toEqual([
      'a-forum parallelForums.total: 59, but whole says otherwise',
    ]);
  });
});

describe('aggregatesHoldTheirParts', () => {
  const total = example({
    type: 'signing',
    id: 'total',
    kind: 'aggregate',
    status: 'held',
    members: { listed: 1, total: 1, ids: ['one'] },
  });
  const part = (id: string, withinId?: string): DataRecord =>
    example({ type: 'signing', id, kind: 'aggregate', status: 'held', withinId });

  it('counts the parts', () => {
    expect(figures.aggregatesHoldTheirParts([total, part('one', 'total')])).toEqual([]);
    const both = [total, part('one', 'total'), part('two', 'total')];
    expect(figures.aggregatesHoldTheirParts(both)).toEqual([
      'total count: less than the signings that fall under it',
    ]);
  });

  it('counts in what a part counts itself', () => {
    const aggregate = (id: string, value: number, withinId?: string): DataRecord => {
      const count = { value, unit: '个', approximation: 'exact', min: value, max: value };
      return example({
        type: 'signing',
        id,
        kind: 'aggregate',
        status: 'held',
        withinId,
        count: { ...count, minInclusive: true, maxInclusive: true },
      });
    };
    expect(
      figures.aggregatesHoldTheirParts([aggregate('all', 3), aggregate('some', 4, 'all')]),
    ).toEqual(['all count: less than the signings that fall under it']);
  });

  it('looks for the listed ones', () => {
    expect(figures.aggregatesHoldTheirParts([total, part('one')])).toEqual([
      'total members.ids: "one" does not fall under it',
    ]);
  });
});

describe('aggregatesHoldTheirAmounts', () => {
  const signed = (id: string, value: number, currency: string, withinId?: string): DataRecord => {
    const money = { value, unit: '元', approximation: 'exact', min: value, max: value, currency };
    return example({
      type: 'signing',
      id,
      kind: 'aggregate',
      status: 'held',
      withinId,
      amountKind: 'signed',
      money: { ...money, minInclusive: true, maxInclusive: true },
    });
  };
  const parts = [signed('one', 2, 'CNY', 'all'), signed('two', 2, 'CNY', 'all')];

  it('sums what is of one currency', () => {
    expect(figures.aggregatesHoldTheirAmounts([signed('all', 4, 'CNY'), ...parts])).toEqual([]);
    expect(figures.aggregatesHoldTheirAmounts([signed('all', 3, 'CNY'), ...parts])).toEqual([
      'all money: less than the sum of the signings that fall under it',
    ]);
    expect(figures.aggregatesHoldTheirAmounts([signed('all', 3, 'USD'), ...parts])).toEqual([]);
  });
});

describe('positionsAreCounted', () => {
  const platform = (id: string, fields: object): DataRecord =>
    example({ type: 'platform', id, kind: 'functional-platform', ...fields });
  const centre = platform('centre', { members: { listed: 2, total: 2 } });

  it.each([
    [1, 1],
    [1, 3],
  ])('refuses positions %i and %i of two', (one, two) => {
    const parts = [one, two].map((position, i) =>
      platform(`part-${String(i)}`, { parentId: 'centre', position }),
    );
    expect(figures.positionsAreCounted([centre, ...parts])).toEqual([
      `centre members: positions of its parts: ${String(one)}, ${String(two)}`,
    ]);
  });
});

describe('arithmetic of the facts', () => {
  const quantityOf = (id: string) => {
    const record = bundled.find((other) => other.id === id);
    const quantity =
      record?.type === 'statistic'
        ? record.quantity
        : record?.type === 'competition'
          ? record.entrants
          : undefined;
    if (typeof quantity?.value !== 'number') throw new Error(`${id}: no value`);
    return { ...quantity, value: quantity.value };
  };

  it('24 of 60 parallel forums are the stated 40 %', () => {
    const part = quantityOf('zgc-forum-2024-ministry-parallel-forums').value;
    const whole = quantityOf('zgc-forum-2024-parallel-forums').value;
    const share = quantityOf('zgc-forum-2024-ministry-parallel-forums-share').value;
    expect((100 * part) / whole).toBe(share);
  });

  it('1280 of more than 3100 entries can be the stated share of over 40 %', () => {
    const part = quantityOf('zgc-forum-2024-competition-overseas-entries').value;
    const whole = quantityOf('zgc-frontier-competition-2024');
    const share = quantityOf('zgc-forum-2024-competition-overseas-entries-share');
    expect([whole.approximation, share.approximation]).toEqual(['above', 'above']);
    expect((100 * part) / whole.value).toBeGreaterThan(share.value);
  });
});
