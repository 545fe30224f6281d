import { describe, expect, it } from 'vitest';
import { GLUE_VERDICTS } from '../../../src/text/scan/glue.js';
import {
  FIGURE_VERDICTS,
  NUMBER_VERDICTS,
  NUMERAL_VERDICTS,
} from '../../../src/text/scan/plain-number.js';
import { UNIT_VERDICTS, WORDED_VERDICTS } from '../../../src/text/scan/unit-in-text.js';
import { QUANTITY_VERDICTS, WORD_VERDICTS } from '../../../src/text/scan/words-of-numbers.js';
import { readings } from '../notation.js';

/** What a verdict decides, and a neighbour that it must leave to the others. */
type Cases = Record<string, readonly [decided: string, left: string]>;

const UNIT_CASES: Cases = {
  countsBigThings: ['三大洋的水温', '六大平台'],
  countsPoints: ['下午5点要求', '三点建议'],
  isIncomeOfATime: ['6亿日活', '6亿日元'],
  isAffairOfAYear: ['2024城市更新', '2000城市更新'],
};

const WORDED_CASES: Cases = {
  isPairOfLabels: ['一二期工程', '三五口人'],
  countsMinutes: ['五分三十秒', '5分三十秒'],
  isVague: ['七八口人', '十口人'],
  isPartOfAMeasure: ['三尺八寸', '长八寸'],
  isWorded: ['十口人', '十二口人'],
  isNoCount: ['一天工作', '1天工作'],
  isZero: ['零件', '五件'],
  isMeasure: ['二公斤', '二公司'],
  isInAList: ['一座桥和两条隧道', '一座桥和隧道'],
  isEvent: ['一场圆桌会议', '这一场圆桌会议'],
  countsOne: ['一项工作', '1项工作'],
  isSecond: ['二次创业', '两次创业'],
};

const GLUE_CASES: Cases = {
  touchesLetters: ['G20台', '第20台'],
  touchesCodeMark: ['±2%', '约2%'],
  touchesPartMark: ['票价/380，', '票价380，'],
  touchesPoint: ['v.2台', '版2台'],
  touchesHash: ['有#3，', '有3，'],
  touchesJoint: ['GPT-4', '有4'],
};

const NUMBER_CASES: Cases = {
  isHour: ['约十点', '约十'],
  isTerm: ['三百×五', '三百，五'],
  isScore: ['3比2，', '共2，'],
  isTitle: ['《八佰》', '共八佰，'],
  isListed: ['30、40万元', '30，40万元'],
  isModelOfLetters: ['Windows 11，', '共 11，'],
  isLabelled: ['尾号6789，', '总数6789，'],
  isFraction: ['三分之二', '三十'],
  isRange: ['3至5、会议', '3、会议'],
};

const NUMERAL_CASES: Cases = {
  isBareUnit: ['成百上千', '三千'],
  isVague: ['几、', '二十、'],
  isRunOfDigits: ['八八，', '八十八，'],
  isNumeralOfWords: ['十一，', '十二，'],
};

const FIGURE_CASES: Cases = {
  isModelOfWords: ['歼-20，', '为-20，'],
  isGeneration: ['80后，', '80个'],
  isSum: ['3万版，', '3版，'],
  isItem: ['1、会议时间', '共1、会议'],
  isLabel: ['图3，', '共3，'],
  isGrouped: ['12,345,678，', '12,345，'],
  isDecimal: ['2.0，', '2.5，'],
  isCode: ['13800138000，', '138001，'],
  isGroupOfACode: ['2835 1234，', '2835，'],
  isQuoted: ['“919”', '共919，'],
  isEndOfAName: ['一加9 Pro', '共9，'],
};

const WORD_CASES: Cases = {
  isUnitOfUnits: ['百家争鸣', '三百家'],
  isCapital: ['拾起石子', '十起案件'],
  isNameBeforeMoney: ['李四人民币', '三元'],
  isWordOfShu: ['数位专家', '数家企业'],
  isPointedAt: ['前一年', '历时一年'],
};

const QUANTITY_CASES: Cases = {
  isClassOfAYear: ['2024级', '2024台'],
  isLunarDay: ['正月十五晚', '共十五晚'],
  isWeekday: ['一个星期二到', '一个星期一百元'],
  isSlashed: ['4/12', '3/4'],
  isNameOfDigits: ['八八家', '四六七家'],
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

interface Questions {
  name: string;
  // What a verdict is asked does not matter here, only what becomes of the reading.
  verdicts: readonly { readonly name: string }[];
  cases: Cases;
}

const QUESTIONS: Questions[] = [
  { name: 'units', verdicts: UNIT_VERDICTS, cases: UNIT_CASES },
  { name: 'units behind words', verdicts: WORDED_VERDICTS, cases: WORDED_CASES },
  { name: 'glue', verdicts: GLUE_VERDICTS, cases: GLUE_CASES },
  { name: 'numbers', verdicts: NUMBER_VERDICTS, cases: NUMBER_CASES },
  { name: 'numerals', verdicts: NUMERAL_VERDICTS, cases: NUMERAL_CASES },
  { name: 'figures', verdicts: FIGURE_VERDICTS, cases: FIGURE_CASES },
  { name: 'words', verdicts: WORD_VERDICTS, cases: WORD_CASES },
  { name: 'quantities', verdicts: QUANTITY_VERDICTS, cases: QUANTITY_CASES },
];

describe.each(QUESTIONS)('verdicts on $name', ({ verdicts, cases }) => {
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
});
