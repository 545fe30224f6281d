import { describe, expect, it } from 'vitest';
import { readings } from '../notation.js';

const YI = '61000000000';

/** Rule "English bounds": over, at least and their like before a sum or a share. */
const CASES: [text: string, ...readings: string[]][] = [
  ['over 61 billion yuan', 'over 61 billion yuan', `amount ${YI} CNY/word above (${YI},)`],
  ['Over 61 billion yuan', 'Over 61 billion yuan', `amount ${YI} CNY/word above (${YI},)`],
  [
    'more than 61 billion yuan',
    'more than 61 billion yuan',
    `amount ${YI} CNY/word above (${YI},)`,
  ],
  ['above 61 billion yuan', 'above 61 billion yuan', `amount ${YI} CNY/word above (${YI},)`],
  [
    'exceeding US$3 billion',
    'exceeding US$3 billion',
    'amount 3000000000 USD/symbol above (3000000000,)',
  ],
  [
    'under 5 million dollars',
    'under 5 million dollars',
    'amount 5000000 USD/word below (,5000000)',
  ],
  [
    'less than 5 million dollars',
    'less than 5 million dollars',
    'amount 5000000 USD/word below (,5000000)',
  ],
  ['below 3%', 'below 3%', 'percent 3 below (,3)'],
  ['fewer than 3 million', 'fewer than 3 million', 'number 3000000 below (,3000000)'],
  [
    'nearly HK$3.5 billion',
    'nearly HK$3.5 billion',
    'amount 3500000000 HKD/symbol nearly (,3500000000)',
  ],
  ['almost 61 billion yuan', 'almost 61 billion yuan', `amount ${YI} CNY/word nearly (,${YI})`],
  ['close to 40%', 'close to 40%', 'percent 40 nearly (,40)'],
  ['about RMB 1.2bn', 'about RMB 1.2bn', 'amount 1200000000 CNY/code about (,)'],
  [
    'approximately 61 billion yuan',
    'approximately 61 billion yuan',
    `amount ${YI} CNY/word about (,)`,
  ],
  ['around 61 billion yuan', 'around 61 billion yuan', `amount ${YI} CNY/word about (,)`],
  [
    'at least 61 billion yuan',
    'at least 61 billion yuan',
    `amount ${YI} CNY/word at-least [${YI},)`,
  ],
  [
    'no less than 61 billion yuan',
    'no less than 61 billion yuan',
    `amount ${YI} CNY/word at-least [${YI},)`,
  ],
  ['not less than 30%', 'not less than 30%', 'percent 30 at-least [30,)'],
  ['up to 61 billion yuan', 'up to 61 billion yuan', `amount ${YI} CNY/word at-most (,${YI}]`],
  ['at most 30%', 'at most 30%', 'percent 30 at-most (,30]'],
  [
    'no more than 61 billion yuan',
    'no more than 61 billion yuan',
    `amount ${YI} CNY/word at-most (,${YI}]`,
  ],
  [
    '总额more than 5 million dollars',
    'more than 5 million dollars',
    'amount 5000000 USD/word above (5000000,)',
  ],
  // No qualifiers.
  ['turnover 61 billion yuan', '61 billion yuan', `amount ${YI} CNY/word`],
  ['thunder 3%', '3%', 'percent 3'],
  ['Think about 3 things'],
  ['Under 18 championship'],
];

describe('English bounds', () => {
  it.each(CASES)('reads %s', (text, ...expected) => {
    expect(readings(text)).toEqual(expected);
  });
});
