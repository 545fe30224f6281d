import { describe, expect, test } from 'vitest';
import type { ArticleReading, Statement } from '../../src/article/index.js';
import { nameOfId, statementRow } from '../../src/cli/statement-rows.js';
import type { Money, Quantity } from '../../src/text/types.js';

const reading = { text: '甲大學與乙公司簽(qiān)約。' } as ArticleReading;
const base = { paragraph: 2, status: 'reported', confidence: 'medium', start: 0, end: 14 } as const;
const money: Money = {
  value: 67317000000,
  unit: '元',
  approximation: 'above',
  min: 67317000000,
  minInclusive: false,
  currency: 'CNY',
};
const count: Quantity = {
  value: null,
  unit: '个',
  approximation: 'several',
  min: 200,
  max: 1000,
  minInclusive: true,
  maxInclusive: false,
};
const record = { type: 'signing', id: 'draft', kind: 'aggregate', status: 'held' } as const;

const summaryOf = (statement: Statement): string | undefined => statementRow(statement, reading)[4];

describe('a statement as a row', () => {
  test('says who, how many, how much, where and when', () => {
    const parties = [{ id: 'unesco' }, { text: '乙公司' }, { id: 'my-own-office' }];
    expect(summaryOf({ ...base, kind: 'signing', draft: { ...record, parties } })).toBe(
      '联合国教科文组织 + 乙公司 + my-own-office',
    );
    const total = {
      ...record,
      count,
      amountKind: 'signed',
      money,
      forumId: 'zgc-forum-2024',
    } as const;
    expect(summaryOf({ ...base, kind: 'signing', draft: { ...total, date: '2024-04-29' } })).toBe(
      '– 个 (several: ≥ 200, < 1,000), 67,317,000,000 CNY (above: > 67,317,000,000), 2024中关村论坛年会, 2024-04-29',
    );
  });

  test('names the subject, the measure and the value of a figure', () => {
    const quantity: Quantity = { value: 40, unit: 'percent', approximation: 'exact' };
    expect(
      summaryOf({
        ...base,
        kind: 'statistic',
        draft: {
          type: 'statistic',
          id: 'draft',
          subjectId: 'zgc-forum-2024',
          measure: 'participants',
          status: 'reported',
          quantity,
        },
      }),
    ).toBe('2024中关村论坛年会, participants, 40 %');
  });

  test('names the series, the edition and the days of a forum', () => {
    expect(
      summaryOf({
        ...base,
        kind: 'forum',
        draft: {
          type: 'forum',
          id: 'draft',
          seriesId: 'zgc-forum',
          ordinal: 5,
          status: 'planned',
          startDate: '2024-04-25',
          endDate: '2024-04-29',
        },
      }),
    ).toBe('中关村论坛, no. 5, 2024-04-25/2024-04-29');
  });

  test('shows the wording as it was meant', () => {
    const damaged: Statement = { ...base, kind: 'signing', draft: record };
    expect(statementRow(damaged, reading)).toEqual([
      'signing',
      'reported',
      'medium confidence',
      '¶2',
      '',
      '甲大學與乙公司簽(qiān)',
    ]);
    expect(statementRow({ ...damaged, clean: '甲大學與乙公司簽約' }, reading).at(-1)).toBe(
      '甲大學與乙公司簽約',
    );
  });
});

test('an id of the user stands for itself', () => {
  expect(nameOfId('atlantis-forum')).toBe('atlantis-forum');
});
