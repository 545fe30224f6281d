import { describe, expect, it } from 'vitest';
import { UNIT_VERDICTS } from '../../../src/text/scan/unit-in-text.js';
import { readings } from '../notation.js';

/** What a verdict decides, and a neighbour that it must leave to the others. */
type Cases = Record<string, readonly [decided: string, left: string]>;

const UNIT_CASES: Cases = {
  countsBigThings: ['三大洋的水温', '六大平台'],
  countsPoints: ['下午5点要求', '三点建议'],
  isIncomeOfATime: ['6亿日活', '6亿日元'],
  isAffairOfAYear: ['2024城市更新', '2000城市更新'],
  isSection: ['1.1本办法', '5本图书'],
  isRowOfRanks: ['二三期工程', '两三期杂志'],
  countsMinutes: ['五分三十秒', '5分三十秒'],
  isVague: ['七八口人', '十口人'],
  isPartOfAMeasure: ['三尺八寸', '长八寸'],
  isWorded: ['十口人', '十二口人'],
  isNoCount: ['一天工作', '1天工作'],
  isZero: ['零件', '五件'],
  isMeasure: ['二公斤', '二公司'],
  countsOne: ['一项工作', '1项工作'],
  isSecond: ['二次创业', '两次创业'],
};

/** Whether the reading of `text` changes when `verdict` is gone. */
function matters<T>(verdicts: readonly T[], verdict: T, text: string): boolean {
  const before = readings(text).join(' ');
  const list = verdicts as T[];
  const place = list.indexOf(verdict);
  list.splice(place, 1);
  try {
    return readings(text).join(' ') !== before;
  } finally {
    list.splice(place, 0, verdict);
  }
}

describe.each([['on units', UNIT_VERDICTS, UNIT_CASES]] as const)(
  'verdicts %s',
  (_, verdicts, cases) => {
    it('each have their case', () => {
      expect(Object.keys(cases)).toEqual(verdicts.map(({ name }) => name));
    });

    it.each(verdicts.map((verdict) => [verdict.name, verdict] as const))(
      '%s decides its case and leaves its neighbour',
      (name, verdict) => {
        const [decided, left] = cases[name] ?? ['', ''];
        expect(matters(verdicts, verdict, decided)).toBe(true);
        expect(matters(verdicts, verdict, left)).toBe(false);
      },
    );
  },
);
